/**
 * The chat of a group on a platform of the test: a host who asks for a link there, people who say something
 * in the room, and everything that the bot said in it.
 */
import { lineCourier } from '../../adapters/terminal/courier.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import {
  type Group,
  GroupId,
  type Language,
  MemberId,
  momentAt,
  type Room,
} from '../../core/domain/index.ts'
import {
  type Address,
  commandToken,
  type Message,
  plain,
  type RoomHeard,
} from '../../core/message/index.ts'
import { type Courier, UNHURRIED, type Undelivered } from '../../core/ports/index.ts'
import { failed } from '../../core/result.ts'
import { passes } from '../_kit/house.ts'
import { type Person, person } from '../_kit/person.ts'
import { type HouseForEach, houseForEach } from '../_kit/talk.ts'
import { change } from '../core/acts/ground.ts'
import { emptyGroup, resident } from '../core/acts/seats.ts'

export const ZONE = 'Europe/Brussels'
/** A Wednesday evening; now it is Sunday noon. */
export const NEXT = momentAt('2026-11-25T19:00', ZONE)
export const SPOT = 'Buurthuis Noord'
export const ROOM: Address = { platform: 'telegram', key: '-100' }
export const OTHER_ROOM: Address = { platform: 'telegram', key: '-200' }
const CHATS = {
  an: { platform: 'telegram', key: '1' },
  bo: { platform: 'telegram', key: '2' },
} as const

/** How a call goes wrong; or what happens while it is under way, and then how. */
type Failure = Undelivered | (() => Promise<Undelivered>)

export interface RoomGround {
  readonly open: HouseForEach
  readonly an: Person
  readonly bo: Person
  readonly groupId: GroupId
  /** Rooms that the bot left, by their keys. */
  readonly left: readonly string[]
  /** The next calls of the platform go wrong like this, one after the other. */
  fails(...next: readonly Failure[]): void
  /** An leads a group of three, in this language. */
  hosts(language?: Language): Promise<void>
  /** What a button about the group gives its host. */
  asksForLink(one?: Person): Promise<string>
  happens(what: RoomHeard['what'], more?: Partial<RoomHeard>): Promise<void>
  /** An asks for a link and uses it. */
  opens(): Promise<void>
  said(room?: Address): Promise<string[]>
  messages(room?: Address): Promise<Message[]>
  groupIs(over: Partial<Group>): Promise<void>
  until(wall: string): Promise<void>
}

/** What stands in no ledger has left too. */
export async function leaves(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve))
}

/** Called once at the top of a file. */
export function roomGround(): RoomGround {
  const left: string[] = []
  const failures: Failure[] = []
  const courier: Courier = {
    platform: 'telegram',
    tempo: UNHURRIED,
    isIdempotent: false,
    send: async (address, message, key) => {
      const wrong = failures.shift()
      if (wrong !== undefined) return failed(typeof wrong === 'function' ? await wrong() : wrong)
      return lineCourier(open.house.store, open.clock, () => undefined).send(address, message, key)
    },
    leave: ({ key }) => {
      left.push(key)
      return Promise.resolve()
    },
  }
  const open = houseForEach({
    plan: () => {
      left.length = 0
      failures.length = 0
      return { couriers: [courier] }
    },
    chats: CHATS,
  })
  const [an, bo] = [open.person('an'), open.person('bo')]
  const groupId = GroupId.parse('demo-group-sewing-genk')
  let events = 0

  const ground: RoomGround = {
    ...{ open, an, bo, groupId, left },
    fails: (...next) => void failures.push(...next),
    hosts: async (language = 'nl') => {
      await emptyGroup(open, 6)
      for (const name of ['an', 'bo', 'cas']) await resident(open, name)
      await change(open.house, 'members', [DEMO_CLUB, 'an'], { language })
      await ground.groupIs({
        memberIds: ['an', 'bo', 'cas'].map((one) => MemberId.parse(one)),
        ...{
          hostId: MemberId.parse('an'),
          state: 'running',
          next: NEXT,
          spot: SPOT,
          slot: { day: 'wed', from: 19 * 60, to: 21 * 60 },
          stepFree: true,
        },
      })
    },
    asksForLink: async (one = an) => {
      await one.hears({ kind: 'chosen', token: commandToken('room-link', groupId) })
      const { blocks } = await one.last()
      const link = blocks.find((block) => block.kind === 'link')
      return link?.kind === 'link' ? (link.url.split('startgroup=')[1] ?? '') : ''
    },
    happens: async (what, more = {}) => {
      events += 1
      const at = open.clock.now()
      const eventId = `room-${String(events)}`
      await open.hears({ kind: 'in-room', what, address: ROOM, eventId, at, ...more })
      await passes(open, 2_000)
      await leaves()
    },
    opens: async () => {
      const link = await ground.asksForLink()
      await ground.happens('opened', { link, by: an.address })
    },
    messages: async (room = ROOM) =>
      (await person(() => open, room.key, room).lines()).flatMap(({ message }) => message ?? []),
    said: async (room = ROOM) =>
      (await ground.messages(room)).map((one) => plain(one).replaceAll(/[\u00a0\u202f]/g, ' ')),
    groupIs: (over) => change(open.house, 'groups', [DEMO_CLUB, groupId], over),
    until: async (wall) => {
      open.clock.advance(momentAt(wall, ZONE).instant - open.clock.now())
      await open.runDue()
    },
  }
  return ground
}

export async function roomOf({ open, groupId }: RoomGround): Promise<Room | undefined> {
  return (await open.house.store.get('rooms', DEMO_CLUB, `${groupId}~telegram`))?.record
}
