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

/** `asks`: every wish that was asked at once. At times that suit first, then the soonest; no two alike. */
export function somethingElse(question: Question, asks: readonly ConceptId[]): Item[] {
  if (asks.length === 0 || !asks.every((ask) => mayBeConsoled(ask, question))) return []
  const radiusKm = radiusOf(question)
  const open = upcoming(question).filter(
    ({ about, km = 0 }) =>
      about.of === 'activity' && km <= radiusKm && isFeasible(about.activity, asks, question),
  )
  const later = (one: Candidate): number =>
    (one.parts.time > 0 ? 0 : 1) + (isSpoken(one, question) ? 2 : 0)
  return varied(
    open.toSorted((a, b) => later(a) - later(b)),
    question,
  ).map(explained)
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

/** One of each theme before a second one of any, and no talent twice. */
function varied(candidates: readonly Candidate[], { taxonomy }: Question): Candidate[] {
  const themeOf = ({ concept }: Candidate): string | undefined => taxonomy.get(concept)?.theme
  const ofEach = firstsBy(candidates, ({ concept }) => concept)
  const themes = firstsBy(ofEach, themeOf)
  return [...themes, ...ofEach.filter((one) => !themes.includes(one))].slice(0, MOST)
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
