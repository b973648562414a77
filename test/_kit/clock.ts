/** A clock that a test moves by hand. */
import type { Clock } from '../../core/ports/index.ts'

export interface HandClock extends Clock {
  /** Lets so many milliseconds pass; backwards when negative, as a clock that is set back. */
  advance(ms: number): void
}

/** Starts at this moment (milliseconds since 1970) and stands still. Stamps grow all the same. */
export function handClock(start: number): HandClock {
  let now = start
  let last = 0
  return {
    now: () => now,
    stamp() {
      last = Math.max(last + 1, now * 1000)
      return last
    },
    advance(ms) {
      now += ms
    },
  }
}
