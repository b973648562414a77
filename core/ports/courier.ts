/** Carries a message to one platform. It sends; whether it may be sent was decided before. */
import type { Address, Message } from '../message/index.ts'
import type { Result } from '../result.ts'

/** Provably never written: try again. */
export interface Unreachable {
  readonly kind: 'unreachable'
  readonly code: string
}
/** May have been accepted: never again by itself. */
export interface Ambiguous {
  readonly kind: 'ambiguous'
  readonly code: string
}
/** Not now: nothing to this token before `retryAfterMs` are over. */
export interface TooFast {
  readonly kind: 'too-fast'
  readonly retryAfterMs: number
}
/** Blocked us, left, gone: stop, and mark the person. */
export interface Refused {
  readonly kind: 'refused'
  readonly code: string
}
export type Undelivered = Unreachable | Ambiguous | TooFast | Refused

export interface Courier {
  readonly platform: string
  /**
   * Sends one message to one address. `key` names this sending: a channel that can tell a repeated key
   * (`isIdempotent`) keeps one copy, whatever happens twice. Never throws for what the platform says.
   */
  send(address: Address, message: Message, key: string): Promise<Result<void, Undelivered>>
  /** A repeated `key` is provably one message: an interrupted send may simply be sent again. */
  readonly isIdempotent: boolean
}
