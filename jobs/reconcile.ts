/** Every minute: picks up what a crash or a lost queue left behind. Id: the minute. Missed ones are not made up for. */
import { reconcile as pickUp } from '../core/acts/index.ts'
import { nextMinute } from './clock-times.ts'
import type { Errand } from './errand.ts'

export const reconcile: Errand = {
  name: 'reconcile',
  patienceMs: 5 * 60_000,
  next: (now) => ({ id: `reconcile-${String(nextMinute(now))}`, at: nextMinute(now) }),
  run: async (house, attendant) => {
    await attendant.pickUp(await pickUp(house, false))
  },
}
