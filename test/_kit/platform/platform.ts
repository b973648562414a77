/**
 * A chat platform that answers as the real ones do: it enforces its limits, is down for a while, loses
 * answers of what it accepted, and knows who blocked the bot. It keeps a journal of what it accepted: the
 * truth, against which the ledger of the house is held.
 */

/** What a caller hears. `reset`: the connection breaks; what it breaks off is in the fault. */
export type PlatformAnswer =
  | { readonly kind: 'ok' }
  | { readonly kind: 'too-fast'; readonly retryAfterMs: number }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'malformed' }
  | { readonly kind: 'moved'; readonly key: string }
  | { readonly kind: 'broken' }
  | { readonly kind: 'reset' }

/** What goes wrong with one call. `lost-answer`: accepted, and the answer never comes. */
export type Fault = 'none' | 'too-fast' | 'lost-answer' | 'reset' | 'broken' | 'malformed'

export interface Call {
  readonly key: string
  readonly chat: string
  readonly at: number
  readonly said: PlatformAnswer['kind'] | 'lost-answer'
}

export interface PlatformPlan {
  readonly now: () => number
  /** Calls that are accepted in any second: over all chats, and in one. */
  readonly perSecond?: number
  readonly perChat?: number
  /** What goes wrong with the next call; default: nothing. */
  readonly fault?: () => Fault
  /** How long «not now» lasts, when a fault says so. */
  readonly retryAfterMs?: () => number
}

export interface Platform {
  /** Everything that was ever asked of it, in order. */
  readonly calls: readonly Call[]
  /** Keys of what was accepted, in order. */
  accepted(): readonly Call[]
  answer(call: {
    readonly chat: string
    readonly key: string
    readonly isPlain: boolean
  }): PlatformAnswer
  /** This chat blocked the bot, or lets it write again. */
  block(chat: string, isBlocked: boolean): void
  /** The chat goes on under another key. */
  move(chat: string, key: string): void
  /** Nobody is there until then. */
  downUntil(moment: number): void
  /** Calls that came too fast by the caller's own fault, or in a time in which it was told to wait. */
  readonly selfInflicted: number
}

export function platform(plan: PlatformPlan): Platform {
  const { now, perSecond = Infinity, perChat = Infinity, fault = () => 'none' } = plan
  const calls: Call[] = []
  const blocked = new Set<string>()
  const moved = new Map<string, string>()
  const recent: number[] = []
  const recentOf = new Map<string, number[]>()
  let down = 0
  let silentUntil = 0
  let selfInflicted = 0

  function tooFast(chat: string, at: number): number | undefined {
    if (at < silentUntil) return silentUntil - at
    while ((recent[0] ?? at) <= at - 1000) recent.shift()
    const own = recentOf.get(chat) ?? []
    while ((own[0] ?? at) <= at - 1000) own.shift()
    if (recent.length >= perSecond || own.length >= perChat) return 1000
    recent.push(at)
    own.push(at)
    recentOf.set(chat, own)
    return undefined
  }

  function judged(chat: string, isPlain: boolean, at: number): Call['said'] | number {
    if (at < down) return 'reset'
    const wait = tooFast(chat, at)
    if (wait !== undefined) {
      selfInflicted += 1
      return wait
    }
    const wrong = fault()
    if (wrong === 'too-fast') {
      const retry = plan.retryAfterMs?.() ?? 1000
      silentUntil = at + retry
      return retry
    }
    if (wrong === 'reset' || wrong === 'broken') return wrong
    if (moved.has(chat)) return 'moved'
    if (blocked.has(chat)) return 'blocked'
    if (wrong === 'malformed' && !isPlain) return 'malformed'
    return wrong === 'lost-answer' ? 'lost-answer' : 'ok'
  }

  return {
    calls,
    accepted: () => calls.filter(({ said }) => said === 'ok' || said === 'lost-answer'),
    get selfInflicted() {
      return selfInflicted
    },
    answer: ({ chat, key, isPlain }) => {
      const at = now()
      const verdict = judged(chat, isPlain, at)
      const said = typeof verdict === 'number' ? 'too-fast' : verdict
      calls.push({ key, chat, at, said })
      if (typeof verdict === 'number') return { kind: 'too-fast', retryAfterMs: verdict }
      if (verdict === 'lost-answer' || verdict === 'reset') return { kind: 'reset' }
      if (verdict === 'moved') return { kind: 'moved', key: moved.get(chat) ?? chat }
      return { kind: verdict } as PlatformAnswer
    },
    block: (chat, isBlocked) => {
      if (isBlocked) blocked.add(chat)
      else blocked.delete(chat)
    },
    move: (chat, key) => {
      moved.set(chat, key)
    },
    downUntil: (moment) => {
      down = moment
    },
  }
}
