/** A kept talk reads the same in Telegram, over a Bot API server that is not ours: by words and by buttons. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { startTestApi, type TestApi } from '../_kit/telegram/test-api.ts'
import { chats, onTelegram } from './kept/on-telegram.ts'
import { botOnly, RETOLD, retold } from './kept/retold.ts'
import { playsAt } from './kept/seat.ts'

const place = onTelegram()
const { open } = place
let server: TestApi
beforeEach(async () => {
  server = await startTestApi()
})
afterEach(async () => {
  place.goesThroughNone()
  await server.close()
})

it.each(RETOLD)('%s arrives as it is told', async (_, language, talk) => {
  await place.moveIn()
  const wanted = await retold(open, talk, language)
  await open.anew()
  await place.moveIn()
  const adapter = await place.goesThrough(server)
  const told = await retold(open, talk, language, async (one, turns) => {
    const chat = await chats(place, server, one)
    await playsAt(chat, open, one, turns)
  })
  await adapter.hush()
  adapter.close()
  expect(botOnly(told)).toBe(botOnly(wanted))
})
