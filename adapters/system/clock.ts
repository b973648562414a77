/** The machine's clock. It decides nothing; it only never gives the same stamp twice. */
import type { Clock } from '../../core/ports/index.ts'

/**
 * Stamps grow as long as the machine's clock is not set back: within this process by at least one,
 * and after a restart because time went on meanwhile.
 */
export function systemClock(): Clock {
  let offsetMs = Date.now() - performance.now()
  let last = 0
  return {
    now: () => Date.now(),
    stamp() {
      // The wall clock tells the millisecond, the steady one what part of it is over.
      const wall = Date.now()
      const fine = performance.now() + offsetMs
      if (fine < wall) offsetMs += wall - fine
      else if (fine >= wall + 1) offsetMs -= fine - wall - 0.999
      last = Math.max(last + 1, Math.floor((performance.now() + offsetMs) * 1000))
      return last
    },
    at: (moment, wake) => waking(moment, wake),
    turn,
  }
}

/** Requests that came in are read before what was put off. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

/** Node's timers reach no further than this. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/**
 * Timers run on the steady clock and may be early by a millisecond: then it waits for the rest. Never in the
 * caller's own turn. It keeps no process alive: what somebody waits for stands in the store, and the next
 * process finds it there.
 */
function waking(moment: number, wake: () => void): () => void {
  let timer: NodeJS.Timeout | undefined
  const wait = (): void => {
    const left = Math.max(0, Math.ceil(moment - Date.now()))
    timer = setTimeout(look, Math.min(left, LONGEST_TIMER_MS)).unref()
  }
  const look = (): void => {
    if (Date.now() < moment) wait()
    else wake()
  }
  wait()
  return () => {
    clearTimeout(timer)
  }
}
