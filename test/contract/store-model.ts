/**
 * The law of the Store contract: whatever units come, through whichever handle, with reopenings in
 * between, the store answers as a plain Map would.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cursor, RecordOf, Store, Unit } from '../../core/ports/index.ts'
import { type MakeGround, onGround, type StoreGround } from './ground.ts'
import { GENK, HASSELT, introduction } from './records.ts'

type Introduction = RecordOf<'introductions'>
type Model = Map<string, { record: Introduction; version: number }>
type Write = Unit[number]

const CLUBS = [GENK, HASSELT]
const IDS = ['a', 'b', 'c', 'd', 'é', '😀']
const RUNS = process.env['GOESTING_LONG'] === '1' ? 500 : 25

const aWrite: fc.Arbitrary<Write> = fc.oneof(
  { weight: 3, arbitrary: aPut() },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        do: fc.constant('remove' as const),
        in: fc.constant('introductions' as const),
        clubId: fc.constantFrom(...CLUBS),
        id: fc.constantFrom(...IDS),
        expects: fc.integer({ min: 1, max: 3 }),
      },
      { requiredKeys: ['do', 'in', 'clubId', 'id'] },
    ),
  },
)

function aPut(): fc.Arbitrary<Write> {
  return fc.record(
    {
      do: fc.constant('put' as const),
      in: fc.constant('introductions' as const),
      record: fc
        .record(
          {
            id: fc.constantFrom(...IDS),
            clubId: fc.constantFrom(...CLUBS),
            asker: fc.constantFrom('an', 'bo'),
            askedAt: fc.oneof(fc.integer({ min: -2, max: 2 }), fc.constantFrom(-0.5, 0.5, 1e12)),
            livePair: fc.constantFrom('x', 'y'),
          },
          { requiredKeys: ['id', 'clubId', 'asker', 'askedAt'] },
        )
        .map(({ id, ...over }) => introduction(id, over)),
      expects: fc.oneof(fc.constant('absent' as const), fc.integer({ min: 1, max: 3 })),
    },
    { requiredKeys: ['do', 'in', 'record'] },
  )
}

type Step =
  | { do: 'commit'; by: number; unit: Write[] }
  | { do: 'look'; by: number; asker: string; from: number; to: number; newestFirst: boolean }
  | { do: 'follow' }
  | { do: 'reopen'; by: number }

const handle = fc.constantFrom(0, 1)
const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('commit' as const),
      by: handle,
      unit: fc.array(aWrite, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('look' as const),
      by: handle,
      asker: fc.constantFrom('an', 'bo'),
      from: fc.integer({ min: -2, max: 2 }),
      to: fc.integer({ min: -2, max: 3 }),
      newestFirst: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'follow' as const }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const), by: handle }) },
)

export function storeModel(make: MakeGround): void {
  describe('the law', () => {
    it('answers as a plain Map would, over two handles and reopenings', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(aStep, { minLength: 5, maxLength: 40 }), (steps) =>
          onGround(make, async (store, ground) => {
            const stores = [store, await ground.open()]
            await walk(steps, stores, ground)
          }),
        ),
        { numRuns: RUNS },
      )
    })
  })
}

async function walk(steps: readonly Step[], stores: Store[], ground: StoreGround): Promise<void> {
  const model: Model = new Map()
  const mirrors = CLUBS.map((clubId): Mirror => ({ clubId, cursor: undefined, seen: new Map() }))
  for (const step of [...steps, { do: 'follow' } as const]) {
    const store = stores[step.do === 'follow' ? 0 : step.by] ?? (await ground.open())
    if (step.do === 'commit') await commit(store, model, step.unit)
    if (step.do === 'look') await look(store, model, step)
    if (step.do === 'follow') for (const mirror of mirrors) await follow(store, model, mirror)
    if (step.do === 'reopen') {
      await store.close()
      stores[step.by] = await ground.open()
    }
  }
}

async function commit(store: Store, model: Model, unit: readonly Write[]): Promise<void> {
  const after: Model = new Map(model)
  const refused = unit.map((write) => apply(after, write)).find((kind) => kind !== undefined)
  const done = await store.commit(unit)
  expect(done.ok ? undefined : done.error.kind).toBe(refused)
  if (refused !== undefined) return
  model.clear()
  for (const [key, stored] of after) model.set(key, stored)
}

function keyOf(clubId: string, id: string): string {
  return `${clubId}/${id}`
}

/** Why the write is refused, if it is. */
function apply(model: Model, write: Write): 'conflict' | 'taken' | undefined {
  if (write.in !== 'introductions') return undefined
  const { id, clubId } = write.do === 'put' ? write.record : write
  const before = model.get(keyOf(clubId, id))
  if (write.expects !== undefined && (before?.version ?? 'absent') !== write.expects)
    return 'conflict'
  if (write.do === 'remove') {
    model.delete(keyOf(clubId, id))
    return undefined
  }
  const { record } = write
  const isTaken = [...model.values()].some(
    ({ record: other }) =>
      other.clubId === clubId &&
      other.id !== id &&
      other.livePair !== undefined &&
      other.livePair === record.livePair,
  )
  if (isTaken) return 'taken'
  model.set(keyOf(clubId, id), { record, version: (before?.version ?? 0) + 1 })
  return undefined
}

async function look(store: Store, model: Model, step: Step & { do: 'look' }): Promise<void> {
  for (const clubId of CLUBS) {
    const expected = [...model.values()]
      .filter(({ record }) => record.clubId === clubId && record.askerId === step.asker)
      .filter(({ record }) => record.askedAt >= step.from && record.askedAt < step.to)
      .sort((a, b) => a.record.askedAt - b.record.askedAt || byCodePoint(a.record.id, b.record.id))
    if (step.newestFirst) expected.reverse()
    const query = {
      clubId,
      index: 'byAsker',
      equals: [step.asker],
      from: step.from,
      to: step.to,
      newestFirst: step.newestFirst,
      limit: 2,
    } as const
    const items = []
    let page = await store.find('introductions', query)
    items.push(...page.items)
    while (page.next !== undefined) {
      page = await store.find('introductions', { ...query, after: page.next })
      items.push(...page.items)
    }
    expect(items).toEqual(expected)
  }
}

interface Mirror {
  readonly clubId: (typeof CLUBS)[number]
  cursor: Cursor | undefined
  readonly seen: Map<string, { record: Introduction; version: number }>
}

/** Reads a club's changes to their end, and has then seen every record as it is. */
async function follow(store: Store, model: Model, mirror: Mirror): Promise<void> {
  for (;;) {
    const { changes, cursor } = await store.changesSince(mirror.clubId, mirror.cursor, 2)
    mirror.cursor = cursor
    if (changes.length === 0) break
    for (const { id, removed } of changes) {
      const stored = await store.get('introductions', mirror.clubId, id)
      if (removed || stored === undefined) mirror.seen.delete(id)
      else mirror.seen.set(id, stored)
    }
  }
  const expected = [...model.values()].filter(({ record }) => record.clubId === mirror.clubId)
  expect([...mirror.seen.values()].sort((a, b) => byCodePoint(a.record.id, b.record.id))).toEqual(
    expected.sort((a, b) => byCodePoint(a.record.id, b.record.id)),
  )
}

function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
