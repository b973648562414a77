/**
 * What must be true of the house once nothing goes on any more, whatever happened to it: held against the
 * journal of the platform outside. Gives a sentence for each thing that is not.
 */
import { everyClub, type House } from '../../core/acts/index.ts'
import { type ClubId, HOUSE } from '../../core/domain/index.ts'
import type { OutboxRow } from '../../core/message/index.ts'
import type { CollectionName, RecordOf } from '../../core/ports/index.ts'
import { PLATFORM } from './platform/courier.ts'
import type { Call } from './platform/platform.ts'

export interface Beside {
  /** What the platform accepted, in order. */
  readonly accepted: readonly Call[]
  /** So many sends at most may have an unknown end: crashes × calls at once, and answers that were lost. */
  readonly mostUnknown: number
  /** Chats of people who asked to be erased: the ledger forgot what was sent to them, as it must. */
  readonly erased?: ReadonlySet<string>
}

const ENDED: ReadonlySet<OutboxRow['state']> = new Set(['sent', 'dead', 'cancelled', 'unknown'])

export async function brokenPromises(house: House, beside: Beside): Promise<string[]> {
  const clubs = (await everyClub(house)).map(({ id }) => id)
  const rows: OutboxRow[] = []
  for (const clubId of clubs) rows.push(...(await recordsOf(house, 'outbox', clubId, 'byTime')))
  return [
    ...(await unheard(house)),
    ...rows.flatMap(unended),
    ...againstJournal(rows, beside),
    ...outOfOrder(rows, beside.accepted),
    ...(await seats(house, clubs)),
    ...(await revealed(house, clubs)),
  ]
}

/** Every event that was accepted has its one end. */
async function unheard(house: House): Promise<string[]> {
  const events = await recordsOf(house, 'intake', HOUSE, 'byTime')
  return events
    .filter(({ state }) => state === 'received')
    .map(({ id }) => `The event ${id} was never handled.`)
}

function unended(row: OutboxRow): string[] {
  if (!ENDED.has(row.state)) return [`The row ${row.id} is still ${row.state}.`]
  if (row.state === 'sent') return []
  if (row.reason === undefined) return [`The row ${row.id} is ${row.state} without a reason.`]
  if (row.state === 'unknown' && row.resolved === undefined)
    return [`The row ${row.id} is unknown, and nobody decided about it.`]
  return []
}

/** What the ledger says, held against what the platform accepted. */
function againstJournal(rows: readonly OutboxRow[], beside: Beside): string[] {
  const copies = new Map<string, number>()
  for (const { key } of beside.accepted) copies.set(key, (copies.get(key) ?? 0) + 1)
  const outside = rows.filter(({ address }) => address.platform === PLATFORM)
  const unknown = outside.filter(({ state }) => state === 'unknown')
  const wrong = outside.flatMap((row) => wrongCopies(row, copies.get(row.id) ?? 0))
  const known = new Set(outside.map(({ id }) => id))
  const strangers = beside.accepted
    .filter(({ key, chat }) => !known.has(key) && beside.erased?.has(chat) !== true)
    .map(({ key }) => key)
  return [
    ...wrong,
    ...strangers.map((key) => `The platform accepted ${key}, of which the ledger knows nothing.`),
    ...(unknown.length > beside.mostUnknown
      ? [
          `${String(unknown.length)} rows are unknown; at most ${String(beside.mostUnknown)} may be.`,
        ]
      : []),
  ]
}

function wrongCopies({ id, state, class: of, isRepeat }: OutboxRow, copies: number): string[] {
  if (of === 'A' && copies > 1) return [`${id} of class A arrived ${String(copies)} times.`]
  if (of === 'B' && copies > 1 && isRepeat !== true)
    return [`${id} of class B arrived ${String(copies)} times, and does not say so.`]
  if (state === 'sent' && copies === 0) return [`${id} is said to be sent, and never arrived.`]
  if (state === 'cancelled' && copies > 0 && isRepeat !== true)
    return [`${id} is said to be cancelled, and arrived.`]
  if (of === 'B' && state === 'unknown') return [`${id} of class B was left unknown.`]
  return []
}

/** In each chat and lane, what was sent at its first try arrived in the order in which it was written. */
function outOfOrder(rows: readonly OutboxRow[], accepted: readonly Call[]): string[] {
  const known = new Map(rows.map((row) => [row.id, row]))
  const last = new Map<string, OutboxRow>()
  return accepted.flatMap(({ key }) => {
    const row = known.get(key)
    if (row === undefined || row.isRepeat === true) return []
    const line = `${row.addressId} ${row.lane}`
    const before = last.get(line)
    last.set(line, row)
    return before !== undefined && before.order > row.order
      ? [`${row.id} arrived after ${before.id}, which was written later.`]
      : []
  })
}

/** No more seats are given away than there are. */
async function seats(house: House, clubs: readonly ClubId[]): Promise<string[]> {
  const wrong: string[] = []
  for (const clubId of clubs) {
    const given = new Map<string, number>()
    for (const { eventId, standing, seats } of await recordsOf(house, 'rsvps', clubId, 'byEvent'))
      if (standing === 'seated' || standing === 'offered')
        given.set(eventId, (given.get(eventId) ?? 0) + seats)
    for (const { id, capacity, taken } of await recordsOf(house, 'activities', clubId, 'byStart')) {
      if (taken > (capacity ?? Infinity)) wrong.push(`The activity ${id} is oversold.`)
      if ((given.get(id) ?? 0) > taken)
        wrong.push(`The activity ${id} gave seats that it never counted.`)
    }
    for (const { id, capacity, memberIds } of await recordsOf(house, 'groups', clubId, 'byState'))
      if (memberIds.length > capacity) wrong.push(`The group ${id} is oversold.`)
  }
  return wrong
}

/** Nobody was revealed without two stored yeses. */
async function revealed(house: House, clubs: readonly ClubId[]): Promise<string[]> {
  const wrong: string[] = []
  for (const clubId of clubs)
    for (const one of await recordsOf(house, 'introductions', clubId, 'byLapse'))
      if (one.state === 'open' && one.peerSaid !== 'yes')
        wrong.push(`The introduction ${one.id} is open without a yes.`)
  return wrong
}

export async function recordsOf<N extends CollectionName>(
  { store }: Pick<House, 'store'>,
  name: N,
  clubId: ClubId,
  index: string,
): Promise<RecordOf<N>[]> {
  const found: RecordOf<N>[] = []
  let after: string | undefined
  do {
    const page = await store.find(name, {
      clubId,
      index: index as never,
      equals: [],
      limit: 1000,
      ...(after === undefined ? {} : { after }),
    })
    found.push(...page.items.map(({ record }) => record))
    after = page.next
  } while (after !== undefined)
  return found
}
