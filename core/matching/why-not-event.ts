/** Why a group or an activity is not in an answer, for who runs the club. Never told to members. */
import { type Activity, type Group, isStillToCome, seatsLeft } from '../domain/index.ts'
import { mayAttend, mayJoinGroup, type NotAttending, type NotInGroup } from '../policy/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { canGetIn } from './criteria/access.ts'
import { areRuledOut, isOutside, slotsOf } from './criteria/dates.ts'
import { distanceBetween, isInReach } from './criteria/near.ts'
import { isAffordable } from './criteria/price.ts'
import { canCome, freeTimes } from './criteria/time.ts'
import { type Question, radiusOf } from './question.ts'
import { isUnderstood as isActivityUnderstood, suits } from './search-activities.ts'
import { isUnderstood as isGroupUnderstood, JOIN } from './search-groups.ts'
import { tiesIn } from './ties.ts'
import type { Wish } from './wish.ts'

const NOT_IN_GROUP: Readonly<Record<NotInGroup, Phrase | undefined>> = {
  // Told already, as what keeps the asker from everybody.
  'not-adult': undefined,
  'no-consent': undefined,
  paused: t('operator.why.asker-paused'),
  'other-club': t('operator.why.other-club'),
  'already-in': t('operator.why.member'),
  closed: t('operator.why.closed'),
  full: t('operator.why.full'),
  'not-all-adults': t('operator.why.group-people'),
  blocked: t('operator.why.blocked'),
}

export function whyNotGroup(group: Group, question: Question, wish: Wish): Phrase[] {
  const { asker, population, settings } = question
  const may = mayJoinGroup(asker, group, tiesIn(population))
  const barred = may.ok ? undefined : NOT_IN_GROUP[may.error]
  const kin = wish.wanted(group.topic)
  const fit = JOIN * (kin?.value ?? 0)
  const isUnderstood = isGroupUnderstood(group, kin ?? { value: 0, of: group.topic }, question)
  return [
    ...(barred === undefined ? [] : [barred]),
    ...atTheDoor(group, question),
    ...(isUnderstood ? [] : [t('operator.why.event-language')]),
    ...(canCome(freeTimes(asker), group.slot) === false ? [t('operator.why.event-time')] : []),
    ...(fit >= settings.minFit ? [] : [apart(fit, settings.minFit)]),
  ]
}

const NOT_ATTENDING: Readonly<Record<NotAttending, Phrase>> = {
  excluded: t('operator.why.excluded'),
  'grown-up': t('operator.why.grown-up'),
  'other-ages': t('operator.why.ages'),
}

export function whyNotActivity(activity: Activity, question: Question, wish: Wish): Phrase[] {
  const { asker, taxonomy, settings, now } = question
  const may = mayAttend(asker, activity, taxonomy)
  const suit = suits(activity, question, wish)
  const slots = slotsOf(activity)
  return [
    ...(may.ok ? [] : [NOT_ATTENDING[may.error]]),
    ...(!isStillToCome(activity, now) ? [t('operator.why.over')] : []),
    ...(seatsLeft(activity) > 0 ? [] : [t('operator.why.full')]),
    ...(isAffordable(activity, asker.maxPriceEuro) ? [] : [t('operator.why.price')]),
    ...atTheDoor(activity, question),
    ...(isActivityUnderstood(activity, question) ? [] : [t('operator.why.event-language')]),
    ...(areRuledOut(asker, slots) || isOutside(asker, slots) ? [t('operator.why.event-time')] : []),
    ...(suit === undefined ? [apart(0, settings.minFit)] : []),
  ]
}

/** The way there, and the way in. */
function atTheDoor(event: Group | Activity, question: Question): Phrase[] {
  const { asker } = question
  const most = radiusOf(question)
  const distance = distanceBetween(asker, { where: event.where, online: false })
  const km = Math.round(distance.km ?? 0)
  return [
    ...(isInReach(distance, most) ? [] : [t('operator.why.far', { km, most })]),
    ...(canGetIn(event, asker.needsStepFree) ? [] : [t('operator.why.access')]),
  ]
}

function apart(fit: number, least: number): Phrase {
  return t('operator.why.fit', { fit: fit.toFixed(2), least: least.toFixed(2) })
}
