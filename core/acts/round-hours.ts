/**
 * When the groups of a round meet: two hours where all of them have the time, at an hour at which people
 * like to begin. Forming gives each group an hour; nobody sits in two groups at once, and no place is given
 * twice.
 */
import { type Member, overlap, type WeekInterval } from '../domain/index.ts'
import type { Formed, FormingProblem } from '../forming/index.ts'
import { freeTimes } from '../matching/index.ts'

const MEETING_MINUTES = 120
/** In the order in which they are tried. */
const BEGINNINGS = [19, 14, 10].map((hour) => hour * 60)

/** One for each group, in their order. */
export function hoursOf(
  groups: readonly Formed[],
  { people }: Pick<FormingProblem, 'people'>,
): WeekInterval[] {
  const members = new Map(people.map(({ member }) => [member.id, member]))
  const hours = groups.map(({ slot }) => slot)
  for (const [at, group] of groups.entries()) {
    const seated = group.members.flatMap((id) => members.get(id) ?? [])
    const others = groups.flatMap((other, place) =>
      place !== at && isTied(group, other) ? (hours[place] ?? []) : [],
    )
    const better = wider(group.slot, seated).find(
      (one) => !others.some((hour) => overlap(hour, one)),
    )
    if (better !== undefined) hours[at] = better
  }
  return hours
}

/** They share a place, or somebody. */
function isTied(a: Formed, b: Formed): boolean {
  if (a.venue !== undefined && a.venue === b.venue) return true
  return a.members.some((id) => b.members.includes(id))
}

/** Meetings on that day for which all of them have the time, the best first. */
function wider(slot: WeekInterval, people: readonly Member[]): WeekInterval[] {
  const { day } = slot
  const free = commonAround(slot, people)
  return [...BEGINNINGS, slot.from, slot.to - MEETING_MINUTES]
    .map((from) => ({ day, from, to: from + MEETING_MINUTES }))
    .filter(({ from, to }) => free.from <= from && to <= free.to)
}

/** All the time around this hour that all of them have in one piece. */
function commonAround(slot: WeekInterval, people: readonly Member[]): WeekInterval {
  const own = people.map(
    (member) =>
      freeTimes(member).intervals.find(
        ({ day, from, to }) => day === slot.day && from <= slot.from && slot.to <= to,
      ) ?? slot,
  )
  if (own.length === 0) return slot
  const from = Math.max(...own.map((free) => free.from))
  return { day: slot.day, from, to: Math.min(...own.map((free) => free.to)) }
}
