/** `kill -9` of the process that sends, at moments that chance picks: the books and the platform agree. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { OutboxRow } from '../../core/message/index.ts'
import { openHouse } from '../_kit/house.ts'
import { brokenPromises, recordsOf } from '../_kit/ledger-check.ts'
import { THREE_AT_ONCE } from '../_kit/platform/courier.ts'
import { type Platform, platform } from '../_kit/platform/platform.ts'
import { platformServer } from '../_kit/platform/server.ts'
import { realClock } from '../_kit/real-clock.ts'
import { BACKENDS, backend } from './backends.ts'
import { killedSenders } from './killed-senders.ts'
import { settleTown, TOWN, tell } from './town.ts'

const IS_LONG = process.env['GOESTING_LONG'] === '1'
const KILLS = IS_LONG ? 100 : 2
const PEOPLE = 100
/** Messages to each of them. */
const ROUNDS = IS_LONG ? 100 : 4
const SEED = process.env['GOESTING_SEED'] ?? String(Date.now())

const CLASSES = [
  ['class A: nothing twice, nothing lost in silence', 'A', 'notice'],
  ['class B: everything arrives', 'B', 'task'],
] as const

it.for(BACKENDS.flatMap((name) => CLASSES.map((one) => [name, ...one] as const)))(
  `with %s, ${String(KILLS)} kills while ${String(PEOPLE * ROUNDS)} messages leave, %s (seed ${SEED})`,
  { timeout: 60_000 + KILLS * 30_000 },
  async ([name, , of, kind], test) => {
    const jobs = await backend(test, name)
    const folder = mkdtempSync(join(tmpdir(), 'goesting-'))
    const outside = platform({ now: () => Date.now() })
    const server = await platformServer(outside)
    try {
      await written(folder, { class: of, kind })
      const kills = await killedSenders({
        script: 'sender.ts',
        args: [folder, server.url, jobs.url],
        afterKill: jobs.forget,
        outside,
        kills: KILLS,
        mostCalls: Math.floor((PEOPLE * ROUNDS) / (KILLS + 1)),
        seed: `${SEED}/${of}`,
      })
      const { broken, rows } = await looked(folder, outside, kills)
      expect(broken).toEqual([])
      expect(kills).toBe(KILLS)
      expect(rows).toHaveLength(PEOPLE * ROUNDS)
      const unknown = rows.filter(({ state }) => state === 'unknown')
      const isEnded = (row: OutboxRow): boolean => row.state === 'sent' || row.state === 'unknown'
      expect(rows.every(isEnded)).toBe(true)
      if (of === 'B') expect(unknown).toEqual([])
      process.stdout.write(
        `${of}: ${String(rows.length)} messages, ${String(kills)} kills, ${String(unknown.length)} unknown, ${String(outside.accepted().length - new Set(outside.accepted().map(({ key }) => key)).size)} doubles\n`,
      )
    } finally {
      await server.close()
      await jobs.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

/** A town with everything that is to be said to it, and nobody who sends. */
async function written(folder: string, row: Pick<OutboxRow, 'class' | 'kind'>): Promise<void> {
  const open = await openHouse({ folder, clock: realClock(), demo: 'never' })
  await settleTown(open.house, PEOPLE)
  const people = Array.from({ length: PEOPLE }, (_, person) => person)
  for (let round = 0; round < ROUNDS; round++)
    await tell(open.house, `round-${String(round)}`, people, row)
  await open.staff.stop()
  await open.abandon()
}

async function looked(
  folder: string,
  outside: Platform,
  kills: number,
): Promise<{ broken: string[]; rows: OutboxRow[] }> {
  const open = await openHouse({ folder, clock: realClock(), demo: 'never' })
  const accepted = outside.accepted()
  const broken = await brokenPromises(open.house, {
    accepted,
    mostUnknown: kills * THREE_AT_ONCE.atOnce,
  })
  const rows = await recordsOf(open.house, 'outbox', TOWN, 'byTime')
  await open.staff.stop()
  await open.abandon()
  return { broken, rows }
}
