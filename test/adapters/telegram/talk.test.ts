/**
 * The whole first talk in Telegram, over real HTTP: by words, by buttons and by numbers, on a server of
 * others and on our own.
 */
import { afterEach, describe, expect, it } from 'vitest'
import { startFakeTelegram } from '../../_kit/telegram/fake-server.ts'
import type { TelegramPerson } from '../../_kit/telegram/person.ts'
import { startTestApi } from '../../_kit/telegram/test-api.ts'
import { type TelegramHouse, telegramHouse } from './house.ts'

interface Server {
  readonly apiRoot: string
  readonly token: string
  person(who: { readonly id: number; readonly language: string }): TelegramPerson
  close(): Promise<void>
}

const SERVERS: readonly (readonly [string, () => Promise<Server>])[] = [
  ['telegram-test-api', startTestApi],
  [
    'the fake of this project',
    async () => {
      const server = await startFakeTelegram()
      const person: Server['person'] = ({ id, language }) =>
        server.person({ id, language_code: language })
      return { ...server, person, close: () => server.close() }
    },
  ],
]

let close: (() => Promise<void>) | undefined
afterEach(async () => {
  await close?.()
  close = undefined
})

async function open(
  start: () => Promise<Server>,
): Promise<{ server: Server; here: TelegramHouse }> {
  const server = await start()
  const here = await telegramHouse(server).catch(async (error: unknown) => {
    await server.close()
    throw error
  })
  close = async () => {
    await here.close()
    await server.close()
  }
  return { server, here }
}

describe.each(SERVERS)('on %s', (_, start) => {
  it('somebody tells a wish, says who they are, and is shown who fits', async () => {
    const { server } = await open(start)
    const kim = server.person({ id: 5_000_000_001, language: 'nl' })
    await kim.says('/start')
    await kim.sees('Goesting')
    await kim.says('ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk')
    await kim.sees('Klopt', 'naaien')
    expect((await kim.last()).buttons).not.toEqual([])
  }, 30_000)
})
