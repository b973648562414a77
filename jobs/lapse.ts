/** Every day at 10:00 in Brussels: ends requests that nobody said yes to in time. Id: the date. */
import { lapse as endRequests } from '../core/acts/index.ts'
import { nextDaily } from './clock-times.ts'
import type { Errand } from './errand.ts'

export const lapse: Errand = {
  name: 'lapse',
  next: (now) => {
    const { date, at } = nextDaily(now, '10:00')
    return { id: `lapse-${date}`, at }
  },
  run: async (house, attendant) => {
    attendant.wake(await endRequests(house))
  },
}
