/** How the house is doing, in counts: for the status page, the doctor and the operator. */
import { HOUSE } from '../domain/index.ts'
import type { Agenda } from '../ports/index.ts'
import { all } from './all.ts'
import { overdue } from './beat.ts'
import { everyClub, openDemo } from './clubs.ts'
import type { House } from './house.ts'

const WATCHED = ['pending', 'claimed', 'dead', 'unknown'] as const

type Counts = Awaited<ReturnType<Agenda['counts']>>

export interface Health {
  readonly clubs: number
  readonly members: number
  readonly groups: number
  readonly activities: number
  /** Events that wait to be heard. */
  readonly waiting: number
  /** Events that failed three times: a human looks at them. */
  readonly quarantined: number
  /** Outgoing messages that are on their way, or that somebody should look at. */
  readonly outbox: Readonly<Record<(typeof WATCHED)[number], number>>
  /** Milliseconds that the oldest waiting message waits; 0 when none does. */
  readonly oldestPendingMs: number
  readonly tasksOpen: number
  /** Jobs of the agenda; undefined when it does not answer. */
  readonly jobs: Counts | undefined
  /** Names of jobs that should have run and did not. */
  readonly overdue: readonly string[]
}

export async function health(house: House): Promise<Health> {
  const outbox = { pending: 0, claimed: 0, dead: 0, unknown: 0 }
  const clubs = await everyClub(house)
  const now = house.clock.now()
  let oldestPendingMs = 0
  let tasksOpen = 0
  let members = 0
  let groups = 0
  let activities = 0
  const demo = await openDemo(house)
  for (const club of clubs) {
    // A demo that is over is out of sight here too.
    if (club.state === 'demo' && demo === undefined) continue
    for (const state of WATCHED)
      for await (const { record } of all(house, 'outbox', club.id, 'byState', [state])) {
        outbox[state] += 1
        // What waits for its hour keeps nobody waiting.
        const since = Math.max(record.createdAt, record.notBefore)
        if (state === 'pending') oldestPendingMs = Math.max(oldestPendingMs, now - since)
      }
    tasksOpen += await count(all(house, 'tasks', club.id, 'byState', ['open']))
    const population = await house.populations.of(club.id)
    members += population.members.size
    groups += population.groups.size
    activities += population.activities.size
  }
  return {
    clubs: clubs.length,
    members,
    groups,
    activities,
    waiting: await count(all(house, 'intake', HOUSE, 'byState', ['received'])),
    quarantined: await count(all(house, 'intake', HOUSE, 'byState', ['quarantined'])),
    outbox,
    oldestPendingMs,
    tasksOpen,
    jobs: await jobs(house),
    overdue: await overdue(house),
  }
}

/** An agenda that is away is part of the answer. */
async function jobs(house: House): Promise<Counts | undefined> {
  try {
    return await house.agenda.counts()
  } catch {
    return undefined
  }
}

async function count(items: AsyncIterable<unknown>): Promise<number> {
  let sum = 0
  for await (const _ of items) sum += 1
  return sum
}
