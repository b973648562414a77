/** What a house sends on Telegram: within the limits, to who wants it, and a last word to who has gone. */
import { describe, expect, it } from 'vitest'
import { HOUSE } from '../../../core/domain/index.ts'
import { WISH } from '../../_kit/talk.ts'
import { inTurn } from '../../_kit/telegram/plan.ts'
import { onServers, WHOLE_TALK_MS } from './ground.ts'
import { until } from './opened.ts'

const { opened, fake } = onServers()

describe('a house on Telegram', () => {
  it(
    'says a last word to who has everything erased, and keeps nothing of them',
    async () => {
      const server = await fake()
      const { house } = await opened(server)
      const kim = server.person()
      await kim.saysEach('ik wil leren naaien in Genk', 'wis alles')
      await kim.presses('1. Ja, wis alles')
      await kim.sees('gewist')
      const id = `telegram:${String(kim.chat)}`
      expect(await house.store.get('addresses', HOUSE, id)).toBeUndefined()
    },
    WHOLE_TALK_MS,
  )

  it(
    'says that no club is open, where there is none',
    async () => {
      const server = await fake()
      await opened({ ...server, demo: 'never' })
      const kim = server.person()
      await kim.says('hallo')
      await kim.sees('nog geen club open')
    },
    WHOLE_TALK_MS,
  )

  it(
    'answers everybody who comes at once, within the limits of Telegram',
    async () => {
      const server = await fake()
      await opened(server)
      const people = Array.from({ length: 60 }, () => server.person())
      for (const one of people) await one.says('hulp')
      for (const one of people) await one.isAnswered()
      expect(server.busiest(1000, ['sendMessage'])).toBeLessThanOrEqual(30)
      expect(server.doubles()).toEqual([])
    },
    WHOLE_TALK_MS,
  )

  it(
    'waits as long as it is told to, and then says everything once',
    async () => {
      const server = await fake()
      await opened(server)
      const [kim, noor] = [server.person(), server.person()]
      server.suffers(inTurn([{ kind: 'too-fast', retryAfter: 2 }]))
      await kim.says('hulp')
      await until(() => server.calls.some(({ said }) => said === 429))
      await noor.says('hulp')
      await kim.isAnswered()
      await noor.isAnswered()
      expect(server.selfInflicted).toBe(0)
      expect(server.doubles()).toEqual([])
    },
    WHOLE_TALK_MS,
  )

  it(
    'writes to nobody who blocked it, and knows them when they come back',
    async () => {
      const server = await fake()
      await opened(server)
      const kim = server.person()
      await kim.says(WISH.nl)
      await kim.sees('Klopt dat?')
      kim.blocks()
      kim.returns()
      await kim.sees('Fijn dat je er bent')
      await kim.presses('1. Ja, dat klopt')
      await kim.sees('Hoe mag ik je noemen')
    },
    WHOLE_TALK_MS,
  )
})
