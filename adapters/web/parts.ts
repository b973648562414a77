/** What the web adapter is given by whoever builds the house, and the rhythm it works in. */
import type { AddressId, OwnFile, ShownPhoto, Wording } from '../../core/domain/index.ts'
import type { Address, Heard } from '../../core/message/index.ts'
import type { Clock, Journal, Random, Store } from '../../core/ports/index.ts'
import type { Result } from '../../core/result.ts'

/** An invented person who can be played. */
export interface Persona {
  readonly slug: string
  readonly name: string
  readonly about: Wording
}

export type Fact =
  | 'members'
  | 'activities'
  | 'waiting'
  | 'pending'
  | 'unknown'
  | 'dead'
  | 'tasks'
  | 'overdue'
  | 'jobs-dead'

export interface Health {
  readonly state: 'ok' | 'degraded'
  /** Counts, by the last part of their text's key: `page.fact-<name>`. */
  readonly facts: readonly { readonly name: Fact; readonly value: number }[]
}

export interface WebSettings {
  /** Signs cookies: 32 characters or more. */
  readonly secret: string
  /** This machine only: the invented people may be played, the status page tells all it knows. */
  readonly loopback: boolean
  /** People reach it over https: cookies are bound to that. */
  readonly secure: boolean
  /** Other beats than the usual ones. */
  readonly rhythm?: Partial<Rhythm>
}

export interface WebParts {
  readonly store: Store
  readonly clock: Clock
  readonly random: Random
  readonly journal: Journal
  /** Durable when it resolves; writes the person's own line for said, chosen and filled. */
  receive(heard: Heard): Promise<void>
  /** Who can be played; empty when the demo is closed. */
  personas(): Promise<readonly Persona[]>
  /** Uses up the token of a one-time link. */
  enter(token: string): Promise<Result<Address, 'unknown' | 'expired' | 'used'>>
  /** The file that this chat asked for, while it may be fetched. */
  ownFile(chat: AddressId, link: string): Promise<Result<OwnFile, 'gone'>>
  /** What this chat's person comes to, as the text of a calendar file. */
  ownCalendar(chat: AddressId, about: string): Promise<Result<string, 'gone'>>
  /** A photo, if who talks in this chat may see it. */
  photo(chat: AddressId, id: string): Promise<Result<ShownPhoto, 'gone'>>
  health(): Promise<Health>
  /** Whether people can be sent here; false while the house opens and once it closes. */
  ready(): Promise<boolean>
  isCoordinator(address: AddressId): Promise<boolean>
  /** For programs that watch; without it there is no such door. */
  readonly figures?: () => Promise<{ contentType: string; text: string }>
  readonly settings: WebSettings
}

export interface Rhythm {
  /** How often a stream looks for lines that another process wrote. */
  readonly pollMs: number
  /** A stream says so often that it is alive. */
  readonly heartbeatMs: number
  /** How long a page waits for a reply before it is shown without. */
  readonly replyMs: number
}

export const USUAL: Rhythm = { pollMs: 1_500, heartbeatMs: 15_000, replyMs: 1_500 }

export const PLATFORM = 'web'
