/** Groups that go on with mostly the same people, and meet at another hour or in another place. */
import type { Difference } from './change.ts'
import type { Formed } from './problem.ts'

type Shift = Difference['shifted'][number]

/** In the order of `before`. A group that ends or begins is none of them. */
export function shiftsBetween(before: readonly Formed[], after: readonly Formed[]): Shift[] {
  const taken = new Set<Formed>()
  return before.flatMap((was, group): Shift[] => {
    const is = heirOf(
      was,
      after.filter((one) => !taken.has(one)),
    )
    if (is === undefined) return []
    taken.add(is)
    const [hour, place] = [!isSameHour(was, is), !isSamePlace(was, is)]
    return hour || place ? [{ group, before: was, after: is, hour, place }] : []
  })
}

/** The one with most of its people who make up most of that one, too. */
function heirOf(was: Formed, after: readonly Formed[]): Formed | undefined {
  const shared = (one: Formed): number =>
    one.members.filter((id) => was.members.includes(id)).length
  const goesOn = (one: Formed): boolean =>
    shared(one) * 2 > Math.max(one.members.length, was.members.length)
  return after.filter(goesOn).sort((a, b) => shared(b) - shared(a))[0]
}

function isSameHour({ slot: a }: Formed, { slot: b }: Formed): boolean {
  return a.day === b.day && a.from === b.from && a.to === b.to
}

/** A town in which people find a place themselves is no place that changes. */
function isSamePlace(a: Formed, b: Formed): boolean {
  return a.isOnline === b.isOnline && a.venue === b.venue
}
