/** Every day at 10:30 in Brussels: who waits for something that is there now hears so, once. Id: the date. */
import { answerWishes as lookAgain } from '../core/acts/index.ts'
import { nextDaily } from './clock-times.ts'
import type { Errand } from './errand.ts'

export const answerWishes: Errand = {
  name: 'answer-wishes',
  next: (now) => {
    const { date, at } = nextDaily(now, '10:30')
    return { id: `answer-wishes-${date}`, at }
  },
  run: async (house, attendant) => {
    attendant.wake(await lookAgain(house))
  },
}
