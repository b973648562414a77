/** The embedded store and agenda when their process is killed at any moment. */
import { expect, it } from 'vitest'
import { embeddedAgenda } from '../../adapters/embedded/agenda.ts'
import { openDatabase } from '../../adapters/embedded/open.ts'
import { embeddedStore } from '../../adapters/embedded/store.ts'
import { handClock } from '../_kit/clock.ts'
import { keptJournal } from '../_kit/journal.ts'
import { ownFolder } from '../adapters/embedded/ground.ts'
import { GENK } from '../contract/records.ts'
import { killedAfter, killedStoreWriters, linesToWaitFor } from './embedded-kills.ts'

const KILLS = process.env['GOESTING_LONG'] === '1' ? 100 : 5
const SEED = process.env['GOESTING_SEED'] ?? String(Date.now())
const PATIENCE_MS = KILLS * 30_000

it(
  `has every acknowledged unit whole after ${String(KILLS)} kills of its writer (seed ${SEED})`,
  async () => {
    const left = await killedStoreWriters(KILLS, SEED)
    expect(left).toMatchObject({ lost: 0, halves: 0 })
    expect(new Set(left.integrity)).toEqual(new Set(['ok']))
    expect(left.acknowledged).toBeGreaterThanOrEqual(KILLS)
  },
  PATIENCE_MS,
)

it(
  `has every acknowledged one of many that were written at once, after ${String(KILLS)} kills (seed ${SEED})`,
  async () => {
    const folder = ownFolder()
    try {
      const acknowledged: string[] = []
      for (let turn = 1; turn <= KILLS; turn += 1) {
        const run = `run${String(turn)}`
        const wait = linesToWaitFor(`${SEED}/many/${run}`)
        acknowledged.push(
          ...(await killedAfter('embedded-many-writer.ts', [folder.file, run], wait)),
        )
      }
      const there = await partnersIn(folder.file)
      const halves = (id: string): string[] => [`first-${id}`, `second-${id}`]
      expect(acknowledged.flatMap(halves).filter((id) => !there.has(id))).toEqual([])
      // What nobody was told of is whole or absent too, and of what was refused there is nothing.
      const whole = [...there].filter((id) => id.startsWith('first-')).map((id) => id.slice(6))
      expect(there).toEqual(new Set(whole.flatMap(halves)))
      expect(acknowledged.length).toBeGreaterThanOrEqual(KILLS)
    } finally {
      folder.remove()
    }
  },
  PATIENCE_MS,
)

it(
  `runs every acknowledged job at least once after ${String(KILLS)} kills (seed ${SEED})`,
  async () => {
    const folder = ownFolder()
    try {
      const added: string[] = []
      const ran = new Set<string>()
      for (let turn = 1; turn <= KILLS; turn += 1) {
        const run = `run${String(turn)}`
        const wait = linesToWaitFor(`${SEED}/agenda/${run}`)
        for (const line of await killedAfter(
          'embedded-agenda-worker.ts',
          [folder.file, run],
          wait,
        )) {
          const [what, id = ''] = line.split(' ')
          if (what === 'added') added.push(id)
          if (what === 'ran') ran.add(id)
        }
      }
      for (const id of await runWhatIsLeft(folder.file)) ran.add(id)
      expect(added.length).toBeGreaterThan(0)
      expect(added.filter((id) => !ran.has(id))).toEqual([])
    } finally {
      folder.remove()
    }
  },
  PATIENCE_MS,
)

/** The ids of everything that was written into a file. */
async function partnersIn(file: string): Promise<Set<string>> {
  const store = embeddedStore(openDatabase(file))
  const ids = new Set<string>()
  let page = await store.changesSince(GENK, undefined)
  for (; page.changes.length > 0; page = await store.changesSince(GENK, page.cursor))
    for (const { id } of page.changes) ids.add(id)
  await store.close()
  return ids
}

/** A later start of the house: every lease is over by then. */
async function runWhatIsLeft(file: string): Promise<string[]> {
  const database = openDatabase(file)
  const clock = handClock(Date.now() + 60 * 60_000)
  const agenda = embeddedAgenda({ database, clock, journal: keptJournal() })
  const ran: string[] = []
  agenda.work('work', (_payload, job) => {
    ran.push(job.id)
    return Promise.resolve()
  })
  await agenda.runDue()
  expect(await agenda.counts()).toEqual({ waiting: 0, running: 0, dead: 0 })
  expect(database.row('PRAGMA integrity_check')?.[0]).toBe('ok')
  database.close()
  return ran
}
