/** How updates reach the bot: by long polling, and by a webhook that is called until it says yes. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type HandClock, handClock } from '../clock.ts'
import { NOON } from '../house.ts'
import { until } from '../until.ts'
import { anyStream } from './any-update.ts'
import { type FakeTelegram, startFakeTelegram } from './fake-server.ts'

interface Polled {
  readonly ok: boolean
  readonly result?: readonly { readonly update_id: number; readonly message?: { text?: string } }[]
  readonly error_code?: number
  readonly description?: string
}

let server: FakeTelegram
let clock: HandClock

beforeEach(async () => {
  clock = handClock(NOON)
  server = await startFakeTelegram({ clock })
})

afterEach(() => server.close())

async function call(
  method: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<Polled> {
  const response = await fetch(`${server.apiRoot}/bot${server.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  })
  return (await response.json()) as Polled
}

const texts = ({ result = [] }: Polled): (string | undefined)[] =>
  result.map(({ message }) => message?.text)

describe('long polling', () => {
  it('gives what waits again and again, until an offset confirms it', async () => {
    const kim = server.person()
    await kim.says('een')
    await kim.says('twee')
    expect(texts(await call('getUpdates'))).toEqual(['een', 'twee'])
    expect(texts(await call('getUpdates', { limit: 1 }))).toEqual(['een'])
    expect(texts(await call('getUpdates', { offset: 1001 }))).toEqual(['twee'])
    expect(texts(await call('getUpdates', { offset: 1002 }))).toEqual([])
    expect(texts(await call('getUpdates'))).toEqual([])
  })

  it('keeps only the newest with a negative offset', async () => {
    const kim = server.person()
    for (const text of ['een', 'twee', 'drie']) await kim.says(text)
    expect(texts(await call('getUpdates', { offset: -1 }))).toEqual(['drie'])
    expect(texts(await call('getUpdates'))).toEqual(['drie'])
  })

  it('waits for something to come, or for the end of its time', async () => {
    const kim = server.person()
    const first = call('getUpdates', { timeout: 30 })
    await until(() => clock.nextWake() !== undefined, 1)
    await kim.says('een')
    expect(texts(await first)).toEqual(['een'])
    const second = call('getUpdates', { offset: 1001, timeout: 30 })
    await until(() => clock.nextWake() !== undefined, 1)
    clock.advance(30_000)
    expect(texts(await second)).toEqual([])
  })

  it('two who poll disturb each other; a webhook keeps both out', async () => {
    const first = call('getUpdates', { timeout: 30 })
    await until(() => clock.nextWake() !== undefined, 1)
    const second = call('getUpdates', { timeout: 30 })
    expect((await first).description).toContain('terminated by other getUpdates request')
    await call('setWebhook', { url: 'https://bot.example/hook' })
    expect((await second).description).toBe('Conflict: terminated by setWebhook request')
    expect((await call('getUpdates')).error_code).toBe(409)
    await call('deleteWebhook')
    expect((await call('getUpdates')).ok).toBe(true)
  })

  it('leaves out kinds that were not asked for, and remembers which these are', async () => {
    const kim = server.person()
    await call('getUpdates', { allowed_updates: ['my_chat_member'] })
    await kim.says('een')
    kim.blocks()
    const { result = [] } = await call('getUpdates')
    expect(result.map((update) => Object.keys(update)[1])).toEqual(['my_chat_member'])
    await call('getUpdates', { allowed_updates: [] })
    kim.returns()
    await kim.says('twee')
    expect(texts(await call('getUpdates', { offset: 1002 }))).toEqual([undefined, 'twee'])
  })

  it('forgets what nobody fetched for a day, and may number on from elsewhere', async () => {
    const kim = server.person()
    await kim.says('oud')
    clock.advance(24 * 60 * 60_000)
    server.updates.jumpTo(77)
    await kim.says('nieuw')
    const { result } = await call('getUpdates')
    expect(result?.map(({ update_id: id, message }) => [id, message?.text])).toEqual([
      [77, 'nieuw'],
    ])
  })
})

it('hands out whatever there is, in order, and nothing of it keeps a good one back', () =>
  fc.assert(
    fc.asyncProperty(anyStream, async (stream) => {
      server.updates.drop()
      const ids = stream.map(({ update }) => server.updates.addAsIs(update))
      const { result = [] } = await call('getUpdates', { offset: ids[0], allowed_updates: [] })
      expect(result).toHaveLength(stream.length)
      for (const [index, { isGood }] of stream.entries())
        if (isGood) expect(result[index]?.update_id).toBe(ids[index])
    }),
    { numRuns: 50 },
  ))

describe('a webhook', () => {
  it('is called with the secret, again until it says 2xx, and one by one in a chat', async () => {
    const heard: { text: string; secret: string | undefined }[] = []
    let refusals = 2
    const bot = createServer((request, response) => {
      const parts: Buffer[] = []
      request.on('data', (part: Buffer) => parts.push(part))
      request.on('end', () => {
        const { message } = JSON.parse(Buffer.concat(parts).toString()) as {
          message: { text: string }
        }
        const secret = request.headers['x-telegram-bot-api-secret-token']
        heard.push({ text: message.text, secret: String(secret) })
        const isRefused = message.text === 'een' && refusals-- > 0
        response.writeHead(isRefused ? 500 : 200).end()
      })
    })
    bot.listen(0, '127.0.0.1')
    await once(bot, 'listening')
    const { port } = bot.address() as AddressInfo
    try {
      const secret_token = 'a'.repeat(32)
      await call('setWebhook', { url: `http://127.0.0.1:${String(port)}/`, secret_token })
      const kim = server.person()
      await kim.says('een')
      await kim.says('twee')
      await server.person().says('van iemand anders')
      await until(() => heard.length === 2, 1)
      expect(heard.map(({ text }) => text).sort()).toEqual(['een', 'van iemand anders'])
      await until(() => server.webhook.attempts.length === 2, 1)
      clock.advance(0)
      await until(() => server.webhook.attempts.length === 3, 1)
      clock.advance(1999)
      expect(heard).toHaveLength(3)
      clock.advance(1)
      await until(() => server.webhook.attempts.length === 5, 1)
      expect(heard.slice(2).map(({ text }) => text)).toEqual(['een', 'een', 'twee'])
      expect(new Set(heard.map(({ secret }) => secret))).toEqual(new Set([secret_token]))
      expect((await call('getWebhookInfo')).result).toMatchObject({
        pending_update_count: 0,
        last_error_message: 'Wrong response from the webhook: 500',
      })
    } finally {
      bot.closeAllConnections()
      bot.close()
    }
  })

  it('must have an address that is one, and a secret of the letters that a header takes', async () => {
    expect((await call('setWebhook', { url: 'ergens' })).error_code).toBe(400)
    const odd = { url: 'https://bot.example/', secret_token: 'geheim!' }
    expect((await call('setWebhook', odd)).description).toBe(
      'Bad Request: secret token contains unallowed characters',
    )
  })
})
