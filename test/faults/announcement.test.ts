/** An announcement goes on over `kill -9`, and over a Redis that forgot everything: each person once. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { OutboxRow } from '../../core/message/index.ts'
import { openHouse } from '../_kit/house.ts'
import { brokenPromises, recordsOf } from '../_kit/ledger-check.ts'
import { THREE_AT_ONCE } from '../_kit/platform/courier.ts'
import { platform } from '../_kit/platform/platform.ts'
import { platformServer } from '../_kit/platform/server.ts'
import { realClock } from '../_kit/real-clock.ts'
import { announcedTown } from './announced-town.ts'
import { BACKENDS, type Backend, backend } from './backends.ts'
import { killedSenders } from './killed-senders.ts'
import { TOWN } from './town.ts'

const IS_LONG = process.env['GOESTING_LONG'] === '1'
const KILLS = IS_LONG ? 100 : 2
const PEOPLE = IS_LONG ? 8000 : 800
const SEED = process.env['GOESTING_SEED'] ?? String(Date.now())

async function announced({ url, forget, close }: Backend): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-'))
  const outside = platform({ now: () => Date.now() })
  const server = await platformServer(outside)
  try {
    await announcedTown(folder, PEOPLE)
    const kills = await killedSenders({
      script: 'sender.ts',
      args: [folder, server.url, url],
      outside,
      kills: KILLS,
      mostCalls: Math.floor((1.5 * PEOPLE) / (KILLS + 1)),
      seed: SEED,
      afterKill: forget,
    })
    const { broken, rows } = await looked(folder, outside.accepted(), kills)
    expect(broken).toEqual([])
    expect(kills).toBe(KILLS)
    expect(new Set(rows.map(({ memberId }) => memberId)).size).toBe(PEOPLE)
    expect(rows).toHaveLength(PEOPLE)
    for (const { state } of rows) expect(['sent', 'unknown']).toContain(state)
  } finally {
    await server.close()
    await close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function looked(
  folder: string,
  accepted: Parameters<typeof brokenPromises>[1]['accepted'],
  kills: number,
): Promise<{ broken: string[]; rows: OutboxRow[] }> {
  const open = await openHouse({ folder, clock: realClock(), demo: 'never' })
  const mostUnknown = kills * THREE_AT_ONCE.atOnce
  const broken = await brokenPromises(open.house, { accepted, mostUnknown })
  const rows = await recordsOf(open.house, 'outbox', TOWN, 'byTime')
  await open.staff.stop()
  await open.abandon()
  return { broken, rows }
}

it.for(BACKENDS)(
  `with %s, which forgets what it can at each kill: reaches each of ${String(PEOPLE)} people once over ${String(KILLS)} kills (seed ${SEED})`,
  { timeout: 120_000 + KILLS * 30_000 },
  async (name, test) => announced(await backend(test, name)),
)
