/**
 * «What if»: the same problem with one change, formed by moving as few people as possible, and who would
 * gain or lose by it. Nothing is changed by asking. Names are for a coordinator, or for a group's host.
 */
import {
  type Day,
  type MemberId,
  overlap,
  type PlaceId,
  type WeekInterval,
} from '../domain/index.ts'
import { freeTimes } from '../matching/index.ts'
import { t } from '../texts/index.ts'
import type { Change, Difference } from './change.ts'
import type { Effort, Former } from './former.ts'
import type { Formed, Forming, FormingProblem, Person, Unplaced } from './problem.ts'
import { shiftsBetween } from './shift.ts'
import type { Venue } from './venue.ts'

/** `before`: what was formed out of `problem`. A group that is not there changes nothing. */
export async function whatIf(
  problem: FormingProblem,
  before: Forming,
  change: Change,
  former: Pick<Former, 'form' | 'repair'>,
  effort: Effort,
): Promise<Difference> {
  const after =
    change.kind === 'day'
      ? await onAnotherDay(problem, before, change, former, effort)
      : await former.repair(changed(problem, change), before.groups, effort)
  return differenceOf(before, after, change.kind === 'leaves' ? change.id : undefined)
}

/** The problem as it would be. */
function changed(
  problem: FormingProblem,
  change: Exclude<Change, { kind: 'day' }>,
): FormingProblem {
  const { people, settings } = problem
  switch (change.kind) {
    case 'joins': {
      const others = people.filter(({ member }) => member.id !== change.person.member.id)
      return { ...problem, people: [...others, change.person] }
    }
    case 'leaves':
      return { ...problem, people: people.filter(({ member }) => member.id !== change.id) }
    case 'size':
      return { ...problem, settings: { ...settings, min: change.min, max: change.max } }
    case 'closes':
      return {
        ...problem,
        settings: { ...settings, venues: without(settings.venues, change.venue) },
      }
  }
}

/** No venue at all would mean that people find a place themselves: the last one stays, and is full. */
function without(venues: readonly Venue[], closed: PlaceId): readonly Venue[] {
  const open = venues.filter(({ id }) => id !== closed)
  return open.length > 0 ? open : venues.map((venue) => ({ ...venue, capacity: 0, rooms: 0 }))
}

/** Those of one group who can come that day, and everybody without a seat, among themselves. */
async function onAnotherDay(
  problem: FormingProblem,
  before: Forming,
  { group, day }: Extract<Change, { kind: 'day' }>,
  former: Pick<Former, 'form'>,
  effort: Effort,
): Promise<Forming> {
  const moving = before.groups[group]
  if (moving === undefined) return before
  const stay = before.groups.filter((one) => one !== moving)
  const seated = new Set(stay.flatMap(({ members }) => members))
  const open = problem.people.filter(
    ({ member }) => moving.members.includes(member.id) || !seated.has(member.id),
  )
  const people = whole(
    open.flatMap((person) => onlyOn(person, day, stay)),
    problem,
    open,
  )
  const settings = { ...problem.settings, venues: lessRooms(problem.settings.venues, stay, day) }
  const history = { ...problem.history, hosting: hostingWith(problem.history.hosting, stay) }
  const part = await former.form({ ...problem, people, settings, history }, effort)
  return merged(before, stay, part, open)
}

/**
 * The person with that day alone, without the hours of groups that stay; nobody, when they have no time on
 * it. Who learns in one of those can only host here.
 */
function onlyOn(person: Person, day: Day, stay: readonly Formed[]): Person[] {
  const { member } = person
  const own = stay.filter(({ members }) => members.includes(member.id))
  const free = freeTimes(member).intervals.filter((time) => time.day === day)
  const available = own.reduce((left, { slot }) => left.flatMap((time) => minus(time, slot)), free)
  // An empty list would say nothing about time, which is not the same as never.
  if (available.length === 0) return []
  const learns = own.some(({ host }) => host !== member.id)
  const wishes = learns ? { wants: [], offers: [] } : {}
  return [{ ...person, member: { ...member, available, unavailable: [], ...wishes } }]
}

function minus(time: WeekInterval, busy: WeekInterval): WeekInterval[] {
  if (!overlap(time, busy)) return [time]
  const before = { ...time, to: Math.min(time.to, busy.from) }
  const after = { ...time, from: Math.max(time.from, busy.to) }
  return [before, after].filter(({ from, to }) => from < to)
}

/** Without those who sit only together with somebody who cannot come, and who could have. */
function whole(
  people: readonly Person[],
  { history }: FormingProblem,
  open: readonly Person[],
): readonly Person[] {
  const here = new Set(people.map(({ member }) => member.id))
  const gone = new Set(open.map(({ member }) => member.id).filter((id) => !here.has(id)))
  const ties = [...history.together].map((pair) => pair.split('~'))
  for (const id of gone)
    for (const tie of ties)
      if (tie.some((one) => one === id))
        for (const other of tie) if (here.delete(other as MemberId)) gone.add(other as MemberId)
  return people.filter(({ member }) => here.has(member.id))
}

/** Groups that stay keep their room, whatever the hour: better too few than twice the same. */
function lessRooms(venues: readonly Venue[], stay: readonly Formed[], day: Day): readonly Venue[] {
  return venues.map((venue) => {
    const taken = stay.filter((one) => one.venue === venue.id && one.slot.day === day).length
    if (taken === 0) return venue
    const rooms = Math.max(0, venue.rooms - taken)
    return rooms > 0 ? { ...venue, rooms } : { ...venue, rooms, capacity: 0 }
  })
}

function hostingWith(
  hosting: ReadonlyMap<MemberId, number>,
  stay: readonly Formed[],
): ReadonlyMap<MemberId, number> {
  const all = new Map(hosting)
  for (const { host } of stay) if (host !== undefined) all.set(host, (all.get(host) ?? 0) + 1)
  return all
}

/** The groups that stay with those that were formed anew. Nothing is proven of the whole. */
function merged(
  before: Forming,
  stay: readonly Formed[],
  part: Forming,
  open: readonly Person[],
): Forming {
  const groups = [...stay, ...part.groups].sort((a, b) => byIds(a.members, b.members))
  const seated = new Set(groups.flatMap(({ members }) => members))
  const told = new Map([...before.unplaced, ...part.unplaced].map((one) => [one.id, one]))
  const unplaced = open
    .filter(({ member }) => !seated.has(member.id))
    .filter((person) => told.has(person.member.id) || !isHostAlone(person))
    .map(({ member }) => told.get(member.id) ?? seatless(member.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const utility = groups.reduce((sum, one) => sum + one.utility, 0)
  return {
    groups,
    unplaced,
    utility,
    certificate: { kind: 'bound', utility, bound: Infinity },
    seed: before.seed,
    steps: part.steps,
  }
}

/** Who came to host alone waits for nothing. */
function isHostAlone({ member }: Person): boolean {
  return member.roles.includes('host') && member.wants.length + member.offers.length === 0
}

function seatless(id: MemberId): Unplaced {
  return { id, why: 'no-seat', reason: t('forming.seat.none'), wouldHelp: undefined }
}

/** Groups stand in the order of their first members. */
function byIds(a: readonly MemberId[], b: readonly MemberId[]): number {
  const at = a.findIndex((id, index) => id !== b[index])
  const [mine, yours] = [a[at] ?? '', b[at] ?? '']
  return at < 0 ? a.length - b.length : mine < yours ? -1 : 1
}

/** Who would have a seat and had none, the other way round, or would sit with mostly other people. */
function differenceOf(before: Forming, after: Forming, gone: MemberId | undefined): Difference {
  const then = companions(before.groups)
  const now = companions(after.groups)
  const ids = (all: Iterable<MemberId>): MemberId[] => [...all].sort()
  return {
    after,
    shifted: shiftsBetween(before.groups, after.groups),
    gained: ids([...now.keys()].filter((id) => !then.has(id))),
    lost: ids([...then.keys()].filter((id) => id !== gone && !now.has(id))),
    moved: ids(
      [...now].flatMap(([id, people]) => {
        const old = then.get(id)
        if (old === undefined) return []
        const kept = [...people].filter((other) => old.has(other)).length
        return kept * 2 < people.size ? [id] : []
      }),
    ),
  }
}

/** With whom everybody sits, over all their groups. */
function companions(groups: readonly Formed[]): Map<MemberId, Set<MemberId>> {
  const all = new Map<MemberId, Set<MemberId>>()
  for (const { members } of groups)
    for (const id of members) {
      const with_ = all.get(id) ?? new Set<MemberId>()
      for (const other of members) if (other !== id) with_.add(other)
      all.set(id, with_)
    }
  return all
}
