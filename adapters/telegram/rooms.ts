/**
 * Which of what happens in a group is heard: so many calls of the bot, whoever calls, and a bot that was
 * brought in only after a moment, because the link of a host may follow. What it is answered is decided by
 * the acts; everything else goes there at once.
 */
import type { RoomHeard } from '../../core/message/index.ts'
import type { Clock, Journal } from '../../core/ports/index.ts'
import type { Turns } from './turns.ts'

export interface RoomParts {
  readonly clock: Pick<Clock, 'now' | 'at'>
  readonly journal: Journal
  readonly turns: Pick<Turns, 'within'>
  /** Durable when it resolves. */
  readonly receive: (heard: RoomHeard) => Promise<void>
}

/** Resolves when it is stored, waits for the words of a link, or is not to be heard. */
export type Rooms = (heard: RoomHeard) => Promise<void>

/** Of what anybody may say as often as they like, so many in one group within `EVERY_MS`. */
const MOST = { when: 1, called: 1, opened: 6 } as const
const EVERY_MS = 60_000
/** Where so many call at once that a turn is further away, nobody waits for the answer. */
const PATIENCE_MS = 2_000
const MOST_ROOMS = 1_000
/** So long after the bot was added the words of a link still come. */
const LINK_MS = 3_000

export function rooms({ clock, journal, turns, receive }: RoomParts): Rooms {
  const heardAt = new Map<string, readonly number[]>()
  const added = new Map<string, () => void>()

  /** Each is answered past the pace of the house: at most as many as there are turns for such calls. */
  async function sparingly(heard: RoomHeard, most: number): Promise<void> {
    const now = clock.now()
    const which = `${heard.what} ${heard.address.key}`
    const lately = (heardAt.get(which) ?? []).filter((at) => now - at < EVERY_MS)
    if (lately.length >= most) return
    if (heardAt.size >= MOST_ROOMS) heardAt.clear()
    heardAt.set(which, [...lately, now])
    try {
      if (await turns.within(PATIENCE_MS)) await receive(heard)
    } catch (error) {
      // It was not heard: Telegram gives it again.
      heardAt.set(which, lately)
      throw error
    }
  }

  /** A hint and no more: it is not said after a restart. */
  function later(heard: RoomHeard): void {
    const { key } = heard.address
    forget(key)
    if (added.size >= MOST_ROOMS) return
    const callOff = clock.at(clock.now() + LINK_MS, () => {
      added.delete(key)
      receive(heard).catch(() => {
        journal.note('telegram.room-not-greeted')
      })
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
    if (heard.what === 'opened' || heard.what === 'when' || heard.what === 'called')
      await sparingly(heard, MOST[heard.what])
    else await receive(heard)
  }
}
