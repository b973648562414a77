/** The claims of the Store contract about units that are committed at once, without waiting for each other. */
import { describe, expect, it } from 'vitest'
import type { Store } from '../../core/ports/index.ts'
import { type MakeGround, onGround } from './ground.ts'
import { GENK, introduction, partner } from './records.ts'

const MANY = 200

export function storeAtOnce(make: MakeGround): void {
  describe('units that are committed at once', () => {
    it('are all there when all have returned, for every handle', () =>
      onGround(make, async (store, ground) => {
        const other = await ground.open()
        const ids = Array.from({ length: MANY }, (_, at) => `p${String(at)}`)
        const done = await Promise.all(ids.map((id) => put(store, id)))
        expect(done.every(({ ok }) => ok)).toBe(true)
        const versions = await Promise.all(ids.map((id) => other.get('partners', GENK, id)))
        expect(versions.map((stored) => stored?.version)).toEqual(ids.map(() => 1))
        expect((await other.changesSince(GENK, undefined)).changes).toHaveLength(MANY)
      }))

    it('are judged each by itself: who is refused takes no other with them', () =>
      onGround(make, async (store) => {
        const live = { livePair: 'an~bo' }
        await store.commit([{ do: 'put', in: 'introductions', record: introduction('i1', live) }])
        const [first, conflict, second, taken, third] = await Promise.all([
          put(store, 'p1'),
          store.commit([
            { do: 'put', in: 'partners', record: partner('half-1') },
            { do: 'put', in: 'partners', record: partner('p9'), expects: 7 },
          ]),
          put(store, 'p2'),
          store.commit([
            { do: 'put', in: 'partners', record: partner('half-2') },
            { do: 'put', in: 'introductions', record: introduction('i2', live) },
          ]),
          put(store, 'p3'),
        ])
        expect([first.ok, second.ok, third.ok]).toEqual([true, true, true])
        expect(conflict).toEqual({
          ok: false,
          error: { kind: 'conflict', in: 'partners', id: 'p9' },
        })
        expect(taken).toMatchObject({ ok: false, error: { kind: 'taken', id: 'i2' } })
        expect(await changed(store)).toEqual(['i1', 'p1', 'p2', 'p3'])
      }))

    it('fail each by itself when a record does not fit its shape', () =>
      onGround(make, async (store) => {
        const wrong = { ...partner('p2'), name: 'x'.repeat(5000) }
        const [first, broken, second] = await Promise.allSettled([
          put(store, 'p1'),
          store.commit([{ do: 'put', in: 'partners', record: wrong }]),
          put(store, 'p3'),
        ])
        expect([first.status, broken.status, second.status]).toEqual([
          'fulfilled',
          'rejected',
          'fulfilled',
        ])
        expect(await changed(store)).toEqual(['p1', 'p3'])
      }))

    it('let one of many succeed who write the same new record, and refuse the others', () =>
      onGround(make, async (store) => {
        const tries = await Promise.all(
          Array.from({ length: 50 }, (_, at) =>
            store.commit([
              { do: 'put', in: 'partners', record: partner(`own-${String(at)}`) },
              { do: 'put', in: 'partners', record: partner('same'), expects: 'absent' },
            ]),
          ),
        )
        expect(tries.filter(({ ok }) => ok)).toHaveLength(1)
        expect(await changed(store)).toHaveLength(2)
        expect((await store.get('partners', GENK, 'same'))?.version).toBe(1)
      }))

    it('are on the disk when the store has closed, though nobody waited for them', () =>
      onGround(make, async (store, ground) => {
        const under = ['p1', 'p2', 'p3'].map((id) => put(store, id))
        await store.close()
        expect((await Promise.all(under)).every(({ ok }) => ok)).toBe(true)
        expect(await changed(await ground.open())).toEqual(['p1', 'p2', 'p3'])
      }))
  })
}

function put(store: Store, id: string): ReturnType<Store['commit']> {
  return store.commit([{ do: 'put', in: 'partners', record: partner(id), expects: 'absent' }])
}

/** Everything that was ever written here, by id. */
async function changed(store: Store): Promise<string[]> {
  const { changes } = await store.changesSince(GENK, undefined)
  return changes.map(({ id }) => id).sort()
}
