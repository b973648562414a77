/**
 * Records of a file come into a club: each by its id, in one unit for many. Bringing in the same file
 * again changes nothing; what people said and did in the house since is never written over.
 */
import type { Club } from '../domain/index.ts'
import type { GivenRecord } from '../records/index.ts'
import { type BringHouse, type BroughtIn, bringOne, type Part } from './bring-one.ts'
import { asPuts, rowsFor } from './outgoing.ts'
import { stage } from './stage.ts'

export interface Bringing {
  /** Counts, and writes nothing. */
  readonly isTrial: boolean
  /** Called after each unit with how many records are done, of how many. */
  readonly telling?: (done: number, all: number) => void
}

/** So many records are written at once. */
const AT_ONCE = 500
/** Two who write at once are done again; more often than this means that something is wrong. */
const TRIES = 12

/** Others keep changing the same records. What came in before stays; the same file goes on from there. */
export class Overtaken extends Error {}

/** Throws `Overtaken` when somebody else keeps writing the same records. */
export async function bringIn(
  house: BringHouse,
  club: Club,
  records: readonly GivenRecord[],
  { isTrial, telling }: Bringing,
): Promise<BroughtIn> {
  const now = house.clock.now()
  const origin = { clubId: club.id, now, language: 'nl' as const, zone: club.zone }
  const sorted = [...records].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
  let sum = NOTHING
  // A trial writes nothing: what an earlier unit would have written is remembered here.
  const seen = new Set<string>()
  for (let at = 0; at < sorted.length; at += AT_ONCE) {
    const part = sorted.slice(at, at + AT_ONCE)
    sum = added(sum, await unitOf(house, { club, origin, seen, records: part, isTrial }))
    telling?.(Math.min(at + AT_ONCE, sorted.length), sorted.length)
  }
  return sum
}

/** What others stand on comes first. */
const ORDER: readonly GivenRecord['kind'][] = ['place', 'partner', 'person', 'group', 'activity']

const NOTHING: BroughtIn = {
  ...{ added: 0, changed: 0, same: 0, own: 0, partners: 0, apart: 0, matched: 0 },
  hiddenGroups: [],
}

function added(a: BroughtIn, b: BroughtIn): BroughtIn {
  return {
    added: a.added + b.added,
    changed: a.changed + b.changed,
    same: a.same + b.same,
    own: a.own + b.own,
    partners: a.partners + b.partners,
    apart: a.apart + b.apart,
    matched: a.matched + b.matched,
    hiddenGroups: [...a.hiddenGroups, ...b.hiddenGroups],
  }
}

async function unitOf(house: BringHouse, part: Part): Promise<BroughtIn> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const unit = stage(house.store)
    let sum = NOTHING
    for (const record of part.records)
      sum = added(sum, { ...NOTHING, ...(await bringOne(house, unit, part, record)) })
    if (part.isTrial) return sum
    // Who comes to what was moved hears so in the same unit.
    const rows = await rowsFor(house, `brought-${String(part.origin.now)}`, unit.outgoing)
    if ((await unit.commit(asPuts(rows))).ok) return sum
  }
  throw new Overtaken()
}
