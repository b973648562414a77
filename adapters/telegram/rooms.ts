/**
 * Which of what happens in a group is heard: so many calls of the bot, whoever calls, and a bot that was
 * brought in only after a moment, because the link of a host may follow. What it is answered is decided by
 * the acts; everything else goes there at once.
 */
import type { RoomHeard } from '../../core/message/index.ts'
import type { Clock } from '../../core/ports/index.ts'

export interface RoomParts {
  readonly clock: Pick<Clock, 'now' | 'at'>
  /** Durable when it resolves. */
  readonly receive: (heard: RoomHeard) => Promise<void>
}

/** Resolves when it is stored, or is not to be. */
export type Rooms = (heard: RoomHeard) => Promise<void>

/** So often at most somebody in one group is heard. */
const EVERY_MS = 60_000
const MOST_ROOMS = 1_000
/** So long after the bot was added the words of a link still come. */
const LINK_MS = 3_000

export function rooms({ clock, receive }: RoomParts): Rooms {
  const heardAt = new Map<string, number>()
  const added = new Map<string, () => void>()

  function isTooOften({ address: { key } }: RoomHeard): boolean {
    const now = clock.now()
    const last = heardAt.get(key)
    if (last !== undefined && now - last < EVERY_MS) return true
    if (heardAt.size >= MOST_ROOMS) heardAt.clear()
    heardAt.set(key, now)
    return false
  }

  /** A hint and no more: it is not said after a restart. */
  function later(heard: RoomHeard): void {
    const { key } = heard.address
    forget(key)
    if (added.size >= MOST_ROOMS) return
    const callOff = clock.at(clock.now() + LINK_MS, () => {
      added.delete(key)
      receive(heard).catch(() => undefined)
    })
    added.set(key, callOff)
  }

  function forget(key: string): void {
    added.get(key)?.()
    added.delete(key)
  }

  return async (heard) => {
    if (heard.what === 'added') {
      later(heard)
      return
    }
    if (heard.what === 'opened' || heard.what === 'removed') forget(heard.address.key)
    if ((heard.what === 'when' || heard.what === 'called') && isTooOften(heard)) return
    await receive(heard)
  }
}
