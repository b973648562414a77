/** What an operator is told when a house opens on Telegram: one clear sentence each. */
import { describe, expect, it } from 'vitest'
import { onServers } from './ground.ts'
import { telegramHouse } from './house.ts'

const { opened, fake } = onServers()

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
