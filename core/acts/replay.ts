/**
 * A second chance for what got stuck: messages that were given up, messages of which nobody knows whether
 * they arrived, and events that were put aside. Looks first, changes only when told to, and asks of every
 * message again whether it may leave. Twice has no second effect: what is on its way is stuck no more.
 */
import { HOUSE } from '../domain/index.ts'
import type { Intake, OutboxRow } from '../message/index.ts'
import type { Stored } from '../ports/index.ts'
import { all } from './all.ts'
import { everyClub } from './clubs.ts'
import type { House } from './house.ts'
import { mayLeave } from './may-leave.ts'

/** So many at once: what was stuck comes back in portions. */
export const MOST_REPLAYED = 1000

/** A message without its words, its reader and its address. */
export type OutboxEntry = Pick<
  OutboxRow,
  'id' | 'clubId' | 'kind' | 'class' | 'state' | 'reason' | 'attempts' | 'createdAt'
>

/** What waits or got stuck, the oldest of each club first. */
export async function outboxIn(
  house: Pick<House, 'store'>,
  state: 'dead' | 'unknown' | 'pending',
): Promise<OutboxEntry[]> {
  const found: OutboxEntry[] = []
  for await (const { record } of stuck(house, [state])) {
    const { id, clubId, kind, reason, attempts, createdAt } = record
    const why = reason === undefined ? {} : { reason }
    found.push({ id, clubId, kind, class: record.class, state, ...why, attempts, createdAt })
  }
  return found
}

export interface Replay {
  /** By id; or everything that got stuck for one reason, at most `MOST_REPLAYED`. */
  readonly which: { readonly ids: readonly string[] } | { readonly reason: string }
  /** Really; otherwise it is only told what would happen. */
  readonly send: boolean
  /** Also what may have arrived already. */
  readonly maybeTwice: boolean
}

export interface Replayed {
  readonly id: string
  /**
   * `again`: it waits to be sent again, or would. `may-be-twice`: nobody knows whether it arrived, and that
   * was not asked for. `not-allowed`: it may not leave any more, for `why`. `not-stuck`: there is nothing
   * to do. `met`: somebody else changed it at this moment.
   */
  readonly outcome: 'again' | 'may-be-twice' | 'not-allowed' | 'not-stuck' | 'none' | 'met'
  readonly why?: string
}

export async function replayOutbox(house: House, replay: Replay): Promise<Replayed[]> {
  const done: Replayed[] = []
  if ('ids' in replay.which)
    for (const id of new Set(replay.which.ids)) {
      const stored = await rowNamed(house, id)
      done.push(stored === undefined ? { id, outcome: 'none' } : await again(house, stored, replay))
    }
  else {
    const { reason } = replay.which
    const rows: Stored<'outbox'>[] = []
    for await (const stored of stuck(house, ['dead', 'unknown']))
      if (stored.record.reason === reason && rows.push(stored) === MOST_REPLAYED) break
    for (const stored of rows) done.push(await again(house, stored, replay))
  }
  return done
}

async function* stuck(
  house: Pick<House, 'store'>,
  states: readonly OutboxRow['state'][],
): AsyncGenerator<Stored<'outbox'>> {
  for (const club of await everyClub(house))
    for (const state of states) yield* all(house, 'outbox', club.id, 'byState', [state])
}

async function rowNamed(house: House, id: string): Promise<Stored<'outbox'> | undefined> {
  for (const club of await everyClub(house)) {
    const stored = await house.store.get('outbox', club.id, id)
    if (stored !== undefined) return stored
  }
  return undefined
}

async function again(
  house: House,
  { record, version }: Stored<'outbox'>,
  { send, maybeTwice }: Replay,
): Promise<Replayed> {
  const { id, state } = record
  if (state !== 'dead' && state !== 'unknown') return { id, outcome: 'not-stuck', why: state }
  const isDoubtful = state === 'unknown' && record.class === 'A'
  if (isDoubtful && !maybeTwice) return { id, outcome: 'may-be-twice' }
  const departure = await mayLeave(house, record)
  if (departure.do === 'cancel') return { id, outcome: 'not-allowed', why: departure.reason }
  if (!send) return { id, outcome: 'again' }
  const now = house.clock.now()
  const { reason: _reason, settledAt: _settled, claimedAt: _claimed, ...rest } = record
  const after: OutboxRow = {
    ...rest,
    state: 'pending',
    attempts: 0,
    notBefore: now,
    ...(state === 'unknown' ? { resolved: { by: 'coordinator', at: now } as const } : {}),
  }
  const done = await house.store.commit([
    { do: 'put', in: 'outbox', record: after, expects: version },
  ])
  if (!done.ok) return { id, outcome: 'met' }
  house.journal.note('outbox.replayed', { row: id, was: state, club: record.clubId })
  return { id, outcome: 'again' }
}

/** An event without its words and its chat. */
export type IntakeEntry = Pick<Intake, 'id' | 'attempts' | 'at'>

/** Events that were put aside because handling them failed again and again. */
export async function quarantined(house: Pick<House, 'store'>): Promise<IntakeEntry[]> {
  const found: IntakeEntry[] = []
  for await (const { record } of all(house, 'intake', HOUSE, 'byState', ['quarantined']))
    found.push({ id: record.id, attempts: record.attempts, at: record.at })
  return found
}

/** Lets events be heard once more, as if they had just come in. `words-gone`: nothing is left to hear. */
export async function replayIntake(
  house: Pick<House, 'store' | 'journal'>,
  ids: readonly string[],
  send: boolean,
): Promise<(Omit<Replayed, 'outcome'> & { outcome: Replayed['outcome'] | 'words-gone' })[]> {
  const done: Awaited<ReturnType<typeof replayIntake>> = []
  for (const id of new Set(ids)) {
    const stored = await house.store.get('intake', HOUSE, id)
    if (stored === undefined) done.push({ id, outcome: 'none' })
    else if (stored.record.state !== 'quarantined')
      done.push({ id, outcome: 'not-stuck', why: stored.record.state })
    else if (stored.record.heard === undefined) done.push({ id, outcome: 'words-gone' })
    else if (!send) done.push({ id, outcome: 'again' })
    else {
      const record: Intake = { ...stored.record, state: 'received', attempts: 0 }
      const write = { do: 'put', in: 'intake', record, expects: stored.version } as const
      const isDone = (await house.store.commit([write])).ok
      if (isDone) house.journal.note('intake.replayed', { intake: id })
      done.push({ id, outcome: isDone ? 'again' : 'met' })
    }
  }
  return done
}
