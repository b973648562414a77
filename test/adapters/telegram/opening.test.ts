/** What an operator is told when a house opens on Telegram: one clear sentence each. */
import { describe, expect, it } from 'vitest'
import { onServers } from './ground.ts'
import { telegramHouse } from './house.ts'
import { until } from './opened.ts'

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

  it.each([
    ['nl', 'Een ander programma'],
    ['fr', 'Un autre programme'],
    ['en', 'Another program'],
  ] as const)(
    'says in one sentence that two ask with one token: %s',
    async (language, begins) => {
      const server = await fake()
      const [first, second] = [await opened(server), await opened({ ...server, language })]
      await until(() => first.later.length + second.later.length > 0)
      const late = [...first.later, ...second.later]
      for (const one of late) expect(one).not.toContain(server.token)
      if (second.later.length > 0) expect(second.later[0]).toContain(begins)
      else expect(late[0]).toContain('Een ander programma')
    },
    30_000,
  )

  it('opens all the same while Telegram is away, and says so', async () => {
    const server = await fake()
    await server.away()
    const here = await opened(server)
    expect(here.told).toEqual([expect.stringContaining('nu niet te bereiken')])
    expect(here.told[0]).toContain(new URL(server.apiRoot).host)
    expect((await fetch(`${here.url}/livez`)).status).toBe(200)
    await server.back()
    const kim = server.person()
    await kim.says('hulp')
    await kim.isAnswered()
  }, 30_000)
})
