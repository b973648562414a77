/**
 * Every day at 11:30 in Brussels: who agreed to tips, and for whom something fits, hears of that one thing;
 * who let three go by without a word is asked once whether to go on. Id: the date. Class A, lane later, by
 * day only; at most one message in seven days to a person, over nudges, digests and broadcasts together.
 * After downtime it is done once, when the house is back; days that were missed are not made up for.
 * Texts: `tips.nudge.watch`, `tips.nudge.join`, `tips.go-on`.
 */
import { nudge as tellOneThing } from '../core/acts/index.ts'
import { nextDaily } from './clock-times.ts'
import { nextDigest } from './digest.ts'
import type { Errand } from './errand.ts'

export const nudge: Errand = {
  name: 'nudge',
  next: (now) => {
    const { date, at } = nextDaily(now, '11:30')
    return { id: `nudge-${date}`, at }
  },
  run: async (house, attendant) => {
    attendant.wake(await tellOneThing(house, nextDigest(house.clock.now()).at))
  },
}
