/**
 * Why somebody or something is not in an answer, for who runs the club. Names blocks, ages and barriers:
 * it is never told to members. Asks the same policies and criteria as the search, and all of them.
 */
import { type Member, pairOf } from '../domain/index.ts'
import { mayBeAsked, mayBeIntroduced, mayMeetPeople, type NotIntroduced } from '../policy/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { answer } from './answer.ts'
import { isOutOfReach, isTooLate, prepared, type Search, tieWith } from './consider.ts'
import { shareLanguage, spokenBy } from './criteria/language.ts'
import { distanceBetween } from './criteria/near.ts'
import { freeTimes } from './criteria/time.ts'
import { isPassed } from './passed.ts'
import { type Question, radiusOf } from './question.ts'
import { personTie } from './roles.ts'
import { requestsTo } from './ties.ts'
import { whyNotActivity, whyNotGroup } from './why-not-event.ts'
import { type Wish, wishOf } from './wish.ts'

export interface WhyNot {
  /** Where it stands among all that fit, from 1; absent when it does not fit. */
  readonly place?: number
  /** Everything that keeps it out, the policy's reasons first; when it is in the list, just that. */
  readonly because: readonly Phrase[]
}

/** About a person, a group or an activity of the population, by id. */
export function whyNot(question: Question, id: string): WhyNot {
  const all = answer({ ...question, limit: everything(question) })
  const place = all.items.findIndex((item) => item.id === id) + 1
  const most = answer(question).items
  const shownAt = most.findIndex((item) => item.id === id) + 1
  if (shownAt > 0)
    return { place: shownAt, because: [t('operator.why.listed', { place: shownAt })] }
  if (place > 0)
    return { place, because: [t('operator.why.further', { place, most: most.length })] }
  return { because: reasons(question, id) }
}

function everything({ population }: Question): number {
  return population.members.size + population.groups.size + population.activities.size
}

function reasons(question: Question, id: string): readonly Phrase[] {
  const { population, asker } = question
  if (id === asker.id) return [t('operator.why.self')]
  const wish = wishOf(question)
  const member = population.members.get(id)
  const group = population.groups.get(id)
  const activity = population.activities.get(id)
  if (member === undefined && group === undefined && activity === undefined)
    return [t('operator.why.unknown')]
  const common = [...ofTheWish(wish, activity !== undefined), ...seen(question, id)]
  if (activity !== undefined) return [...common, ...whyNotActivity(activity, question, wish)]
  if (group !== undefined)
    return [...common, ...ofTheAsker(asker), ...whyNotGroup(group, question, wish)]
  return member === undefined
    ? common
    : [...common, ...ofTheAsker(asker), ...whyNotPerson(member, question, wish)]
}

/** What holds for everybody: the topic itself. */
function ofTheWish({ answeredWith }: Wish, isPublic: boolean): Phrase[] {
  if (answeredWith === 'nothing') return [t('operator.why.excluded')]
  return answeredWith === 'activities' && !isPublic ? [t('operator.why.private')] : []
}

function seen({ asker, skip }: Question, id: string): Phrase[] {
  return [
    ...(isPassed(id, asker) ? [t('operator.why.passed')] : []),
    ...(skip?.has(id) === true ? [t('operator.why.shown')] : []),
  ]
}

/** What keeps the asker from everybody. */
function ofTheAsker(asker: Member): Phrase[] {
  const may = mayMeetPeople(asker)
  const own = may.ok ? [] : ([may.error === 'not-adult' ? 'age' : 'consent'] as const)
  return own.map((reason) => t(`operator.why.asker-${reason}`))
}

function whyNotPerson(member: Member, question: Question, wish: Wish): Phrase[] {
  const most = radiusOf(question)
  const search = prepared(question, wish, most)
  const requests = requestsTo(member.id, question)
  const distance = distanceBetween(question.asker, member)
  const isFar = isOutOfReach(distance, search)
  const isLate = isTooLate(freeTimes(member), search)
  const km = Math.round(distance.km ?? 0)
  return [
    ...policies(member, search),
    ...(search.inTouch.has(member.id) ? [t('operator.why.in-touch')] : []),
    ...(mayBeAsked(member, requests).ok
      ? []
      : [t('operator.why.busy', { count: requests, most: member.maxRequests })]),
    ...(isFar ? [t('operator.why.far', { km, most })] : []),
    ...(isLate ? [t('operator.why.time')] : []),
    ...whyNotTied(member, search),
  ]
}

const TOLD: Readonly<Record<Exclude<NotIntroduced, 'same-person'>, Phrase>> = {
  'other-club': t('operator.why.other-club'),
  'not-adult': t('operator.why.age'),
  'no-consent': t('operator.why.consent'),
  blocked: t('operator.why.blocked'),
  paused: t('operator.why.paused'),
  unreachable: t('operator.why.unreachable'),
  'not-introducible': t('operator.why.introducible'),
  'same-household': t('operator.why.household'),
}

/** Each rule asked by itself: the policy stops at the first, and an operator wants them all. */
function policies(member: Member, { question, ties }: Search): Phrase[] {
  const { asker } = question
  const own = mayMeetPeople(member)
  const isBlocked = ties.blocks(pairOf(asker.id, member.id))
  const isTogether = asker.household !== undefined && asker.household === member.household
  const told = [
    ...(isBlocked ? [TOLD.blocked] : []),
    ...(own.ok ? [] : [TOLD[own.error]]),
    ...(member.paused ? [TOLD.paused] : []),
    ...(member.unreachable ? [TOLD.unreachable] : []),
    ...(member.introducible ? [] : [TOLD['not-introducible']]),
    ...(isTogether ? [TOLD['same-household']] : []),
    ...(asker.paused ? [t('operator.why.asker-paused')] : []),
    ...(asker.unreachable ? [t('operator.why.asker-unreachable')] : []),
    ...(asker.introducible ? [] : [t('operator.why.asker-introducible')]),
  ]
  // Whatever rule is added to the policy later is still told here.
  const may = mayBeIntroduced(asker, member, ties)
  const isNew = told.length === 0 && mayMeetPeople(asker).ok
  if (may.ok || !isNew || may.error === 'same-person') return told
  return [TOLD[may.error]]
}

/** Whether they are tied at all: language, level, and how far wishes and offers are apart. */
function whyNotTied(member: Member, search: Search): Phrase[] {
  const { question, wish, spoken: own } = search
  const { taxonomy, settings } = question
  const isUnderstood = shareLanguage(own, spokenBy(member))
  const tie = tieWith(member, isUnderstood, search)
  if (tie !== undefined && tie.fit >= settings.minFit) return []
  const anyLevel = personTie(wish, member, { taxonomy, settings }, isUnderstood)
  if ((anyLevel?.fit ?? 0) >= settings.minFit) return [t('operator.why.level')]
  const spoken = isUnderstood ? tie : tieWith(member, true, search)
  const fit = spoken?.fit ?? 0
  const apart = t('operator.why.fit', { fit: fit.toFixed(2), least: settings.minFit.toFixed(2) })
  return [
    ...(isUnderstood ? [] : [t('operator.why.language')]),
    ...(fit >= settings.minFit ? [] : [apart]),
  ]
}
