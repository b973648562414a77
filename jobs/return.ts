/**
 * Every day at 10:05 in Brussels: pauses whose day has come are over. Who agreed to hear from us is asked
 * whether they join again; everybody else is back by themselves, in silence. Id: the date; the question is
 * the row of its person and of the end of that pause.
 *
 * Class A, kind «return»: by day, and not in a person's own quiet hours; void once they paused anew or came
 * back. Cap: once for each pause. A day that was missed is made up for by the next one. Texts: `pause.back.*`.
 */
import { callBack } from '../core/acts/index.ts'
import { nextDaily } from './clock-times.ts'
import type { Errand } from './errand.ts'

export const returnGently: Errand = {
  name: 'return',
  next: (now) => {
    const { date, at } = nextDaily(now, '10:05')
    return { id: `return-${date}`, at }
  },
  run: async (house, attendant) => {
    attendant.wake(await callBack(house))
  },
}
