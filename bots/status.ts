/** The health of the house as the status page shows it. */
import type { Health as Shown } from '../adapters/web/parts.ts'
import type { Health } from '../core/acts/index.ts'

/** Somebody waits too long for an answer from here on. */
const TOO_LONG_MS = 60_000

/**
 * Degraded: a message waits too long, an event was put aside, it is not known whether one arrived, or a
 * job is overdue or dead. People can still write, so it is no reason to close the door.
 */
export function statusOf(health: Health): Shown {
  const { outbox, oldestPendingMs, quarantined, jobs, overdue } = health
  const wrong = quarantined + outbox.unknown + outbox.dead + overdue.length
  const isWell = oldestPendingMs < TOO_LONG_MS && wrong === 0 && jobs?.dead === 0
  return {
    state: isWell ? 'ok' : 'degraded',
    facts: [
      { name: 'members', value: health.members },
      { name: 'activities', value: health.activities },
      { name: 'waiting', value: health.waiting },
      { name: 'pending', value: outbox.pending + outbox.claimed },
      { name: 'unknown', value: outbox.unknown },
      { name: 'dead', value: outbox.dead },
      { name: 'tasks', value: health.tasksOpen },
      { name: 'overdue', value: overdue.length },
      ...(jobs === undefined ? [] : [{ name: 'jobs-dead' as const, value: jobs.dead }]),
    ],
  }
}
