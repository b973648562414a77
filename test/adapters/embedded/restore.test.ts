/** A restore hears from the house that it replaces who was erased, and may be killed at any moment. */
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { copyInto } from '../../../adapters/embedded/backup.ts'
import { connection } from '../../../adapters/embedded/connection.ts'
import type { Erasures } from '../../../adapters/embedded/erasures.ts'
import { openDatabase } from '../../../adapters/embedded/open.ts'
import { type Restoring, restoreInto } from '../../../adapters/embedded/restore.ts'
import { embeddedStore } from '../../../adapters/embedded/store.ts'
import { Erasure, HOUSE } from '../../../core/domain/index.ts'
import type { RecordOf } from '../../../core/ports/index.ts'
import { letGo } from '../../_kit/let-go.ts'
import { GENK, partner } from '../../contract/records.ts'
import { killedAfter } from '../../faults/embedded-kills.ts'
import { type Folder, ownFolder } from './ground.ts'

const NOW = Date.UTC(2026, 10, 23)

let folder: Folder
let copy = ''

beforeEach(() => {
  folder = ownFolder()
  copy = join(dirname(folder.file), 'copy.db')
})
afterEach(() => {
  folder.remove()
})

function erasure(letter: string, at = 1): RecordOf<'erasures'> {
  return Erasure.parse({ id: letter.repeat(43), clubId: HOUSE, chats: [], at })
}

/** A house with these erasures; it is copied before they come. */
async function housed(...erasures: Erasures): Promise<void> {
  const database = openDatabase(folder.file)
  const store = embeddedStore(database)
  await store.commit([{ do: 'put', in: 'partners', record: partner('bib') }])
  expect(copyInto(database, copy, NOW).ok).toBe(true)
  await store.commit(erasures.map((record) => ({ do: 'put', in: 'erasures', record }) as const))
  await store.close()
}

/** What the copy was told, and how it ended. */
async function restores(
  over: Partial<Restoring> = {},
): Promise<{ told: Erasures; done: Awaited<ReturnType<typeof restoreInto>> }> {
  let told: Erasures = []
  await letGo()
  const done = await restoreInto({
    ...{ file: copy, into: folder.file, replace: true, now: NOW },
    prepare: async (store, _, erased) => {
      told = erased
      await store.commit(erased.map((record) => ({ do: 'put', in: 'erasures', record }) as const))
      return erased.length
    },
    ...over,
  })
  return { told, done }
}

describe('a restore hears who was erased', () => {
  it('from the house that it replaces, and from a list', async () => {
    await housed(erasure('a'), erasure('b'))
    const { told, done } = await restores({ erased: [erasure('c')] })
    expect(told).toEqual([erasure('a'), erasure('b'), erasure('c')])
    expect(done).toMatchObject({
      ok: true,
      value: { copiedAt: NOW, erasedAgain: 3, askedAboutErased: ['house', 'list'] },
    })
  })

  it('again the second time, from the house that was put back', async () => {
    await housed(erasure('a'))
    await restores()
    const { told } = await restores({ now: NOW + 1000 })
    expect(told).toEqual([erasure('a')])
  })

  it('from what a killed house left beside its file', async () => {
    await housed()
    const database = openDatabase(folder.file)
    await embeddedStore(database).commit([{ do: 'put', in: 'erasures', record: erasure('a') }])
    // As a killed process leaves it: what was said last stands in the log alone.
    for (const end of ['', '-wal']) copyFileSync(`${folder.file}${end}`, `${copy}.left${end}`)
    database.close()
    rmSync(folder.file)
    for (const end of ['', '-wal']) copyFileSync(`${copy}.left${end}`, `${folder.file}${end}`)
    expect((await restores()).told).toEqual([erasure('a')])
  })

  it('from nobody where there is no house, or one that never wrote it down, and says so', async () => {
    await housed()
    const older = connection(folder.file)
    older.exec('DROP TABLE erasures')
    older.close()
    expect(await restores()).toMatchObject({
      told: [],
      done: { ok: true, value: { askedAboutErased: [] } },
    })
    rmSync(folder.file)
    expect(await restores()).toMatchObject({
      told: [],
      done: { ok: true, value: { askedAboutErased: [] } },
    })
  })

  it('in no house that cannot be read: it replaces none without a list', async () => {
    await housed(erasure('a'))
    for (const torn of [Buffer.from('Dear An'), tornAt(folder.file)]) {
      writeFileSync(folder.file, torn)
      expect((await restores()).done).toEqual({ ok: false, error: 'unread' })
      expect(readFileSync(folder.file).equals(torn)).toBe(true)
    }
    const { told, done } = await restores({ erased: [erasure('c')] })
    expect(told).toEqual([erasure('c')])
    expect(done).toMatchObject({ ok: true, value: { askedAboutErased: ['list'] } })
  })
})

/** The head of a database, and nothing but noise after it. */
function tornAt(file: string): Buffer {
  const bytes = readFileSync(file)
  return bytes.fill(0x5a, 4096)
}

describe('a restore that is killed', () => {
  it('leaves the house as it was, and the next one begins anew', async () => {
    await housed(erasure('a'), erasure('b'))
    await letGo()
    const said = await killedAfter('embedded-restorer.ts', [copy, folder.file], 1)
    expect(said).toEqual(['prepared one'])
    expect(existsSync(`${folder.file}.restoring`)).toBe(true)
    const before = openDatabase(folder.file)
    const { items } = await embeddedStore(before).find('erasures', {
      ...{ clubId: HOUSE, index: 'byTime', equals: [] },
    })
    expect(items.map(({ record }) => record)).toEqual([erasure('a'), erasure('b')])
    before.close()
    const { told, done } = await restores()
    expect(told).toEqual([erasure('a'), erasure('b')])
    expect(done.ok).toBe(true)
    expect(readdirSync(dirname(folder.file)).filter((one) => /restoring/.test(one))).toEqual([])
    const after = openDatabase(folder.file)
    expect(await embeddedStore(after).get('partners', GENK, 'bib')).toBeDefined()
    after.close()
  })
})
