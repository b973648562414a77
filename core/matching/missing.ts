/**
 * What is missing when an answer is thin: the reader's own facts and counts of people who fit in
 * everything but one thing. Whom a policy keeps out is not counted.
 */
import { mayMeetPeople } from '../policy/index.ts'
import { type Key, type Phrase, t } from '../texts/index.ts'
import type { Lacking } from './consider.ts'
import { languageMissing } from './criteria/language.ts'
import { nearMissing } from './criteria/near.ts'
import { timeMissing } from './criteria/time.ts'
import { type Question, THIN } from './question.ts'
import type { Wish } from './wish.ts'

export interface Outcome {
  /** How many of the answers are people or groups. */
  readonly withPeople: number
  /** How many answer the wish itself, whatever they are. */
  readonly answering: number
  readonly lacking: Lacking
  readonly radiusKm: number
  /** Something answers, but nothing is exactly what is asked. */
  readonly isOnlyLike: boolean
}

export function missingFrom(question: Question, wish: Wish, outcome: Outcome): Phrase[] {
  if (wish.answeredWith === 'nothing') return [t('matching.missing.excluded')]
  if (wish.answeredWith === 'activities') return [t('matching.missing.private')]
  const own = ownReason(question)
  if (own !== undefined) return [...nothing(wish, outcome), own]
  const { withPeople } = outcome
  if (wish.wants.length === 0)
    return [t(withPeople === 0 ? 'matching.missing.wish' : 'matching.missing.wish-too')]
  if (withPeople >= THIN) return []
  return [
    ...(withPeople === 0 ? [nobody(question, wish)] : []),
    ...(outcome.isOnlyLike ? onlyLike(wish) : []),
    ...almost(question, outcome),
  ]
}

/** Who is shown no people hears as well when there is nothing else for what they ask. */
function nothing({ asked }: Wish, { answering }: Outcome): Phrase[] {
  if (asked === undefined || answering > 0) return []
  return [t('matching.missing.nothing', { concept: { concept: asked } })]
}

/** Why this reader is not shown to people, and so is shown none. */
function ownReason({ asker }: Question): Phrase | undefined {
  const may = mayMeetPeople(asker)
  if (!may.ok) return t(may.error === 'not-adult' ? ofAge(asker) : 'matching.missing.consent')
  if (asker.paused) return t('matching.missing.paused')
  return asker.introducible ? undefined : t('matching.missing.introducible')
}

/** Who said to be younger is not asked to say otherwise. */
function ofAge({ age }: Question['asker']): Key {
  return age === 'minor' ? 'matching.missing.minor' : 'matching.missing.adult'
}

/** What is private is named only to who asks for it now: a list may be read by others. */
function nobody({ asker }: Question, { asked, shownWants }: Wish): Phrase {
  const concept = asked ?? shownWants[0]?.concept
  if (concept === undefined) return t('matching.missing.wish')
  return asker.where === undefined
    ? t('matching.missing.nobody', { concept: { concept } })
    : t('matching.missing.nobody-near', { concept: { concept }, place: asker.where.name })
}

function onlyLike({ asked }: Wish): Phrase[] {
  return asked === undefined
    ? []
    : [t('matching.missing.only-like', { concept: { concept: asked } })]
}

function almost({ asker }: Question, { lacking, radiusKm }: Outcome): Phrase[] {
  const { near, time, language, busy } = lacking
  return [
    ...(near > 0 ? [nearMissing(near, radiusKm)] : []),
    ...(time > 0 ? [timeMissing(time, asker)] : []),
    ...(language > 0 ? [languageMissing(language)] : []),
    ...(busy > 0 ? [t('matching.missing.busy', { count: busy })] : []),
  ]
}
