/** Every night at 03:30 in Brussels: lets go of what need not be kept. Id: the date. */
import { retain as letGo } from '../core/acts/index.ts'
import { nextDaily } from './clock-times.ts'
import type { Errand } from './errand.ts'

export const retain: Errand = {
  name: 'retain',
  next: (now) => {
    const { date, at } = nextDaily(now, '03:30')
    return { id: `retain-${date}`, at }
  },
  run: async (house) => {
    await letGo(house)
  },
}
