/**
 * Records of a file come into a club: each by its id, in one unit for many. Bringing in the same file
 * again changes nothing; what people said and did in the house since is never written over.
 */
import {
  type Club,
  type Group,
  HOUSE,
  MemberId,
  type Partner,
  type Whereabouts,
} from '../domain/index.ts'
import { mayMeetPeople } from '../policy/index.ts'
import {
  type ActivityRecord,
  activityFrom,
  blocksFrom,
  coarse,
  type GivenRecord,
  groupFrom,
  isSame,
  memberFrom,
  type Club as Origin,
  type PersonRecord,
  partnerFrom,
  partnerNamed,
  placeFrom,
  renewedActivity,
  renewedGroup,
  renewedMember,
  stored,
} from '../records/index.ts'
import type { House } from './house.ts'
import { type Stage, stage } from './stage.ts'

/** What became of the records of the kind that was asked for, and what came along with them. */
export interface BroughtIn {
  readonly added: number
  readonly changed: number
  readonly same: number
  /** People who speak for themselves by now: nothing of theirs was changed. */
  readonly own: number
  /** New partners that activities name, and people who are kept apart from now on. */
  readonly partners: number
  readonly apart: number
  /** People who may be matched: declared adults who agreed. */
  readonly matched: number
  /** Groups that nobody will be shown: somebody in them is unknown, or may not meet people. */
  readonly hiddenGroups: readonly string[]
}

export interface Bringing {
  /** Counts, and writes nothing. */
  readonly isTrial: boolean
  /** Called after each unit with how many records are done, of how many. */
  readonly telling?: (done: number, all: number) => void
}

type BringHouse = Pick<House, 'store' | 'clock' | 'gazetteer'>

/** So many records are written at once. */
const AT_ONCE = 500
/** Two who write at once are done again; more often than this means that something is wrong. */
const TRIES = 12

export async function bringIn(
  house: BringHouse,
  club: Club,
  records: readonly GivenRecord[],
  { isTrial, telling }: Bringing,
): Promise<BroughtIn> {
  const origin = { clubId: club.id, now: house.clock.now(), language: 'nl' as const }
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

interface Part {
  readonly club: Club
  readonly origin: Origin
  readonly seen: Set<string>
  readonly records: readonly GivenRecord[]
  readonly isTrial: boolean
}

async function unitOf(house: BringHouse, part: Part): Promise<BroughtIn> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const unit = stage(house.store)
    let sum = NOTHING
    for (const record of part.records)
      sum = added(sum, { ...NOTHING, ...(await oneOf(house, unit, part, record)) })
    if (part.isTrial || (await unit.commit()).ok) return sum
  }
  throw new Error('Others keep changing the same records: try again when the house is quieter.')
}

async function oneOf(
  house: BringHouse,
  unit: Stage,
  part: Part,
  record: GivenRecord,
): Promise<Partial<BroughtIn>> {
  const { origin } = part
  switch (record.kind) {
    case 'person':
      return person(house, unit, record, origin)
    case 'group':
      return group(unit, groupFrom(record, origin))
    case 'activity':
      return activity(house, unit, record, part)
    case 'place':
      return put(unit, 'places', placeFrom(record, origin))
    case 'partner':
      return put(unit, 'partners', partnerFrom(record, origin))
  }
}

async function person(
  { store, gazetteer }: BringHouse,
  unit: Stage,
  record: PersonRecord,
  origin: Origin,
): Promise<Partial<BroughtIn>> {
  const where: Whereabouts | undefined =
    record.where === undefined ? undefined : coarse(record.where, gazetteer)
  const fresh = memberFrom({ ...record, where }, origin)
  const before = await unit.get('members', origin.clubId, fresh.id)
  let apart = 0
  for (const block of blocksFrom(record, origin)) {
    if ((await unit.get('blocks', origin.clubId, block.id)) !== undefined) continue
    unit.put('blocks', block)
    apart += 1
  }
  const own = await store.find('addresses', {
    ...{ clubId: HOUSE, index: 'byMember', equals: [fresh.id], limit: 1 },
  })
  if (before !== undefined && own.items.length > 0) return { own: 1, apart }
  const after = before === undefined ? fresh : renewedMember(before, fresh, origin.now)
  const counted = await put(unit, 'members', after)
  return { ...counted, apart, matched: Number(mayMeetPeople(after).ok) }
}

async function group(unit: Stage, fresh: Group): Promise<Partial<BroughtIn>> {
  const before = await unit.get('groups', fresh.clubId, fresh.id)
  const after = before === undefined ? fresh : renewedGroup(before, fresh)
  let isHidden = false
  for (const id of after.memberIds) {
    const member = await unit.get('members', fresh.clubId, MemberId.parse(id))
    isHidden ||= member === undefined || !mayMeetPeople(member).ok
  }
  return { ...(await put(unit, 'groups', after)), hiddenGroups: isHidden ? [fresh.id] : [] }
}

async function activity(
  house: BringHouse,
  unit: Stage,
  record: ActivityRecord,
  { club, origin, seen }: Part,
): Promise<Partial<BroughtIn>> {
  // Who offers something without saying whose it is, offers it as the club.
  const named = partnerNamed(record.partner ?? club.operator, record.where, origin)
  const partner = (await knownPartner(house, named)) ?? named
  const isKnown = (await unit.get('partners', club.id, partner.id)) !== undefined
  if (!isKnown) unit.put('partners', partner)
  const isNew = !isKnown && !seen.has(partner.id)
  seen.add(partner.id)
  const fresh = activityFrom(record, origin, partner.id)
  const before = await unit.get('activities', club.id, fresh.id)
  const after = before === undefined ? fresh : renewedActivity(before, fresh)
  return { ...(await put(unit, 'activities', after)), partners: Number(isNew) }
}

/** A partner of the club with this very name, however its record came about. */
async function knownPartner(
  { store }: BringHouse,
  { clubId, name }: Partner,
): Promise<Partner | undefined> {
  const page = await store.find('partners', { clubId, index: 'byName', equals: [name], limit: 1 })
  return page.items[0]?.record
}

type Kept = 'members' | 'groups' | 'activities' | 'places' | 'partners'

/** Writes the record, if it says anything new. */
async function put<N extends Kept>(
  unit: Stage,
  name: N,
  record: Parameters<typeof unit.put<N>>[1],
): Promise<Partial<BroughtIn>> {
  const before = await unit.get(name, record.clubId, record.id)
  if (before !== undefined && isSame(before, record)) return { same: 1 }
  unit.put(name, stored(record))
  return before === undefined ? { added: 1 } : { changed: 1 }
}
