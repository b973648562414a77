/**
 * How soon a platform may be called again: a window slides over the calls that were made, for the token
 * and for each chat, and a platform that said «not now» is left alone until then. It decides nothing
 * about what is sent.
 */
import type { Courier, Limit, Tempo } from '../ports/index.ts'

export type Lane = 'now' | 'later'

/** Windows of chats that had no call for so long are forgotten. */
const FORGET_MS = 60 * 60 * 1000
const SWEEP_EVERY = 5000

export interface Pace {
  /** The first moment, from `now` on, at which the token allows a call in this lane. */
  tokenFree(lane: Lane, now: number): number
  /** The same of a chat alone; `limits` are its own. */
  chatFree(chat: string, limits: readonly Limit[], now: number): number
  /** Notes a call that begins now; what comes back takes it out again, when none was made after all. */
  take(chat: string, limits: readonly Limit[], lane: Lane, now: number): () => void
  /** Nothing before `until`: in this chat, or with the token when no chat is named. */
  hold(until: number, chat?: string): void
}

/** Times of the last calls, the oldest first; never more than the widest limit asks for. */
type Calls = number[]

export function paceOf({ token }: Tempo): Pace {
  const ofToken: Calls = []
  let lastLater = Number.NEGATIVE_INFINITY
  let heldUntil = 0
  const chats = new Map<string, { calls: Calls; heldUntil: number }>()
  // Evenly spread, so that who waits for an answer never finds a whole second spent.
  const spacing = Math.max(0, ...token.map(({ most, inMs }) => inMs / most))
  const mostOfToken = Math.max(0, ...token.map(({ most }) => most))
  let taken = 0

  function sweep(now: number): void {
    taken += 1
    if (taken % SWEEP_EVERY !== 0) return
    for (const [name, { calls, heldUntil: held }] of chats)
      if ((calls.at(-1) ?? 0) < now - FORGET_MS && held < now) chats.delete(name)
  }

  return {
    tokenFree: (lane, now) => {
      const free = Math.max(now, heldUntil, freeAt(ofToken, token, now))
      return lane === 'now' ? free : Math.max(free, Math.min(lastLater, now) + spacing)
    },
    chatFree: (chat, limits, now) => {
      const known = chats.get(chat)
      return known === undefined
        ? now
        : Math.max(now, known.heldUntil, freeAt(known.calls, limits, now))
    },
    take: (chat, limits, lane, now) => {
      sweep(now)
      const before = lastLater
      if (lane === 'later') lastLater = now
      const undo = [note(ofToken, mostOfToken, now)]
      if (limits.length > 0) {
        const known = chats.get(chat) ?? { calls: [], heldUntil: 0 }
        chats.set(chat, known)
        undo.push(note(known.calls, Math.max(...limits.map(({ most }) => most)), now))
      }
      return () => {
        for (const one of undo) one()
        if (lane === 'later' && lastLater === now) lastLater = before
      }
    },
    hold: (until, chat) => {
      if (chat === undefined) heldUntil = Math.max(heldUntil, until)
      else {
        const known = chats.get(chat) ?? { calls: [], heldUntil: 0 }
        chats.set(chat, { ...known, heldUntil: Math.max(known.heldUntil, until) })
      }
    },
  }
}

/** When the oldest call that counts leaves the window of each limit. */
function freeAt(calls: Calls, limits: readonly Limit[], now: number): number {
  let free = 0
  for (const { most, inMs } of limits) {
    const oldest = calls.at(-most)
    // A clock that was set back makes nobody wait longer than the window.
    if (calls.length >= most && oldest !== undefined)
      free = Math.max(free, Math.min(oldest, now) + inMs)
  }
  return free
}

function note(calls: Calls, most: number, now: number): () => void {
  if (most === 0) return () => undefined
  calls.push(now)
  if (calls.length > most) calls.shift()
  return () => {
    const at = calls.lastIndexOf(now)
    if (at !== -1) calls.splice(at, 1)
  }
}

/**
 * Until when each platform is left alone by a process that takes over from one that sent a moment ago: its
 * calls count in the same window. Of several windows the narrowest; «not now» guards the wider ones.
 */
export function heldAtHandover(couriers: Iterable<Courier>, now: number): Map<string, number> {
  const held = new Map<string, number>()
  for (const { platform, tempo } of couriers)
    if (tempo.token.length > 0)
      held.set(platform, now + Math.min(...tempo.token.map(({ inMs }) => inMs)))
  return held
}
