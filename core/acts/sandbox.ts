/**
 * A copy of the demo for one person on a real channel: they try everything, and meet nobody who exists.
 * After a day it is gone, with all that was said in it; sooner, where somebody new wants one and all are taken.
 */
import { copyNamed, DEMO_CLUB, demoClub } from '../demo/index.ts'
import { type AddressId, type Club, type ClubId, HOUSE } from '../domain/index.ts'
import type { Cursor, Stored, Write } from '../ports/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { all } from './all.ts'
import { sandboxes } from './clubs.ts'
import { addressesOf, recordsOf } from './found-demo.ts'
import type { House } from './house.ts'
import { leaveQuietly } from './room-leave.ts'

/** So long a copy is kept. */
export const SANDBOX_MS = 24 * 60 * 60 * 1000
/** Letters of its name: short enough for what stands on buttons, and nobody shares one by chance. */
const LETTERS = 10
const ZONE = 'Europe/Brussels'

export function sandboxIdOf(house: Pick<House, 'random'>, chat: AddressId): ClubId {
  const mark = house.random.fingerprint(`sandbox ${chat}`)
  return copyNamed(mark.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, LETTERS))
}

/** Nothing was said in a copy for so long: it gives way to who stands at the door. */
const SILENT_MS = 60 * 60 * 1000
/** So many may found at the same moment; whoever loses looks again. */
const TRIES = 20

/** All copies are in use; `until`: the first of them may give way then. */
export interface Full {
  readonly until: number
}

/** The copy of this chat; it is made when there is none, and there is room. Two at once make one. */
export async function sandboxFor(house: House, chat: AddressId): Promise<Result<Club, Full>> {
  const clubId = sandboxIdOf(house, chat)
  for (let tried = 0; tried < TRIES; tried++) {
    const known = await house.store.get('clubs', HOUSE, clubId)
    if (known !== undefined) return ok(known.record)
    const original = await house.store.get('clubs', HOUSE, DEMO_CLUB)
    if (original === undefined) break
    const room = await makeRoom(house)
    if (!room.ok) return room
    const demo = demoClub(house.tables, { now: house.clock.now(), zone: ZONE, clubId })
    const club: Club = { ...demo.club, state: 'sandbox' }
    const { record, version } = original
    const done = await house.store.commit([
      // As it was. Written, so that of two who found at once one counts again.
      { do: 'put', in: 'clubs', record, expects: version },
      ...recordsOf({ ...demo, club }),
      ...addressesOf(demo.members),
    ])
    if (!done.ok) continue
    house.journal.note('sandbox.founded', { club: clubId })
    return ok(club)
  }
  throw new Error(`A practice club kept meeting others, ${String(TRIES)} times.`)
}

/** As many copies as may be, less one: those that were silent longest go, and never one that is in use. */
async function makeRoom(house: House): Promise<Result<void, Full>> {
  const copies: Club[] = []
  for await (const club of sandboxes(house)) copies.push(club)
  const tooMany = copies.length - house.mostSandboxes + 1
  if (tooMany <= 0) return ok()
  const heard: { club: Club; at: number }[] = []
  for (const club of copies) heard.push({ club, at: await lastHeard(house, club) })
  heard.sort((a, b) => a.at - b.at)
  const now = house.clock.now()
  let gone = 0
  for (const { club, at } of heard) {
    if (gone === tooMany) break
    if (at + SILENT_MS > now) {
      house.journal.note('sandbox.full', { clubs: copies.length })
      return failed({ until: at + SILENT_MS })
    }
    if (!(await wipe(house, club))) continue
    gone += 1
    house.journal.note('sandbox.gave-way', { club: club.id })
  }
  return gone === tooMany ? ok() : failed({ until: now + SILENT_MS })
}

async function lastHeard({ store }: House, { id: clubId, createdAt }: Club): Promise<number> {
  const newest = { clubId, index: 'byTime', equals: [], newestFirst: true, limit: 1 } as const
  const [talk] = (await store.find('talks', newest)).items
  return Math.max(createdAt, talk?.record.turnedAt ?? 0)
}

/** Removes every copy that had its day. Gives how many went. Twice removes nothing twice. */
export async function wipeSandboxes(house: House): Promise<number> {
  const before = house.clock.now() - SANDBOX_MS
  const old: Club[] = []
  for await (const club of sandboxes(house)) if (club.createdAt <= before) old.push(club)
  let gone = 0
  for (const club of old) if (await wipe(house, club)) gone += 1
  if (gone > 0) house.journal.note('sandbox.wiped', { clubs: gone })
  return gone
}

/**
 * The club itself goes last: whatever was left when the process ended is found again. False when somebody
 * writes there at this very moment: then it stays for now.
 */
async function wipe(house: House, { id: clubId }: Club): Promise<boolean> {
  const chats = await chatsIn(house, clubId)
  for (const { record } of chats) if (await isHeard(house, record.id)) return false
  for (const chat of chats) if (!(await wipeChat(house, chat))) return false
  for await (const { record } of all(house, 'rooms', clubId, 'byGroup', []))
    await leaveQuietly(house, record)
  await removeAll(house, clubId)
  house.populations.forget(clubId)
  await house.store.commit([{ do: 'remove', in: 'clubs', clubId: HOUSE, id: clubId }])
  return true
}

/** The chats of who is in it. */
async function chatsIn(house: House, clubId: ClubId): Promise<Stored<'addresses'>[]> {
  const found: Stored<'addresses'>[] = []
  for await (const { record } of all(house, 'members', clubId, 'all', []))
    for await (const chat of all(house, 'addresses', HOUSE, 'byMember', [record.id]))
      if (chat.record.homeClubId === clubId) found.push(chat)
  return found
}

/** Something came in there that waits to be answered. */
async function isHeard({ store }: House, chat: AddressId): Promise<boolean> {
  const waiting = {
    clubId: HOUSE,
    index: 'byAddress',
    equals: [chat, 'received'],
    limit: 1,
  } as const
  return (await store.find('intake', waiting)).items.length > 0
}

/** A chat with everything that was said there; false when it changed meanwhile. */
async function wipeChat(
  house: House,
  { record: { id: chat }, version }: Stored<'addresses'>,
): Promise<boolean> {
  const unit: Write[] = [
    { do: 'remove', in: 'addresses', clubId: HOUSE, id: chat, expects: version },
  ]
  for await (const { record } of all(house, 'intake', HOUSE, 'byAddress', [chat, 'handled']))
    unit.push({ do: 'remove', in: 'intake', clubId: HOUSE, id: record.id })
  for await (const { record } of all(house, 'lines', HOUSE, 'byAddress', [chat]))
    unit.push({ do: 'remove', in: 'lines', clubId: HOUSE, id: record.id })
  return (await house.store.commit(unit)).ok
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
