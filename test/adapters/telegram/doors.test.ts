/** The door of the webhook: who may knock, and that what is acknowledged is stored. */
import { describe, expect, it } from 'vitest'
import type { TelegramParts } from '../../../adapters/telegram/parts.ts'
import { seals } from '../../../adapters/telegram/seal.ts'
import { telegram } from '../../../adapters/telegram/telegram.ts'
import { POSTS } from '../../_kit/telegram/bodies.ts'
import { rawRequests, spoken } from '../../_kit/telegram/raw.ts'
import { opened, SECRET, SIGNING } from './opened.ts'
import { press, words } from './updates.ts'

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
