/**
 * Calls that the house does not count, because they are no messages of their own: signs that a press
 * arrived, that something is being written, the second part of a long text. They leave room for messages.
 */
import type { Clock } from '../../core/ports/index.ts'

export interface Turns {
  /** Resolves when it is the caller's turn. */
  next(): Promise<void>
  /** The caller's turn, when it comes within so many milliseconds; false when it does not, and none is taken. */
  within(ms: number): Promise<boolean>
  /** Whether there is a turn right now; it is taken then. For what is worth nothing later. */
  takeNow(): boolean
}

/** With the 25 messages a second it stays below the 30 calls that Telegram allows. */
const APART_MS = 250

export function turns(clock: Pick<Clock, 'now' | 'at'>): Turns {
  let free = 0

  function next(): Promise<void> {
    const now = clock.now()
    const mine = Math.max(now, free)
    free = mine + APART_MS
    return waited(clock, mine - now)
  }

  return {
    next,
    within: async (ms) => {
      if (free - clock.now() > ms) return false
      await next()
      return true
    },
    takeNow: () => {
      const now = clock.now()
      if (free > now) return false
      free = now + APART_MS
      return true
    },
  }
}

export function waited(clock: Pick<Clock, 'now' | 'at'>, ms: number): Promise<void> {
  if (ms <= 0) return Promise.resolve()
  return new Promise((resolve) => {
    clock.at(clock.now() + ms, resolve)
  })
}
