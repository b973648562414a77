/** The claims of the Store contract about what changed since a cursor. */
import { describe, expect, it } from 'vitest'
import type { Change, Cursor, Store } from '../../core/ports/index.ts'
import { type MakeGround, onGround } from './ground.ts'
import { GENK, HASSELT, member, partner } from './records.ts'

export function storeChanges(make: MakeGround): void {
  describe('changesSince', () => {
    it('names every change in the order of the commits, whichever handle made it', () =>
      onGround(make, async (store, ground) => {
        const other = await ground.open()
        await store.commit([{ do: 'put', in: 'partners', record: partner('p1') }])
        await other.commit([{ do: 'put', in: 'members', record: member('an') }])
        await store.commit([{ do: 'put', in: 'partners', record: partner('p0') }])
        expect((await other.changesSince(GENK, undefined)).changes).toEqual([
          { in: 'partners', id: 'p1', removed: false },
          { in: 'members', id: 'an', removed: false },
          { in: 'partners', id: 'p0', removed: false },
        ])
      }))

    it('gives nothing new and a good cursor when nothing changed', () =>
      onGround(make, async (store) => {
        const start = await store.changesSince(GENK, undefined)
        expect(start.changes).toEqual([])
        await store.commit([{ do: 'put', in: 'partners', record: partner('p1') }])
        const first = await store.changesSince(GENK, start.cursor)
        expect(first.changes).toEqual([{ in: 'partners', id: 'p1', removed: false }])
        expect((await store.changesSince(GENK, first.cursor)).changes).toEqual([])
      }))

    it('names a record that changed again after the cursor, and one that was removed', () =>
      onGround(make, async (store) => {
        const records = [partner('p1'), partner('p2')]
        for (const record of records) await store.commit([{ do: 'put', in: 'partners', record }])
        const { cursor } = await store.changesSince(GENK, undefined)
        await store.commit([{ do: 'put', in: 'partners', record: partner('p1', 'Other') }])
        await store.commit([{ do: 'remove', in: 'partners', clubId: GENK, id: 'p2' }])
        const since = await store.changesSince(GENK, cursor)
        expect(since.changes.at(-1)).toEqual({ in: 'partners', id: 'p2', removed: true })
        expect(since.changes).toContainEqual({ in: 'partners', id: 'p1', removed: false })
      }))

    it('keeps clubs apart', () =>
      onGround(make, async (store) => {
        await store.commit([
          { do: 'put', in: 'partners', record: partner('p1') },
          { do: 'put', in: 'partners', record: partner('p2', 'Other', HASSELT) },
        ])
        expect((await store.changesSince(HASSELT, undefined)).changes).toEqual([
          { in: 'partners', id: 'p2', removed: false },
        ])
      }))

    it('says nothing of a unit that was refused, or of a removal of nothing', () =>
      onGround(make, async (store) => {
        await store.commit([
          { do: 'put', in: 'partners', record: partner('p1') },
          { do: 'put', in: 'partners', record: partner('p2'), expects: 4 },
        ])
        await store.commit([{ do: 'remove', in: 'partners', clubId: GENK, id: 'p1' }])
        expect((await store.changesSince(GENK, undefined)).changes).toEqual([])
      }))

    it('reads on from a cursor after everything was closed and opened again', () =>
      onGround(make, async (store, ground) => {
        await store.commit([{ do: 'put', in: 'partners', record: partner('p1') }])
        const { cursor } = await store.changesSince(GENK, undefined)
        await store.commit([{ do: 'put', in: 'partners', record: partner('p2') }])
        await store.close()
        const again = await ground.open()
        await again.commit([{ do: 'put', in: 'partners', record: partner('p3') }])
        expect((await again.changesSince(GENK, cursor)).changes.map(({ id }) => id)).toEqual([
          'p2',
          'p3',
        ])
      }))

    it('skips nothing when it is read in small pieces', () =>
      onGround(make, async (store) => {
        await store.commit(
          Array.from({ length: 10 }, (_, at) => ({
            do: 'put' as const,
            in: 'partners' as const,
            record: partner(`p${String(at)}`),
          })),
        )
        const seen: string[] = []
        let cursor: Cursor | undefined
        for (;;) {
          const piece: { changes: readonly Change[]; cursor: Cursor } = await store.changesSince(
            GENK,
            cursor,
            3,
          )
          if (piece.changes.length === 0) break
          expect(piece.changes.length).toBeLessThanOrEqual(3)
          seen.push(...piece.changes.map(({ id }) => id))
          cursor = piece.cursor
        }
        expect(new Set(seen).size).toBe(10)
      }))

    it('refuses a cursor that it never gave', () =>
      onGround(make, async (store: Store) => {
        await expect(store.changesSince(GENK, 'yesterday' as Cursor)).rejects.toThrow(/cursor/)
      }))
  })
}
