/**
 * What waits for the bot: numbered, kept for a day, handed out by long polling until a later call confirms
 * it. Two pollers disturb each other, as they do at Telegram.
 */
import type { Clock } from '../../../core/ports/index.ts'
import { type Answer, conflict, done } from './answer.ts'
import type { Params } from './params.ts'

export interface Waiting {
  readonly id: number
  readonly body: unknown
  /** Updates of one chat are delivered one after the other. */
  readonly chat: string
  readonly at: number
}

export interface Updates {
  /** Numbers it and lets it wait, unless its kind was not asked for. Gives its number. */
  add(update: Readonly<Record<string, unknown>>): number
  /** Whatever it is; only a number as Telegram gives them becomes the next one. Gives its number. */
  addAsIs(update: unknown): number
  /** Numbers go on from here: after a quiet week they jump. */
  jumpTo(id: number): void
  poll(params: Params, gone: AbortSignal): Promise<Answer>
  /** Ends a poll that is waiting. */
  disturb(words: string): void
  pending(): ReadonlySet<Waiting>
  /** It was delivered otherwise. */
  confirm(one: Waiting): void
  drop(): void
  allow(kinds: unknown): void
  readonly allowed: readonly string[]
  /** It is called whenever something waits. */
  onAdded(listener: () => void): void
}

const MOST_AT_ONCE = 100
const MOST_SECONDS = 50
const KEPT_MS = 24 * 60 * 60_000
/** A bot hears of these only when it asks for them by name. */
const ON_REQUEST = new Set(['chat_member', 'message_reaction', 'message_reaction_count'])

export function updates(clock: Pick<Clock, 'now' | 'at'>, first: number): Updates {
  const waiting = new Set<Waiting>()
  let next = first
  let allowed: readonly string[] = []
  let poller: { wake: () => void; end: (answer: Answer) => void } | undefined
  const listeners: (() => void)[] = []
  const isWanted = (kind: string): boolean =>
    allowed.length === 0 ? !ON_REQUEST.has(kind) : allowed.includes(kind)
  const put = (one: Waiting): void => {
    waiting.add(one)
    poller?.wake()
    for (const listener of listeners) listener()
  }
  const forget = (isOver: (one: Waiting) => boolean): void => {
    for (const one of waiting)
      if (isOver(one)) waiting.delete(one)
      else return
  }
  const forgetOld = (): void => forget(({ at }) => at <= clock.now() - KEPT_MS)
  const handOut = (offset: number, limit: number): readonly Waiting[] => {
    forgetOld()
    const first = offset < 0 ? [...waiting].at(offset)?.id : offset
    if (first !== undefined) forget(({ id }) => id < first)
    const found: Waiting[] = []
    for (const one of waiting)
      if (found.length < limit) found.push(one)
      else break
    return found
  }
  const self: Updates = {
    get allowed() {
      return allowed
    },
    add: (update) => {
      const id = next++
      const kind = Object.keys(update)[0] ?? ''
      if (isWanted(kind))
        put({ id, body: { update_id: id, ...update }, chat: chatOf(update), at: clock.now() })
      return id
    },
    addAsIs: (given) => {
      const id = next++
      const isNumbered = isRecord(given) && isOrdinary(given['update_id'])
      const body = isNumbered ? { ...given, update_id: id } : given
      put({ id, body, chat: chatOf(given), at: clock.now() })
      return id
    },
    jumpTo: (id) => {
      next = id
    },
    poll: (params, gone) => {
      const limit = Math.min(Math.max(params.integer('limit') ?? MOST_AT_ONCE, 1), MOST_AT_ONCE)
      const seconds = Math.min(Math.max(params.integer('timeout') ?? 0, 0), MOST_SECONDS)
      if (params.has('allowed_updates')) self.allow(params.json('allowed_updates'))
      const answer = (): Answer => {
        const found = handOut(params.integer('offset') ?? 0, limit)
        return done(found.map(({ body }) => body))
      }
      const now = answer()
      if (seconds === 0 || (now.ok && (now.result as unknown[]).length > 0))
        return Promise.resolve(now)
      self.disturb(
        'terminated by other getUpdates request; make sure that only one bot instance is running',
      )
      return new Promise((resolve) => {
        const end = (said: Answer): void => {
          callOff()
          if (poller === own) poller = undefined
          resolve(said)
        }
        const own = { wake: () => end(answer()), end }
        const callOff = clock.at(clock.now() + seconds * 1000, own.wake)
        poller = own
        gone.addEventListener('abort', () => end(done([])))
      })
    },
    disturb: (words) => poller?.end(conflict(words)),
    pending: () => {
      forgetOld()
      return waiting
    },
    confirm: (one) => {
      waiting.delete(one)
    },
    drop: () => {
      waiting.clear()
    },
    allow: (kinds) => {
      // What is no list of names is passed over, as if nothing had been said.
      if (Array.isArray(kinds) && kinds.every((kind) => typeof kind === 'string')) allowed = kinds
    },
    onAdded: (listener) => {
      listeners.push(listener)
    },
  }
  return self
}

/** The chat that an update belongs to; of what belongs to none, its sender. */
export function chatOf(update: unknown): string {
  if (!isRecord(update)) return 'none'
  for (const part of Object.values(update)) {
    if (!isRecord(part)) continue
    const message = isRecord(part['message']) ? part['message'] : part
    for (const one of [message['chat'], part['from'], part['user'], part['sender']])
      if (isRecord(one) && typeof one['id'] === 'number') return String(one['id'])
  }
  return 'none'
}

function isOrdinary(id: unknown): boolean {
  return typeof id === 'number' && Number.isInteger(id) && id > 0 && id < 2 ** 31
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
