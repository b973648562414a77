/** Who is let through before anybody is looked at one by one. Generous: each rule is asked again, exactly. */
import { spokenBy } from './criteria/language.ts'
import type { Free } from './criteria/time.ts'
import {
  ANY_LANGUAGE,
  ANY_TIMES,
  languageBits,
  NO_TIMES_TOLD,
  partsTouched,
  WORDLESS,
} from './member-facts.ts'
import type { Question } from './question.ts'
import type { Relevance } from './relevance.ts'
import type { Wish } from './wish.ts'

/** Everybody who may be free when the asker is, and who told nothing about it. */
export function timesFor(free: Free): number {
  return free.told ? partsTouched(free) | NO_TIMES_TOLD : ANY_TIMES
}

/** Everybody with whom the asker may share words, or need none. */
export function languagesFor(
  { asker, taxonomy }: Question,
  { shownWants, shownOffers }: Wish,
  { offerable }: Relevance,
): number {
  const spoken = spokenBy(asker)
  const isWordless = shownOffers.some(({ wordless }) => wordless)
  const teachesOwn = offerable.some((concept) => isIn(spoken, taxonomy.get(concept)?.spoken))
  if (isWordless || teachesOwn) return ANY_LANGUAGE
  const wanted = shownWants.map(({ concept }) => taxonomy.get(concept)?.spoken)
  return languageBits([...spoken, ...wanted.filter((one) => one !== undefined)]) | WORDLESS
}

function isIn(spoken: readonly string[], language: string | undefined): boolean {
  return language !== undefined && spoken.includes(language)
}
