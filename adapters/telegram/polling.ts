/**
 * Asks Telegram for news, again and again. An update counts as taken when it is stored: then the next
 * question no longer asks for it. What the house could not keep is asked for once more.
 */
import type { Clock, Journal } from '../../core/ports/index.ts'
import type { BotApi } from './api.ts'
import { updateIdOf } from './decode.ts'
import { wentWrong } from './errors.ts'
import type { Intake } from './intake.ts'
import type { Rhythm, Trouble } from './parts.ts'
import { WANTED } from './update.ts'

export interface PollingParts {
  readonly api: BotApi
  readonly intake: Intake
  readonly clock: Pick<Clock, 'now' | 'at'>
  readonly journal: Journal
  readonly rhythm: Rhythm
  readonly trouble: (what: Trouble) => void
  /** Ends the question that is open: the calls of `api` end with it. */
  readonly gone: AbortController
}

export interface Polling {
  /** Resolves when the question that is open was broken off, and what it brought is stored. */
  stop(): Promise<void>
}

/** As many as Telegram gives at once. */
const AT_ONCE = 100

export function polling(parts: PollingParts): Polling {
  const over = ask(parts, parts.gone.signal)
  return {
    stop: async () => {
      parts.gone.abort()
      await over
    },
  }
}

async function ask(parts: PollingParts, gone: AbortSignal): Promise<void> {
  const { clock, rhythm } = parts
  const isOver = (): boolean => gone.aborted
  const tries = new Map<number, number>()
  let next: number | undefined
  let failures = 0
  while (!isOver()) {
    const askedAt = clock.now()
    const given = await asked(parts, next, gone)
    const from = typeof given === 'number' ? undefined : await stored(parts, given, tries)
    // Asked for once, what came before is done with. Numbers may begin anywhere after a quiet week: who
    // insists on the last one would never hear again.
    if (from !== undefined) next = from.next
    failures = from?.isWhole === true ? 0 : failures + 1
    if (failures === 0) tries.clear()
    // Asking goes on whatever was said: a house that stops listening because of one answer is deaf.
    const least = typeof given === 'number' ? given : 0
    if (failures > 0) await paused(clock, Math.max(least, pauseAfter(failures, rhythm)), gone)
    // A server that says at once that there is nothing would be asked without end.
    else if (next === undefined && clock.now() - askedAt < rhythm.quickMs)
      await paused(clock, rhythm.quickMs, gone)
  }
}

function pauseAfter(failures: number, { backMs, longestBackMs }: Rhythm): number {
  return Math.min(longestBackMs, backMs * 2 ** Math.min(failures - 1, 10))
}

/** Nothing will change by itself: the token was taken back, or another program hears what is for us. */
const FOR_A_HUMAN: ReadonlyMap<string, Trouble> = new Map([
  ['telegram-401', 'wrong-token'],
  ['telegram-404', 'wrong-token'],
  ['telegram-409', 'two-at-once'],
  ['telegram-409-webhook', 'used-webhook'],
])

/** What is new; or so many milliseconds to wait at least, because nothing was learned. */
async function asked(
  { api, journal, rhythm, trouble }: PollingParts,
  next: number | undefined,
  gone: AbortSignal,
): Promise<readonly unknown[] | number> {
  try {
    const given: unknown = await api.getUpdates({
      timeout: rhythm.pollSeconds,
      limit: AT_ONCE,
      allowed_updates: [...WANTED],
      ...(next !== undefined && { offset: next }),
    })
    return Array.isArray(given) ? (given as unknown[]) : 0
  } catch (error) {
    const wrong = wentWrong(error)
    if (gone.aborted) return 0
    const code = 'code' in wrong ? wrong.code : wrong.kind
    journal.note('telegram.not-asked', { why: wrong.kind, code })
    const known = FOR_A_HUMAN.get(code)
    if (known !== undefined) {
      journal.alarm('telegram.deaf', code, { code })
      trouble(known)
    }
    if (wrong.kind !== 'too-fast') return 0
    return Number.isFinite(wrong.retryAfterMs) ? wrong.retryAfterMs : 0
  }
}

/** An update that could not be stored so often, while others could, is put aside for them. */
const MOST_TRIES = 5

/**
 * Takes in what came, in its order, up to the first that could not be stored. One that fails again and
 * again is passed by as soon as a later one shows that it is not the store.
 */
async function stored(
  { intake, journal }: PollingParts,
  updates: readonly unknown[],
  tries: Map<number, number>,
): Promise<{ next?: number; isWhole: boolean }> {
  let next: number | undefined
  let aside: number | undefined
  for (const update of updates) {
    const id = updateIdOf(update)
    // Without a number it cannot be told from another; those after it go on.
    if (id === undefined) continue
    try {
      await intake.take(update)
    } catch (error) {
      const tried = (tries.get(id) ?? 0) + 1
      tries.set(id, tried)
      journal.alarm('telegram.not-stored', error, { tried })
      if (aside !== undefined || tried < MOST_TRIES) return over(next, false)
      aside = id
      continue
    }
    if (aside !== undefined) journal.alarm('telegram.put-aside', new Error('NotStored'))
    aside = undefined
    next = id + 1
  }
  return over(next, aside === undefined)
}

function over(next: number | undefined, isWhole: boolean): { next?: number; isWhole: boolean } {
  return { isWhole, ...(next !== undefined && { next }) }
}

/** Waits, but no longer than anybody listens. */
function paused(clock: PollingParts['clock'], ms: number, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      callOff()
      gone.removeEventListener('abort', end)
      resolve()
    }
    const callOff = clock.at(clock.now() + ms, end)
    gone.addEventListener('abort', end)
    if (gone.aborted) end()
  })
}
