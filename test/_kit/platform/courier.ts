/** Couriers to the platform of the tests: over real HTTP, or in the same process on a clock of the test. */
import type { Address, Message } from '../../../core/message/index.ts'
import type { Courier, Tempo, Undelivered } from '../../../core/ports/index.ts'
import { failed, ok, type Result } from '../../../core/result.ts'
import type { Platform, PlatformAnswer } from './platform.ts'

export const PLATFORM = 'fake'

/** As the platform publishes it: 25 a second with the token, 1 a second in a chat, 3 calls at once. */
export const TEMPO: Tempo = {
  atOnce: 3,
  token: [{ most: 25, inMs: 1000 }],
  chat: () => [{ most: 1, inMs: 1000 }],
}

/** Calls at once as a careful sender of the platform makes them, and no limit in time. */
export const THREE_AT_ONCE: Tempo = { atOnce: 3, token: [], chat: () => [] }

/** Nobody is in a hurry to spare it: for what is about something else than tempo. */
export const FAST: Tempo = { atOnce: 10, token: [], chat: () => [] }

/** `isOver`: the connection broke after the request was written. */
export function undelivered(answer: PlatformAnswer, isOver: boolean): Result<void, Undelivered> {
  switch (answer.kind) {
    case 'ok':
      return ok()
    case 'too-fast':
      return failed({ kind: 'too-fast', retryAfterMs: answer.retryAfterMs })
    case 'blocked':
      return failed({ kind: 'refused', code: 'blocked' })
    case 'malformed':
      return failed({ kind: 'malformed', code: 'cannot-parse' })
    case 'moved':
      return failed({ kind: 'moved', key: answer.key })
    case 'broken':
      return failed({ kind: 'unreachable', code: '503' })
    case 'reset':
      return failed(
        isOver
          ? { kind: 'ambiguous', code: 'ECONNRESET' }
          : { kind: 'unreachable', code: 'ECONNREFUSED' },
      )
  }
}

export interface VirtualCourier {
  readonly platform: Platform
  readonly tempo: Tempo
  /** So many turns pass before the platform hears a call, and again before its answer is heard. */
  readonly turns: () => number
}

/** Calls the platform in this process. A call takes no time of the clock, and others happen meanwhile. */
export function virtualCourier({ platform, tempo, turns }: VirtualCourier): Courier {
  return {
    platform: PLATFORM,
    isIdempotent: false,
    tempo,
    send: async ({ key: chat }, message, key) => {
      await passed(turns())
      const answer = platform.answer({ chat, key, isPlain: isPlain(message) })
      const isOver = platform.calls.at(-1)?.said === 'lost-answer'
      await passed(turns())
      return undelivered(answer, isOver)
    },
  }
}

async function passed(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++)
    await new Promise((resolve) => {
      setImmediate(resolve)
    })
}

/** Posts to the platform's server; what breaks before it was written never arrived. */
export function httpCourier(url: () => string, tempo: Tempo): Courier {
  return {
    platform: PLATFORM,
    isIdempotent: false,
    tempo,
    send: (address, message, key) => posted(url(), address, message, key),
  }
}

async function posted(
  url: string,
  { key: chat }: Address,
  message: Message,
  key: string,
): Promise<Result<void, Undelivered>> {
  try {
    const response = await fetch(`${url}/send`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ chat, key, isPlain: isPlain(message) }),
    })
    return undelivered((await response.json()) as PlatformAnswer, true)
  } catch (error) {
    return failed(cutOff(error))
  }
}

/** Who never got a connection wrote nothing; whoever was cut off later may have been heard. */
export function cutOff(error: unknown): Undelivered {
  const cause = error instanceof Error ? error.cause : undefined
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  return { kind: code === 'ECONNREFUSED' ? 'unreachable' : 'ambiguous', code }
}

/** One block of bare text, as the last resort is. */
function isPlain({ blocks: [block, ...others], choices }: Message): boolean {
  if (block?.kind !== 'text' || others.length + choices.length > 0) return false
  return block.spans.every(({ words }) => words === true)
}
