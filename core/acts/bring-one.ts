/** One record of a file comes into a club, in a unit that others may share: new, changed or the same. */
import {
  type Club,
  comingMoment,
  type Group,
  HOUSE,
  MemberId,
  type Partner,
  stated,
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
  type Origin,
  type PersonRecord,
  partnerFrom,
  partnerNamed,
  placeFrom,
  renewedActivity,
  renewedGroup,
  renewedMember,
} from '../records/index.ts'
import { tellChanged } from './change-event.ts'
import { ofActivity, ofGroup } from './happening.ts'
import type { House } from './house.ts'
import type { Speaking } from './outgoing.ts'
import type { Stage } from './stage.ts'

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

export type BringHouse = Speaking & Pick<House, 'gazetteer'>

export interface Part {
  readonly club: Club
  readonly origin: Origin & { readonly zone: string }
  /** Partners that were counted as new already: a trial writes none of them. */
  readonly seen: Set<string>
  readonly records: readonly GivenRecord[]
  readonly isTrial: boolean
}

/** What it adds to the counts; who comes to what was moved is told. */
export async function bringOne(
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
      return group(house, unit, groupFrom(record, origin), part)
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

async function group(
  house: BringHouse,
  unit: Stage,
  fresh: Group,
  { club, origin }: Part,
): Promise<Partial<BroughtIn>> {
  const before = await unit.get('groups', fresh.clubId, fresh.id)
  const after = before === undefined ? fresh : nextOf(before, renewedGroup(before, fresh), origin)
  let isHidden = false
  for (const id of after.memberIds) {
    const member = await unit.get('members', fresh.clubId, MemberId.parse(id))
    isHidden ||= member === undefined || !mayMeetPeople(member).ok
  }
  const counted = await put(unit, 'groups', after)
  if (before !== undefined) {
    const isForGood = !isSame(before.slot, after.slot)
    const ground = { house, stage: unit, club, now: origin.now }
    await tellChanged(ground, ofGroup(before), ofGroup(after), isForGood)
  }
  return { ...counted, hiddenGroups: isHidden ? [fresh.id] : [] }
}

/** A group that meets at another time from now on has another next meeting. */
function nextOf(before: Group, after: Group, { now, zone }: Part['origin']): Group {
  const isMoved = !isSame(before.slot, after.slot)
  return isMoved ? { ...after, next: comingMoment(after.slot, now, zone) } : after
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
  const counted = await put(unit, 'activities', after)
  if (before !== undefined) {
    const ground = { house, stage: unit, club, now: origin.now }
    await tellChanged(ground, ofActivity(before), ofActivity(after), true)
  }
  return { ...counted, partners: Number(isNew) }
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
  unit.put(name, stated(record))
  return before === undefined ? { added: 1 } : { changed: 1 }
}
