/** The machine's own time where a test's clock is asked for: it cannot be moved. */
import { systemClock } from '../../adapters/system/clock.ts'
import type { HandClock } from './clock.ts'

export function realClock(): HandClock {
  return {
    ...systemClock(),
    nextWake: () => undefined,
    advance: () => {
      throw new Error('The time of the machine is not moved by hand.')
    },
  }
}
