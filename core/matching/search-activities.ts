/**
 * Which activities suit the asker. They are public, so that they are there for everybody: also for who
 * is no declared adult, and for a wish that is not shown to people.
 */
import {
  type Activity,
  type ConceptId,
  hasFaded,
  isStillToCome,
  seatsLeft,
  type Want,
} from '../domain/index.ts'
import { mayAttend } from '../policy/index.ts'
import { type Candidate, candidate } from './candidate.ts'
import { canGetIn } from './criteria/access.ts'
import { agesScore, isOfAge } from './criteria/ages.ts'
import { areRuledOut, datesScore, isOutside, slotsOf } from './criteria/dates.ts'
import { easeScore } from './criteria/ease.ts'
import { shareLanguage, spokenBy } from './criteria/language.ts'
import { modeScore } from './criteria/mode.ts'
import { distanceBetween, isInReach, nearScore } from './criteria/near.ts'
import { isAffordable } from './criteria/price.ts'
import type { Why } from './explain-event.ts'
import { mayShow } from './kinship.ts'
import { before } from './merge.ts'
import { isPassed } from './passed.ts'
import type { Question } from './question.ts'
import type { Wish } from './wish.ts'

/** Worth of an activity about what is wanted, of one about what is liked, and of a taster. */
const WANTED = 0.8
const LIKED = 0.55
const TASTER = 0.25
/** Of what was liked long ago, and not answered for since: after everything else that is liked. */
const FADED = 0.45

interface Suits {
  readonly fit: number
  readonly concept: ConceptId
  readonly why: Why
}

/** Activities that answer the wish or an interest. */
export function searchActivities(question: Question, wish: Wish, radiusKm: number): Candidate[] {
  return search(question, radiusKm, (activity) => suits(activity, question, wish))
}

/** More than these would look like an answer. */
const OUTSIDE_TOLD = 2

/** The best of those that would answer at another time than the only ones the asker gave, and say so. */
export function searchOutside(question: Question, wish: Wish, radiusKm: number): Candidate[] {
  const { onlyThen, ...asker } = question.asker
  if (onlyThen === undefined || asker.available.length === 0) return []
  return searchActivities({ ...question, asker }, wish, radiusKm)
    .filter(
      ({ about }) => about.of === 'activity' && isOutside(question.asker, slotsOf(about.activity)),
    )
    .sort(before)
    .slice(0, OUTSIDE_TOLD)
    .map((one) => ({ ...one, isOutside: true as const }))
}

/**
 * Something new to try, when nothing answers. To a wish that was asked now, only from its own theme;
 * to a private one, nothing: that would look like a misunderstanding.
 */
export function searchTasters(question: Question, wish: Wish, radiusKm: number): Candidate[] {
  if (wish.answeredWith !== 'people') return []
  const theme = wish.asked === undefined ? undefined : question.taxonomy.get(wish.asked)?.theme
  if (wish.asked !== undefined && theme === undefined) return []
  // Who asks for one language is not served by another.
  const isLanguage = wish.asked !== undefined && question.taxonomy.has(wish.asked, 'language')
  return search(question, radiusKm, (activity) => {
    const { concepts } = activity
    if (!isForUnasked(activity, question)) return undefined
    const [concept] = concepts.filter((one) => {
      const at = question.taxonomy.get(one)?.theme
      if (isLanguage && question.taxonomy.has(one, 'language')) return false
      return at !== undefined && (theme === undefined || at === theme || isNear(one))
    })
    return taster(concept, concepts, question)
  })

  function isNear(concept: ConceptId): boolean {
    const { taxonomy } = question
    return wish.asked !== undefined && taxonomy.relatedness(wish.asked, concept).value > 0
  }
}

/**
 * Every activity that this person can go to, the first ones first, whatever it is about; within their
 * own radius, else the widest circle of the club.
 */
export function upcoming(question: Question): Candidate[] {
  const { settings, asker, radiusKm = 0 } = question
  const widest = Math.max(settings.townRadiusKm, ...settings.circlesKm)
  // What a person said about their own way is kept, until they ask to look further.
  const furthest = asker.radiusKm === undefined ? widest : Math.max(asker.radiusKm, radiusKm)
  const found = search(question, furthest, ({ concepts }) => {
    return taster(concepts[0], concepts, question)
  })
  return found.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
}

/** What nobody asked for is in a language of theirs or with the hands, also where one only watches. */
export function isForUnasked(activity: Activity, { asker, taxonomy }: Question): boolean {
  const { concepts, languages } = activity
  const isHeard =
    languages.length === 0 ||
    shareLanguage(spokenBy(asker), languages) ||
    concepts.every((one) => taxonomy.has(one, 'wordless'))
  return isHeard && isOfAge(activity, asker)
}

/** Something new to try; what is private to somebody is none. */
function taster(
  concept: ConceptId | undefined,
  concepts: readonly ConceptId[],
  { taxonomy }: Question,
): Suits | undefined {
  const isOpen = concepts.every((one) => mayShow(one, taxonomy, 'to-people'))
  return concept === undefined || !isOpen
    ? undefined
    : { fit: TASTER, concept, why: { kind: 'taster' } }
}

function isNew(activity: Activity, { now, skip, asker }: Question): boolean {
  const { id } = activity
  return isStillToCome(activity, now) && skip?.has(id) !== true && !isPassed(id, asker)
}

function search(
  question: Question,
  radiusKm: number,
  suited: (activity: Activity) => Suits | undefined,
): Candidate[] {
  const found: Candidate[] = []
  for (const activity of question.population.activities.values()) {
    if (!isNew(activity, question)) continue
    const suit = suited(activity)
    if (suit === undefined || !isOpenTo(activity, question)) continue
    const fitting = consider(activity, suit, question, radiusKm)
    if (fitting !== undefined) found.push(fitting)
  }
  return found
}

/** The best way in which it answers the wish or an interest, if any is good enough. */
export function suits({ concepts }: Activity, question: Question, wish: Wish): Suits | undefined {
  let best: Suits | undefined
  for (const concept of concepts) {
    const wanted = wish.wantedInPublic(concept)
    const liked = wish.likedInPublic(concept)
    for (const [kin, worth] of [[wanted, WANTED] as const, [liked, LIKED] as const]) {
      const isFaded = worth === LIKED && kin !== undefined && hasFaded(question.asker, kin.of)
      const fit = (isFaded ? FADED : worth) * (kin?.value ?? 0)
      if (kin === undefined || fit <= (best?.fit ?? 0)) continue
      const near = concept === kin.of ? {} : { near: concept }
      const why: Why =
        worth === WANTED
          ? { kind: 'want', want: wish.wantOf(kin.of), ...near }
          : { kind: 'interest', ...near }
      best = { fit, concept: kin.of, why }
    }
  }
  return best !== undefined && best.fit >= question.settings.minFit ? best : undefined
}

function isOpenTo(activity: Activity, question: Question): boolean {
  const { asker, taxonomy, together } = question
  return (
    (together !== true || activity.mode === 'together') &&
    seatsLeft(activity) > 0 &&
    isAffordable(activity, asker.maxPriceEuro) &&
    canGetIn(activity, asker.needsStepFree) &&
    isUnderstood(activity, question) &&
    mayAttend(asker, activity, taxonomy).ok
  )
}

/** Watching needs no common language; neither does what everybody does alone, with their hands. */
export function isUnderstood(activity: Activity, { asker, taxonomy }: Question): boolean {
  const { languages, mode, concepts } = activity
  if (languages.length === 0 || mode === 'watch') return true
  if (shareLanguage(spokenBy(asker), languages)) return true
  const isWordless = concepts.every((concept) => taxonomy.has(concept, 'wordless'))
  if (mode === 'self' && isWordless) return true
  return concepts.some((concept) => {
    const spoken = taxonomy.get(concept)?.spoken
    return spoken !== undefined && languages.includes(spoken)
  })
}

function wantOf({ why }: Suits): Pick<Want, 'mode'> | undefined {
  return why.kind === 'want' ? why.want : undefined
}

function consider(
  activity: Activity,
  suit: Suits,
  question: Question,
  radiusKm: number,
): Candidate | undefined {
  const { asker, population, settings } = question
  const distance = distanceBetween(asker, { where: activity.where, online: false })
  const slots = slotsOf(activity)
  if (!isInReach(distance, radiusKm) || areRuledOut(asker, slots)) return undefined
  if (isOutside(asker, slots)) return undefined
  const parts = {
    fit: Math.min(1, suit.fit + easeScore(asker, activity) + modeScore(wantOf(suit), activity)),
    near: nearScore(distance, settings.townRadiusKm),
    time: datesScore(asker, slots),
    level: agesScore(activity),
  }
  const partner = population.partners.get(activity.partnerId)?.name
  return candidate(
    {
      kind: 'activity',
      id: activity.id,
      relation: 'attend',
      concept: suit.concept,
      parts,
      km: distance.km,
      order: activity.starts.instant,
      about: { of: 'activity', activity, concept: suit.concept, why: suit.why, partner },
    },
    settings,
  )
}
