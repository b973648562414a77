/**
 * An announcement to a hundred thousand people: how long its rows take to be written, page by page, in a
 * process of its own, and what memory that asks for.
 */

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fanOut } from '../../../core/acts/index.ts'
import { openHouse } from '../../_kit/house.ts'
import { realClock } from '../../_kit/real-clock.ts'
import { ANNOUNCED, announces, settleTown, TOWN } from '../../faults/town.ts'
import type { Figure } from '../figure.ts'

const MEGABYTE = 2 ** 20
/** Rows lie in memory nowhere: what is measured is the peak over what the open house takes. */
const SAMPLE_MS = 20

/** In a process of its own, so that nothing else is in its memory. */
export async function fanned(people: number): Promise<Figure[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', import.meta.filename, String(people)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  for await (const text of child.stdout.setEncoding('utf8')) said.push(String(text))
  const { seconds, megabytes, rows } = JSON.parse(said.join('')) as Record<string, number>
  return [
    { name: 'out, rows written', value: rows, unit: '' },
    { name: 'out, time to write them', value: seconds, unit: 's' },
    { name: 'out, memory beyond the open house, most', value: megabytes, unit: 'MB' },
  ]
}

async function measured(people: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-bench-'))
  const { house } = await openHouse({ folder, clock: realClock(), demo: 'never' })
  await settleTown(house, people)
  await announces(house, people)
  const before = process.memoryUsage().rss
  let most = before
  const sampling = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss)
  }, SAMPLE_MS)
  const began = performance.now()
  let rows = 0
  for (let outcome = 'more'; outcome === 'more'; ) {
    const step = await fanOut(house, TOWN, ANNOUNCED, {
      atOnce: 1000,
      ahead: Number.POSITIVE_INFINITY,
    })
    rows += step.touched.length
    outcome = step.outcome
  }
  const seconds = (performance.now() - began) / 1000
  clearInterval(sampling)
  const megabytes = (Math.max(most, process.memoryUsage().rss) - before) / MEGABYTE
  writeSync(1, JSON.stringify({ seconds, megabytes, rows }))
  rmSync(folder, { recursive: true, force: true })
  process.exit(0)
}

const [, file, people] = process.argv
if (file === import.meta.filename) await measured(Number(people))
