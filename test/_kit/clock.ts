/** A clock that a test moves by hand. */
import type { Clock } from '../../core/ports/index.ts'

export interface HandClock extends Clock {
  /**
   * Lets so many milliseconds pass, and wakes who wanted to be woken meanwhile, each at their moment;
   * backwards when negative, as a clock that is set back.
   */
  advance(ms: number): void
  /** When the next one wants to be woken; undefined when nobody does. */
  nextWake(): number | undefined
}

/** Starts at this moment (milliseconds since 1970) and stands still. Stamps grow all the same. */
export function handClock(start: number): HandClock {
  let now = start
  let last = 0
  let waiting: { moment: number; wake: () => void }[] = []
  const next = (): (typeof waiting)[number] | undefined =>
    waiting.reduce<(typeof waiting)[number] | undefined>(
      (first, one) => (first === undefined || one.moment < first.moment ? one : first),
      undefined,
    )
  return {
    now: () => now,
    stamp() {
      last = Math.max(last + 1, now * 1000)
      return last
    },
    at(moment, wake) {
      const one = { moment, wake }
      waiting.push(one)
      return () => {
        waiting = waiting.filter((other) => other !== one)
      }
    },
    turn: () =>
      new Promise((resolve) => {
        setImmediate(resolve)
      }),
    nextWake: () => next()?.moment,
    advance(ms) {
      const until = now + ms
      for (let first = next(); first !== undefined && first.moment <= until; first = next()) {
        const { moment, wake } = first
        waiting = waiting.filter((one) => one !== first)
        now = Math.max(now, moment)
        wake()
      }
      now = until
    },
  }
}
