/**
 * Keeps announcements going: each step asks for the next, and once a minute whatever has no step is
 * found again from the store alone.
 */
import { type AddressId, type Broadcast, ClubId } from '../domain/index.ts'
import type { Job } from '../ports/index.ts'
import { all } from './all.ts'
import { everyClub } from './clubs.ts'
import { fanOut } from './fan-out.ts'
import type { House } from './house.ts'

/** The job that goes one page on. Id: the announcement, and how many people were looked at before. */
export const BROADCAST_JOB = 'broadcast'

/** While enough waits, it is looked again so often. */
const LOOK_AGAIN_MS = 10_000

/** The step that comes now: two who ask for it ask for one job. */
function stepOf({ id, clubId, counts, throughAt }: Broadcast): Job {
  const place = throughAt === undefined ? String(counts.looked) : 'end'
  const payload = { clubId, broadcastId: id, looked: counts.looked }
  return { name: BROADCAST_JOB, id: `broadcast-${id}-${place}`, payload }
}

/** Adds the step of every announcement that runs, unless it waits already. Gives how many run. */
export async function wakeBroadcasts(house: House): Promise<number> {
  let running = 0
  for (const club of await everyClub(house))
    for await (const { record } of all(house, 'broadcasts', club.id, 'byState', ['running'])) {
      running += 1
      await house.agenda.add(stepOf(record))
    }
  return running
}

/**
 * One step, and the next one is asked for. A step whose place is behind us does nothing. Gives the chats
 * that have something to be delivered.
 */
export async function stepBroadcast(
  house: House,
  payload: Job['payload'],
): Promise<readonly AddressId[]> {
  const clubId = ClubId.parse(payload['clubId'])
  const id = String(payload['broadcastId'])
  const before = (await house.store.get('broadcasts', clubId, id))?.record
  if (before?.counts.looked !== payload['looked']) return []
  const { outcome, touched } = await fanOut(house, clubId, id)
  const after = (await house.store.get('broadcasts', clubId, id))?.record
  if (after?.state !== 'running') return touched
  if (outcome === 'more') await house.agenda.add(stepOf(after))
  if (outcome === 'full') {
    // One job in each ten seconds, whoever asks for it: their number never grows.
    const at = (Math.floor(house.clock.now() / LOOK_AGAIN_MS) + 1) * LOOK_AGAIN_MS
    const step = stepOf(after)
    await house.agenda.add({ ...step, id: `${step.id}-${String(at)}`, at })
  }
  return touched
}
