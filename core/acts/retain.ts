/** Lets go of what need not be kept: each collection says how long, in `core/ports/collections.ts`. */
import { type ClubId, HOUSE, type Member } from '../domain/index.ts'
import { type CollectionName, collections, type Write } from '../ports/index.ts'
import { all } from './all.ts'
import { everyClub } from './clubs.ts'
import type { House } from './house.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const AT_ONCE = 500
/** Each of them is large. */
const PHOTOS_AT_ONCE = 10

/** So long a chat may stay without its owner ever answering the first questions. */
const NEVER_JOINED_DAYS = 30

/** Removes what is past its time. Gives how many records went. Twice on a day removes nothing twice. */
export async function retain(house: House): Promise<number> {
  const clubs = [HOUSE, ...(await everyClub(house)).map((club) => club.id)]
  let gone = 0
  for (const name of Object.keys(collections) as CollectionName[]) {
    const { retention } = collections[name]
    if (typeof retention !== 'object') continue
    const before = house.clock.now() - retention.days * DAY_MS
    for (const clubId of clubs)
      gone += await removeBefore(house, name, clubId, retention.index, before)
  }
  for (const clubId of clubs) gone += await removeNeverJoined(house, clubId)
  house.journal.note('retain.done', { gone })
  return gone
}

async function removeBefore(
  house: House,
  name: CollectionName,
  clubId: ClubId,
  index: string,
  before: number,
): Promise<number> {
  for (let gone = 0; ; ) {
    const page = await house.store.find(name, {
      clubId,
      index: index as never,
      equals: [],
      to: before,
      limit: name === 'photos' ? PHOTOS_AT_ONCE : AT_ONCE,
    })
    const unit = page.items
      .filter((item) => !isInUse(name, item.record))
      .map((item): Write => ({ do: 'remove', in: name, clubId, id: item.record.id }))
    if (unit.length === 0) return gone
    await house.store.commit(unit)
    gone += unit.length
  }
}

/** What waits to be heard or sent stays, however old it is. */
function isInUse(name: CollectionName, record: object): boolean {
  if (name === 'intake') return 'state' in record && record.state === 'received'
  if (name !== 'outbox') return false
  return 'state' in record && (record.state === 'pending' || record.state === 'claimed')
}

/** People who looked in and never answered: nothing of them is kept. */
async function removeNeverJoined(house: House, clubId: ClubId): Promise<number> {
  const before = house.clock.now() - NEVER_JOINED_DAYS * DAY_MS
  let gone = 0
  for await (const { record, version } of all(house, 'members', clubId, 'all', [])) {
    // Oldest first: from here on everybody is newer.
    if (record.joinedAt >= before) break
    if (!isStranger(record)) continue
    const unit: Write[] = [{ do: 'remove', in: 'members', clubId, id: record.id, expects: version }]
    for await (const chat of all(house, 'addresses', HOUSE, 'byMember', [record.id]))
      unit.push({ do: 'remove', in: 'addresses', clubId: HOUSE, id: chat.record.id })
    if ((await house.store.commit(unit)).ok) gone += 1
  }
  return gone
}

function isStranger({ consents, persona, roles }: Member): boolean {
  return consents.length === 0 && persona === undefined && roles.every((role) => role === 'learner')
}
