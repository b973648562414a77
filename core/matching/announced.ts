/**
 * Whether one activity fits one person well enough to tell them unasked: the search for activities, asked
 * about this one alone, and the first thing in the way when it does not.
 */
import {
  type Activity,
  isStillToCome,
  type Member,
  type Partner,
  seatsLeft,
} from '../domain/index.ts'
import { mayAttend } from '../policy/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { explained } from './candidate.ts'
import { canGetIn } from './criteria/access.ts'
import { areRuledOut, slotsOf } from './criteria/dates.ts'
import { distanceBetween, isInReach } from './criteria/near.ts'
import { isAffordable } from './criteria/price.ts'
import { Exposures } from './exposure.ts'
import { Introductions } from './introductions.ts'
import { Members } from './members.ts'
import { isPassed } from './passed.ts'
import { type Item, type Population, type Question, radiusOf } from './question.ts'
import { isUnderstood, searchActivities, suits } from './search-activities.ts'
import { wishOf } from './wish.ts'

export type NotAnnounced =
  | 'over'
  | 'full'
  | 'no-interest'
  | 'passed'
  | 'not-for-them'
  | 'far'
  | 'price'
  | 'access'
  | 'language'
  | 'time'

/** A population of nothing but this activity: what is asked about it needs nobody else in memory. */
export function populationOf(activity: Activity, partner: Partner | undefined): Population {
  return {
    members: new Members(),
    groups: new Map(),
    activities: new Map([[activity.id, activity]]),
    partners: new Map(partner === undefined ? [] : [[partner.id, partner]]),
    blocks: new Map(),
    introductions: new Introductions(),
    showings: new Exposures(),
  }
}

/** `question`: of this person, over `populationOf` the activity. */
export function announcedTo(
  activity: Activity,
  question: Omit<Question, 'asker' | 'ask'>,
  asker: Member,
): Result<Item, NotAnnounced> {
  const asked = { ...question, asker }
  const wish = wishOf(asked)
  const [found] = searchActivities(asked, wish, radiusOf(asked))
  if (found !== undefined) return ok(explained(found))
  if (!isStillToCome(activity, asked.now)) return failed('over')
  if (seatsLeft(activity) <= 0) return failed('full')
  if (suits(activity, asked, wish) === undefined) return failed('no-interest')
  return failed(inTheWay(activity, asked))
}

function inTheWay(activity: Activity, question: Question): NotAnnounced {
  const { asker, taxonomy } = question
  if (isPassed(activity.id, asker)) return 'passed'
  if (!mayAttend(asker, activity, taxonomy).ok) return 'not-for-them'
  const distance = distanceBetween(asker, { where: activity.where, online: false })
  if (!isInReach(distance, radiusOf(question))) return 'far'
  if (!isAffordable(activity, asker.maxPriceEuro)) return 'price'
  if (!canGetIn(activity, asker.needsStepFree)) return 'access'
  if (!isUnderstood(activity, question)) return 'language'
  return areRuledOut(asker, slotsOf(activity)) ? 'time' : 'no-interest'
}
