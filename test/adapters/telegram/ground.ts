/** Servers that play Telegram and houses that open on them, for one test: closed after it, the last one first. */
import { afterEach } from 'vitest'
import { type FakeTelegram, startFakeTelegram } from '../../_kit/telegram/fake-server.ts'
import { type TelegramHouse, telegramHouse, type Wanted } from './house.ts'

export interface TelegramGround {
  /** A house on this server. */
  opened(server: Wanted): Promise<TelegramHouse>
  /** The project's own server. */
  fake(...given: Parameters<typeof startFakeTelegram>): Promise<FakeTelegram>
  /** Whatever else a test has to close. */
  closes<T extends { close(): Promise<void> }>(one: T): T
}

/** Called once at the top of a file. */
export function onServers(): TelegramGround {
  let closing: (() => Promise<void>)[] = []
  afterEach(async () => {
    for (const close of closing.reverse()) await close()
    closing = []
  })
  const closes = <T extends { close(): Promise<void> }>(one: T): T => {
    closing.push(() => one.close())
    return one
  }
  return {
    closes,
    opened: async (server) => closes(await telegramHouse(server)),
    fake: async (...given) => closes(await startFakeTelegram(...given)),
  }
}

/** With words from the first to the last, over real HTTP. */
export const WHOLE_TALK_MS = 60_000
