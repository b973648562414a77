/** The log of changes stays small, and tells a reader who was away for too long. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changesAfter, forgetRemovals } from '../../../adapters/embedded/changes.ts'
import { type EmbeddedDatabase, openDatabase } from '../../../adapters/embedded/open.ts'
import { embeddedStore } from '../../../adapters/embedded/store.ts'
import { ok } from '../../../core/result.ts'
import { GENK, partner } from '../../contract/records.ts'
import { type Folder, ownFolder } from './ground.ts'

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

async function putAndRemove(ids: readonly string[]): Promise<void> {
  const store = embeddedStore(database)
  for (const id of ids) {
    await store.commit([{ do: 'put', in: 'partners', record: partner(id) }])
    await store.commit([{ do: 'remove', in: 'partners', clubId: GENK, id }])
  }
}

function keepOnly(removals: number): void {
  database.write(() => {
    forgetRemovals(database, removals)
    return ok()
  })
}

describe('the log of changes', () => {
  it('holds one row for each record, however often it changed', async () => {
    const store = embeddedStore(database)
    for (let turn = 0; turn < 20; turn += 1)
      await store.commit([{ do: 'put', in: 'partners', record: partner('p1', String(turn)) }])
    expect(database.row('SELECT count(*) FROM changes')).toEqual([1])
  })

  it('remembers the newest removals only', async () => {
    await putAndRemove(['a', 'b', 'c', 'd'])
    keepOnly(2)
    const { changes } = changesAfter(database, GENK, undefined)
    expect(changes.map(({ id }) => id)).toEqual(['c', 'd'])
  })

  it('sends a reader back to the start when removals were forgotten that it has not seen', async () => {
    await putAndRemove(['a'])
    const early = changesAfter(database, GENK, undefined).cursor
    await putAndRemove(['b', 'c'])
    const late = changesAfter(database, GENK, undefined).cursor
    keepOnly(1)
    expect(() => changesAfter(database, GENK, early)).toThrow(/Read from the start again/)
    expect(changesAfter(database, GENK, late).changes).toEqual([])
  })

  it('never gives a number twice, though the newest change was forgotten', async () => {
    await putAndRemove(['a'])
    const before = changesAfter(database, GENK, undefined).cursor
    keepOnly(0)
    await putAndRemove(['b'])
    expect(changesAfter(database, GENK, before).changes.map(({ id }) => id)).toEqual(['b'])
  })
})
