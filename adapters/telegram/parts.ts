/** What this adapter is given by whoever builds the house. */
import type { AddressId, OwnFile, ShownPhoto, Whereabouts } from '../../core/domain/index.ts'
import type { Heard, RoomHeard } from '../../core/message/index.ts'
import type { Clock, Journal } from '../../core/ports/index.ts'
import type { Result } from '../../core/result.ts'

/** The name of this platform in addresses and events. */
export const PLATFORM = 'telegram'

export interface TelegramSettings {
  /** `<number>:<secret>`, as @BotFather gives it. */
  readonly token: string
  /** Where the Bot API is; no slash at its end. */
  readonly apiRoot: string
  readonly mode: 'polling' | 'webhook'
  /** What Telegram sends along with each webhook call: 32 characters or more. */
  readonly webhookSecret?: string | undefined
  /** Signs what stands behind buttons. */
  readonly signing: string
  /** Other beats than the usual ones. */
  readonly rhythm?: Partial<Rhythm>
}

/** What only the operator can set right: no token that counts, or another program that hears instead of us. */
export type Trouble = 'wrong-token' | 'used-webhook' | 'two-at-once'

export interface TelegramParts {
  readonly clock: Clock
  readonly journal: Journal
  /** Durable when it resolves; the answer follows. */
  receive(heard: Heard | RoomHeard): Promise<void>
  /** The municipality of a point. */
  municipality(lat: number, lon: number): Whereabouts | undefined
  /** What this chat's person comes to, as the text of a calendar file. */
  ownCalendar(chat: AddressId, about: string): Promise<Result<string, 'gone'>>
  /** The file that this chat asked for, while it may be fetched. */
  ownFile(chat: AddressId, link: string): Promise<Result<OwnFile, 'gone'>>
  /** The same for people to read. */
  readable(file: OwnFile): string
  /** A photo, if who talks in this chat may see it. */
  photo(chat: AddressId, id: string): Promise<Result<ShownPhoto, 'gone'>>
  /** Said while the house is open; the same at most once an hour. */
  trouble(what: Trouble): void
  readonly settings: TelegramSettings
}

export interface Rhythm {
  /** So long Telegram keeps a question for news open. */
  readonly pollSeconds: number
  /** An answer with nothing that comes sooner is no long question: the next one waits for so long. */
  readonly quickMs: number
  /** After a question that failed, at first; then twice as long each time. */
  readonly backMs: number
  readonly longestBackMs: number
  /** After so long without an answer the person sees that one is being written. */
  readonly typingMs: number
  /** Between two messages into one chat that belong together. */
  readonly partMs: number
  /** A chat is left alone for so long before a pressed button gets its trace. */
  readonly markMs: number
}

export const USUAL: Rhythm = {
  pollSeconds: 25,
  quickMs: 500,
  backMs: 1_000,
  longestBackMs: 60_000,
  typingMs: 1_200,
  partMs: 1_100,
  markMs: 1_500,
}
