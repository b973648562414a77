/** Units that come in one turn share one transaction, and what is wrong with one is its own trouble. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type EmbeddedDatabase, openDatabase } from '../../../adapters/embedded/open.ts'
import { embeddedStore } from '../../../adapters/embedded/store.ts'
import { MOST_TOGETHER } from '../../../adapters/embedded/together.ts'
import type { Store } from '../../../core/ports/index.ts'
import { ok } from '../../../core/result.ts'
import { GENK, partner } from '../../contract/records.ts'
import { type Folder, ownFolder } from './ground.ts'

let folder: Folder
let database: EmbeddedDatabase
let store: Store
let transactions = 0

beforeEach(() => {
  folder = ownFolder()
  database = openDatabase(folder.file)
  transactions = 0
  store = embeddedStore({
    ...database,
    write: (work) => {
      transactions += 1
      return database.write(work)
    },
  })
})
afterEach(() => {
  database.close()
  folder.remove()
})

function putAll(from: number, many: number): Promise<PromiseSettledResult<unknown>[]> {
  const ids = Array.from({ length: many }, (_, at) => `p${String(from + at)}`)
  return Promise.allSettled(
    ids.map((id) => store.commit([{ do: 'put', in: 'partners', record: partner(id) }])),
  )
}

it('one wait for the disk serves all that came in one turn', async () => {
  await putAll(0, 50)
  expect(transactions).toBe(1)
  await putAll(0, 1)
  expect(transactions).toBe(2)
})

it('so many at most, and the rest in the turns after it', async () => {
  await putAll(0, 2 * MOST_TOGETHER + 1)
  expect(transactions).toBe(3)
  expect((await store.changesSince(GENK, undefined)).changes).toHaveLength(2 * MOST_TOGETHER + 1)
})

it('nobody is told before the others are written too', async () => {
  const first = store.commit([{ do: 'put', in: 'partners', record: partner('p1') }])
  const last = store.commit([{ do: 'put', in: 'partners', record: partner('p2') }])
  const other = embeddedStore(openDatabase(folder.file))
  await first
  expect((await other.get('partners', GENK, 'p2'))?.version).toBe(1)
  await last
  await other.close()
})

it('a stored record that cannot be read fails only who writes over it', async () => {
  await putAll(0, 3)
  database.write(() => ok(database.run(`UPDATE "partners" SET body = '{}' WHERE id = 'p1'`)))
  const told = await putAll(0, 3)
  expect(told.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  const versions = ['p0', 'p2'].map(async (id) => (await store.get('partners', GENK, id))?.version)
  expect(await Promise.all(versions)).toEqual([2, 2])
})

it('a part of nothing is refused: it would be kept by itself', () => {
  expect(() => database.part(() => ok())).toThrow(/Nothing is being written/)
})

it('what a part wrote before it threw is gone, and the rest of the write stands', () => {
  database.write(() => {
    database.run(`INSERT INTO about (name, value) VALUES ('before', '1')`)
    const thrown = (): unknown =>
      database.part(() => {
        database.run(`INSERT INTO about (name, value) VALUES ('within', '1')`)
        throw new Error('In the middle.')
      })
    expect(thrown).toThrow('In the middle.')
    return ok()
  })
  const names = database.rows(`SELECT name FROM about WHERE name IN ('before', 'within')`)
  expect(names).toEqual([['before']])
})
