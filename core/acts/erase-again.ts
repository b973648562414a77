/**
 * After an older copy was put back: whoever was erased since is in it again, and is erased again, by what
 * erasure itself does. Done to the copy before it is anybody's house. Twice is once.
 */
import { type AddressId, type Erasure, HOUSE, type Member } from '../domain/index.ts'
import { all } from './all.ts'
import { everyClub } from './clubs.ts'
import {
  BY_ADDRESS,
  chatPrint,
  chatsOf,
  type Erasing,
  eraseChat,
  erasePerson,
  type OfChat,
  personPrint,
  remove,
} from './erase.ts'
import type { House } from './house.ts'
import { type Stage, stage } from './stage.ts'

type Ground = Pick<House, 'store' | 'random'>

/**
 * How many people were in the copy and are not any more. What the copy itself knows to be erased is left as
 * it is: it was done before the copy was made, and who came back since then stays.
 */
export async function eraseAgain(house: Ground, erasures: readonly Erasure[]): Promise<number> {
  const unknown = await unknownTo(house, erasures)
  if (unknown.length === 0) return 0
  const people = await peopleOf(house, new Set(unknown.map(({ id }) => id)))
  const chats = await chatsIn(house, new Set(unknown.flatMap((one) => one.chats)))
  let again = 0
  for (const erasure of unknown) {
    const unit = stage(house.store)
    await eraseOne({ house, stage: unit }, erasure, people.get(erasure.id), chats)
    if (hasErased(unit)) again += 1
    await unit.get('erasures', HOUSE, erasure.id)
    unit.put('erasures', { ...erasure, clubId: HOUSE })
    // Nobody else has the copy open: a refusal is a fault of ours.
    if (!(await unit.commit()).ok) throw new Error('Somebody could not be erased again.')
  }
  return again
}

/** Those of which the copy knows nothing, each once and at its last moment, oldest first. */
async function unknownTo({ store }: Ground, erasures: readonly Erasure[]): Promise<Erasure[]> {
  const last = new Map<string, Erasure>()
  for (const one of erasures)
    if (one.at > (last.get(one.id)?.at ?? -Infinity)) last.set(one.id, one)
  const unknown: Erasure[] = []
  for (const one of last.values()) {
    const known = await store.get('erasures', HOUSE, one.id)
    if (known === undefined || known.record.at < one.at) unknown.push(one)
  }
  return unknown.sort((a, b) => a.at - b.at)
}

/** Members by their fingerprint. */
async function peopleOf(
  house: Ground,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, Member>> {
  const found = new Map<string, Member>()
  for (const club of await everyClub(house))
    for await (const { record } of all(house, 'members', club.id, 'all', [])) {
      const print = personPrint(house, club.id, record.id)
      if (wanted.has(print)) found.set(print, record)
    }
  return found
}

/** Chats by their fingerprint, also those of which nobody knew yet whose they are. */
async function chatsIn(
  house: Ground,
  wanted: ReadonlySet<string>,
): Promise<ReadonlyMap<string, AddressId>> {
  const ids = new Set<AddressId>()
  for await (const { record } of all(house, 'addresses', HOUSE, 'byMember', [])) ids.add(record.id)
  for (const name of BY_ADDRESS)
    for await (const { record } of all(house, name, HOUSE, 'byAddress', []))
      ids.add(record.addressId)
  const prints = [...ids].map((id) => [chatPrint(house, id), id] as const)
  return new Map(prints.filter(([print]) => wanted.has(print)))
}

async function eraseOne(
  ground: Pick<Erasing, 'house' | 'stage'>,
  { at, chats: prints }: Erasure,
  member: Member | undefined,
  chats: ReadonlyMap<string, AddressId>,
): Promise<void> {
  // Who has the same id and came later is somebody who was brought in from the same file again.
  if (member !== undefined && member.joinedAt <= at) {
    const erasing = { ...ground, club: { id: member.clubId }, member, now: at }
    for (const chat of await chatsOf(erasing)) await eraseChat(ground, chat, () => false)
    await erasePerson(erasing)
  }
  for (const print of prints) {
    const chat = chats.get(print)
    if (chat === undefined) continue
    await eraseChat(ground, chat, (record) => isLater(record, at))
    const address = await ground.stage.get('addresses', HOUSE, chat)
    if (address !== undefined && address.seenAt <= at)
      await remove(ground, 'addresses', HOUSE, chat)
  }
}

const MICROSECONDS = 1000

/** Whoever speaks in the same chat after an erasure is new. Told by our own clock, not by a platform's. */
function isLater(record: OfChat, at: number): boolean {
  return 'order' in record ? record.order > at * MICROSECONDS : record.createdAt > at
}

function hasErased(unit: Stage): boolean {
  return (['members', 'addresses', ...BY_ADDRESS] as const).some(
    (name) => unit.removed(name).length > 0,
  )
}
