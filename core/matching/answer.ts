/**
 * The door of matching: one person's question, one ranked and explained list. Pure: the same question
 * gives the same answer, whatever the order in which records are kept.
 */
import { mayMeetPeople } from '../policy/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { type Candidate, explained } from './candidate.ts'
import { isOfAge } from './criteria/ages.ts'
import { hostsMetIn } from './hosts-met.ts'
import { merge } from './merge.ts'
import { missingFrom } from './missing.ts'
import { openSteps, stepsFrom } from './next.ts'
import { type Answer, type Item, MOST_MORE, type Question, radiusOf, THIN } from './question.ts'
import { isExactTie } from './relations.ts'
import { searchActivities, searchOutside, searchTasters, upcoming } from './search-activities.ts'
import { searchGroups } from './search-groups.ts'
import {
  countPeople,
  type FoundPeople,
  lackingPeople,
  NO_PEOPLE,
  NOBODY_LACKS,
  searchPeople,
} from './search-people.ts'
import type { Step } from './step.ts'
import { type Wish, wishOf } from './wish.ts'

/**
 * Exact: nobody is left out who is among the best, and hardly anybody else is looked at. Who is no declared
 * adult with consent gets activities alone. A thin answer looks further to tell what is missing and which
 * step would bring more.
 */
export function answer(question: Question): Answer {
  const wish = wishOf(question)
  const radiusKm = radiusOf(question)
  const { people, groups, events } = searched(question, wish, radiusKm)
  const outside = events.length > 0 ? [] : outsideOf(question, wish, radiusKm)
  const fitting: readonly Candidate[] = [...people.found, ...groups, ...events, ...outside]
  const candidates = fitting.length > 0 ? fitting : searchTasters(question, wish, radiusKm)
  const withPeople = answeringPeople(people, wish) + groups.length
  const isThin = withPeople < THIN
  const { shown, more } = merge(candidates, question.limit)
  const around = {
    radiusKm,
    shown: new Set(shown.map(({ id }) => id)),
    found: (asked: Question, km: number) => countOf(asked, wishOf(asked), km),
  }
  const nextSteps = (): Step[] => {
    if (isThin) return stepsFrom(question, wish, around)
    // People have to say yes first: beside them stands something that waits for nobody.
    const hasOpen = shown.some(({ kind }) => kind === 'activity' || kind === 'group')
    return hasOpen ? [] : openSteps(question, around)
  }
  const mayLackPeople = isThin && mayBeAnsweredWithPeople(question, wish)
  const answering = withPeople + events.filter(({ about }) => isWanted(about)).length
  return {
    items: shown.map(explained),
    more: Math.min(MOST_MORE, more + people.others),
    answering,
    missing: [
      ...missingFrom(question, wish, {
        withPeople,
        answering,
        lacking: mayLackPeople ? lackingPeople(question, wish, radiusKm) : NOBODY_LACKS,
        radiusKm,
        isOnlyLike: withPeople > 0 && !candidates.some(isExact),
      }),
      ...(outside.length === 0 ? [] : [nothingThen(question)]),
    ],
    isThin,
    tasters: fitting.length > 0 ? tastersBeside(question, wish, shown) : [],
    next: nextSteps(),
  }
}

/** Nothing answers at the times that are the only ones: what there is at others, told as such. */
function outsideOf(question: Question, wish: Wish, radiusKm: number): readonly Candidate[] {
  return wish.answeredWith === 'nothing' ? [] : searchOutside(question, wish, radiusKm)
}

function nothingThen({ asker }: Question): Phrase {
  return t('matching.missing.only-then', { times: { times: asker.available } })
}

/** An answer with fewer things than these leaves room to try something near to it. */
const FEW = 3

/** Beside a wish that was asked now: what one can watch first, then what one can join. */
function tastersBeside(question: Question, wish: Wish, shown: readonly Candidate[]): Item[] {
  const isLater = (question.skip?.size ?? 0) > 0
  if (wish.asked === undefined || shown.length >= FEW || isLater) return []
  const known = new Set(shown.map(({ id }) => id))
  const found = searchTasters(question, wish, radiusOf(question)).filter(({ id }) => !known.has(id))
  const watched = ({ about }: Candidate): number =>
    about.of === 'activity' && about.activity.mode === 'watch' ? 0 : 1
  return merge(found, found.length)
    .shown.toSorted((a, b) => watched(a) - watched(b))
    .slice(0, FEW)
    .map(explained)
}

function isWanted(about: Candidate['about']): boolean {
  return about.of === 'activity' && about.why.kind === 'want'
}

/** Whether it is just what the wish says, and not something near it. */
function isExact({ about, concept }: Candidate): boolean {
  switch (about.of) {
    case 'person':
      return about.tie.tie === undefined || isExactTie(about.tie.tie)
    case 'group':
      return about.group.topic === concept
    case 'activity':
      return about.why.kind === 'want' && about.activity.concepts.includes(concept)
  }
}

/**
 * What is on soon and open to this person, whatever it is about, the first ones first; what is meant for
 * people of another age after all of it.
 */
export function doors(question: Question): Item[] {
  const found = upcoming(question)
  const suits = ({ about }: Candidate): boolean =>
    about.of !== 'activity' || isOfAge(about.activity, question.asker)
  return [...found.filter(suits), ...found.filter((one) => !suits(one))].map(explained)
}

/**
 * The groups and activities that answer what this person wants or likes, best first, and no person among
 * them: what may be told to somebody who did not ask.
 */
export function events(question: Question): Item[] {
  const { groups, events: activities } = beside(question, wishOf(question), radiusOf(question))
  return merge([...groups, ...activities], question.limit).shown.map(explained)
}

interface Searched extends Beside {
  readonly people: FoundPeople
}

/** What is found beside people. */
interface Beside {
  readonly groups: readonly Candidate[]
  readonly events: readonly Candidate[]
}

function searched(question: Question, wish: Wish, radiusKm: number): Searched {
  const others = beside(question, wish, radiusKm)
  if (!mayBeAnsweredWithPeople(question, wish)) return { people: NO_PEOPLE, ...others }
  // The same evening is not offered twice: who only gathers people is met in their own group.
  const skip = new Set([...(question.skip ?? []), ...hostsMetIn(others.groups, question, wish)])
  return { people: searchPeople({ ...question, skip }, wish, radiusKm), ...others }
}

function beside(question: Question, wish: Wish, radiusKm: number): Beside {
  const hasPeople = mayBeAnsweredWithPeople(question, wish)
  return {
    groups: hasPeople ? searchGroups(question, wish, radiusKm) : [],
    events: wish.answeredWith === 'nothing' ? [] : searchActivities(question, wish, radiusKm),
  }
}

/** Of who wants nothing and shows something, those whom they can help are the answer. */
function answeringPeople({ answering, found, others }: FoundPeople, { wants }: Wish): number {
  return wants.length === 0 ? found.length + others : answering
}

/** All that answers the wish itself within so many kilometres. */
function countOf(question: Question, wish: Wish, radiusKm: number): number {
  const { groups, events } = beside(question, wish, radiusKm)
  return peopleCount(question, wish, radiusKm) + groups.length + events.length
}

function peopleCount(question: Question, wish: Wish, radiusKm: number): number {
  if (!mayBeAnsweredWithPeople(question, wish)) return 0
  if (wish.wants.length > 0) return countPeople(question, wish, radiusKm)
  return answeringPeople(searchPeople(question, wish, radiusKm), wish)
}

/** The hard rule of this house: no path leads from an undeclared age to a person. */
function mayBeAnsweredWithPeople({ asker }: Question, wish: Wish): boolean {
  return wish.answeredWith === 'people' && mayMeetPeople(asker).ok
}
