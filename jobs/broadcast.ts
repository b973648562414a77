/**
 * Goes on with an announcement, one page of people at a time. Id: the announcement and its place. Class A,
 * under the cap of one a week. A step that was lost, or that another process asked for, is found by
 * `reconcile` within a minute.
 */
import { BROADCAST_JOB, stepBroadcast } from '../core/acts/index.ts'
import type { Errand } from './errand.ts'

export const broadcast: Errand = {
  name: BROADCAST_JOB,
  run: async (house, attendant, payload) => {
    attendant.wake(await stepBroadcast(house, payload))
  },
}
