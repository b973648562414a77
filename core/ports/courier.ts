/** Carries a message to one platform. It sends; whether it may be sent was decided before. */
import type { Address, Message } from '../message/index.ts'
import type { Result } from '../result.ts'

/** Of a message that leaves in parts, so many arrived: the next try begins after them. */
export interface InParts {
  readonly partsSent?: number
}

/** Provably never written: try again. */
export interface Unreachable extends InParts {
  readonly kind: 'unreachable'
  readonly code: string
}
/** May have been accepted: never again by itself. */
export interface Ambiguous {
  readonly kind: 'ambiguous'
  readonly code: string
}
/** Not now: nothing to this token before `retryAfterMs` are over; with `isOneChat`, nothing to this chat. */
export interface TooFast extends InParts {
  readonly kind: 'too-fast'
  readonly retryAfterMs: number
  readonly isOneChat?: true
}
/** Blocked us, left, gone: stop, and mark the person. */
export interface Refused {
  readonly kind: 'refused'
  readonly code: string
}
/** The platform does not take this message as it is: its marks, its length. Once more as plain text. */
export interface Malformed {
  readonly kind: 'malformed'
  readonly code: string
}
/** The chat goes on under another key. Nothing was sent. */
export interface Moved {
  readonly kind: 'moved'
  readonly key: string
}
export type Undelivered = Unreachable | Ambiguous | TooFast | Refused | Malformed | Moved

/** At most so many calls in any stretch of so many milliseconds. */
export interface Limit {
  readonly most: number
  readonly inMs: number
}

/** How fast a platform may be called: its own published limits, as data. */
export interface Tempo {
  /** Calls that may be under way at once. */
  readonly atOnce: number
  /** Over all chats together: those of the token. */
  readonly token: readonly Limit[]
  /** In this one chat. */
  readonly chat: (address: Address) => readonly Limit[]
}

export interface Courier {
  readonly platform: string
  readonly tempo: Tempo
  /**
   * Sends one message to one address. `key` names this sending: a channel that can tell a repeated key
   * (`isIdempotent`) keeps one copy, whatever happens twice. `partsSent` is what it said itself of the try
   * before: a channel that cuts long messages does not send these again. Never throws for what the platform says.
   */
  send(
    address: Address,
    message: Message,
    key: string,
    partsSent?: number,
  ): Promise<Result<void, Undelivered>>
  /** Leaves the room of a group. Absent where that cannot be done; never throws, and nobody waits for it. */
  leave?(address: Address): Promise<void>
  /** A repeated `key` is provably one message: an interrupted send may simply be sent again. */
  readonly isIdempotent: boolean
}

/** Of a channel in which sending is storing: nobody outside has to be spared. */
export const UNHURRIED: Tempo = { atOnce: 64, token: [], chat: () => [] }
