/**
 * What an age declaration allows. Nobody is an adult until they say so: an unknown age is a minor for
 * what a person may receive, and an unverified adult towards minors.
 */
import type { Activity, Age } from '../domain/index.ts'

/** The age from which a person may be introduced to others and seated in groups. */
export const ADULT_FROM = 18

/** Younger than this the talk is with an adult, and of the child nothing is kept but that. */
export const TALKS_FROM = 13

export interface AgeAllows {
  /** Being matched with people and groups. */
  readonly people: boolean
  /** Seeing what is flagged `grown-up`. */
  readonly grownUp: boolean
  /** Being in a room that is meant for minors alone. */
  readonly amongMinors: boolean
  /** Being nudged without having asked. */
  readonly nudges: boolean
}

const ALLOWS: Readonly<Record<Age, AgeAllows>> = {
  adult: { people: true, grownUp: true, amongMinors: false, nudges: true },
  minor: { people: false, grownUp: false, amongMinors: true, nudges: false },
  unknown: { people: false, grownUp: false, amongMinors: false, nudges: false },
}

export function allowedAt(age: Age): AgeAllows {
  return ALLOWS[age]
}

/**
 * Whether the ages that a partner gave leave room for a person of this declaration. Without numbers
 * from the person, a range that minors and adults share is open to everybody.
 */
export function agesAdmit(ages: Activity['ages'], age: Age): boolean {
  if (ages === undefined) return true
  const [youngest, oldest] = ages
  if (youngest >= ADULT_FROM) return ALLOWS[age].grownUp
  if (oldest < ADULT_FROM) return ALLOWS[age].amongMinors
  return true
}
