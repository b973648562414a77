/**
 * Takes a person out of every collection that names one, as the collections declare it, and their chats
 * with them. Says nothing to anybody and writes nothing by itself: what is to be written stands on a stage.
 */
import { type AddressId, type Club, type EventRef, HOUSE, type Member } from '../domain/index.ts'
import {
  at,
  type CollectionName,
  collections,
  type PersonField,
  type RecordOf,
} from '../ports/index.ts'
import { all } from './all.ts'
import type { House } from './house.ts'
import { takePhotosBack } from './photos.ts'
import { leaveEvent } from './rsvp.ts'
import type { Stage } from './stage.ts'

/** Collections that name a chat instead of a person, and are found by it. */
export const BY_ADDRESS = ['sessions', 'intake', 'lines'] as const

export type OfChat = RecordOf<(typeof BY_ADDRESS)[number]>

export interface Erasing {
  readonly house: Pick<House, 'store' | 'random'>
  readonly stage: Stage
  readonly club: Pick<Club, 'id'>
  readonly member: Pick<Member, 'id'>
  readonly now: number
}

/** The events in which a seat is free now, that nobody was asked about yet. */
export async function erasePerson(erasing: Erasing): Promise<EventRef[]> {
  const free = await giveSeatsBack(erasing)
  await takeWordsBack(erasing)
  await takePhotosBack(erasing.house, erasing.stage, erasing.club.id, erasing.member.id)
  for (const name of Object.keys(collections) as CollectionName[])
    for (const field of collections[name].people as readonly PersonField[])
      await eraseField(erasing, name, field)
  return free
}

/** What was said in a chat, but for what is kept, and the browsers that knew of it. */
export async function eraseChat(
  erasing: Pick<Erasing, 'house' | 'stage'>,
  chat: AddressId,
  isKept: (record: OfChat) => boolean,
): Promise<void> {
  for (const name of BY_ADDRESS)
    for await (const { record } of all(erasing.house, name, HOUSE, 'byAddress', [chat]))
      if (!isKept(record)) await remove(erasing, name, HOUSE, record.id)
}

export async function chatsOf({ house, member }: Erasing): Promise<AddressId[]> {
  const found: AddressId[] = []
  for await (const { record } of all(house, 'addresses', HOUSE, 'byMember', [member.id]))
    found.push(record.id)
  return found
}

/** Leaves behind that it was done, for copies of the house in which the person still is. */
export async function noteErasure(
  { house, stage, club, member, now }: Erasing,
  chats: Iterable<AddressId>,
): Promise<void> {
  const id = personPrint(house, club.id, member.id)
  await stage.get('erasures', HOUSE, id)
  const prints = [...chats].map((chat) => chatPrint(house, chat))
  stage.put('erasures', { id, clubId: HOUSE, chats: prints, at: now })
}

type Printing = Pick<House, 'random'>

/** A file may give people of two clubs the same id. */
export function personPrint({ random }: Printing, clubId: Club['id'], id: Member['id']): string {
  return random.fingerprint(`person ${clubId} ${id}`)
}

export function chatPrint({ random }: Printing, chat: AddressId): string {
  return random.fingerprint(`chat ${chat}`)
}

/** Seats in groups and activities are nobody's any more. */
async function giveSeatsBack(erasing: Erasing): Promise<EventRef[]> {
  const { house, club, member } = erasing
  const events = new Set<string>()
  for await (const { record } of all(house, 'rsvps', club.id, 'byMember', [member.id]))
    events.add(record.eventId)
  for await (const { record } of all(house, 'groups', club.id, 'byMember', [member.id]))
    events.add(record.id)
  const free: EventRef[] = []
  for (const id of events) {
    const left = await leaveEvent(erasing, id, member.id)
    if (left?.isSeatFree === true) free.push(left.event)
  }
  return free
}

/**
 * What the person wrote to others leaves their pages too, and open talks of others that name them end:
 * a letter to somebody who is gone, a list on which they stand.
 */
async function takeWordsBack(erasing: Erasing): Promise<void> {
  const { house, stage, club, member } = erasing
  for await (const { record } of all(house, 'outbox', club.id, 'bySender', [member.id]))
    await remove(erasing, 'lines', HOUSE, record.id)
  const names: string[] = [member.id]
  for (const index of ['byAsker', 'byPeer'] as const)
    for await (const { record } of all(house, 'introductions', club.id, index, [member.id]))
      names.push(record.id)
  for await (const { record } of all(house, 'talks', club.id, 'byTime', [])) {
    if (record.memberId === member.id || record.running === undefined) continue
    const text = JSON.stringify(record.running)
    if (!names.some((name) => text.includes(name))) continue
    await stage.get('talks', club.id, record.id)
    const { running: _, ...rest } = record
    stage.put('talks', rest)
  }
}

async function eraseField(
  erasing: Erasing,
  name: CollectionName,
  field: PersonField,
): Promise<void> {
  const { house, club, member } = erasing
  const clubId = field.house === true ? HOUSE : club.id
  if (field.index === undefined) {
    await remove(erasing, name, clubId, member.id)
    return
  }
  for await (const { record } of all(house, name, clubId, field.index as never, [member.id])) {
    if (field.onErase === 'remove') await remove(erasing, name, clubId, record.id)
    else await takeOut(erasing, name, clubId, record.id, field.field)
  }
}

export async function remove(
  { stage }: Pick<Erasing, 'stage'>,
  name: CollectionName,
  clubId: Club['id'],
  id: string,
): Promise<void> {
  if ((await stage.get(name, clubId, id)) !== undefined) stage.remove(name, clubId, id)
}

/** The record without the person, in a list or alone; a host's name goes with it. */
async function takeOut(
  { stage, member }: Erasing,
  name: CollectionName,
  clubId: Club['id'],
  id: string,
  field: string,
): Promise<void> {
  const record = await stage.get(name, clubId, id)
  if (record === undefined) return
  const named = at(record, field)
  const {
    hostId,
    [field]: _,
    ...others
  } = record as { hostId?: Member['id'] } & Record<string, unknown>
  const host = hostId === undefined || hostId === member.id ? {} : { hostId }
  const rest = Array.isArray(named) ? { [field]: named.filter((one) => one !== member.id) } : {}
  stage.put(name, { ...others, ...host, ...rest } as RecordOf<typeof name>)
}
