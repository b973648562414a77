/**
 * Every fifteen minutes, by day: who has a seat in what comes tomorrow is asked whether they come. Id: the
 * time of the pass; each question is the row of its event, moment and person.
 *
 * Class A, kind «reminder»: void when the moment changed or the seat was given back. Cap: once for each
 * person and moment. Asked from 24 hours before the start until two hours before it, by day: a pass that
 * was missed is made up for by the next one, and so is a whole evening that was, on the morning itself.
 * Texts: `remind.*`.
 */
import { remind as askWhoComes } from '../core/acts/index.ts'
import { nextStep } from './clock-times.ts'
import type { Errand } from './errand.ts'

const EVERY_MINUTES = 15

export const remind: Errand = {
  name: 'remind',
  next: (now) => {
    const { step, at } = nextStep(now, EVERY_MINUTES)
    return { id: `remind-${step}`, at }
  },
  run: async (house, attendant) => {
    attendant.wake(await askWhoComes(house))
  },
}
