/**
 * The door of forming: who sits in which group. Plain in this release: whoever waits longest gets the
 * best group that can still be put together around them. No optimum is claimed; `audit` judges.
 */
import type { Formed, Forming, FormingSettings, History, Person, Unplaced } from './problem.ts'
import { bestGroupAround, type Round } from './seating.ts'
import { around, inOrder, noSeat, ownLack, topicsOf, unplaced } from './waiting.ts'

/**
 * Groups and everybody without a seat, each with a reason; nobody is dropped. The same people, seed and
 * steps give the same groups, in whatever order the people are handed in. `steps` is how many people
 * may be tried as the first of a group.
 */
export function form(
  people: readonly Person[],
  history: History,
  settings: FormingSettings,
  seed: number,
  steps: number,
): Forming {
  const everybody = inOrder(people, seed)
  const lacks = new Map(everybody.map((person) => [person, ownLack(person, settings)]))
  const seatable = everybody.filter((person) => lacks.get(person) === undefined)
  const round: Round = { history, settings, around: around(seatable, settings) }
  const { groups, done } = seated(seatable, round, steps)
  const placed = new Set(groups.flatMap(({ members }) => members))
  return {
    groups,
    unplaced: everybody
      .filter(({ member }) => !placed.has(member.id))
      .map((person) => reasonFor(person, lacks.get(person), round)),
    utility: groups.reduce((sum, { utility }) => sum + utility, 0),
    seed,
    steps: done,
  }
}

function seated(
  seatable: readonly Person[],
  round: Round,
  steps: number,
): { readonly groups: readonly Formed[]; readonly done: number } {
  const groups: Formed[] = []
  const byId = new Map(seatable.map((person) => [person.member.id, person]))
  const waiting = new Set(seatable)
  let done = 0
  for (const first of seatable) {
    if (done >= steps) break
    if (!waiting.has(first) || topicsOf(first, round.settings).length === 0) continue
    done += 1
    const group = bestGroupAround(first, waiting, round)
    if (group === undefined) continue
    groups.push(group)
    for (const id of group.members) {
      const person = byId.get(id)
      if (person !== undefined) waiting.delete(person)
    }
  }
  return { groups, done }
}

function reasonFor(
  person: Person,
  lack: ReturnType<typeof ownLack>,
  { around: shared, settings }: Round,
): Unplaced {
  return lack === undefined ? noSeat(person, shared, settings) : unplaced(person, lack)
}
