/**
 * When the next event may be thought about: after what is coming in has been stored and acknowledged, and
 * one at a time. Thinking waits for a pause between two updates; while there is none, for its share.
 */
import type { Clock } from '../ports/index.ts'

/** So many go before the next one who waits for an answer: nobody is kept waiting by a stream without end. */
export const MOST_AHEAD = 64

/** What is read in a turn is on the disk by the end of the next one. */
const TURNS_OF_A_PAUSE = 2

export interface GivingWay {
  /** Another update was stored. */
  came(): void
  /** Resolves when it is the caller's turn; each call is one turn, in the order of the calls. */
  mayBegin(): Promise<void>
}

export function givingWay({ turn }: Pick<Clock, 'turn'>): GivingWay {
  let all = 0
  let line = Promise.resolve()

  async function pause(): Promise<void> {
    const begin = all
    for (let quiet = 0; quiet < TURNS_OF_A_PAUSE && all - begin < MOST_AHEAD; ) {
      const before = all
      await turn()
      quiet = all === before ? quiet + 1 : 0
    }
  }

  return {
    came: () => {
      all += 1
    },
    mayBegin: () => {
      line = line.then(pause)
      return line
    },
  }
}
