/**
 * The limits of Telegram as it publishes them: 30 messages a second over all chats, one a second in a
 * chat, 20 a minute in a group. Who is too fast is told to wait, and who does not wait is counted.
 */

export interface Limits {
  readonly perSecond: number
  readonly perChatInASecond: number
  readonly perGroupInAMinute: number
}

/**
 * On the machine's own time a call is under way now longer, now shorter: two that were sent a second
 * apart may arrive a little closer. By so much no stretch is judged.
 */
export const UNDER_WAY_MS = 200

export const PUBLISHED: Limits = { perSecond: 30, perChatInASecond: 1, perGroupInAMinute: 20 }
export const UNLIMITED: Limits = {
  perSecond: Infinity,
  perChatInASecond: Infinity,
  perGroupInAMinute: Infinity,
}

export interface Gate {
  /** The seconds that the sender of a message into this chat must wait; undefined when it may pass. */
  waits(chat: number, at: number): number | undefined
  /** A message was accepted: what is refused does not count. */
  count(chat: number, at: number): void
  /** Nothing passes before this moment. */
  silentUntil(moment: number): void
  /** Messages that came too fast by their sender's own fault, or while it was told to wait. */
  readonly selfInflicted: number
}

const SECOND = 1000
const MINUTE = 60_000

/** `leewayMs`: so much shorter is every stretch. */
export function gate(
  { perSecond, perChatInASecond, perGroupInAMinute }: Limits,
  leewayMs: number,
): Gate {
  const all = stretch(perSecond, SECOND - leewayMs)
  const chats = new Map<number, { second: Stretch; minute: Stretch; silentUntil: number }>()
  let silentUntil = 0
  let selfInflicted = 0
  const chatOf = (id: number): { second: Stretch; minute: Stretch; silentUntil: number } => {
    const known = chats.get(id)
    if (known !== undefined) return known
    const added = {
      second: stretch(perChatInASecond, SECOND - leewayMs),
      minute: stretch(id < 0 ? perGroupInAMinute : Infinity, MINUTE - leewayMs),
      silentUntil: 0,
    }
    chats.set(id, added)
    return added
  }
  const told = (ms: number): number => {
    selfInflicted += 1
    return Math.max(1, Math.ceil(ms / SECOND))
  }
  return {
    get selfInflicted() {
      return selfInflicted
    },
    silentUntil: (moment) => {
      silentUntil = Math.max(silentUntil, moment)
    },
    waits: (id, at) => {
      const chat = chatOf(id)
      const silence = Math.max(silentUntil, chat.silentUntil) - at
      if (silence > 0) return told(silence)
      const own = Math.max(chat.second.full(at), chat.minute.full(at))
      const over = all.full(at)
      if (own > 0 || over > 0) {
        const seconds = told(Math.max(own, over))
        if (over > 0) silentUntil = at + seconds * SECOND
        else chat.silentUntil = at + seconds * SECOND
        return seconds
      }
      return undefined
    },
    count: (id, at) => {
      const { second, minute } = chatOf(id)
      for (const one of [all, second, minute]) one.add(at)
    },
  }
}

interface Stretch {
  /** Milliseconds until there is room again; 0 when there is. */
  full(at: number): number
  add(at: number): void
}

/** At most so many in any stretch of so many milliseconds. */
function stretch(most: number, ms: number): Stretch {
  const moments: number[] = []
  return {
    full: (at) => {
      while (moments[0] !== undefined && moments[0] <= at - ms) moments.shift()
      return moments.length < most ? 0 : (moments[0] ?? at) + ms - at
    },
    add: (at) => {
      if (most !== Infinity) moments.push(at)
    },
  }
}
