/**
 * Goes on with an announcement, one page of people at a time. Id: the announcement and its place. Every
 * minute it finds those whose step was lost, or that another process started. Id: the minute.
 */
import { BROADCAST_JOB, stepBroadcast, wakeBroadcasts } from '../core/acts/index.ts'
import { nextMinute } from './clock-times.ts'
import type { Errand } from './errand.ts'

export const broadcast: Errand = {
  name: BROADCAST_JOB,
  next: (now) => ({ id: `broadcasts-${String(nextMinute(now))}`, at: nextMinute(now) }),
  run: async (house, attendant, payload) => {
    if (payload['broadcastId'] === undefined) await wakeBroadcasts(house)
    else attendant.wake(await stepBroadcast(house, payload))
  },
}
