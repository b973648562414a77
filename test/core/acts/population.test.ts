/** The picture of a club is as the store has it, at every question. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetRemovals } from '../../../adapters/embedded/changes.ts'
import { type EmbeddedDatabase, openDatabase } from '../../../adapters/embedded/open.ts'
import { embeddedStore } from '../../../adapters/embedded/store.ts'
import { populations } from '../../../core/acts/index.ts'
import type { Populations } from '../../../core/acts/population.ts'
import { closed } from '../../../core/domain/index.ts'
import type { Store, Write } from '../../../core/ports/index.ts'
import { ok } from '../../../core/result.ts'
import { GENK, HASSELT, introduction, member, partner } from '../../contract/records.ts'

let folder: string
let database: EmbeddedDatabase
let store: Store
let kept: Populations

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goesting-'))
  database = openDatabase(join(folder, 'house.db'))
  store = embeddedStore(database)
  kept = populations(store)
})
afterEach(() => {
  database.close()
  rmSync(folder, { recursive: true, force: true })
})

const puts = (ids: readonly string[]): Write[] =>
  ids.map((id) => ({ do: 'put', in: 'members', record: member(id) }))
const remove = (id: string): Write => ({ do: 'remove', in: 'members', clubId: GENK, id })
const known = async (): Promise<string[]> => [...(await kept.of(GENK)).members.keys()].sort()

describe('the picture', () => {
  it('has what was written and lacks what was removed since the question before', async () => {
    expect(await known()).toEqual([])
    await store.commit(puts(['an', 'bo']))
    expect(await known()).toEqual(['an', 'bo'])
    await store.commit([remove('an'), ...puts(['cem'])])
    expect(await known()).toEqual(['bo', 'cem'])
  })

  it('has the newest form of a record', async () => {
    await store.commit(puts(['an']))
    await kept.of(GENK)
    await store.commit([{ do: 'put', in: 'members', record: { ...member('an'), paused: true } }])
    expect((await kept.of(GENK)).members.get(member('an').id)?.paused).toBe(true)
  })

  it('keeps clubs apart', async () => {
    await store.commit([
      ...puts(['an']),
      { do: 'put', in: 'members', record: member('bo', 0, HASSELT) },
      { do: 'put', in: 'partners', record: partner('bib', 'Bib', HASSELT) },
    ])
    expect(await known()).toEqual(['an'])
    expect([...(await kept.of(HASSELT)).members.keys()]).toEqual(['bo'])
    expect((await kept.of(GENK)).partners.size).toBe(0)
  })

  it('forgets an introduction when it is closed', async () => {
    const record = introduction('one')
    await store.commit([{ do: 'put', in: 'introductions', record }])
    expect((await kept.of(GENK)).introductions.size).toBe(1)
    const after = closed(record, 'stopped', 1)
    await store.commit([{ do: 'put', in: 'introductions', record: after }])
    expect((await kept.of(GENK)).introductions.size).toBe(0)
  })

  it('is whole when there is more than the store tells at once', async () => {
    const many = Array.from({ length: 2300 }, (_, n) => `m${String(n)}`)
    await store.commit(puts(many))
    expect(await known()).toHaveLength(2300)
  })

  it('is whole for each of many questions at once, with writes between them', async () => {
    const asked: Promise<number>[] = []
    for (let n = 0; n < 20; n++) {
      await store.commit(puts([`m${String(n)}`]))
      asked.push(kept.of(GENK).then((picture) => picture.members.size))
    }
    const sizes = await Promise.all(asked)
    for (const [n, size] of sizes.entries()) expect(size).toBeGreaterThanOrEqual(n + 1)
  })
})

it('is built anew when the store no longer knows what was removed since', async () => {
  await store.commit(puts(['an', 'bo']))
  await store.commit([remove('bo')])
  expect(await known()).toEqual(['an'])
  for (const id of ['cem', 'dina', 'an']) {
    await store.commit(puts([id]))
    await store.commit([remove(id)])
  }
  await store.commit(puts(['els']))
  database.write(() => {
    forgetRemovals(database, 0)
    return ok()
  })
  expect(await known()).toEqual(['els'])
  await store.commit(puts(['finn']))
  expect(await known()).toEqual(['els', 'finn'])
})

it('fails a question when the store fails, and answers the next one', async () => {
  await store.commit(puts(['an']))
  let isDown = true
  const flaky: Store = {
    ...store,
    changesSince: (...asked) =>
      isDown ? Promise.reject(new Error('The disk is away.')) : store.changesSince(...asked),
  }
  kept = populations(flaky)
  await expect(kept.of(GENK)).rejects.toThrow('The disk is away.')
  isDown = false
  expect(await known()).toEqual(['an'])
})
