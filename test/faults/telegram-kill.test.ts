/**
 * The real program on Telegram, killed in the middle of what it does: whatever was said is answered by the
 * next one, and nothing is said twice.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openDatabase } from '../../adapters/embedded/open.ts'
import { embeddedStore } from '../../adapters/embedded/store.ts'
import { sandboxes } from '../../core/acts/clubs.ts'
import { type Server, startServer } from '../_kit/server.ts'
import { type FakeTelegram, startFakeTelegram } from '../_kit/telegram/fake-server.ts'

const ROUNDS = process.env['GOESTING_LONG'] === '1' ? 12 : 3

let telegram: FakeTelegram
let folder = ''
let program: Server | undefined

beforeEach(async () => {
  telegram = await startFakeTelegram()
  folder = mkdtempSync(join(tmpdir(), 'goesting-telegram-'))
})

afterEach(async () => {
  await program?.kill()
  await telegram.close()
  rmSync(folder, { recursive: true, force: true })
})

function started(): Promise<Server> {
  const env = { TELEGRAM_BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot }
  return startServer(folder, env, 'bots/telegram.ts')
}

/** Of every message in the ledger: whether it left. */
async function statesOfAnswers(): Promise<string[]> {
  const store = embeddedStore(openDatabase(join(folder, 'goesting.db')))
  const states: string[] = []
  for await (const { id } of sandboxes({ store })) {
    const query = { clubId: id, index: 'byTime', equals: [] } as const
    for (const { record } of (await store.find('outbox', query)).items) states.push(record.state)
  }
  await store.close()
  return states
}

it('answers everybody over so many kills, and says nothing twice', async () => {
  const people = Array.from({ length: ROUNDS }, () => telegram.person())
  for (const [round, one] of people.entries()) {
    await one.says('ik wil leren naaien in Genk')
    program = await started()
    // In the middle of hearing, thinking or sending.
    await pause(40 * round)
    await program.kill()
  }
  program = await started()
  await Promise.allSettled(people.map((one) => one.isAnswered()))
  await program.stop()
  const answers = await Promise.all(people.map(async (one) => (await one.messages()).length))
  expect(Math.max(...answers)).toBe(1)
  expect(telegram.doubles()).toEqual([])
  // What was on its way at a kill may have arrived or not: it is never tried again, and it is told.
  const states = await statesOfAnswers()
  expect(states.length).toBe(ROUNDS)
  const silent = answers.filter((many) => many === 0).length
  expect(states.filter((state) => state !== 'sent').every((state) => state === 'unknown')).toBe(
    true,
  )
  expect(silent).toBeLessThanOrEqual(states.filter((state) => state === 'unknown').length)
}, 180_000)

it('runs alone, without a page, and stops when it is told to', async () => {
  program = await started()
  expect(program.url).toBe('https://t.me/goesting_test_bot')
  const kim = telegram.person()
  await kim.says('hulp')
  await kim.isAnswered()
  expect(await program.stop()).toBe(0)
}, 60_000)
