/** Ways to break a correct forming in one place, whichever of the examples it is. `pick` draws among them. */
import { DAYS, type MemberId, PlaceId } from '../../../core/domain/index.ts'
import { type Formed, type Forming } from '../../../core/forming/index.ts'
import { id } from '../matching/town.ts'
import { BARN } from './audit-examples.ts'
import { mid, OUTSIDE, unplaced } from './audit-people.ts'

type BreakGroup = (group: Formed, pick: number) => Formed

/** One of those that are not what there is now; undefined may be one of them. */
function other<T>(values: readonly T[], now: T, pick: number): T | undefined {
  const left = values.filter((value) => value !== now)
  return left[pick % left.length]
}

function drawn<T>(values: readonly T[], pick: number, fallback: T): T {
  return values[pick % values.length] ?? fallback
}

/** Every figure further from the truth than what counts as equal. */
function off(value: number, pick: number): number {
  return value + (pick % 2 === 0 ? 1 : -1) * (1e-5 + pick / 100)
}

const GROUP: Readonly<Record<string, BreakGroup>> = {
  'shifts the slot': (group, pick) => {
    const by = (pick % 2 === 0 ? 1 : -1) * (1 + (pick % 120))
    return { ...group, slot: { ...group.slot, from: group.slot.from + by, to: group.slot.to + by } }
  },
  'moves the day': (group, pick) => {
    const days = DAYS.filter((day) => day !== 'wed' && day !== 'thu')
    return { ...group, slot: { ...group.slot, day: drawn(days, pick, 'mon') } }
  },
  'shortens the slot': (group, pick) => ({
    ...group,
    slot: { ...group.slot, to: group.slot.from + 1 + (pick % 59) },
  }),
  'changes the host': (group, pick) => {
    const learners = group.members.filter((one) => one !== group.host)
    const hosts = group.host === undefined ? learners : [...learners, undefined]
    return { ...group, host: other(hosts, group.host, pick) }
  },
  'changes the source': (group, pick) => ({
    ...group,
    source: other([...group.members, mid('kid'), undefined], group.source, pick),
  }),
  'changes the language': (group, pick) => ({
    ...group,
    language: other(['nl', 'fr', 'uk', 'ar', undefined], group.language, pick),
  }),
  'changes the topic': (group, pick) => ({
    ...group,
    topic: other([id('guitar'), id('french'), id('debt'), id('weapons')], group.topic, pick),
  }),
  'changes the venue': (group, pick) => ({
    ...group,
    venue: other([undefined, BARN.id, PlaceId.parse('attic')], group.venue, pick),
  }),
  'goes online, or leaves it': (group) => ({ ...group, isOnline: !group.isOnline }),
  'tells another utility': (group, pick) => ({ ...group, utility: off(group.utility, pick) }),
  'sends somebody away': (group, pick) => ({
    ...group,
    members: group.members.filter((_, index) => index !== pick % group.members.length),
  }),
  'names somebody twice': (group, pick) => ({
    ...group,
    members: [...group.members, drawn(group.members, pick, mid('kid'))].sort(),
  }),
  'adds a lesson of nobody': (group) => ({
    ...group,
    ring: [...group.ring, { from: mid('kid'), to: mid('resting'), concept: id('guitar') }],
  }),
}

type BreakBooks = (result: Forming, pick: number) => Forming

const BOOKS: Readonly<Record<string, BreakBooks>> = {
  'seats somebody who cannot be': (result, pick) => {
    const { groups } = result
    const inside = drawn(
      groups.flatMap(({ members }) => members),
      pick,
      mid('kid'),
    )
    const outside = drawn(OUTSIDE, pick, OUTSIDE[0]).member.id
    const swap = <T extends MemberId | undefined>(one: T): T | MemberId =>
      one === inside ? outside : one
    const without = result.unplaced.filter((one) => one.id !== outside)
    return {
      ...result,
      groups: groups.map((group) => ({
        ...group,
        members: group.members.map(swap).sort(),
        host: swap(group.host),
        source: swap(group.source),
        ring: group.ring.map((one) => ({ ...one, from: swap(one.from), to: swap(one.to) })),
      })),
      unplaced: [...without, unplaced(inside)],
    }
  },
  'drops an unplaced person': (result, pick) => ({
    ...result,
    unplaced: result.unplaced.filter((_, index) => index !== pick % result.unplaced.length),
  }),
  'gives somebody a seat and a reason': (result, pick) => {
    const seated = result.groups.flatMap(({ members }) => members)
    return { ...result, unplaced: [...result.unplaced, unplaced(drawn(seated, pick, mid('kid')))] }
  },
  'drops a group': (result, pick) => ({
    ...result,
    groups: result.groups.filter((_, index) => index !== pick % result.groups.length),
  }),
  'tells a group twice': (result, pick) => ({
    ...result,
    groups: [...result.groups, ...result.groups.slice(pick % result.groups.length)],
  }),
  'tells another sum': (result, pick) => ({ ...result, utility: off(result.utility, pick) }),
  'tells another bound': (result, pick) => ({
    ...result,
    certificate: { ...result.certificate, bound: off(result.certificate.bound, pick) },
  }),
  'doubts its own proof': (result) => ({
    ...result,
    certificate: { ...result.certificate, kind: 'bound' },
  }),
  'tells somebody else’s name': (result, pick) => ({
    ...result,
    unplaced: result.unplaced.map((one, index) =>
      index === pick % result.unplaced.length
        ? { ...one, reason: { ...one.reason, values: { who: 'Ben' } } }
        : one,
    ),
  }),
}

/** Each breaks every example. */
export const BREAKS: Readonly<Record<string, BreakBooks>> = {
  ...BOOKS,
  ...Object.fromEntries(
    Object.entries(GROUP).map(([name, breakGroup]): [string, BreakBooks] => [
      name,
      (result, pick) => ({
        ...result,
        groups: result.groups.map((group, place) =>
          place === pick % result.groups.length ? breakGroup(group, pick) : group,
        ),
      }),
    ]),
  ),
}
