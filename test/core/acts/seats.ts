/** People in the demo club who are one yes away from a seat: for tests of what happens to seats. */
import { addressId, receive } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import {
  type Activity,
  ActivityId,
  type EventRef,
  type Group,
  GroupId,
  HOUSE,
  type LogEntry,
  MemberId,
  momentOf,
  type Rsvp,
} from '../../../core/domain/index.ts'
import { type Address, answerToken, commandToken } from '../../../core/message/index.ts'
import type { OpenHouse } from '../../_kit/house.ts'
import { member } from '../../contract/records.ts'
import { DAY_MS, got, put } from './ground.ts'

/** A declared adult of the demo club with a chat of their own, at `web:<name>`. */
export async function resident(open: OpenHouse, name: string): Promise<MemberId> {
  const { house, clock } = open
  const consent = { purpose: 'matching', given: true, at: clock.now(), wording: 'test' } as const
  const record = { ...member(name, clock.now(), DEMO_CLUB), firstName: name, consents: [consent] }
  await put(house, 'members', record)
  const address = addressOf(open, name)
  const id = addressId(address)
  const whose = { memberId: record.id, homeClubId: DEMO_CLUB, seenAt: clock.now() }
  await put(house, 'addresses', { id, clubId: HOUSE, ...address, ...whose })
  return record.id
}

function addressOf({ chats = {} }: OpenHouse, name: string): Address {
  return chats[name] ?? { platform: 'web', key: name }
}

/** Whatever a test does until then, it is still to come. */
const FAR_MS = 90 * DAY_MS

/** An activity of the demo club that is empty and has so many seats. */
export async function emptyActivity(open: OpenHouse, capacity: number): Promise<EventRef> {
  const id = ActivityId.parse('demo-activity-open-studio')
  const known = await got(open.house, 'activities', DEMO_CLUB, id)
  const starts = momentOf(open.clock.now() + FAR_MS, 'Europe/Brussels')
  const ends = momentOf(starts.instant + 2 * 60 * 60 * 1000, starts.zone)
  await put(open.house, 'activities', { ...known, starts, ends, capacity, taken: 0 })
  return { kind: 'activity', id }
}

/** A group of the demo club that is empty and has so many seats. */
export async function emptyGroup(open: OpenHouse, capacity: number): Promise<EventRef> {
  const id = GroupId.parse('demo-group-sewing-genk')
  const { hostId: _, ...known } = await got(open.house, 'groups', DEMO_CLUB, id)
  await put(open.house, 'groups', { ...known, capacity, memberIds: [] })
  return { kind: 'group', id }
}

let events = 0

async function chooses(open: OpenHouse, name: string, token: string): Promise<void> {
  events += 1
  const address = addressOf(open, name)
  const eventId = `seat-${String(events)}`
  await receive(open.house, { kind: 'chosen', token, address, eventId, at: open.clock.now() })
  await open.staff.attend(addressId(address))
  await open.staff.idle()
}

const TOGETHER: LogEntry[] = [
  { kind: 'ask', key: 'find.sure', value: 'yes' },
  {
    kind: 'look',
    key: 'companions',
    value: { people: [{ id: 'somebody', name: { key: 'always.help' } }] },
  },
]

/** Says the last yes about this event, as in a talk that has come so far: to an activity, to go alone. */
export async function signsUp(open: OpenHouse, name: string, event: EventRef): Promise<void> {
  const item = { kind: event.kind, id: event.id, relation: 'together', concept: 'sewing' }
  const shown = {
    ...item,
    title: { key: 'always.help' },
    facts: [],
    reason: [],
    why: [],
    objections: [],
  }
  const answer = { items: [shown], more: 0, answering: 1, missing: [], next: [], people: true }
  await put(open.house, 'talks', {
    id: addressId(addressOf(open, name)),
    clubId: DEMO_CLUB,
    memberId: MemberId.parse(name),
    turnedAt: open.clock.now(),
    running: {
      script: 'find',
      version: 2,
      input: {},
      run: 'sure',
      log: [
        { kind: 'look', key: 'answer', value: answer },
        { kind: 'ask', key: 'find.list', value: '0' },
        ...(event.kind === 'group' ? [] : TOGETHER),
      ],
    },
  })
  await chooses(open, name, answerToken('sure', event.kind === 'group' ? 'yes' : 'alone'))
}

export function withdraws(open: OpenHouse, name: string, event: EventRef): Promise<void> {
  return chooses(open, name, commandToken('rsvp-withdraw', event.id))
}

/** Says yes or no to a seat that came free. */
export function answersOffer(
  open: OpenHouse,
  name: string,
  event: EventRef,
  said: 'take' | 'pass',
): Promise<void> {
  return chooses(open, name, commandToken(`rsvp-${said}`, event.id))
}

export interface Seats {
  readonly capacity: number
  /** How many seats the event itself counts as given away or held. */
  readonly taken: number
  /** For whom a seat is held. */
  readonly offered: readonly string[]
  readonly seated: readonly string[]
  /** Longest first. */
  readonly waiting: readonly string[]
}

export async function seatsOf({ house }: OpenHouse, event: EventRef): Promise<Seats> {
  const { items } = await house.store.find('rsvps', {
    clubId: DEMO_CLUB,
    index: 'byEvent',
    equals: [event.id],
    limit: 1000,
  })
  const who = (standing: Rsvp['standing']): string[] =>
    items.filter(({ record }) => record.standing === standing).map((one) => one.record.memberId)
  const count = await counted(house, event)
  const seated = who('seated').sort()
  return { ...count, seated, offered: who('offered').sort(), waiting: who('waitlisted') }
}

async function counted(
  house: OpenHouse['house'],
  { kind, id }: EventRef,
): Promise<Pick<Seats, 'capacity' | 'taken'>> {
  if (kind === 'group') {
    const { memberIds, askedIds = [], capacity }: Group = await got(house, 'groups', DEMO_CLUB, id)
    return { capacity, taken: new Set([...memberIds, ...askedIds]).size }
  }
  const { taken, capacity }: Activity = await got(house, 'activities', DEMO_CLUB, id)
  return { capacity: capacity ?? Infinity, taken }
}
