/**
 * Asks the agenda for what a unit wanted done later, once the unit is written. An agenda that cannot be
 * asked is no reason to fail: what stands in the store is planned anew from it, by `reconcile`.
 */
import type { Job } from '../ports/index.ts'
import type { House } from './house.ts'

export async function planJobs(
  { agenda, journal }: Pick<House, 'agenda' | 'journal'>,
  jobs: readonly Job[],
): Promise<void> {
  for (const job of jobs)
    try {
      await agenda.add(job)
    } catch (error) {
      journal.alarm('agenda.not-asked', error, { name: job.name })
    }
}
