/**
 * Starts an announcement, once for each key, and steers it: pause, go on, stop. Going through the people is
 * `fan-out.ts`; whether a message may still leave is asked when it is claimed, so that a word here counts
 * at once, whichever process says it.
 */
import {
  type AddressId,
  type Broadcast,
  type BroadcastId,
  type ClubId,
  contentHash,
  HOUSE,
  isStillToCome,
  type Member,
  MOST_UNCOUNTED,
  type Steering,
  steered,
} from '../domain/index.ts'
import { mayAct } from '../policy/index.ts'
import type { Write } from '../ports/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { all } from './all.ts'
import { type Announcing, announcing, audience } from './audience.ts'
import type { House } from './house.ts'

export interface Starting {
  readonly id: BroadcastId
  readonly activityId: string
  /** Who asks for it in the chat; absent: the operator at the command line. */
  readonly startedBy?: Member
  /** How many people were read to be reached: asked for above `MOST_UNCOUNTED`. */
  readonly count?: number
}

export type NotStarted =
  | { readonly why: 'no-activity' | 'over' | 'club-not-open' | 'not-allowed' | 'other-content' }
  /** So many are reached now; nobody said so, or another number was said. */
  | { readonly why: 'count'; readonly reaches: number }

/**
 * The announcement under this key. The same key about the same activity again, also at the same moment, is
 * one announcement; about anything else it is refused.
 */
export async function startBroadcast(
  house: House,
  clubId: ClubId,
  { id, activityId, startedBy, count }: Starting,
): Promise<Result<Broadcast, NotStarted>> {
  const about = await announcing(house, clubId, activityId)
  if (about === undefined) return failed({ why: 'no-activity' })
  const { club, activity } = about
  if (startedBy !== undefined && !mayAct(startedBy, 'run-broadcast', { club }).ok)
    return refused(house, about)
  const before = await known(house, about, id)
  if (before !== undefined) return before
  if (club.state !== 'open' && club.state !== 'demo') return failed({ why: 'club-not-open' })
  if (!isStillToCome(activity, house.clock.now())) return failed({ why: 'over' })
  const { of, reaches } = await audience(about)
  if (count === undefined ? reaches > MOST_UNCOUNTED : count !== reaches)
    return failed({ why: 'count', reaches })
  const broadcast: Broadcast = {
    id,
    clubId,
    activityId: activity.id,
    ...(startedBy === undefined ? {} : { startedBy: startedBy.id }),
    state: 'running',
    counts: { of, looked: 0, written: 0 },
    contentHash: contentHash(activity),
    createdAt: house.clock.now(),
  }
  const done = await house.store.commit([
    { do: 'put', in: 'broadcasts', record: broadcast, expects: 'absent' },
  ])
  if (!done.ok) return (await known(house, about, id)) ?? failed({ why: 'other-content' })
  house.journal.note('broadcast.started', { club: clubId, broadcast: id, reaches })
  return ok(broadcast)
}

/** One line for whoever looks after the house, and nothing else happens. */
function refused(house: House, { club }: Announcing): Result<never, NotStarted> {
  house.journal.note('broadcast.refused', { club: club.id })
  return failed({ why: 'not-allowed' })
}

async function known(
  { store }: House,
  { club, activity }: Announcing,
  id: BroadcastId,
): Promise<Result<Broadcast, NotStarted> | undefined> {
  const before = (await store.get('broadcasts', club.id, id))?.record
  if (before === undefined) return undefined
  const isSame = before.activityId === activity.id && before.contentHash === contentHash(activity)
  return isSame ? ok(before) : failed({ why: 'other-content' })
}

export interface Steered {
  readonly broadcast: Broadcast
  /** Chats in which something may leave again. */
  readonly touched: readonly AddressId[]
}

export type NotSteered = 'no-broadcast' | 'over' | 'not-allowed'

/** Two words at once are done again; more often than this means that something is wrong. */
const TRIES = 12

/**
 * Pauses, resumes or stops. The same word twice is once. Pause and stop count for everything that is not
 * yet on its way to the platform; after «go on» what waited leaves at once.
 */
export async function steerBroadcast(
  house: House,
  clubId: ClubId,
  id: string,
  { to, by }: { readonly to: Steering; readonly by?: Member },
): Promise<Result<Steered, NotSteered>> {
  const club = (await house.store.get('clubs', HOUSE, clubId))?.record
  if (by !== undefined && (club === undefined || !mayAct(by, 'run-broadcast', { club }).ok))
    return failed('not-allowed')
  for (let tries = 0; tries < TRIES; tries += 1) {
    const stored = await house.store.get('broadcasts', clubId, id)
    if (stored === undefined) return failed('no-broadcast')
    const after = steered(stored.record, to, house.clock.now())
    if (!after.ok) return after
    const write = {
      do: 'put',
      in: 'broadcasts',
      record: after.value,
      expects: stored.version,
    } as const
    if (!(await house.store.commit([write])).ok) continue
    house.journal.note('broadcast.steered', { club: clubId, broadcast: id, to })
    const touched = to === 'resume' ? await letGo(house, after.value) : []
    return ok({ broadcast: after.value, touched })
  }
  throw new Error(`The announcement ${id} could not be changed: others keep changing it.`)
}

/** What waited for the pause to end waits no longer. A row that moved meanwhile is on its way already. */
async function letGo(house: House, { clubId, id }: Broadcast): Promise<AddressId[]> {
  const now = house.clock.now()
  const touched: AddressId[] = []
  for await (const { record, version } of all(house, 'outbox', clubId, 'byBroadcast', [
    id,
    'pending',
  ])) {
    touched.push(record.addressId)
    if (record.notBefore <= now) continue
    const write: Write = {
      do: 'put',
      in: 'outbox',
      record: { ...record, notBefore: now },
      expects: version,
    }
    await house.store.commit([write])
  }
  return touched
}
