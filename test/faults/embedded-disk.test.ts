/** The embedded store when the disk is full or may not be written, and when its log was torn. */
import { appendFileSync, copyFileSync, readFileSync, statSync, truncateSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { embeddedAgenda } from '../../adapters/embedded/agenda.ts'
import { type EmbeddedDatabase, openDatabase } from '../../adapters/embedded/open.ts'
import { embeddedStore } from '../../adapters/embedded/store.ts'
import { handClock } from '../_kit/clock.ts'
import { keptJournal } from '../_kit/journal.ts'
import { seededRandom } from '../_kit/random.ts'
import { type Folder, ownFolder } from '../adapters/embedded/ground.ts'
import { GENK, partner } from '../contract/records.ts'
import { halfUnits, writeUnit, writtenUnits } from './embedded-units.ts'

const TEARS = process.env['GOESTING_LONG'] === '1' ? 300 : 12
const SEED = process.env['GOESTING_SEED'] ?? String(Date.now())

let folder: Folder
let database: EmbeddedDatabase

beforeEach(() => {
  folder = ownFolder()
  database = openDatabase(folder.file)
})
afterEach(() => {
  database.close()
  folder.remove()
})

/** As much room as there is now, and a little more. */
function leaveRoom(pages: number): void {
  const used = Number(database.row('PRAGMA page_count')?.[0])
  database.exec(`PRAGMA max_page_count = ${String(used + pages)}`)
}

async function errorOf(tried: Promise<unknown>): Promise<unknown> {
  return tried.then(
    () => undefined,
    (error: unknown) => error,
  )
}

describe('a full disk', () => {
  it('is told in a sentence, leaves nothing half written, and is over when there is room', async () => {
    const store = embeddedStore(database)
    leaveRoom(12)
    let unit = 1
    let error: unknown
    for (; error === undefined && unit < 500; unit += 1)
      error = await errorOf(writeUnit(store, unit))
    expect(error).toMatchObject({ code: 'full' })
    expect(String(error)).toMatch(/no room left .* Nothing was written/)
    const written = await writtenUnits(store)
    expect(written).toBe(unit - 2)
    expect(await halfUnits(store)).toBe(0)

    database.exec('PRAGMA max_page_count = 1000000')
    await writeUnit(store, written + 1)
    expect(await halfUnits(store)).toBe(0)
    expect(database.row('PRAGMA integrity_check')).toEqual(['ok'])
  })

  it('is told to all that were to be written together, and nothing of any of them is there', async () => {
    const store = embeddedStore(database)
    await writeUnit(store, 1)
    const before = await store.changesSince(GENK, undefined)
    leaveRoom(3)
    const puts = Array.from({ length: 100 }, (_, at) =>
      errorOf(store.commit([{ do: 'put', in: 'partners', record: partner(`p${String(at)}`) }])),
    )
    const refused = { do: 'put', in: 'partners', record: partner('count'), expects: 7 } as const
    for (const error of await Promise.all([...puts, errorOf(store.commit([refused]))]))
      expect(error).toMatchObject({ code: 'full' })
    expect(await store.changesSince(GENK, undefined)).toEqual(before)
    expect(await halfUnits(store)).toBe(0)

    database.exec('PRAGMA max_page_count = 1000000')
    await writeUnit(store, 2)
    expect(await halfUnits(store)).toBe(0)
    expect(database.row('PRAGMA integrity_check')).toEqual(['ok'])
  })

  it('loses no job: what could not be added is said, what could not be settled runs again', async () => {
    const clock = handClock(0)
    const journal = keptJournal()
    const agenda = embeddedAgenda({ database, clock, journal, leaseMs: 30_000 })
    const ran: string[] = []
    agenda.work('work', (_payload, { id }) => {
      ran.push(id)
      // From now on the end of this job cannot be written.
      if (ran.length === 1) database.exec('PRAGMA query_only = ON')
      return Promise.resolve()
    })
    await agenda.add({ name: 'work', id: 'x', payload: {} })
    expect(await errorOf(agenda.runDue())).toBeUndefined()
    expect(journal.alarms.map(({ event }) => event)).toEqual(['agenda.unsettled'])
    expect(await errorOf(agenda.add({ name: 'work', id: 'y', payload: {} }))).toMatchObject({
      code: 'read-only',
    })
    database.exec('PRAGMA query_only = OFF')
    clock.advance(30_000)
    await agenda.runDue()
    expect(ran).toEqual(['x', 'x'])
  })
})

describe('a file that may only be read', () => {
  it('is told in a sentence, and can still be asked', async () => {
    const store = embeddedStore(database)
    await writeUnit(store, 1)
    database.exec('PRAGMA query_only = ON')
    const error = await errorOf(writeUnit(store, 2))
    expect(error).toMatchObject({ code: 'read-only' })
    expect(String(error)).toMatch(/may only be read/)
    expect(await writtenUnits(store)).toBe(1)
    expect(await halfUnits(store)).toBe(0)
  })
})

describe('a log whose end was torn off', () => {
  it(`opens with the whole units before it, wherever it was torn (seed ${SEED})`, async () => {
    const store = embeddedStore(database)
    for (let unit = 1; unit <= 25; unit += 1) await writeUnit(store, unit)
    const random = seededRandom(SEED)
    const size = statSync(`${folder.file}-wal`).size
    const found: number[] = []
    for (let tear = 0; tear < TEARS; tear += 1) {
      const length = tear === 0 ? size : Math.floor(size * random.fraction())
      found.push(await unitsAfterTear(length, tear % 2 === 1))
    }
    expect(found[0]).toBe(25)
    expect(Math.min(...found)).toBeLessThan(25)
  })
})

/** Opens a copy whose log ends early, or ends in dust; everything in it is whole. */
async function unitsAfterTear(length: number, withDust: boolean): Promise<number> {
  const torn = ownFolder()
  try {
    copyFileSync(folder.file, torn.file)
    copyFileSync(`${folder.file}-wal`, `${torn.file}-wal`)
    truncateSync(`${torn.file}-wal`, length)
    if (withDust) appendFileSync(`${torn.file}-wal`, readFileSync(folder.file).subarray(0, 5000))
    const copy = openDatabase(torn.file)
    const store = embeddedStore(copy)
    expect(copy.row('PRAGMA integrity_check')).toEqual(['ok'])
    expect(await halfUnits(store)).toBe(0)
    const units = await writtenUnits(store)
    await writeUnit(store, units + 1)
    await store.close()
    return units
  } finally {
    torn.remove()
  }
}
