/**
 * The members of a club in the order of numbers: whoever may be found by others has a row in the engine.
 * Kept member by member, without knowing any taxonomy: a concept has a number from the first who tells it.
 */
import type { ConceptId, Member } from '../domain/index.ts'
import { mayMeetPeople } from '../policy/index.ts'
import { type Engine, emptyEngine } from './engine/engine.ts'
import { FAMILIES } from './engine/page-sets.ts'
import { MOST_CONCEPTS } from './engine/told.ts'
import { factsOf } from './member-facts.ts'

export interface MatchIndex {
  set(id: string, member: Member): void
  delete(id: string): void
  clear(): void
  readonly engine: Engine
  /** By number, in the order in which they were first told: one list that only grows, until all is cleared. */
  readonly concepts: readonly ConceptId[]
  /** Whether concepts came after the last number was given: all of them count as one, of which nothing is known. */
  isFull(): boolean
  /** The concept that has this number; undefined when nobody told it. */
  numberOf(concept: ConceptId): number | undefined
  /** The member behind a row. */
  at(number: number): Member
}

/** In the order of their numbers: what is told often got its number early, and stands alone in its family. */
const FAMILY = Uint8Array.from({ length: MOST_CONCEPTS }, (_, number) => number % FAMILIES)

/** Whether anybody at all may be introduced to this person, and this person to anybody. */
export function isToBeFound(member: Member): boolean {
  const { introducible, paused, unreachable } = member
  return introducible && !paused && !unreachable && mayMeetPeople(member).ok
}

export function familyOf(number: number): number {
  return FAMILY[number] ?? 0
}

export function matchIndex(mostConcepts = MOST_CONCEPTS): MatchIndex {
  let engine = emptyEngine(FAMILY)
  const numbers = new Map<string, number>()
  const members: (Member | undefined)[] = []
  const free: number[] = []
  let concepts: ConceptId[] = []
  const conceptNumbers = new Map<ConceptId, number>()
  // The last number is for all that get none of their own.
  const unnumbered = mostConcepts - 1
  let full = false

  const numbered = (concept: ConceptId): number | undefined => {
    const known = conceptNumbers.get(concept)
    if (known !== undefined) return known
    if (concepts.length === unnumbered) {
      full = true
      return undefined
    }
    conceptNumbers.set(concept, concepts.length)
    return concepts.push(concept) - 1
  }

  const remove = (id: string): void => {
    const number = numbers.get(id)
    if (number === undefined) return
    numbers.delete(id)
    members[number] = undefined
    free.push(number)
    engine.remove(number)
  }

  return {
    set: (id, member) => {
      if (!isToBeFound(member)) {
        remove(id)
        return
      }
      const number = numbers.get(id) ?? free.pop() ?? members.length
      numbers.set(id, number)
      members[number] = member
      engine.put(number, factsOf(member, { numberOf: numbered, unnumbered }))
    },
    delete: remove,
    clear: () => {
      engine = emptyEngine(FAMILY)
      numbers.clear()
      members.length = 0
      free.length = 0
      concepts = []
      conceptNumbers.clear()
      full = false
    },
    get engine() {
      return engine
    },
    get concepts() {
      return concepts
    },
    isFull: () => full,
    numberOf: (concept) => conceptNumbers.get(concept),
    at: (number) => {
      const member = members[number]
      if (member === undefined) throw new Error(`Nobody has number ${String(number)}.`)
      return member
    },
  }
}
