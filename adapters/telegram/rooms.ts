/**
 * In a group the bot says one thing: that it talks with each person alone, and where. What people say
 * about themselves is for nobody else to read along.
 */
import type { Language } from '../../core/domain/index.ts'
import type { Clock } from '../../core/ports/index.ts'
import { sayPlain, t } from '../../core/texts/index.ts'
import type { BotApi } from './api.ts'
import type { Turns } from './turns.ts'

export interface RoomParts {
  readonly api: BotApi
  readonly clock: Pick<Clock, 'now'>
  readonly turns: Turns
  readonly username: () => string
}

/** So often at most in one group, whoever calls. */
const EVERY_MS = 60_000
const MOST_ROOMS = 1_000

export function rooms({ api, clock, turns, username }: RoomParts): InRoom {
  const toldAt = new Map<string, number>()
  return (room, language) => {
    const now = clock.now()
    const last = toldAt.get(room)
    if ((last !== undefined && now - last < EVERY_MS) || username() === '') return
    if (!turns.takeNow()) return
    if (toldAt.size >= MOST_ROOMS) toldAt.clear()
    toldAt.set(room, now)
    const say = (key: 'telegram.room' | 'telegram.room.open'): string =>
      sayPlain(t(key), { language, label: String })
    const button = { text: say('telegram.room.open'), url: `https://t.me/${username()}?start` }
    const reply_markup = { inline_keyboard: [[button]] }
    api
      .sendMessage({ chat_id: room, text: say('telegram.room'), reply_markup })
      .catch(() => undefined)
  }
}

export type InRoom = (room: string, language: Language) => void
