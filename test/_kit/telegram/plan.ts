/**
 * What goes wrong with the calls of the fake Bot API, and when: always by a plan that a test hands in,
 * never by itself.
 */
import { seededRandom } from '../random.ts'

/** Of the first five nothing was accepted; `lost-answer` and `late` were carried out. */
export type Fault =
  /** 429; `retryAfter` as a test wants it: 0, 3600, a text. `null` leaves it out. Silence follows. */
  | { readonly kind: 'too-fast'; readonly retryAfter?: unknown }
  | {
      readonly kind: 'refuse'
      readonly code: number
      readonly description: string
      readonly parameters?: Readonly<Record<string, unknown>>
    }
  /** 502 with a page for people instead of JSON. */
  | { readonly kind: 'gateway' }
  | { readonly kind: 'reset' }
  /** The request is read, and nothing ever comes back. */
  | { readonly kind: 'stall' }
  /** Accepted, and then the connection is cut, in the middle of the answer, or the answer is no JSON. */
  | { readonly kind: 'lost-answer'; readonly how?: 'reset' | 'half' | 'garbled' | 'never' }
  /** Accepted at once; the answer comes so many milliseconds of the clock later. */
  | { readonly kind: 'late'; readonly ms: number }

export interface PlannedCall {
  readonly method: string
  readonly chat?: number
  /** Writes into a chat: a message, a file, an edit. */
  readonly isMessage: boolean
  /** So many calls came before it. */
  readonly count: number
}

export type FaultPlan = (call: PlannedCall) => Fault | undefined

export const FAULTLESS: FaultPlan = () => undefined

/** One after the other for the calls that write into chats, or for these methods; then nothing any more. */
export function inTurn(
  faults: readonly (Fault | undefined)[],
  methods?: readonly string[],
): FaultPlan {
  const waiting = [...faults]
  return ({ method, isMessage }) =>
    (methods === undefined ? isMessage : methods.includes(method)) ? waiting.shift() : undefined
}

/** `share` of the calls that write into chats suffers `fault`; the same seed, the same calls. */
export function bySeed(
  seed: string,
  chances: readonly { readonly share: number; readonly fault: Fault }[],
): FaultPlan {
  const chance = seededRandom(seed)
  return ({ isMessage }) => {
    if (!isMessage) return undefined
    let drawn = chance.fraction()
    for (const { share, fault } of chances) {
      if (drawn < share) return fault
      drawn -= share
    }
    return undefined
  }
}
