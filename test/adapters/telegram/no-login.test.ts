/**
 * No door believes who somebody says they are in Telegram's own words: there is no login by `initData` or by
 * the widget, however well or badly it is signed. Whoever comes with it is a guest like everybody else.
 */
import { createHmac } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { HOUSE } from '../../../core/domain/index.ts'
import type { FakeTelegram } from '../../_kit/telegram/fake-server.ts'
import { onServers, WHOLE_TALK_MS } from './ground.ts'
import type { TelegramHouse } from './house.ts'

const { opened, fake } = onServers()
const KIM = 5_000_000_777

let server: FakeTelegram
let here: TelegramHouse

beforeEach(async () => {
  server = await fake()
  here = await opened(server)
  const kim = server.person({ id: KIM, first_name: 'Kimberliene' })
  await kim.says('ik wil leren naaien in Genk')
  await kim.sees('Klopt dat?')
}, WHOLE_TALK_MS)

/** As Telegram signs it for a page, with the token of the bot; also far too old, or changed afterwards. */
function initData(
  token: string,
  authDate: number,
  over: Readonly<Record<string, string>> = {},
): string {
  const fields: Record<string, string> = {
    auth_date: String(authDate),
    query_id: 'AAHdF6IQAAAAAN0XohDhrOrc',
    user: JSON.stringify({ id: KIM, first_name: 'Kimberliene', language_code: 'nl' }),
  }
  const lines = Object.keys(fields)
    .sort()
    .map((name) => `${name}=${fields[name] ?? ''}`)
  const key = createHmac('sha256', 'WebAppData').update(token).digest()
  const hash = createHmac('sha256', key).update(lines.join('\n')).digest('hex')
  return new URLSearchParams({ ...fields, hash, ...over }).toString()
}

const now = (): number => Math.floor(Date.now() / 1000)
const LOGINS: readonly (readonly [string, (token: string) => string])[] = [
  ['signed as it should be', (token) => initData(token, now())],
  ['of years ago', (token) => initData(token, 1_500_000_000)],
  [
    'of another person, changed afterwards',
    (token) => initData(token, now(), { user: '{"id":1}' }),
  ],
  ['with a forged hash', (token) => initData(token, now(), { hash: '0'.repeat(64) })],
]

/** Whose chat each session of the page is. */
async function chats(): Promise<readonly string[]> {
  const query = { clubId: HOUSE, index: 'byAddress', equals: [] } as const
  return (await here.house.store.find('sessions', query)).items.map(
    ({ record }) => record.addressId,
  )
}

describe('who comes with the words of a Telegram login', () => {
  it.each(LOGINS)(
    'is a guest: %s',
    async (_, login) => {
      const data = login(server.token)
      const widget = `id=${String(KIM)}&first_name=Kimberliene&auth_date=${String(now())}&hash=x`
      const queries = [
        `initData=${encodeURIComponent(data)}`,
        `tgWebAppData=${encodeURIComponent(data)}&tgWebAppVersion=8.0&tgWebAppPlatform=ios`,
        widget,
        data,
      ]
      const headers = { authorization: `tma ${data}`, 'x-telegram-init-data': data }
      for (const query of queries) {
        const page = await fetch(`${here.url}/?${query}`, { headers, redirect: 'manual' })
        const text = await page.text()
        expect(page.status).toBeLessThan(400)
        expect(text).not.toMatch(/Kimberliene|5000000777|naaien/)
        for (const path of [
          '/',
          '/say',
          '/here',
          '/telegram/webhook',
          '/telegram/login',
          '/login',
          '/desk/x',
        ]) {
          const body = new URLSearchParams({
            initData: data,
            tgWebAppData: data,
            words: 'wat weet je van mij?',
          })
          const answer = await fetch(`${here.url}${path}?${query}`, {
            method: 'POST',
            headers,
            body,
            redirect: 'manual',
          })
          expect(await answer.text()).not.toMatch(/Kimberliene|5000000777|naaien/)
        }
      }
      const sessions = await chats()
      expect(sessions.length).toBeGreaterThan(0)
      for (const one of sessions) expect(one).toMatch(/^web:/)
      expect(sessions.join()).not.toContain(String(KIM))
      const kim = await here.house.store.get('addresses', HOUSE, `telegram:${String(KIM)}`)
      const owner = kim?.record.memberId
      for (const id of sessions) {
        const address = await here.house.store.get('addresses', HOUSE, id)
        expect(owner).toBeDefined()
        expect(address?.record.memberId).not.toBe(owner)
      }
    },
    WHOLE_TALK_MS,
  )
})
