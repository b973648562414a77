/**
 * When something of ours last went into each chat. The house counts its messages; signs and second parts it
 * does not, and here both keep their distance from each other. It decides nothing about what is sent.
 */
import type { Clock } from '../../core/ports/index.ts'
import { waited } from './turns.ts'

export interface Quiet {
  /** A call into this chat begins. */
  begins(chat: string): void
  /** Nothing that could be left out, to anybody, before this moment. */
  holds(until: number): void
  /** Resolves when this chat may hear something again. */
  free(chat: string): Promise<void>
  /** So many milliseconds more until nothing went into this chat for `ms`; 0 when it is so. */
  lacks(chat: string, ms: number): number
}

/** Chats that are remembered; of those that are left out the last call is long ago. */
const MOST_CHATS = 1000

/** `apartMs`: two calls into one chat are at least so far from each other. */
export function quiet(clock: Pick<Clock, 'now' | 'at'>, apartMs: number): Quiet {
  const lastAt = new Map<string, number>()
  let heldUntil = 0

  const lacks = (chat: string, ms: number): number => {
    const last = lastAt.get(chat)
    if (last === undefined) return 0
    // A clock that was set back makes nobody wait for longer.
    return Math.min(ms, Math.max(0, last + ms - clock.now()))
  }
  return {
    begins: (chat) => {
      lastAt.delete(chat)
      const [oldest] = lastAt.keys()
      if (lastAt.size >= MOST_CHATS && oldest !== undefined) lastAt.delete(oldest)
      lastAt.set(chat, clock.now())
    },
    holds: (until) => {
      heldUntil = Math.max(heldUntil, until)
    },
    free: async (chat) => {
      for (let ms = lacks(chat, apartMs); ms > 0; ms = lacks(chat, apartMs)) await waited(clock, ms)
    },
    lacks: (chat, ms) => Math.max(lacks(chat, ms), heldUntil - clock.now()),
  }
}
