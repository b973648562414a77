/** Every hour: removes the copies of the demo that had their day. Id: the hour. */
import { wipeSandboxes as wipe } from '../core/acts/index.ts'
import { nextStep } from './clock-times.ts'
import type { Errand } from './errand.ts'

export const wipeSandboxes: Errand = {
  name: 'wipe-sandboxes',
  next: (now) => {
    const { step, at } = nextStep(now, 60)
    return { id: `wipe-sandboxes-${step}`, at }
  },
  run: async (house) => {
    await wipe(house)
  },
}
