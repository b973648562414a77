/**
 * What an act about the room of a group works with, and how something comes to be said there: as a row of
 * the outbox that names no person.
 */
import { type Draft, render } from '../dialogue/index.ts'
import {
  type AddressId,
  type ClubId,
  HOUSE,
  type Language,
  type Member,
  type Room,
} from '../domain/index.ts'
import type { Address, OutboxRow } from '../message/index.ts'
import { all } from './all.ts'
import { renderFor } from './for-reader.ts'
import { type House, speech } from './house.ts'
import { inClub } from './in-club.ts'
import type { LastWord } from './last-word.ts'
import { asPuts, inCopy, rowsFor } from './outgoing.ts'
import { type Stage, stage } from './stage.ts'

export interface RoomFloor {
  readonly house: House
  readonly stage: Stage
  readonly now: number
  /** What this is about: it names the rows. */
  readonly cause: string
  /** Said in rooms. */
  readonly rows: OutboxRow[]
  /** Said in chats of which nothing is kept. */
  readonly words: LastWord[]
  /** Chats for which something that waited may go now. */
  readonly woken: AddressId[]
}

export function floorFor(house: House, cause: string): RoomFloor {
  const now = house.clock.now()
  return { house, stage: stage(house.store), now, cause, rows: [], words: [], woken: [] }
}

/** Writes it all. Undefined when somebody else wrote meanwhile: it is to be looked at again. */
export async function commitFloor(floor: RoomFloor): Promise<AddressId[] | undefined> {
  const { house, stage: unit, cause } = floor
  const rows = [...floor.rows, ...(await rowsFor(house, cause, unit.outgoing))]
  const done = await unit.commit(asPuts(rows))
  return done.ok ? [...floor.woken, ...rows.map(({ addressId }) => addressId)] : undefined
}

/** The room that is in this chat. */
export async function roomAt(
  { house, stage: unit }: RoomFloor,
  addressId: AddressId,
): Promise<Room | undefined> {
  const clubId = (await unit.get('addresses', HOUSE, addressId))?.homeClubId
  if (clubId === undefined) return undefined
  const { items } = await house.store.find('rooms', {
    clubId,
    index: 'byAddress',
    equals: [addressId],
    limit: 1,
  })
  const [found] = items
  return found && unit.get('rooms', clubId, found.record.id)
}

export interface Said extends Partial<Pick<OutboxRow, 'event' | 'expiresAt' | 'leaves'>> {
  /** Its row's own id, where it is to be said once whatever brings it. */
  readonly id?: string
  /** Somebody there waits for it. */
  readonly isAwaited?: true
}

/** Says something in a room, to nobody in particular. */
export async function sayInRoom(
  floor: RoomFloor,
  room: Room,
  draft: Draft,
  { id, isAwaited, ...more }: Said = {},
): Promise<void> {
  const { house, now, cause, rows } = floor
  const { clubId, addressId, platform, key, language } = room
  const own = await inClub(house, clubId)
  const reader = { language, age: 'unknown', roles: [] } as const
  rows.push({
    id: id ?? `${cause}~room${String(rows.length)}`,
    ...{ clubId, roomId: room.id, addressId, address: { platform, key } },
    // Anybody may read along there, also who said nothing of their age.
    message: renderFor(own, reader, inCopy(clubId, draft)),
    class: 'A',
    lane: isAwaited === true ? 'now' : 'later',
    kind: 'room',
    ...more,
    state: 'pending',
    attempts: 0,
    order: house.clock.stamp(),
    ...{ notBefore: now, createdAt: now },
  })
}

/** Says something in a chat that is no room of ours: nothing of it is kept. */
export function sayOutside(
  { house, words, cause }: RoomFloor,
  address: Address,
  draft: Draft,
  language: Language,
): void {
  const message = render(draft, speech(house, language))
  words.push({ address, message, key: `${cause}~outside${String(words.length)}` })
}

/** Who brought the bot into this room, while they are there. */
export async function hostOf(
  { stage: unit }: RoomFloor,
  { clubId, by }: Pick<Room, 'clubId' | 'by'>,
): Promise<Member | undefined> {
  return by && unit.get('members', clubId, by)
}

/** Tells the host something, in their own chat. */
export function tellHost({ stage: unit }: RoomFloor, to: Member, draft: Draft): void {
  unit.tell({ to, draft, kind: 'notice', class: 'A' })
}

/** Rows of a room that wait to be sent, each read anew. */
export async function* waitingIn(
  { house, stage: unit }: RoomFloor,
  { clubId, addressId }: { readonly clubId: ClubId; readonly addressId: AddressId },
): AsyncGenerator<OutboxRow> {
  for await (const { record } of all(house, 'outbox', clubId, 'byAddress', [
    addressId,
    'pending',
  ])) {
    const row = await unit.get('outbox', clubId, record.id)
    if (row?.state === 'pending') yield row
  }
}

/** Said no more: there is no room for it, or the bot stays after all. */
export function dropRow({ stage: unit, now }: RoomFloor, row: OutboxRow): void {
  unit.put('outbox', { ...row, state: 'cancelled', reason: 'room-gone', settledAt: now })
}
