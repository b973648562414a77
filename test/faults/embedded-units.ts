/** The units that are written while things go wrong, and how to tell whether one of them is whole. */
import type { Store } from '../../core/ports/index.ts'
import { GENK, group, member, outboxRow, partner } from '../contract/records.ts'

const COUNT = 'count'

/** Writes the unit of a number, or throws. Numbers follow each other from 1. */
export async function writeUnit(store: Store, unit: number): Promise<void> {
  const id = `u${String(unit)}`
  const words = id.repeat(200).slice(0, 80)
  const done = await store.commit([
    { do: 'put', in: 'groups', record: group(id, [`${id}a`, `${id}b`]), expects: 'absent' },
    { do: 'put', in: 'members', record: { ...member(id, unit), household: words } },
    { do: 'put', in: 'outbox', record: outboxRow(id, unit), expects: 'absent' },
    {
      do: 'put',
      in: 'partners',
      record: partner(COUNT, String(unit)),
      expects: unit === 1 ? 'absent' : unit - 1,
    },
  ])
  if (!done.ok) throw new Error(`Unit ${id} was refused: ${done.error.kind}.`)
}

/** The number of the last unit. */
export async function writtenUnits(store: Store): Promise<number> {
  return Number((await store.get('partners', GENK, COUNT))?.record.name ?? 0)
}

/** How many of the units up to the last are not whole, and how many pieces there are beyond it. */
export async function halfUnits(store: Store): Promise<number> {
  const last = await writtenUnits(store)
  let halves = 0
  for (let unit = 1; unit <= last; unit += 1) {
    if (!(await isWhole(store, unit))) halves += 1
  }
  const version = (await store.get('partners', GENK, COUNT))?.version ?? 0
  const pieces = await Promise.all([
    countOf(store, 'groups', 'byState', ['brewing']),
    countOf(store, 'members', 'all', []),
    countOf(store, 'outbox', 'byState', ['pending', 'now']),
  ])
  return halves + [...pieces, version].filter((count) => count !== last).length
}

async function isWhole(store: Store, unit: number): Promise<boolean> {
  const id = `u${String(unit)}`
  const record = await store.get('groups', GENK, id)
  const equals = [`${id}b`]
  const found = await store.find('groups', { clubId: GENK, index: 'byMember', equals })
  const row = await store.get('outbox', GENK, id)
  const person = await store.get('members', GENK, id)
  const isThere = record !== undefined && row !== undefined && person?.record.joinedAt === unit
  return isThere && found.items[0]?.record.id === id
}

async function countOf(
  store: Store,
  name: 'groups' | 'members' | 'outbox',
  index: string,
  equals: readonly string[],
): Promise<number> {
  let count = 0
  let after: string | undefined
  do {
    const query = { clubId: GENK, index: index as 'byState', equals, limit: 1000 }
    const page = await store.find(
      name as 'groups',
      after === undefined ? query : { ...query, after },
    )
    count += page.items.length
    after = page.next
  } while (after !== undefined)
  return count
}
