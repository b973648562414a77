/**
 * How the house is doing, for whoever asks often: looked at again only after some seconds, and not ready
 * before it is open nor once it closes. What is well and what is not is decided by acts.
 */
import { type Health, type House, health, isReady } from '../core/acts/index.ts'
import type { Clock } from '../core/ports/index.ts'

export interface Watch {
  /** As it was at most five seconds ago. */
  look(): Promise<Health>
  /** As it was at most a second ago. */
  ready(): Promise<boolean>
  opened(): void
  closes(): void
}

const SAME_LOOK_MS = 5_000
const SAME_READY_MS = 1_000

export function watch(house: House): Watch {
  const { clock } = house
  let openedAt: number | undefined
  const look = remembered(() => health(house), SAME_LOOK_MS, clock)
  const well = remembered(() => isReady(house, openedAt ?? clock.now()), SAME_READY_MS, clock)
  return {
    look,
    ready: async () => openedAt !== undefined && (await well()),
    opened() {
      openedAt = clock.now()
    },
    closes() {
      openedAt = undefined
    },
  }
}

/** Who asks meanwhile waits for the same answer. One that failed is not remembered. */
function remembered<T>(find: () => Promise<T>, forMs: number, clock: Clock): () => Promise<T> {
  let answer: Promise<T> | undefined
  let until = 0
  return () => {
    if (answer !== undefined && clock.now() < until) return answer
    const fresh = find()
    answer = fresh
    until = clock.now() + forMs
    fresh.catch(() => {
      if (answer === fresh) answer = undefined
    })
    return fresh
  }
}
