/**
 * Every day at 11:00 in Brussels: who was somewhere yesterday is asked how it was, and who was introduced
 * a week ago whether they met. Id: the date; each question is the row of its event, moment and person.
 *
 * Class A, kind «follow-up»: only by day. Cap: once for each person and moment. A day that was missed is
 * made up for within three days, later ones are not. Texts: `follow.*`, `met.*`.
 */
import { followUp as askHowItWas } from '../core/acts/index.ts'
import { nextDaily } from './clock-times.ts'
import type { Errand } from './errand.ts'

export const followUp: Errand = {
  name: 'follow-up',
  next: (now) => {
    const { date, at } = nextDaily(now, '11:00')
    return { id: `follow-up-${date}`, at }
  },
  run: async (house, attendant) => {
    attendant.wake(await askHowItWas(house))
  },
}
