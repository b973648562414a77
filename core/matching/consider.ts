/**
 * Whether one person fits now: policy, language, distance, time, room for one more request. Tells at
 * most one thing that is in the way, and never one of the policy's.
 */
import type { Member, MemberId } from '../domain/index.ts'
import { mayBeAsked, mayBeIntroduced, type Ties } from '../policy/index.ts'
import type { Looking, Seen } from './club-profile.ts'
import { shareLanguage, spokenBy } from './criteria/language.ts'
import { type Distance, distanceBetween, isInReach, nearScore } from './criteria/near.ts'
import { type Met, metBy, noveltyOf } from './criteria/novelty.ts'
import { clash, type Free, freeTimes, refusedBy, timeScore } from './criteria/time.ts'
import { guideOf } from './guides.ts'
import { inTouchWith } from './in-touch.ts'
import { isPassed } from './passed.ts'
import { type Item, isReachHard, type Question } from './question.ts'
import type { Scale } from './relations.ts'
import { relevanceTo } from './relevance.ts'
import { type PersonTie, personTie } from './roles.ts'
import { requestsTo, tiesIn } from './ties.ts'
import type { Wish } from './wish.ts'

/** How many people fit in everything but this one thing. */
export interface Lacking {
  readonly language: number
  readonly near: number
  readonly time: number
  readonly busy: number
}

/** Somebody who fits. How they are tied is worked out only for those who may be shown. */
export interface Fitting {
  readonly member: Member
  readonly km: number | undefined
  readonly parts: Omit<Item['parts'], 'level'>
  /** What the score counts for: fair exposure, and whether these two met before. At most 1. */
  readonly worth: number
  /** Known already where it had to be: where the tables alone cannot tell the fit. */
  readonly tie: PersonTie | undefined
  /** Whether it is the wish itself that is answered: helping somebody else does not. */
  readonly answers: boolean
}

export interface Search extends Looking {
  readonly scale: Scale
  readonly ties: Ties
  readonly spoken: readonly string[]
  /** The week without what the asker ruled out, whatever else they told. */
  readonly refused: Free
  readonly inTouch: ReadonlySet<string>
  readonly met: ReadonlyMap<MemberId, Met>
  /** The asker called something too difficult: a table does not know that. */
  readonly isNarrowed: boolean
}

/** What is the same for everybody who is looked at. */
export function prepared(question: Question, wish: Wish, radiusKm: number): Search {
  const { asker, population, taxonomy, settings, now } = question
  const { introductions, members } = population
  return {
    question,
    wish,
    scale: { taxonomy, settings, isLevelHard: settings.hard.level },
    ties: tiesIn(population),
    radiusKm,
    relevance: relevanceTo(wish, members.index, taxonomy),
    spoken: spokenBy(asker),
    free: freeTimes(asker),
    refused: refusedBy(asker),
    inTouch: inTouchWith(asker.id, introductions.of(asker.id), now),
    met: metBy(asker.id, introductions.of(asker.id)),
    isNarrowed:
      settings.hard.level || wish.shownWants.some(({ notAbove }) => notAbove !== undefined),
  }
}

/**
 * Somebody who fits; or the one thing that keeps this person out; or nothing that may be told. The
 * cheap questions come first, and nobody becomes either without the policy's word.
 */
export function consider(seen: Seen, search: Search): Fitting | keyof Lacking | undefined {
  const { member } = seen
  const { question } = search
  const { asker, settings, population, now } = question
  const distance = distanceBetween(asker, member)
  const far = isOutOfReach(distance, search)
  const late = isTooLate(freeTimes(member), search)
  const busy = !mayBeAsked(member, requestsTo(member.id, question)).ok
  const lacks = Number(far) + Number(late) + Number(busy)
  if (lacks > 1 || !isNew(member, search)) return undefined
  if (!mayBeIntroduced(asker, member, search.ties).ok) return undefined
  const isUnderstood = shareLanguage(search.spoken, spokenBy(member))
  const isInTables = isUnderstood && !search.isNarrowed && isPlain(member)
  const tie = isInTables ? undefined : tieWith(member, isUnderstood, search)
  if (!isInTables && (tie === undefined || tie.fit < settings.minFit))
    return lacks === 0 && !isUnderstood ? languageAlone(member, search) : undefined
  const answers = tie === undefined ? seen.answering >= settings.minFit : tie.relation !== 'helps'
  // Whom the asker could help is no answer that is missing.
  if (lacks > 0) return !answers ? undefined : far ? 'near' : late ? 'time' : 'busy'
  const exposure = population.showings.worth(member.id, asker.id, now)
  return {
    member,
    km: distance.km,
    parts: partsOf(member, tie?.fit ?? seen.fit, distance, search),
    worth: exposure * noveltyOf(search.met.get(member.id)),
    tie,
    answers,
  }
}

/** Whether all would be well if the two spoke one language: the level and «te moeilijk» included. */
function languageAlone(member: Member, search: Search): 'language' | undefined {
  const spoken = tieWith(member, true, search)
  const fits = spoken !== undefined && spoken.fit >= search.question.settings.minFit
  return fits && spoken.relation !== 'helps' ? 'language' : undefined
}

/** Whether the tables tell all: no role, and nothing called too difficult. */
function isPlain(member: Member): boolean {
  const isNarrowed = member.wants.some(({ notAbove }) => notAbove !== undefined)
  return !isNarrowed && guideOf(member) === undefined
}

export function isOutOfReach(distance: Distance, { question, radiusKm }: Search): boolean {
  return isReachHard(question) && !isInReach(distance, radiusKm)
}

/** A club may be soft about time; a time that a person ruled out is always kept. */
export function isTooLate(free: Free, { question, free: own, refused }: Search): boolean {
  return (question.settings.hard.time && clash(own, free)) || clash(refused, free)
}

function partsOf(
  member: Member,
  fit: number,
  distance: Distance,
  { question, free }: Search,
): Fitting['parts'] {
  const near = nearScore(distance, question.settings.townRadiusKm)
  return { fit, near, time: timeScore(free, freeTimes(member)) }
}

/** Not shown before, not asked, not in touch, and not said «niet dit» to. */
function isNew({ id }: Member, { question, inTouch }: Search): boolean {
  return !inTouch.has(id) && question.skip?.has(id) !== true && !isPassed(id, question.asker)
}

export function tieWith(
  member: Member,
  isUnderstood: boolean,
  { wish, scale }: Pick<Search, 'wish' | 'scale'>,
): PersonTie | undefined {
  return personTie(wish, member, scale, isUnderstood)
}
