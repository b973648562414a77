/** What got stuck, as the command line sees it: the acts, with the house in hand. */
import {
  type House,
  outboxIn,
  quarantined,
  replayIntake,
  replayOutbox,
} from '../core/acts/index.ts'
import type { Stuck } from './cli/house.ts'

const JOBS_TOLD = 1000

export function stuckIn(acts: House): Stuck {
  return {
    messages: (state) => outboxIn(acts, state),
    replay: (replay) => replayOutbox(acts, replay),
    events: () => quarantined(acts),
    hearAgain: (ids, send) => replayIntake(acts, ids, send),
    jobs: async () => {
      const counts = new Map<string, { name: string; error: string; count: number }>()
      for (const { name, error } of await acts.agenda.dead(JOBS_TOLD)) {
        const known = counts.get(`${name} ${error}`) ?? { name, error, count: 0 }
        counts.set(`${name} ${error}`, { ...known, count: known.count + 1 })
      }
      return [...counts.values()]
    },
  }
}
