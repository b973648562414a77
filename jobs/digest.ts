/**
 * Every Thursday at 17:00 in Brussels: who agreed to tips, and for whom three or more new things are on,
 * gets them in one list. Id: the date. Class A, lane later, by day only; at most one message in seven days
 * to a person, over nudges, digests and broadcasts together. After downtime it is done once, when the
 * house is back; weeks that were missed are not made up for. Texts: `tips.digest`, `tips.more`.
 */
import { digest as tellTheWeek } from '../core/acts/index.ts'
import { nextWeekly } from './clock-times.ts'
import type { Errand } from './errand.ts'

/** The next time that lists are made, after `now`. */
export function nextDigest(now: number): { date: string; at: number } {
  return nextWeekly(now, 'thu', '17:00')
}

export const digest: Errand = {
  name: 'digest',
  next: (now) => {
    const { date, at } = nextDigest(now)
    return { id: `digest-${date}`, at }
  },
  run: async (house, attendant) => {
    attendant.wake(await tellTheWeek(house))
  },
}
