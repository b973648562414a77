/** In the demo: lets an invented person answer when nobody plays them. Id: what they answer. */
import { PLAY_JOB, play } from '../core/acts/index.ts'
import type { Errand } from './errand.ts'

export const playInvented: Errand = {
  name: PLAY_JOB,
  run: async (house, attendant, payload) => {
    for (const address of await play(house, payload)) await attendant.attend(address)
  },
}
