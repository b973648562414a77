/** The adapter alone, between a server that plays Telegram and somebody who keeps what is heard. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect } from 'vitest'
import { systemClock } from '../../../adapters/system/clock.ts'
import type { TelegramParts, Trouble } from '../../../adapters/telegram/parts.ts'
import { type Telegram, telegram } from '../../../adapters/telegram/telegram.ts'
import { openHttp } from '../../../bots/http.ts'
import type { Heard, RoomHeard } from '../../../core/message/index.ts'
import { failed } from '../../../core/result.ts'
import { type KeptJournal, keptJournal } from '../../_kit/journal.ts'
import {
  type FakePlan,
  type FakeTelegram,
  startFakeTelegram,
} from '../../_kit/telegram/fake-server.ts'

export const SECRET = 'a-secret-of-the-webhook-of-forty-letters'
export const SIGNING = 'a secret of the tests that is long enough'

export interface Open {
  readonly server: FakeTelegram
  readonly heard: Heard[]
  /** What happened in groups. */
  readonly inRooms: RoomHeard[]
  readonly journal: KeptJournal
  readonly troubles: readonly Trouble[]
  readonly tg: Telegram
  readonly url: string
  /** What `receive` does before it stores. */
  before: (heard: Heard) => Promise<void>
}

let closing: (() => Promise<void> | void)[] = []
afterEach(async () => {
  for (const close of closing.reverse()) await close()
  closing = []
})

export async function opened(mode: 'polling' | 'webhook', plan: FakePlan = {}): Promise<Open> {
  const server = await startFakeTelegram(plan)
  closing.push(() => server.close())
  const heard: Heard[] = []
  const inRooms: RoomHeard[] = []
  const troubles: Trouble[] = []
  const journal = keptJournal()
  const open: { before: Open['before'] } = { before: () => Promise.resolve() }
  const parts: TelegramParts = {
    clock: systemClock(),
    journal,
    receive: async (one) => {
      if (one.kind === 'in-room') {
        inRooms.push(one)
        return
      }
      await open.before(one)
      if (!heard.some(({ eventId }) => eventId === one.eventId)) heard.push(one)
    },
    municipality: () => undefined,
    ownCalendar: () => Promise.resolve(failed('gone')),
    ownFile: () => Promise.resolve(failed('gone')),
    readable: () => '',
    photo: () => Promise.resolve(failed('gone')),
    trouble: (what) => troubles.push(what),
    settings: {
      ...{ token: server.token, apiRoot: server.apiRoot, mode, signing: SIGNING },
      ...(mode === 'webhook' && { webhookSecret: SECRET }),
      rhythm: { pollSeconds: 1, backMs: 10, longestBackMs: 40, quickMs: 5, typingMs: 30 },
    },
  }
  const tg = telegram(parts)
  closing.push(async () => {
    await tg.hush()
    tg.close()
  })
  const http = await openHttp({ doors: tg.doors, host: '127.0.0.1', port: 0, journal })
  closing.push(() => http.close())
  const url = http.url
  return Object.assign(open, { server, heard, inRooms, journal, troubles, tg, url })
}

/** Looks so many times at most, every hundredth of a second. */
export async function until(isSo: () => boolean, tries = 500): Promise<void> {
  for (let looks = 0; looks < tries && !isSo(); looks++) await pause(10)
  expect(isSo()).toBe(true)
}
