/**
 * When the next event may be thought about: after what is coming in has been stored and acknowledged, and
 * one at a time. Thinking waits for a pause in what comes in; while there is none, for its share.
 */
import type { Clock } from '../ports/index.ts'

/** So many updates, or turns, go before the next one who waits for an answer: nobody waits for ever. */
export const MOST_AHEAD = 64

/** A new caller is let in in one turn, and what they say is read in the next. */
const TURNS_OF_A_PAUSE = 2

export interface Doorway {
  /** Somebody is at the door. To be told when what they brought is stored, or could not be. */
  enters(): () => void
  /** Resolves when it is the caller's turn to think; each call is one turn, in the order of the calls. */
  mayThink(): Promise<void>
}

export function doorway({ turn }: Pick<Clock, 'turn'>): Doorway {
  let entered = 0
  let underWay = 0
  let line = Promise.resolve()

  async function pause(): Promise<void> {
    for (let quiet = 0, ahead = 0; quiet < TURNS_OF_A_PAUSE && ahead < MOST_AHEAD; ) {
      const before = entered
      await turn()
      const came = entered - before
      const isQuiet = came === 0 && underWay === 0
      quiet = isQuiet ? quiet + 1 : 0
      ahead += isQuiet ? 0 : Math.max(1, came)
    }
  }

  return {
    enters: () => {
      entered += 1
      underWay += 1
      return () => {
        underWay -= 1
      }
    },
    mayThink: () => {
      line = line.then(pause)
      return line
    },
  }
}
