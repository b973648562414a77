/** What an operator is told when a house opens on Telegram: one clear sentence each. */
import { afterEach, describe, expect, it } from 'vitest'
import { type FakeTelegram, startFakeTelegram } from '../../_kit/telegram/fake-server.ts'
import { type TelegramHouse, telegramHouse } from './house.ts'

let closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.reverse()) await close()
  closing = []
})

async function opened(server: Parameters<typeof telegramHouse>[0]): Promise<TelegramHouse> {
  const here = await telegramHouse(server)
  closing.push(() => here.close())
  return here
}

async function fake(): Promise<FakeTelegram> {
  const server = await startFakeTelegram()
  closing.push(() => server.close())
  return server
}

describe('a house that opens on Telegram', () => {
  it('says in one sentence that the token is wrong, and does not open', async () => {
    const server = await fake()
    await expect(telegramHouse({ ...server, token: '1:not-this-one' })).rejects.toThrow(
      /kent TELEGRAM_BOT_TOKEN niet/,
    )
  })

  it('says in one sentence that another program has the webhook, and does not open', async () => {
    const server = await fake()
    const url = 'https://another.example/hook'
    await fetch(`${server.apiRoot}/bot${server.token}/setWebhook?url=${encodeURIComponent(url)}`)
    await expect(telegramHouse(server)).rejects.toThrow(/heeft een webhook/)
  })

  it('opens all the same while Telegram is away, and says so', async () => {
    const server = await fake()
    await server.away()
    const here = await opened(server)
    expect(here.told).toEqual([expect.stringContaining('nu niet te bereiken')])
    expect((await fetch(`${here.url}/livez`)).status).toBe(200)
    await server.back()
    const kim = server.person()
    await kim.says('hulp')
    await kim.isAnswered()
  }, 30_000)
})
