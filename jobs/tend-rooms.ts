/**
 * Every five minutes: tells the rooms of groups what changed, reminds them of tomorrow, and ends those
 * without a host or a group. Id: the time of the pass; a reminder is the row of its room and moment.
 *
 * Class A, kind «room»: void when the moment changed or the room ended; by day only. Cap: one reminder for
 * each moment. A pass that was missed is made up for by the next one. Texts: `room.*`.
 */
import { tendRooms as tendAllRooms } from '../core/acts/index.ts'
import { nextStep } from './clock-times.ts'
import type { Errand } from './errand.ts'

const EVERY_MINUTES = 5

export const tendRooms: Errand = {
  name: 'tend-rooms',
  next: (now) => {
    const { step, at } = nextStep(now, EVERY_MINUTES)
    return { id: `tend-rooms-${step}`, at }
  },
  run: async (house, attendant) => {
    attendant.wake(await tendAllRooms(house))
  },
}
