/**
 * What there is to do for somebody whose wish nobody and nothing answers: something else than they asked,
 * and told as such. Only what this person can really go to. Beside what is private, excluded or a struggle
 * stands nothing: that would look as if nobody had listened.
 */
import type { Activity, ConceptId } from '../domain/index.ts'
import { mayBeMatchedOn } from '../policy/index.ts'
import { type Candidate, explained } from './candidate.ts'
import { spokenBy } from './criteria/language.ts'
import { type Item, type Question, radiusOf } from './question.ts'
import { isForUnasked, upcoming } from './search-activities.ts'
import { wantFor } from './wish.ts'

/** More would look like an answer. */
const MOST = 3

/**
 * `asks`: every wish that was asked at once. At times that suit first, and the table of a language that they
 * speak themselves last; among equals the soonest, one of each theme before a second one of any. No talent twice.
 */
export function somethingElse(question: Question, asks: readonly ConceptId[]): Item[] {
  if (asks.length === 0 || !asks.every((ask) => mayBeConsoled(ask, question))) return []
  const radiusKm = radiusOf(question)
  const open = upcoming(question).filter(
    ({ about, km = 0 }) =>
      about.of === 'activity' && km <= radiusKm && isFeasible(about.activity, asks, question),
  )
  const later = (one: Candidate): number =>
    (one.parts.time > 0 ? 0 : 1) + (isSpoken(one, question) ? 2 : 0)
  const ranks = [0, 1, 2, 3].map((rank) => open.filter((one) => later(one) === rank))
  return varied(ranks, question).slice(0, MOST).map(explained)
}

/** Who writes in a language may still be learning it: its table comes last, and is not left out. */
function isSpoken({ concept }: Candidate, { asker, taxonomy }: Question): boolean {
  const spoken = taxonomy.get(concept)?.spoken
  return spoken !== undefined && spokenBy(asker).includes(spoken)
}

/** Who struggles with something, or tells what is private, is not offered a nice afternoon instead. */
function mayBeConsoled(ask: ConceptId, { asker, taxonomy }: Question): boolean {
  return mayBeMatchedOn(ask, taxonomy) === 'people' && wantFor(asker, ask).kind !== 'challenge'
}

/** No other language for who asks for one. */
function isFeasible(activity: Activity, asks: readonly ConceptId[], question: Question): boolean {
  const isLanguage = (one: ConceptId): boolean => question.taxonomy.has(one, 'language')
  if (asks.some(isLanguage) && activity.concepts.some(isLanguage)) return false
  return isForUnasked(activity, question)
}

/** Within each rank a theme that was not there yet before another of the same; no talent twice. */
function varied(ranks: readonly (readonly Candidate[])[], { taxonomy }: Question): Candidate[] {
  const themeOf = ({ concept }: Candidate): string | undefined => taxonomy.get(concept)?.theme
  const chosen: Candidate[] = []
  for (const rank of ranks) {
    const themes = new Set(chosen.map(themeOf))
    const left = firstsBy(rank, ({ concept }) => concept).filter(
      ({ concept }) => !chosen.some((one) => one.concept === concept),
    )
    const fresh = firstsBy(left, themeOf).filter((one) => !themes.has(themeOf(one)))
    chosen.push(...fresh, ...left.filter((one) => !fresh.includes(one)))
  }
  return chosen
}

function firstsBy(
  candidates: readonly Candidate[],
  keyOf: (candidate: Candidate) => string | undefined,
): Candidate[] {
  const known = new Set<string | undefined>()
  return candidates.filter((one) => {
    const isNew = !known.has(keyOf(one))
    known.add(keyOf(one))
    return isNew
  })
}
