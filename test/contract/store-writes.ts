/** The claims of the Store contract about writing: units, versions, unique keys, shapes. */
import { describe, expect, it } from 'vitest'
import { collection, collections, type Store } from '../../core/ports/index.ts'
import { type MakeGround, onGround } from './ground.ts'
import { GENK, HASSELT, introduction, member, partner } from './records.ts'

export function storeWrites(make: MakeGround): void {
  describe('a unit of writes', () => {
    it('is there when commit returned, for every handle', () =>
      onGround(make, async (store, ground) => {
        const other = await ground.open()
        await store.commit([
          { do: 'put', in: 'partners', record: partner('p1') },
          { do: 'put', in: 'members', record: member('an') },
        ])
        expect(await other.get('partners', GENK, 'p1')).toEqual({
          record: partner('p1'),
          version: 1,
        })
        expect(await other.get('members', GENK, 'an')).toEqual({ record: member('an'), version: 1 })
      }))

    it('survives closing and opening again', () =>
      onGround(make, async (store, ground) => {
        await put(store, 'p1', 'Bib')
        await store.close()
        const again = await ground.open()
        expect((await again.get('partners', GENK, 'p1'))?.record.name).toBe('Bib')
      }))

    it('writes nothing when its last write is refused', () =>
      onGround(make, async (store) => {
        await put(store, 'p1', 'Bib')
        const before = await store.changesSince(GENK, undefined)
        const refused = await store.commit([
          { do: 'put', in: 'partners', record: partner('p1', 'Other') },
          { do: 'put', in: 'partners', record: partner('p2') },
          { do: 'remove', in: 'partners', clubId: GENK, id: 'p1' },
          { do: 'put', in: 'partners', record: partner('p3'), expects: 7 },
        ])
        expect(refused).toEqual({
          ok: false,
          error: { kind: 'conflict', in: 'partners', id: 'p3' },
        })
        expect(await store.get('partners', GENK, 'p1')).toEqual({
          record: partner('p1', 'Bib'),
          version: 1,
        })
        expect(await store.get('partners', GENK, 'p2')).toBeUndefined()
        expect(await names(store)).toEqual(['Bib'])
        expect(await store.changesSince(GENK, undefined)).toEqual(before)
      }))

    it('is done in its order, so that a key given back may be taken again in the same unit', () =>
      onGround(make, async (store) => {
        const live = { livePair: 'an~bo' }
        await store.commit([{ do: 'put', in: 'introductions', record: introduction('i1', live) }])
        const swapped = await store.commit([
          { do: 'put', in: 'introductions', record: introduction('i1') },
          { do: 'put', in: 'introductions', record: introduction('i2', live) },
        ])
        expect(swapped.ok).toBe(true)
      }))

    it('may be empty, and is then nothing', () =>
      onGround(make, async (store) => {
        expect(await store.commit([])).toEqual({ ok: true, value: undefined })
      }))

    it('is refused with an error that names the field, and never what stood in it', () =>
      onGround(make, async (store) => {
        const wrong = { ...partner('p1'), name: 'Geheime naam '.repeat(20) }
        const tried = store.commit([
          { do: 'put', in: 'partners', record: partner('p2') },
          { do: 'put', in: 'partners', record: wrong },
        ])
        const error: unknown = await tried.catch((thrown: unknown) => thrown)
        expect(error).toBeInstanceOf(Error)
        expect(String(error)).toContain('name')
        expect(String(error)).not.toContain('Geheime')
        expect(await store.get('partners', GENK, 'p2')).toBeUndefined()
      }))
  })

  describe('a version', () => {
    it('starts at 1, grows by one with each put, and starts again after a removal', () =>
      onGround(make, async (store) => {
        const versions: (number | undefined)[] = []
        for (const _ of [1, 2, 3]) versions.push(await putVersion(store, 'p1'))
        await store.commit([{ do: 'remove', in: 'partners', clubId: GENK, id: 'p1' }])
        versions.push(await putVersion(store, 'p1'))
        expect(versions).toEqual([1, 2, 3, 1])
      }))

    it('that is not the expected one refuses a put and a removal', () =>
      onGround(make, async (store) => {
        const conflict = { ok: false, error: { kind: 'conflict', in: 'partners', id: 'p1' } }
        const at = { in: 'partners', clubId: GENK, id: 'p1' } as const
        const record = partner('p1')
        expect(await store.commit([{ do: 'put', in: 'partners', record, expects: 1 }])).toEqual(
          conflict,
        )
        expect(await store.commit([{ do: 'remove', ...at, expects: 1 }])).toEqual(conflict)
        await putVersion(store, 'p1')
        await putVersion(store, 'p1')
        for (const expects of [1, 3, 'absent'] as const)
          expect(await store.commit([{ do: 'put', in: 'partners', record, expects }])).toEqual(
            conflict,
          )
        expect(await store.commit([{ do: 'remove', ...at, expects: 1 }])).toEqual(conflict)
        expect((await store.commit([{ do: 'remove', ...at, expects: 2 }])).ok).toBe(true)
      }))

    it('lets one of many succeed who all expect the same', () =>
      onGround(make, async (store, ground) => {
        const other = await ground.open()
        await putVersion(store, 'p1')
        const tries = [store, other, store, other].map((handle, at) =>
          handle.commit([
            { do: 'put', in: 'partners', record: partner('p1', `try ${String(at)}`), expects: 1 },
          ]),
        )
        expect((await Promise.all(tries)).filter((done) => done.ok)).toHaveLength(1)
        expect((await store.get('partners', GENK, 'p1'))?.version).toBe(2)
      }))

    it('counts up one by one when a unit puts the same record twice', () =>
      onGround(make, async (store) => {
        const done = await store.commit([
          { do: 'put', in: 'partners', record: partner('p1', 'One'), expects: 'absent' },
          { do: 'put', in: 'partners', record: partner('p1', 'Two'), expects: 1 },
        ])
        expect(done.ok).toBe(true)
        expect((await store.get('partners', GENK, 'p1'))?.version).toBe(2)
        expect(await names(store)).toEqual(['Two'])
      }))
  })

  describe('a unique index', () => {
    const live = { livePair: 'an~bo' }

    it('refuses a second record with the same key, and nothing of that unit is written', () =>
      onGround(make, async (store) => {
        await store.commit([{ do: 'put', in: 'introductions', record: introduction('i1', live) }])
        const refused = await store.commit([
          { do: 'put', in: 'partners', record: partner('p1') },
          { do: 'put', in: 'introductions', record: introduction('i2', live) },
        ])
        const error = { kind: 'taken', in: 'introductions', id: 'i2', index: 'byLivePair' }
        expect(refused).toEqual({ ok: false, error })
        expect(await store.get('partners', GENK, 'p1')).toBeUndefined()
      }))

    it('refuses it within one unit too', () =>
      onGround(make, async (store) => {
        const refused = await store.commit([
          { do: 'put', in: 'introductions', record: introduction('i1', live) },
          { do: 'put', in: 'introductions', record: introduction('i2', live) },
        ])
        expect(refused).toMatchObject({ ok: false, error: { kind: 'taken', id: 'i2' } })
        expect(await store.get('introductions', GENK, 'i1')).toBeUndefined()
      }))

    it('never refuses the record itself, another club, or records without the field', () =>
      onGround(make, async (store) => {
        const records = [
          introduction('i1', live),
          introduction('i1', live),
          introduction('i2', { ...live, clubId: HASSELT }),
          introduction('i3'),
          introduction('i4'),
        ]
        for (const record of records)
          expect((await store.commit([{ do: 'put', in: 'introductions', record }])).ok).toBe(true)
      }))

    it('gives a key back with the removal of its record', () =>
      onGround(make, async (store) => {
        await store.commit([{ do: 'put', in: 'introductions', record: introduction('i1', live) }])
        await store.commit([{ do: 'remove', in: 'introductions', clubId: GENK, id: 'i1' }])
        const taken = await store.commit([
          { do: 'put', in: 'introductions', record: introduction('i2', live) },
        ])
        expect(taken.ok).toBe(true)
      }))
  })

  describe('a record', () => {
    it('belongs to its club: the same id in another club is another record', () =>
      onGround(make, async (store) => {
        await put(store, 'p1', 'Bib')
        await store.commit([
          { do: 'put', in: 'partners', record: partner('p1', 'Other', HASSELT), expects: 'absent' },
        ])
        await store.commit([{ do: 'remove', in: 'partners', clubId: HASSELT, id: 'p1' }])
        expect((await store.get('partners', GENK, 'p1'))?.record.name).toBe('Bib')
        expect(await store.get('partners', HASSELT, 'p1')).toBeUndefined()
      }))

    it('that was read is the reader’s own, and so is one that was written', () =>
      onGround(make, async (store) => {
        const written = partner('p1', 'Bib')
        await store.commit([{ do: 'put', in: 'partners', record: written }])
        written.name = 'changed after'
        const read = await store.get('partners', GENK, 'p1')
        expect(read?.record.name).toBe('Bib')
        if (read !== undefined) read.record.where.name = 'changed after'
        const found = await store.find('partners', { clubId: GENK, index: 'byName', equals: [] })
        expect(found.items[0]?.record.where.name).toBe('Genk')
        expect((await store.get('partners', GENK, 'p1'))?.record.where.name).toBe('Genk')
      }))

    it('keeps every character of people’s words', () =>
      onGround(make, async (store) => {
        const name = 'Ça va? “مرحبا” 👩‍👩‍👧 \u0000 \ud83d \n\t 日本 \u{10ffff}'
        await put(store, 'p1', name)
        expect((await store.get('partners', GENK, 'p1'))?.record.name).toBe(name)
        const found = await store.find('partners', {
          clubId: GENK,
          index: 'byName',
          equals: [name],
        })
        expect(found.items).toHaveLength(1)
      }))

    it('that nobody wrote is undefined, whatever it is called', () =>
      onGround(make, async (store) => {
        for (const id of [
          '',
          'p1',
          "'; DROP TABLE partners; --",
          '\u0000',
          '\ud83d',
          '%',
          '__proto__',
        ])
          expect(await store.get('partners', GENK, id)).toBeUndefined()
      }))

    it('is read in its newest shape, however old it is, and found under its new keys', () =>
      onGround(make, async (store, ground) => {
        await put(store, 'p1', 'bib')
        await store.close()
        const older = collections.partners
        const partners = collection({
          ...older,
          version: 3,
          upgrade: {
            1: (record) => ({ ...record, name: `${String(record['name'])}, later` }),
            2: (record) => ({
              ...record,
              kind: `${String(record['kind'])} of ${String(record['name'])}`,
            }),
          },
          indexes: { byName: { fields: ['name'] }, byKind: { fields: ['kind', 'name'] } },
        })
        const newer = await ground.open({ ...collections, partners })
        const kept = await newer.get('partners', GENK, 'p1')
        expect(kept).toMatchObject({ version: 1, record: { kind: 'library of bib, later' } })
        const page = await newer.find('partners', {
          clubId: GENK,
          index: 'byName',
          equals: ['bib, later'],
        })
        expect(page.items).toEqual([kept])
        expect(await names(newer)).toEqual(['bib, later'])
      }))
  })
}

function put(store: Store, id: string, name: string): Promise<unknown> {
  return store.commit([{ do: 'put', in: 'partners', record: partner(id, name) }])
}

async function putVersion(store: Store, id: string): Promise<number | undefined> {
  await put(store, id, id)
  return (await store.get('partners', GENK, id))?.version
}

async function names(store: Store): Promise<string[]> {
  const page = await store.find('partners', { clubId: GENK, index: 'byName', equals: [] })
  return page.items.map(({ record }) => record.name)
}
