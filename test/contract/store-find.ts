/** The claims of the Store contract about finding: keys, order, ranges, pages. */
import { describe, expect, it } from 'vitest'
import type { Query, Store } from '../../core/ports/index.ts'
import { type MakeGround, onGround } from './ground.ts'
import { GENK, group, HASSELT, introduction, outboxRow, partner } from './records.ts'

export function storeFind(make: MakeGround): void {
  describe('find', () => {
    it('follows a record under its keys, as soon as commit returned', () =>
      onGround(make, async (store) => {
        const pending = { index: 'byState', equals: ['pending', 'now'] } as const
        const sent = { index: 'byState', equals: ['sent', 'now'] } as const
        await outbox(store, [outboxRow('o1', 1), outboxRow('o2', 2)])
        expect(await ids(store, 'outbox', pending)).toEqual(['o1', 'o2'])
        await outbox(store, [outboxRow('o1', 1, { state: 'sent' })])
        expect(await ids(store, 'outbox', pending)).toEqual(['o2'])
        expect(await ids(store, 'outbox', sent)).toEqual(['o1'])
        await store.commit([{ do: 'remove', in: 'outbox', clubId: GENK, id: 'o1' }])
        expect(await ids(store, 'outbox', sent)).toEqual([])
      }))

    it('sees the records of its own club only', () =>
      onGround(make, async (store) => {
        await store.commit([
          { do: 'put', in: 'partners', record: partner('p1', 'Bib') },
          { do: 'put', in: 'partners', record: partner('p2', 'Bib', HASSELT) },
        ])
        expect(await ids(store, 'partners', { index: 'byName', equals: ['Bib'] })).toEqual(['p1'])
      }))

    it('takes as many of the first fields as are named, and gives the rest in their order', () =>
      onGround(make, async (store) => {
        await outbox(store, [
          outboxRow('c', 1, { lane: 'later' }),
          outboxRow('b', 2),
          outboxRow('a', 3),
          outboxRow('d', 0, { state: 'sent' }),
        ])
        const at = (...equals: string[]): Promise<string[]> =>
          ids(store, 'outbox', { index: 'byState', equals })
        expect(await at()).toEqual(['c', 'b', 'a', 'd'])
        expect(await at('pending')).toEqual(['c', 'b', 'a'])
        expect(await at('pending', 'now')).toEqual(['b', 'a'])
      }))

    it('puts numbers in their order: negative, fractions, zero, the largest', () =>
      onGround(make, async (store) => {
        const orders = [-1e300, -2.5, -2, -1e-9, 0, 1e-9, 0.5, 9, 10, 1e15 + 1, 1e300]
        await outbox(
          store,
          orders.map((order, at) => outboxRow(`o${String((at * 7) % orders.length)}`, order)),
        )
        const page = await store.find('outbox', { clubId: GENK, index: 'byMember', equals: ['an'] })
        expect(page.items.map(({ record }) => record.order)).toEqual(orders)
      }))

    it('puts strings in the order of their code points, and a beginning before what continues it', () =>
      onGround(make, async (store) => {
        const sorted = [
          '',
          'A',
          'Z',
          'a',
          'a\u0000',
          'a\u0001',
          'ab',
          'b',
          'z',
          'é',
          '\uffff',
          '😀',
        ]
        const shuffled = sorted.map((_, at) => sorted[(at * 5) % sorted.length] ?? '')
        await store.commit(
          shuffled.map((name, at) => ({
            do: 'put' as const,
            in: 'partners' as const,
            record: partner(`p${String(at)}`, name),
          })),
        )
        const page = await store.find('partners', { clubId: GENK, index: 'byName', equals: [] })
        expect(page.items.map(({ record }) => record.name)).toEqual(sorted)
      }))

    it('orders equal keys by id, and turns everything around for the newest first', () =>
      onGround(make, async (store) => {
        await outbox(store, [outboxRow('b', 1), outboxRow('c', 0), outboxRow('a', 1)])
        const all = { index: 'byMember', equals: ['an'] } as const
        expect(await ids(store, 'outbox', all)).toEqual(['c', 'a', 'b'])
        expect(await ids(store, 'outbox', { ...all, newestFirst: true })).toEqual(['b', 'a', 'c'])
      }))

    it('takes a range from its first value on and below its last', () =>
      onGround(make, async (store) => {
        await outbox(
          store,
          [1, 2, 3, 4].map((order) => outboxRow(`o${String(order)}`, order)),
        )
        const at = (bounds: Partial<Query<'outbox'>>): Promise<string[]> =>
          ids(store, 'outbox', { index: 'byMember', equals: ['an'], ...bounds })
        expect(await at({ from: 2 })).toEqual(['o2', 'o3', 'o4'])
        expect(await at({ to: 3 })).toEqual(['o1', 'o2'])
        expect(await at({ from: 2, to: 4 })).toEqual(['o2', 'o3'])
        expect(await at({ from: 2, to: 4, newestFirst: true })).toEqual(['o3', 'o2'])
        expect(await at({ from: 3, to: 3 })).toEqual([])
        expect(await at({ from: 4, to: 2 })).toEqual([])
      }))

    it('takes a range of a field that others follow', () =>
      onGround(make, async (store) => {
        await outbox(store, [
          outboxRow('a', 1, { lane: 'later' }),
          outboxRow('b', 1, { lane: 'now' }),
        ])
        const from = { index: 'byState', equals: ['pending'], from: 'later' } as const
        expect(await ids(store, 'outbox', from)).toEqual(['a', 'b'])
        expect(await ids(store, 'outbox', { ...from, to: 'now' })).toEqual(['a'])
      }))

    it('finds a record under each item of its list, and under none of those that left', () =>
      onGround(make, async (store) => {
        const of = (one: string): Promise<string[]> =>
          ids(store, 'groups', { index: 'byMember', equals: [one] })
        await store.commit([{ do: 'put', in: 'groups', record: group('g1', ['an', 'bo', 'an']) }])
        expect([await of('an'), await of('bo'), await of('cy')]).toEqual([['g1'], ['g1'], []])
        await store.commit([{ do: 'put', in: 'groups', record: group('g1', ['bo', 'cy']) }])
        expect([await of('an'), await of('bo'), await of('cy')]).toEqual([[], ['g1'], ['g1']])
      }))

    it('gives a record with a list once, though it stands under several keys', () =>
      onGround(make, async (store) => {
        const members = ['an', 'bo', 'cy', 'di']
        await store.commit([
          { do: 'put', in: 'groups', record: group('g1', members) },
          { do: 'put', in: 'groups', record: group('g2', ['bo', 'cy']) },
          { do: 'put', in: 'groups', record: group('g3', []) },
        ])
        const all = { index: 'byMember', equals: [] } as const
        expect(await ids(store, 'groups', all)).toEqual(['g1', 'g2'])
        expect((await pages(store, 'groups', { ...all, limit: 1 })).toSorted()).toEqual([
          'g1',
          'g2',
        ])
        const newest = await pages(store, 'groups', { ...all, limit: 1, newestFirst: true })
        expect(newest.toSorted()).toEqual(['g1', 'g2'])
        expect(await ids(store, 'groups', { ...all, from: 'bo' })).toEqual(['g1', 'g2'])
      }))

    it('leaves out a record in which a field of the index is absent', () =>
      onGround(make, async (store) => {
        await store.commit([
          { do: 'put', in: 'introductions', record: introduction('i1') },
          { do: 'put', in: 'introductions', record: introduction('i2', { livePair: 'an~bo' }) },
        ])
        expect(await ids(store, 'introductions', { index: 'byLivePair', equals: [] })).toEqual([
          'i2',
        ])
      }))

    it('pages without a skip or a repeat, though others come and go meanwhile', () =>
      onGround(make, async (store) => {
        await outbox(
          store,
          Array.from({ length: 25 }, (_, at) => outboxRow(`o${String(at)}`, Math.floor(at / 3))),
        )
        const all = { clubId: GENK, index: 'byMember', equals: ['an'], limit: 4 } as const
        const seen: string[] = []
        let page = await store.find('outbox', all)
        for (let turn = 0; ; turn += 1) {
          seen.push(...page.items.map(({ record }) => record.id))
          if (page.next === undefined) break
          const last = seen.at(-1) ?? ''
          await outbox(store, [outboxRow(`new${String(turn)}`, -turn)])
          await store.commit([{ do: 'remove', in: 'outbox', clubId: GENK, id: last }])
          page = await store.find('outbox', { ...all, after: page.next })
        }
        expect(seen.toSorted()).toEqual(
          Array.from({ length: 25 }, (_, at) => `o${String(at)}`).toSorted(),
        )
      }))

    it('gives a hundred unless told otherwise, a thousand at most, and no next page after the last', () =>
      onGround(make, async (store) => {
        await outbox(
          store,
          Array.from({ length: 1001 }, (_, at) => outboxRow(`o${String(at)}`, at)),
        )
        const all = { clubId: GENK, index: 'byMember', equals: ['an'] } as const
        expect((await store.find('outbox', all)).items).toHaveLength(100)
        const most = await store.find('outbox', { ...all, limit: 5000 })
        expect(most.items).toHaveLength(1000)
        const rest = await store.find('outbox', { ...all, after: most.next ?? '' })
        expect(rest.items).toHaveLength(1)
        expect(rest.next).toBeUndefined()
        const exact = await store.find('outbox', { ...all, from: 1, limit: 1000 })
        expect([exact.items.length, exact.next]).toEqual([1000, undefined])
      }))

    it('refuses with a sentence what no index can answer', () =>
      onGround(make, async (store) => {
        const all = { clubId: GENK, index: 'byMember', equals: ['an'] } as const
        const unknown = { ...all, index: 'byNothing' as 'byMember' }
        await expect(store.find('outbox', unknown)).rejects.toThrow(/no index "byNothing"/)
        const many = { ...all, equals: ['an', 1, 2] }
        await expect(store.find('outbox', many)).rejects.toThrow(/2 fields/)
        const after = { ...all, after: 'what is this?' }
        await expect(store.find('outbox', after)).rejects.toThrow(/not given by this store/)
      }))
  })
}

type Asked = Omit<Query<'outbox' | 'partners' | 'groups' | 'introductions'>, 'clubId' | 'index'>

async function ids(
  store: Store,
  name: 'outbox' | 'partners' | 'groups' | 'introductions',
  asked: Asked & { readonly index: string },
): Promise<string[]> {
  const page = await store.find(name, { clubId: GENK, ...asked } as Query<typeof name>)
  return page.items.map(({ record }) => record.id)
}

async function pages(
  store: Store,
  name: 'groups',
  asked: Asked & { readonly index: 'byMember' },
): Promise<string[]> {
  const seen: string[] = []
  let after: string | undefined
  do {
    const next = after === undefined ? {} : { after }
    const page = await store.find(name, { clubId: GENK, ...asked, ...next })
    seen.push(...page.items.map(({ record }) => record.id))
    after = page.next
  } while (after !== undefined)
  return seen
}

function outbox(store: Store, rows: readonly ReturnType<typeof outboxRow>[]): Promise<unknown> {
  return store.commit(rows.map((record) => ({ do: 'put', in: 'outbox', record })))
}
