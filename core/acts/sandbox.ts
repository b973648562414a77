/**
 * A copy of the demo for one person on a real channel: they try everything, and meet nobody who exists.
 * After a day it is gone, with all that was said in it.
 */
import { copyNamed, demoClub } from '../demo/index.ts'
import { type AddressId, type Club, type ClubId, HOUSE, type Member } from '../domain/index.ts'
import type { Cursor, Write } from '../ports/index.ts'
import { all } from './all.ts'
import { sandboxes } from './clubs.ts'
import { addressesOf, recordsOf } from './found-demo.ts'
import type { House } from './house.ts'

/** So long a copy is kept. */
export const SANDBOX_MS = 24 * 60 * 60 * 1000
/** Letters of its name: short enough for what stands on buttons, and nobody shares one by chance. */
const LETTERS = 10
const ZONE = 'Europe/Brussels'

export function sandboxIdOf(house: Pick<House, 'random'>, chat: AddressId): ClubId {
  const mark = house.random.fingerprint(`sandbox ${chat}`)
  return copyNamed(mark.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, LETTERS))
}

/** The copy of this chat; it is made when there is none. Two at once make one. */
export async function sandboxFor(house: House, chat: AddressId): Promise<Club | undefined> {
  const clubId = sandboxIdOf(house, chat)
  const known = await house.store.get('clubs', HOUSE, clubId)
  if (known !== undefined) return known.record
  const demo = demoClub(house.tables, { now: house.clock.now(), zone: ZONE, clubId })
  const club: Club = { ...demo.club, state: 'sandbox' }
  await house.store.commit([...recordsOf({ ...demo, club }), ...addressesOf(demo.members)])
  house.journal.note('sandbox.founded', { club: clubId })
  return (await house.store.get('clubs', HOUSE, clubId))?.record
}

/** Removes every copy that had its day. Gives how many went. Twice removes nothing twice. */
export async function wipeSandboxes(house: House): Promise<number> {
  const before = house.clock.now() - SANDBOX_MS
  const old: Club[] = []
  for await (const club of sandboxes(house)) if (club.createdAt <= before) old.push(club)
  for (const club of old) await wipe(house, club)
  if (old.length > 0) house.journal.note('sandbox.wiped', { clubs: old.length })
  return old.length
}

/** The club itself goes last: whatever was left when the process ended is found again. */
async function wipe(house: House, { id: clubId }: Club): Promise<void> {
  for await (const { record } of all(house, 'members', clubId, 'all', []))
    await wipeChats(house, clubId, record)
  await removeAll(house, clubId)
  house.populations.forget(clubId)
  await house.store.commit([{ do: 'remove', in: 'clubs', clubId: HOUSE, id: clubId }])
}

/** The chats of who was in it, with everything that was said there. */
async function wipeChats(house: House, clubId: ClubId, { id }: Member): Promise<void> {
  for await (const { record: chat } of all(house, 'addresses', HOUSE, 'byMember', [id])) {
    if (chat.homeClubId !== clubId) continue
    const unit: Write[] = [{ do: 'remove', in: 'addresses', clubId: HOUSE, id: chat.id }]
    for await (const { record } of all(house, 'intake', HOUSE, 'byAddress', [chat.id, 'handled']))
      unit.push({ do: 'remove', in: 'intake', clubId: HOUSE, id: record.id })
    for await (const { record } of all(house, 'lines', HOUSE, 'byAddress', [chat.id]))
      unit.push({ do: 'remove', in: 'lines', clubId: HOUSE, id: record.id })
    await house.store.commit(unit)
  }
}

/** What changed from the first day on is all that there is. */
async function removeAll({ store }: House, clubId: ClubId): Promise<void> {
  let cursor: Cursor | undefined
  for (;;) {
    const { changes, cursor: next } = await store.changesSince(clubId, cursor)
    if (changes.length === 0) return
    const unit = changes
      .filter(({ removed }) => !removed)
      .map((one): Write => ({ do: 'remove', in: one.in, clubId, id: one.id }))
    if (unit.length > 0) await store.commit(unit)
    cursor = next
  }
}
