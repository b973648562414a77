/** The health of the house as gauges for whoever watches over it. */
import type { Reading } from '../adapters/system/metrics.ts'
import type { Health } from '../core/acts/index.ts'

export function readingsOf(health: Health): Reading[] {
  const { outbox, jobs, overdue, oldestPendingMs, quarantined, waiting } = health
  const one = (name: string, help: string, value: number): Reading => ({
    name: `goesting_${name}`,
    help,
    values: [{ value }],
  })
  return [
    one(
      'outbox_oldest_pending_seconds',
      'Age of the oldest waiting message.',
      oldestPendingMs / 1000,
    ),
    {
      name: 'goesting_outbox',
      help: 'Outgoing messages that are under way or need a look, by state.',
      label: 'state',
      values: Object.entries(outbox).map(([of, value]) => ({ of, value })),
    },
    one('intake_waiting', 'Events that wait to be heard.', waiting),
    one('intake_quarantined', 'Events that failed and were put aside.', quarantined),
    {
      name: 'goesting_jobs',
      help: 'Jobs of the agenda, by state; none when it does not answer.',
      label: 'state',
      values: Object.entries(jobs ?? {}).map(([of, value]) => ({ of, value })),
    },
    one('agenda_up', 'Whether the agenda answers.', jobs === undefined ? 0 : 1),
    one('jobs_overdue', 'Jobs that should have run and did not.', overdue.length),
  ]
}
