/** Opening a database file: what is made, what is refused and how it is said. */
import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Libsql from 'libsql'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedDatabase, openDatabase } from '../../../adapters/embedded/open.ts'
import { embeddedStore } from '../../../adapters/embedded/store.ts'
import { collection, collections, type Declarations } from '../../../core/ports/index.ts'
import { GENK, partner } from '../../contract/records.ts'
import { type Folder, ownFolder } from './ground.ts'

let folder: Folder
let opened: EmbeddedDatabase[] = []

beforeEach(() => {
  folder = ownFolder()
})
afterEach(() => {
  for (const database of opened) database.close()
  opened = []
  folder.remove()
})

function open(file = folder.file, declared?: Declarations): EmbeddedDatabase {
  const database = openDatabase(file, declared)
  opened.push(database)
  return database
}

function withPartners(version: number, indexes: Declarations['partners']['indexes']): Declarations {
  const upgrade = { 1: (record: Record<string, unknown>) => record }
  const partners = collection({ ...collections.partners, version, upgrade, indexes })
  return { ...collections, partners }
}

describe('opening', () => {
  it('makes the folder and the file for its owner’s eyes only', () => {
    const file = join(dirname(folder.file), 'new', 'house.db')
    open(file)
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(statSync(dirname(file)).mode & 0o077).toBe(0)
  })

  it('writes every commit to the disk before it returns, and over what is erased', () => {
    const database = open()
    expect(database.row('PRAGMA journal_mode')).toEqual(['wal'])
    expect(database.row('PRAGMA synchronous')).toEqual([2])
    expect(database.row('PRAGMA secure_delete')).toEqual([1])
  })

  it('leaves one whole file behind when it is closed, and closes twice as once', () => {
    const database = open()
    database.close()
    database.close()
    const copy = join(dirname(folder.file), 'copy.db')
    writeFileSync(copy, readFileSync(folder.file))
    expect(open(copy).row('SELECT count(*) FROM partners')).toEqual([0])
  })

  it('answers nothing once it is closed', async () => {
    const store = embeddedStore(open())
    await store.close()
    await expect(store.get('partners', GENK, 'p1')).rejects.toThrow(/was closed/)
    await expect(
      store.commit([{ do: 'put', in: 'partners', record: partner('p1') }]),
    ).rejects.toThrow(/was closed/)
  })
})

describe('opening refuses with a sentence', () => {
  it('a data folder that cannot be made', () => {
    writeFileSync(folder.file, 'a file where a folder should be')
    expect(() => open(join(folder.file, 'house.db'))).toThrow(
      /data folder .* cannot be written to .*Choose another one/,
    )
  })

  it('a folder in the place of the file', () => {
    mkdirSync(folder.file)
    expect(() => open()).toThrow(/is a folder/)
  })

  it('a file that is not a database, and leaves it as it is', () => {
    const text = 'Lieve mensen, dit is geen databank. '.repeat(200)
    writeFileSync(folder.file, text)
    expect(() => open()).toThrow(/is not a database/)
    expect(readFileSync(folder.file, 'utf8')).toBe(text)
  })

  it('the database of another program, and leaves it as it is', () => {
    const other = new Libsql(folder.file)
    other.exec('CREATE TABLE songs (name TEXT)')
    other.close()
    const before = readFileSync(folder.file)
    expect(() => open()).toThrow(/database of another program/)
    expect(readFileSync(folder.file).equals(before)).toBe(true)
  })

  it('a file whose tables were laid out by a newer version', () => {
    const database = open()
    database.exec('PRAGMA user_version = 99')
    database.close()
    expect(() => open()).toThrow(/newer version of this program \(layout 99/)
  })

  it('a file with a collection of a newer version', () => {
    open(folder.file, withPartners(2, collections.partners.indexes)).close()
    expect(() => open()).toThrow(/newer version of this program \(partners 2, here 1\)/)
  })
})

describe('a file of an earlier version', () => {
  it('has its records found under indexes that were declared since', async () => {
    const before = embeddedStore(open())
    for (const id of ['p1', 'p2'])
      await before.commit([{ do: 'put', in: 'partners', record: partner(id, `Bib ${id}`) }])
    await before.close()
    const byKind = { byKind: { fields: ['kind', 'name'] } }
    const after = open(folder.file, withPartners(1, byKind))
    const query = { clubId: GENK, index: 'byKind' as 'byName', equals: ['library', 'Bib p2'] }
    const page = await embeddedStore(after).find('partners', query)
    expect(page.items.map(({ record }) => record.id)).toEqual(['p2'])
    expect(after.row(`SELECT count(*) FROM partners_keys WHERE name = 'byName'`)).toEqual([0])
  })

  it('stops a process that still works with the earlier version from writing', async () => {
    const older = embeddedStore(open())
    open(folder.file, withPartners(2, collections.partners.indexes))
    await expect(
      older.commit([{ do: 'put', in: 'partners', record: partner('p1') }]),
    ).rejects.toThrow(/Another version of this program/)
  })

  it('is opened again without being changed', () => {
    open().close()
    const again = open()
    const generation = again.row(`SELECT value FROM about WHERE name = 'generation'`)
    expect(generation).toEqual(['1'])
  })
})
