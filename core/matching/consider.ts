/**
 * Whether one person fits now: policy, language, distance, time, room for one more request. Tells at
 * most one thing that is in the way, and never one of the policy's.
 */
import type { Member, MemberId } from '../domain/index.ts'
import { mayBeAsked, mayBeIntroduced, openRequests, type Ties } from '../policy/index.ts'
import { shareLanguage, spokenBy } from './criteria/language.ts'
import { type Distance, distanceBetween, isInReach, nearScore } from './criteria/near.ts'
import { type Met, metBy, noveltyOf } from './criteria/novelty.ts'
import { clash, type Free, freeTimes, refusedBy, timeScore } from './criteria/time.ts'
import { inTouchWith } from './in-touch.ts'
import { isPassed } from './passed.ts'
import type { Item, Question } from './question.ts'
import type { Scale } from './relations.ts'
import { type PersonTie, personTie } from './roles.ts'
import type { Row } from './roster.ts'
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
  readonly row: Row
  readonly km: number | undefined
  readonly parts: Omit<Item['parts'], 'level'>
  /** What the score counts for: fair exposure, and whether these two met before. At most 1. */
  readonly worth: number
  /** Known already where it had to be: where the tables alone cannot tell the fit. */
  readonly tie: PersonTie | undefined
}

export interface Search {
  readonly question: Question
  readonly wish: Wish
  readonly scale: Scale
  readonly ties: Ties
  readonly radiusKm: number
  readonly spoken: readonly string[]
  readonly free: Free
  /** The week without what the asker ruled out, whatever else they told. */
  readonly refused: Free
  readonly requests: ReadonlyMap<MemberId, number>
  readonly inTouch: ReadonlySet<string>
  readonly met: ReadonlyMap<MemberId, Met>
  /** The asker called something too difficult: a table does not know that. */
  readonly isNarrowed: boolean
}

/** What is the same for everybody who is looked at. */
export function prepared(question: Question, wish: Wish, radiusKm: number): Search {
  const { asker, population, taxonomy, settings, now } = question
  return {
    question,
    wish,
    scale: { taxonomy, settings, isLevelHard: settings.hard.level },
    ties: tiesOf(asker.id, population.blocks),
    radiusKm,
    spoken: spokenBy(asker),
    free: freeTimes(asker),
    refused: refusedBy(asker),
    requests: openRequests(population.introductions.values(), now),
    inTouch: inTouchWith(asker.id, population.introductions.values(), now),
    met: metBy(asker.id, population.introductions.values()),
    isNarrowed:
      settings.hard.level || wish.shownWants.some(({ notAbove }) => notAbove !== undefined),
  }
}

/** Most people are kept apart from nobody: then no pair needs to be named. */
function tiesOf(asker: MemberId, blocks: Question['population']['blocks']): Ties {
  for (const { people } of blocks.values())
    if (people.includes(asker)) return { blocks: (pair) => blocks.has(pair) }
  return { blocks: () => false }
}

/**
 * Somebody who fits; or the one thing that keeps this person out; or nothing that may be told. The
 * cheap questions come first, and nobody becomes either without the policy's word.
 */
export function consider(
  row: Row,
  fit: number,
  search: Search,
): Fitting | keyof Lacking | undefined {
  const { member } = row
  const { question } = search
  const { asker, settings, population, now } = question
  const distance = distanceBetween(asker, member)
  const far = isOutOfReach(distance, search)
  const late = isTooLate(row, search)
  const busy = !mayBeAsked(member, search.requests.get(member.id) ?? 0).ok
  const lacks = Number(far) + Number(late) + Number(busy)
  if (lacks > 1 || !isNew(member, search)) return undefined
  if (!mayBeIntroduced(asker, member, search.ties).ok) return undefined
  const isUnderstood = shareLanguage(search.spoken, row.spoken)
  const isInTables = isUnderstood && !row.isGuide && !row.isNarrowed && !search.isNarrowed
  const tie = isInTables ? undefined : tieWith(row, isUnderstood, search)
  if (!isInTables && (tie === undefined || tie.fit < settings.minFit))
    return lacks === 0 && !isUnderstood ? 'language' : undefined
  if (lacks > 0) return far ? 'near' : late ? 'time' : 'busy'
  const parts = partsOf(row, tie?.fit ?? fit, distance, search)
  const exposure = population.showings.worth(member.id, asker.id, now)
  const worth = exposure * noveltyOf(search.met.get(member.id))
  return { row, km: distance.km, parts, worth, tie }
}

/** A club may be soft about distance; what a person said about their own way is always kept. */
function isOutOfReach(distance: Distance, { question, radiusKm }: Search): boolean {
  const isHard = question.settings.hard.near || question.asker.radiusKm !== undefined
  return isHard && !isInReach(distance, radiusKm)
}

/** A club may be soft about time; a time that a person ruled out is always kept. */
function isTooLate({ free }: Row, { question, free: own, refused }: Search): boolean {
  return (question.settings.hard.time && clash(own, free)) || clash(refused, free)
}

function partsOf(
  row: Row,
  fit: number,
  distance: Distance,
  { question, free }: Search,
): Fitting['parts'] {
  const near = nearScore(distance, question.settings.townRadiusKm)
  return { fit, near, time: timeScore(free, row.free) }
}

/** Not shown before, not asked, not in touch, and not said «niet dit» to. */
function isNew({ id }: Member, { question, inTouch }: Search): boolean {
  return !inTouch.has(id) && question.skip?.has(id) !== true && !isPassed(id, question.asker)
}

export function tieWith(
  row: Row,
  isUnderstood: boolean,
  { wish, scale }: Search,
): PersonTie | undefined {
  return personTie(wish, row.member, scale, isUnderstood)
}
