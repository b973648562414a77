/**
 * Every day at 10:15 in Brussels: ends what has had its day, plans the next meeting of each group, and asks
 * the owners of wishes that end within three days whether to go on. Id: the date; each question is the row
 * of its wish and end.
 *
 * Class A, kind «notice»: an answer to one's own wish. Cap: once for each end. A day that was missed is
 * made up for by the next one. Texts: `expire.*`.
 */
import { expire as endWhatIsOver } from '../core/acts/index.ts'
import { nextDaily } from './clock-times.ts'
import type { Errand } from './errand.ts'

export const expire: Errand = {
  name: 'expire',
  next: (now) => {
    const { date, at } = nextDaily(now, '10:15')
    return { id: `expire-${date}`, at }
  },
  run: async (house, attendant) => {
    attendant.wake(await endWhatIsOver(house))
  },
}
