/**
 * A platform that does not answer is left alone for a while: one message asks whether it is back, the
 * others wait and lose none of their tries.
 */

/** So many calls in a row without an answer open it. */
const FAILURES_TO_OPEN = 5
const FIRST_PAUSE_MS = 5_000
const LONGEST_PAUSE_MS = 60_000

export type CallEnd = 'answered' | 'silent' | 'too-fast' | 'not-called'

export interface Breaker {
  /** The first moment, from `now` on, at which a call may be made; `undefined` while one asks. */
  freeFrom(now: number): number | undefined
  /**
   * A call begins; what comes back says how it ended. `fraction` (0 to below 1) spreads the pauses of
   * several processes.
   */
  begins(): (end: CallEnd, now: number, fraction: number) => void
  /** Whether the platform counts as gone. */
  readonly isOpen: boolean
}

export function breaker(): Breaker {
  let failures = 0
  let openUntil: number | undefined
  let pause = FIRST_PAUSE_MS
  let asking = 0

  function failed(now: number, fraction: number): void {
    failures += 1
    if (failures < FAILURES_TO_OPEN) return
    openUntil = now + Math.round(pause * (0.5 + fraction / 2))
    pause = Math.min(LONGEST_PAUSE_MS, pause * 2)
  }

  function close(): void {
    failures = 0
    openUntil = undefined
    pause = FIRST_PAUSE_MS
  }

  return {
    get isOpen() {
      return openUntil !== undefined
    },
    freeFrom: (now) => {
      if (openUntil === undefined) return now
      // A clock that was set back makes nobody wait longer than a pause.
      return asking > 0 ? undefined : Math.min(Math.max(now, openUntil), now + LONGEST_PAUSE_MS)
    },
    begins: () => {
      const asks = openUntil === undefined ? 0 : 1
      asking += asks
      return (end, now, fraction) => {
        asking -= asks
        // What was under way when it opened says nothing new.
        if (end === 'silent' && openUntil !== undefined && asks === 0) return
        if (end === 'silent') failed(now, fraction)
        else if (end !== 'not-called') close()
      }
    },
  }
}
