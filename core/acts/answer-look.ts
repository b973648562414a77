/**
 * The one ranked answer for the talk: what matching found, in the words that a card needs. Who was shown
 * is remembered, and a wish that found too little is kept.
 */
import type { z } from 'zod'
import {
  type AnswerLook,
  type CompanionsLook,
  isNarrow,
  type ThingLook,
} from '../dialogue/index.ts'
import type { ActivityId, Club, ConceptId, Moment, Relation } from '../domain/index.ts'
import {
  type Answer,
  answerAll,
  companions,
  doors,
  events,
  explainWhy,
  type Item,
  objectedTo,
  objectionsTo,
  type Population,
  type Question,
  radiusOf,
  reachOf,
  type Step,
} from '../matching/index.ts'
import { mayMeetPeople } from '../policy/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { inTown, withoutDistance } from './in-town.ts'
import { tastersOf } from './instead.ts'
import { activityLasts, fullFactsOf, groupLasts } from './invitation.ts'
import { couldJoin } from './join-round.ts'
import { factsOf, nameOf, photoOf, titleOf } from './portray.ts'
import { type AskedFor, ITEMS_SHOWN, questionFor } from './question-for.ts'
import type { Scene } from './scene.ts'
import { rememberShown } from './showings.ts'
import { keepWish } from './standing-wishes.ts'

/** So many kilometres make no difference to somebody who chooses. */
const NEAR_KM = 5
export async function ranked(
  scene: Scene,
  population: Population,
  at: AskedFor,
): Promise<z.infer<typeof AnswerLook>> {
  const { member, club } = scene
  const question = questionFor(scene, population, at)
  const asks = at.ask === null ? [] : [at.ask, ...(at.also ?? [])]
  const { all: found, each } = answerAll(question, asks)
  const best = member.where === undefined ? fromTown(question, asks, found, club) : found.items
  const items = led(nearestFirst(best), question, at.first)
  const { tasters, isElse } = tastersOf(scene, { question, asks, found, items, at })
  await rememberShown(scene, items)
  let standing: Moment | undefined
  // What a list lacks that was narrowed is no wish that nobody answers.
  if (!isNarrow(at.narrow ?? {}))
    for (const { ask, answer } of each) standing = (await keepWish(scene, ask, answer)) ?? standing
  // Of a thin answer every wider circle was looked at: where none is a step, none brings more.
  const isCloseBy = member.radiusKm === undefined && reachOf(member.travel) !== undefined
  const wasLookedAt = isCloseBy ? found.isThin : found.next.length > 0
  const wider = wasLookedAt ? undefined : widerThan(question)
  const isShort = found.items.length < ITEMS_SHOWN || isCloseBy
  const isThin = isShort && member.where !== undefined
  return {
    items: items.map((item) => portrayed(item, scene, population)),
    ...(tasters.length === 0
      ? {}
      : { tasters: tasters.map((item) => portrayed(item, scene, population)) }),
    ...(isElse ? { isElse: true as const } : {}),
    more: found.more,
    answering: found.answering,
    ...(each.length > 1 ? { several: true as const } : {}),
    missing: [...found.missing],
    next: found.next.filter((step) => !isShownIn([...items, ...tasters], step)).map(counted),
    people: mayMeetPeople(member).ok,
    ...(member.where === undefined ? { around: club.centre.name } : {}),
    ...(isThin && wider !== undefined ? { wider } : {}),
    ...((await couldJoin(scene)) ? { round: true as const } : {}),
    ...(standing === undefined ? {} : { standing }),
  }
}

/** As long as nobody knows where somebody lives, what fits as well in the club's own town comes first. */
function fromTown(
  question: Question,
  asks: readonly ConceptId[],
  found: Answer,
  club: Pick<Club, 'centre'>,
): readonly Item[] {
  const near = answerAll(inTown(question, club), asks)
  const least = Math.min(...found.items.map(({ parts }) => parts.fit))
  const suits = near.all.items.filter(({ parts, km }) => parts.fit >= least && km !== undefined)
  const others = found.items.filter(({ id }) => !suits.some((item) => item.id === id))
  return [...withoutDistance(suits), ...others].slice(0, question.limit)
}

/**
 * What was told comes first, if it still suits; however little it answers of the wish that is asked. So
 * does what somebody came for by a link, as long as it is open to them.
 */
function led(items: readonly Item[], question: Question, first: string | undefined): Item[] {
  if (first === undefined) return [...items]
  const { ask: _, ...all } = question
  const isFirst = ({ id }: Item): boolean => id === first
  const tip = events({ ...all, limit: Infinity }).find(isFirst) ?? doors(all).find(isFirst)
  const others = items.filter((item) => !isFirst(item))
  return (tip === undefined ? others : [tip, ...others]).slice(0, question.limit)
}

/** What is on soon and open to this person, whatever it is about. */
export function openDoors(
  scene: Scene,
  population: Population,
  at: AskedFor,
): z.infer<typeof AnswerLook> {
  const found = doors(questionFor(scene, population, { ...at, ask: null }))
  return {
    items: found.slice(0, ITEMS_SHOWN).map((item) => portrayed(item, scene, population)),
    more: Math.max(0, found.length - ITEMS_SHOWN),
    answering: found.length,
    missing: [],
    next: [],
    people: mayMeetPeople(scene.member).ok,
  }
}

/** With whom this person could go to an activity. */
export function companionsOf(
  scene: Scene,
  population: Population,
  id: ActivityId,
): z.infer<typeof CompanionsLook> {
  const activity = population.activities.get(id)
  const at = { ask: null, skip: [], radiusKm: null }
  const found =
    // Who would rather go alone is not asked.
    activity === undefined || scene.member.company === 'alone'
      ? []
      : companions(activity, questionFor(scene, population, at))
  return { people: found.map((peer) => ({ id: peer.id, name: nameOf(peer) })) }
}

/** One activity by itself, if it is still to come and open to this person. */
export function thingOf(
  scene: Scene,
  population: Population,
  id: ActivityId,
): z.infer<typeof ThingLook> {
  const at = { ask: null, skip: [], radiusKm: null }
  const found = doors(questionFor(scene, population, at)).find((item) => item.id === id)
  return { thing: found === undefined ? null : portrayed(found, scene, population) }
}

function widerThan(question: Question): number | undefined {
  const now = radiusOf(question)
  return question.settings.circlesKm.find((km) => km > now)
}

/** A thing as the talk's card needs it. */
export function portrayed(
  item: Item,
  { member, now }: Scene,
  population: Population,
): z.infer<typeof AnswerLook>['items'][number] {
  const objected = objectedTo(item, member, population)
  return {
    kind: item.kind,
    id: item.id,
    relation: relationOf(item),
    concept: item.concept,
    ...(item.shows && { shows: item.shows }),
    title: titleOf(item, population),
    ...photoOf(item, population),
    facts: [...outside(item), ...factsOf(item, population, now)],
    full: [...outside(item), ...fullFactsOf(item, population, { now, reader: member })],
    ...lasting(item, population),
    reason: [...item.reason],
    why: [...explainWhy(item, member)],
    objections: objected === undefined ? [] : objectionsTo(objected),
    ...(objected?.asksPlace && { asksPlace: true as const }),
    ...agesOf(item, population),
  }
}

/** Said of what does not keep to the only times that the reader gave. */
function outside({ isOutside }: Item): Phrase[] {
  return isOutside === true ? [t('find.fact.outside')] : []
}

/** How long it takes, and whether others are in it. */
function lasting(
  { kind, id }: Item,
  { activities, groups }: Population,
): { lasts?: Phrase; isApart?: true } {
  const activity = kind === 'activity' ? activities.get(id) : undefined
  const group = kind === 'group' ? groups.get(id) : undefined
  const lasts = activity === undefined ? group && groupLasts(group) : activityLasts(activity)
  return {
    ...(lasts === undefined ? {} : { lasts }),
    ...(activity === undefined || activity.mode === 'together' ? {} : { isApart: true as const }),
  }
}

function agesOf({ kind, id }: Item, { activities }: Population): { ages?: [number, number] } {
  const ages = kind === 'activity' ? activities.get(id)?.ages : undefined
  return ages === undefined ? {} : { ages }
}

/** Every door that a step would show is there already. */
function isShownIn(shown: readonly Item[], step: Step): boolean {
  return step.step === 'attend' && step.ids.every((id) => shown.some((one) => one.id === id))
}

/** A step as the talk tells it: of open doors, how many. */
function counted(step: Step): z.infer<typeof AnswerLook>['next'][number] {
  return step.step === 'attend' ? { step: 'attend', count: step.ids.length } : step
}

/** Of the best that fit, what is near stands first; within a few kilometres the better fit does. */
function nearestFirst(items: readonly Item[]): Item[] {
  const circle = ({ km }: Item): number => (km === undefined ? Infinity : Math.floor(km / NEAR_KM))
  return items.toSorted((a, b) => (circle(a) === circle(b) ? 0 : circle(a) - circle(b)))
}

/** A mentor or a host is met as somebody who shows how it is done. */
function relationOf(item: Item): Relation {
  switch (item.relation) {
    case 'join':
    case 'attend':
      return 'together'
    case 'mentor':
      return 'teaches'
    default:
      return item.relation
  }
}
