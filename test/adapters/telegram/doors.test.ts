/** The two ways in: the door of the webhook, and asking for news. What is acknowledged is stored. */
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../../adapters/system/clock.ts'
import type { TelegramParts } from '../../../adapters/telegram/parts.ts'
import { seals } from '../../../adapters/telegram/seal.ts'
import { type Telegram, telegram } from '../../../adapters/telegram/telegram.ts'
import { openHttp } from '../../../bots/http.ts'
import type { Heard } from '../../../core/message/index.ts'
import { failed } from '../../../core/result.ts'
import { type KeptJournal, keptJournal } from '../../_kit/journal.ts'
import { POSTS } from '../../_kit/telegram/bodies.ts'
import {
  type FakePlan,
  type FakeTelegram,
  startFakeTelegram,
} from '../../_kit/telegram/fake-server.ts'
import { inTurn } from '../../_kit/telegram/plan.ts'
import { rawRequests, spoken } from '../../_kit/telegram/raw.ts'
import { press, words } from './updates.ts'

const SECRET = 'a-secret-of-the-webhook-of-forty-letters'
const SIGNING = 'a secret of the tests that is long enough'

interface Open {
  readonly server: FakeTelegram
  readonly heard: Heard[]
  readonly journal: KeptJournal
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

async function opened(mode: 'polling' | 'webhook', plan: FakePlan = {}): Promise<Open> {
  const server = await startFakeTelegram(plan)
  closing.push(() => server.close())
  const heard: Heard[] = []
  const journal = keptJournal()
  const open: { before: Open['before'] } = { before: () => Promise.resolve() }
  const parts: TelegramParts = {
    clock: systemClock(),
    journal,
    receive: async (one) => {
      await open.before(one)
      if (!heard.some(({ eventId }) => eventId === one.eventId)) heard.push(one)
    },
    municipality: () => undefined,
    ownCalendar: () => Promise.resolve(failed('gone')),
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
  return Object.assign(open, { server, heard, journal, tg, url: http.url })
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 500 && !isSo(); tries++) await pause(10)
  expect(isSo()).toBe(true)
}

describe('the door of the webhook', () => {
  const knock = (url: string, body: unknown, secret?: string): Promise<Response> =>
    fetch(`${url}/telegram/webhook`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(secret !== undefined && { 'x-telegram-bot-api-secret-token': secret }),
      },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })

  it('is not opened with a short secret, or with none', () => {
    const settings = { token: '1:x', apiRoot: 'http://127.0.0.1:1', signing: SIGNING } as const
    for (const webhookSecret of [undefined, '', 'x'.repeat(31)])
      expect(() =>
        telegram({ settings: { ...settings, mode: 'webhook', webhookSecret } } as TelegramParts),
      ).toThrow()
  })

  it.each([
    ['no secret', undefined],
    ['an empty one', ''],
    ['another one', 'x'.repeat(SECRET.length)],
    ['the beginning of it', SECRET.slice(0, -1)],
    ['more than it', `${SECRET}x`],
    ['it in capitals', SECRET.toUpperCase()],
  ])('hears nobody who brings %s', async (_, secret) => {
    const open = await opened('webhook')
    expect((await knock(open.url, words('hoi'), secret)).status).toBe(401)
    expect(open.heard).toEqual([])
  })

  it('acknowledges once it is stored, and the same update again changes nothing', async () => {
    const open = await opened('webhook')
    for (let time = 0; time < 3; time++)
      expect((await knock(open.url, words('hoi'), SECRET)).status).toBe(200)
    expect(open.heard.map(({ kind }) => kind)).toEqual(['said'])
  })

  it('asks for it again when it could not be stored', async () => {
    const open = await opened('webhook')
    open.before = () => Promise.reject(new Error('DiskFull'))
    expect((await knock(open.url, words('hoi'), SECRET)).status).toBe(503)
    open.before = () => Promise.resolve()
    expect((await knock(open.url, words('hoi'), SECRET)).status).toBe(200)
    expect(open.heard).toHaveLength(1)
  })

  it.each(['', '{', 'null', '[]', '"x"', '{"update_id":"x"}', '\ud800'])(
    'says of %j that it is no update',
    async (body) => {
      const open = await opened('webhook')
      expect((await knock(open.url, body, SECRET)).status).toBe(400)
    },
  )

  it('acknowledges an update that nobody here asks for, so that it does not come again', async () => {
    const open = await opened('webhook')
    for (const odd of [
      { update_id: 1, poll: {} },
      { update_id: 2, message: { text: 'x' } },
    ])
      expect((await knock(open.url, odd, SECRET)).status).toBe(200)
    expect(open.heard).toEqual([])
  })

  it('refuses what is larger than a megabyte, before anything of it is read', async () => {
    const open = await opened('webhook')
    const large = words('x'.repeat(1024 * 1024))
    expect((await knock(open.url, large, SECRET)).status).toBe(413)
    expect((await knock(open.url, words('x'.repeat(900_000)), SECRET)).status).toBe(200)
  })

  it.each(POSTS)(
    'answers a post with its own status: $name',
    async ({ headers, body, hasUpdate }) => {
      const open = await opened('webhook')
      const { status } = await fetch(`${open.url}/telegram/webhook`, {
        method: 'POST',
        headers: { ...headers, 'x-telegram-bot-api-secret-token': SECRET },
        body,
      })
      expect(status).toBeGreaterThanOrEqual(200)
      expect(status).toBeLessThan(500)
      if (!hasUpdate) expect(open.heard).toEqual([])
      // Whatever it was: the next one is heard.
      expect((await knock(open.url, words('hoi'), SECRET)).status).toBe(200)
      expect(open.heard.at(-1)?.kind).toBe('said')
    },
  )

  it('stays open for everybody while others write what no HTTP client would', async () => {
    const open = await opened('webhook')
    const { host, port } = new URL(open.url)
    const headers = [
      `Host: ${host}`,
      'Content-Type: application/json',
      `X-Telegram-Bot-Api-Secret-Token: ${SECRET}`,
    ]
    const requests = rawRequests('/telegram/webhook', headers, JSON.stringify(words('hoi')))
    await Promise.all(requests.map((one) => spoken(Number(port), one, 300)))
    expect((await knock(open.url, { ...words('hoi'), update_id: 5 }, SECRET)).status).toBe(200)
    expect(open.heard.map(({ kind }) => kind)).toEqual(open.heard.map(() => 'said'))
  })

  it('is for Telegram alone: a browser that looks is told nothing', async () => {
    const open = await opened('webhook')
    expect((await fetch(`${open.url}/telegram/webhook`)).status).toBe(405)
  })

  it('gives the button that was pressed its sign, and hears of a forged one that it is old', async () => {
    const open = await opened('webhook')
    const kim = open.server.person({ id: 111 })
    await kim.says('/start')
    const data = seals(SIGNING).data('c:say:help', '111', Date.now()) ?? ''
    await knock(open.url, press(data), SECRET)
    expect(open.heard).toMatchObject([{ kind: 'chosen', token: 'c:say:help' }])
    const other = seals(SIGNING).data('c:say:erase', '222', Date.now()) ?? ''
    await knock(open.url, { ...press(other), update_id: 900_002 }, SECRET)
    expect(open.heard[1]).toMatchObject({ kind: 'chosen', token: '-' })
  })
})

describe('asking for news', () => {
  it('hears everything in its order, and asks no more for what is stored', async () => {
    const { server, heard, tg } = await opened('polling')
    const kim = server.person()
    for (let one = 0; one < 250; one++) await kim.says(`woord ${String(one)}`)
    tg.listen()
    await until(() => heard.length === 250)
    expect(heard.map((one) => (one.kind === 'said' ? one.text : ''))).toEqual(
      Array.from({ length: 250 }, (_, index) => `woord ${String(index)}`),
    )
  })

  it('asks again for what could not be stored, and loses nothing behind it', async () => {
    const open = await opened('polling')
    const kim = open.server.person()
    for (const word of ['een', 'twee', 'drie']) await kim.says(word)
    let failures = 3
    open.before = (one) => {
      if (one.kind === 'said' && one.text === 'twee' && failures-- > 0)
        return Promise.reject(new Error('Busy'))
      return Promise.resolve()
    }
    open.tg.listen()
    await until(() => open.heard.length === 3)
    expect(open.heard.map((one) => one.kind === 'said' && one.text)).toEqual([
      'een',
      'twee',
      'drie',
    ])
  })

  it('passes by one that can never be stored, for the sake of those behind it', async () => {
    const open = await opened('polling')
    const kim = open.server.person()
    for (const word of ['een', 'twee', 'drie']) await kim.says(word)
    open.before = (one) =>
      one.kind === 'said' && one.text === 'twee'
        ? Promise.reject(new Error('Never'))
        : Promise.resolve()
    open.tg.listen()
    await until(() => open.heard.length === 2)
    expect(open.journal.alarms.length).toBeGreaterThan(0)
  })

  it('is not stopped by updates that are none, and by kinds that nobody asked for', async () => {
    const { server, heard, tg } = await opened('polling')
    const kim = server.person()
    server.updates.addAsIs({ update_id: 'x' })
    server.updates.addAsIs(null)
    server.updates.add({ message: { text: 7 } })
    await kim.says('hoi')
    tg.listen()
    await until(() => heard.length === 1)
  })

  it('goes on after everything that can go wrong with a question', async () => {
    const { server, heard, tg } = await opened('polling', {
      faults: inTurn(
        [
          { kind: 'gateway' },
          { kind: 'reset' },
          { kind: 'too-fast', retryAfter: 0 },
          { kind: 'refuse', code: 409, description: 'Conflict: terminated by other getUpdates' },
          { kind: 'refuse', code: 500, description: 'Internal Server Error' },
          { kind: 'lost-answer', how: 'garbled' },
          { kind: 'lost-answer', how: 'half' },
        ],
        ['getUpdates'],
      ),
    })
    const kim = server.person()
    await kim.says('hoi')
    tg.listen()
    await until(() => heard.length === 1)
    await kim.says('nog iets')
    await until(() => heard.length === 2)
  })

  it('hears again who comes after Telegram was away', async () => {
    const { server, heard, tg } = await opened('polling')
    tg.listen()
    await pause(30)
    await server.away()
    await pause(50)
    await server.back()
    await server.person().says('hoi')
    await until(() => heard.length === 1)
  })

  it('hears numbers that begin anew lower than before', async () => {
    const { server, heard, tg } = await opened('polling')
    tg.listen()
    server.updates.addAsIs({ ...words('hoog'), update_id: 9_000_000 })
    await until(() => heard.length === 1)
    await pause(1_200)
    server.updates.addAsIs({ ...words('laag'), update_id: 12 })
    await until(() => heard.length === 2)
  }, 10_000)

  it('shows that an answer is being written when it takes a moment', async () => {
    const { server, heard, tg } = await opened('polling')
    await server.person().says('hoi')
    tg.listen()
    await until(() => heard.length === 1)
    await until(() => server.accepted('sendChatAction').length === 1)
  })

  it('ends at once when it is told to, in the middle of a long question', async () => {
    const { tg } = await opened('polling')
    tg.listen()
    await pause(50)
    const before = performance.now()
    await tg.hush()
    expect(performance.now() - before).toBeLessThan(500)
  })

  it('tells nothing of what people said in the diary', async () => {
    const open = await opened('polling')
    open.before = () => Promise.reject(new Error('Busy'))
    await open.server.person({ first_name: 'Kimberliene' }).says('mijn geheim')
    open.tg.listen()
    await until(() => open.journal.alarms.length > 0)
    expect(JSON.stringify(open.journal)).not.toMatch(/Kimberliene|geheim|fake-token/)
  })
})
