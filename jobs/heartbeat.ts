/**
 * Every half minute: shows that jobs are woken at all. It does nothing but leave the sign of life that
 * every errand leaves. Id: the half minute. Missed ones are not made up for.
 */
import { HEARTBEAT_JOB } from '../core/acts/index.ts'
import { nextHalfMinute } from './clock-times.ts'
import type { Errand } from './errand.ts'

export const heartbeat: Errand = {
  name: HEARTBEAT_JOB,
  patienceMs: 60_000,
  next: (now) => {
    const at = nextHalfMinute(now)
    return { id: `heartbeat-${String(at)}`, at }
  },
  run: async () => undefined,
}
