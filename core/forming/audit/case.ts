/** What the judges look at: one group beside the records of its people, and how they tell what they find. */
import type { MemberId } from '../../domain/index.ts'
import type { Phrase } from '../../texts/index.ts'
import type {
  Fault,
  Formed,
  FormingProblem,
  FormingSettings,
  History,
  Person,
  Violation,
} from '../problem.ts'

/** The part of a problem that a result can be judged by. */
export type Records = Pick<FormingProblem, 'people' | 'history' | 'settings'>

export type People = ReadonlyMap<MemberId, Person>

export interface Case {
  readonly group: Formed
  /** Everybody who is seated and known, each once. */
  readonly people: readonly Person[]
  /** Of those: who is seated as host, and everybody else. */
  readonly host: Person | undefined
  readonly learners: readonly Person[]
  readonly history: History
  readonly settings: FormingSettings
}

/** Something wrong in a group, before it is said which group it is. */
export type Found = readonly [kind: Fault, problem: Phrase, people: readonly MemberId[]]

/** Everybody once: of two records of one person, the one that waited longest; the first of equals. */
export function everybodyOnce(people: readonly Person[]): People {
  const known = new Map<MemberId, Person>()
  for (const person of people) {
    const before = known.get(person.member.id)
    if (before === undefined || person.waited > before.waited) known.set(person.member.id, person)
  }
  return known
}

export function caseOf(group: Formed, known: People, { history, settings }: Records): Case {
  const people = [...new Set(group.members)].flatMap((id) => known.get(id) ?? [])
  const [host] = people.filter(({ member }) => member.id === group.host)
  const learners = people.filter((person) => person !== host)
  return { group, people, host, learners, history, settings }
}

/** About the whole result. */
export function overall(kind: Fault, problem: Phrase, people: readonly MemberId[]): Violation {
  return { kind, group: undefined, people, problem }
}

/** Every two of them, once. */
export function pairsOf<T>(all: readonly T[]): (readonly [T, T])[] {
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const))
}
