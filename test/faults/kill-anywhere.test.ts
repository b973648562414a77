/**
 * `kill -9` in the middle of the main job, at moments that chance picks: what was acknowledged is not
 * lost, and nothing is sent twice.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, expect, it, vi } from 'vitest'
import { complaint } from '../../adapters/embedded/complaint.ts'
import { openDatabase } from '../../adapters/embedded/open.ts'
import { embeddedStore } from '../../adapters/embedded/store.ts'
import { everyClub } from '../../core/acts/index.ts'
import { type ClubId, HOUSE } from '../../core/domain/index.ts'
import type { RecordOf, Store } from '../../core/ports/index.ts'
import { seededRandom } from '../_kit/random.ts'
import { type Server, startServer } from '../_kit/server.ts'
import { type Visitor, visitor } from '../_kit/visitor.ts'

const KILLS = process.env['GOESTING_LONG'] === '1' ? 100 : 5
const SEED = Number(process.env['GOESTING_SEED'] ?? Date.now() % 1_000_000)

/** Once through the talk: what is understood, the form, the list, a request, plans, a human. */
const STEPS = [
  'ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk',
  'ja',
  'Sara',
  'ja',
  '1',
  '1',
  '1',
  'wat heb ik staan?',
  'een mens',
  'ik durf niet alleen',
  'help',
] as const

/** From before the request arrives until its answer was delivered. */
const LONGEST_MS = 60

const folder = mkdtempSync(join(tmpdir(), 'goesting-kill-'))
let server: Server | undefined
afterEach(async () => {
  await server?.kill()
  rmSync(folder, { recursive: true, force: true })
})

it(
  `loses nothing that was acknowledged and sends nothing twice over ${String(KILLS)} kills (seed ${String(SEED)})`,
  async () => {
    const chance = seededRandom(SEED)
    server = await startServer(folder)
    let kills = 0
    for (let round = 0; kills < KILLS; round++) {
      const browser = visitor(() => server?.url ?? '')
      await browser.open()
      const name = `round${String(round).padStart(4, '0')}`
      for (const [step, words] of STEPS.entries()) {
        const isKilled = kills < KILLS && chance.fraction() < 0.5
        if (isKilled) kills += 1
        const after = isKilled ? chance.fraction() * LONGEST_MS : undefined
        await postThrough(browser, `${name}-${String(step)}`, words, after)
      }
      await everythingAnswered(browser, STEPS.length)
    }
    await server.stop()
    server = undefined
    await checkLedger()
  },
  30_000 + KILLS * 10_000,
)

/** Posts until it is acknowledged, as a page does; now and then the house is killed under it. */
async function postThrough(
  browser: Visitor,
  event: string,
  words: string,
  killAfterMs: number | undefined,
): Promise<void> {
  const sent = browser.post(event, { words })
  if (killAfterMs !== undefined) {
    // The fault itself: while the request is on its way, being stored, answered or delivered.
    await setTimeout(killAfterMs)
    await server?.kill()
    server = await startServer(folder)
  }
  let acknowledged = await sent
  while (!acknowledged) acknowledged = await browser.post(event, { words })
}

/** Until every acknowledged event has its answer on the page. */
async function everythingAnswered(browser: Visitor, posts: number): Promise<void> {
  await vi.waitFor(
    async () => {
      const lines = await browser.lines()
      const own = lines.filter((line) => line.html.includes('class="line person'))
      expect(own.length).toBe(posts)
      // One answer for each event, and the greeting.
      expect(lines.length - own.length).toBeGreaterThanOrEqual(posts + 1)
    },
    { timeout: 20_000, interval: 50 },
  )
}

async function checkLedger(): Promise<void> {
  const database = openDatabase(join(folder, 'goesting.db'))
  expect(complaint(database)).toBeUndefined()
  const store = embeddedStore(database)
  const events = await everything(store, 'intake', HOUSE)
  expect(events.filter((event) => event.state !== 'handled')).toEqual([])
  const lines = await everything(store, 'lines', HOUSE)
  const answers = lines.filter((line) => line.by === 'bot').map((line) => line.id)
  expect(new Set(answers).size).toBe(answers.length)
  for (const club of await everyClub({ store })) {
    const rows = await everything(store, 'outbox', club.id)
    expect(rows.filter((row) => row.state !== 'sent' && row.state !== 'cancelled')).toEqual([])
    const sent = rows.filter((row) => row.state === 'sent').map((row) => row.id)
    expect(sent.filter((id) => !answers.includes(id))).toEqual([])
    expect(answers.filter((id) => !sent.includes(id))).toEqual([])
    // An event is answered once. In the middle of a talk that answer has two parts, in two rows: what was
    // asked for, and where the talk had stopped. Nobody is told the same words twice for one event.
    const replies = rows.filter((row) => row.kind === 'reply' || row.kind === 'receipt')
    const told = replies.map((row) => `${causeOf(row)} ${JSON.stringify(row.message)}`)
    expect(new Set(told).size).toBe(told.length)
    for (const cause of new Set(replies.map(causeOf)))
      expect(replies.filter((row) => causeOf(row) === cause).length).toBeLessThanOrEqual(2)
  }
  await store.close()
}

/** What a row answers: it is named after the event, with its number behind it. */
const causeOf = (row: RecordOf<'outbox'>): string => row.id.replace(/~\d+$/, '')

async function everything<N extends 'intake' | 'lines' | 'outbox'>(
  store: Store,
  name: N,
  clubId: ClubId,
): Promise<RecordOf<N>[]> {
  const found: RecordOf<N>[] = []
  let after: string | undefined
  do {
    const page = await store.find<'intake' | 'lines' | 'outbox'>(name, {
      clubId,
      index: 'byTime',
      equals: [],
      limit: 1000,
      ...(after === undefined ? {} : { after }),
    })
    found.push(...page.items.map((item) => item.record as RecordOf<N>))
    after = page.next
  } while (after !== undefined)
  return found
}
