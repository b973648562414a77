/**
 * What would help somebody whom something keeps from coming: things that are really there, still to come
 * and open to them, each with the one thing about it that helps. None is an answer too.
 */
import type { Activity, BarrierKind, ConceptId } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { type Candidate, explained } from './candidate.ts'
import { childrenFrom, isInSchoolHours } from './criteria/childcare.ts'
import { spokenBy } from './criteria/language.ts'
import type { Item, Question } from './question.ts'
import { BIKE_KM, WALK_KM } from './reach.ts'
import { suits, upcoming } from './search-activities.ts'
import { wishOf } from './wish.ts'

export interface Remedy {
  readonly item: Item
  /** What of it helps. */
  readonly help: Phrase
}

/** A straight line is shorter than the way. */
const DETOUR = 1.3
const WALK_MINUTES_A_KM = 12
const BIKE_MINUTES_A_KM = 4

/** What little money buys. */
export const CHEAP_EURO = 5

/** A group in which everybody gets a word in. */
const SMALL = 10

/** Somebody who shows it step by step, at a table. */
const DIGITAL: ReadonlySet<string> = new Set(['computer-basics', 'smartphone', 'digital-id'])

/** The best of them first: what is wanted, what is near, what is soon. */
export function remedies(question: Question, kind: BarrierKind): Remedy[] {
  const asking = kind === 'access' ? withoutSteps(question) : question
  const wish = wishOf(asking)
  const found = upcoming(asking).flatMap((candidate) => {
    const { about } = candidate
    if (about.of !== 'activity') return []
    const help = helpOf(kind, about.activity, candidate, asking)
    if (help === undefined) return []
    const fit = suits(about.activity, asking, wish)?.fit ?? 0
    return [
      {
        remedy: { item: explained(candidate), help },
        fit,
        km: candidate.km,
        order: candidate.order,
      },
    ]
  })
  return found
    .sort((a, b) => b.fit - a.fit || circle(a.km) - circle(b.km) || a.order - b.order)
    .map(({ remedy }) => remedy)
}

function withoutSteps(question: Question): Question {
  return { ...question, asker: { ...question.asker, needsStepFree: true } }
}

const CIRCLE_KM = 5

function circle(km: number | undefined): number {
  return km === undefined ? 0 : Math.floor(km / CIRCLE_KM)
}

/** What about this activity helps against that; undefined when nothing does. */
function helpOf(
  kind: BarrierKind,
  activity: Activity,
  { km }: Candidate,
  question: Question,
): Phrase | undefined {
  switch (kind) {
    case 'money':
      return cheap(activity)
    case 'transport':
      return km === undefined || km > BIKE_KM ? undefined : wayThere(km)
    case 'courage':
      return activity.mode === 'watch' ? t('barrier.help.watch') : undefined
    case 'childcare':
      return withChildren(activity)
    case 'language':
      return inFewWords(activity, question)
    case 'computer':
      return activity.concepts.some((concept) => DIGITAL.has(concept))
        ? t('barrier.help.step-by-step')
        : undefined
    case 'bad-experience':
      return noLesson(activity)
    case 'access':
      return t('barrier.help.step-free')
  }
}

function cheap({ priceEuro }: Activity): Phrase | undefined {
  if (priceEuro > CHEAP_EURO) return undefined
  return priceEuro === 0 ? t('barrier.help.free') : t('barrier.help.cheap')
}

function wayThere(km: number): Phrase {
  const isWalk = km <= WALK_KM
  const pace = isWalk ? WALK_MINUTES_A_KM : BIKE_MINUTES_A_KM
  const minutes = Math.max(5, Math.ceil((km * DETOUR * pace) / 5) * 5)
  return t(isWalk ? 'barrier.help.walk' : 'barrier.help.bike', { minutes })
}

/** Where a child may come along, else what is over before school is. */
function withChildren(activity: Activity): Phrase | undefined {
  const years = childrenFrom(activity)
  if (years !== undefined) return t('barrier.help.children', { years })
  return isInSchoolHours(activity) ? t('barrier.help.school') : undefined
}

/** Looking needs no words, hands need few; else a language of their own, or a table to practise at. */
function inFewWords(
  { mode, concepts, languages }: Activity,
  { asker, taxonomy }: Question,
): Phrase | undefined {
  const practised = concepts.find((concept) => isSpokenHere(concept, taxonomy))
  if (practised !== undefined) return t('barrier.help.practise', { what: { concept: practised } })
  const own = spokenBy(asker).find((spoken) => spoken !== HERE && languages.includes(spoken))
  if (own !== undefined) return t('barrier.help.own-language', { language: { spoken: own } })
  if (mode === 'watch') return t('barrier.help.look')
  const isWordless = concepts.every((concept) => taxonomy.has(concept, 'wordless'))
  return isWordless ? t('barrier.help.hands') : undefined
}

/** The language that most things are in, and that most people mean who say theirs is not good. */
const HERE = 'nl'

function isSpokenHere(concept: ConceptId, taxonomy: Taxonomy): boolean {
  return taxonomy.get(concept)?.spoken === HERE
}

function noLesson({ mode, capacity }: Activity): Phrase | undefined {
  if (mode === 'self') return t('barrier.help.doing')
  if (mode === 'watch') return t('barrier.help.watch')
  return capacity !== undefined && capacity <= SMALL
    ? t('barrier.help.small', { count: capacity })
    : undefined
}
