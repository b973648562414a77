/** People talk with a bot on every server that tests may start, and read what it says. */
import { describe, expect, it } from 'vitest'
import { startEchoBot } from './echo-bot.ts'
import { startFakeTelegram } from './fake-server.ts'
import { UNLIMITED } from './limits.ts'
import type { TelegramPerson } from './person.ts'
import { startTestApi } from './test-api.ts'

interface Ground {
  readonly apiRoot: string
  readonly token: string
  readonly kim: TelegramPerson
  readonly inRoom: TelegramPerson
  close(): Promise<void>
}

const SERVERS: readonly (readonly [string, () => Promise<Ground>])[] = [
  [
    'telegram-test-api',
    async () => {
      const server = await startTestApi()
      const kim = server.person({ id: 5_000_000_001 })
      const inRoom = kim.inRoom({ id: -4_000_001, title: 'Naaien' })
      return { ...server, kim, inRoom }
    },
  ],
  [
    'the fake of this project',
    async () => {
      const server = await startFakeTelegram({ limits: UNLIMITED })
      const kim = server.person()
      const room = server.room('Naaien', [kim])
      room.addsBot(kim)
      return { ...server, kim, inRoom: kim.inRoom(room) }
    },
  ],
]

describe.each(SERVERS)('on %s', (_, start) => {
  it('says, reads, presses, and sees the message change; a group is another chat', async () => {
    const server = await start()
    const bot = startEchoBot(server.apiRoot, server.token)
    try {
      const { kim, inRoom } = server
      await kim.says('/start plek-7')
      await kim.sees('Je zei «/start plek-7».', 'Nog eens')
      await kim.presses('Nog eens')
      await kim.sees('Gedrukt: again')
      await kim.seesNot('Je zei')
      expect(await kim.messages()).toHaveLength(1)
      await inRoom.saysEach('Dag allemaal', 'Wie naait er mee?')
      expect((await inRoom.last()).text).toBe('Je zei «Wie naait er mee?».')
      expect(await inRoom.messages()).toHaveLength(2)
      expect(await kim.messages()).toHaveLength(1)
    } finally {
      await bot.stop()
      await server.close()
    }
  })
})
