/**
 * No dead end: what somebody can do today when an answer is thin. Each step needs nobody else's yes, and
 * the last one is always a human.
 */
import { mayBeIntroduced, mayMeetPeople } from '../policy/index.ts'
import { shareLanguage, spokenBy } from './criteria/language.ts'
import { distanceBetween, isInReach } from './criteria/near.ts'
import type { Question } from './question.ts'
import { upcoming } from './search-activities.ts'
import type { Step } from './step.ts'
import { tiesIn } from './ties.ts'
import { wanting } from './wanting.ts'
import type { Wish } from './wish.ts'

/** When so many people want the same they are asked whether a group may be made, once. */
export const ENOUGH_FOR_A_GROUP = 4

/** More open doors than this are hard to choose from. */
const ACTIVITIES_TOLD = 5

export interface Around {
  readonly radiusKm: number
  /** How many people, groups and activities answer the question within so many kilometres. */
  found(question: Question, radiusKm: number): number
  /** What is in the answer already. */
  readonly shown: ReadonlySet<string>
}

/** The steps, the nearest to the wish first. What is private or excluded is for a human alone. */
export function stepsFrom(question: Question, wish: Wish, around: Around): Step[] {
  if (wish.answeredWith !== 'people') return [{ step: 'human' }]
  const here = around.found(question, around.radiusKm)
  return [
    ...widerStep(question, around, here),
    ...onlineStep(question, around, here),
    ...groupStep(question, wish, around.radiusKm),
    ...openSteps(question, around),
  ]
}

/** What waits for nobody at all: open doors, and a human. */
export function openSteps(question: Question, around: Pick<Around, 'shown'>): Step[] {
  return [...attendStep(question, around), { step: 'human' }]
}

function widerStep(question: Question, { radiusKm, found }: Around, here: number): Step[] {
  for (const km of question.settings.circlesKm) {
    if (km <= radiusKm) continue
    const count = found(question, km) - here
    if (count > 0) return [{ step: 'wider', km, count }]
  }
  return []
}

function onlineStep(question: Question, { radiusKm, found }: Around, here: number): Step[] {
  const { asker } = question
  if (asker.online || !mayMeetPeople(asker).ok) return []
  const online = { ...question, asker: { ...asker, online: true } }
  const count = found(online, radiusKm) - here
  return count > 0 ? [{ step: 'online', count }] : []
}

/** Everybody near who wants exactly this and could sit in one group with the asker. */
function groupStep(question: Question, { asked }: Wish, radiusKm: number): Step[] {
  const { asker, population } = question
  if (asked === undefined || !mayMeetPeople(asker).ok) return []
  const ties = tiesIn(population)
  let count = 1
  for (const peer of wanting(asked, population.members.index)) {
    if (!mayBeIntroduced(asker, peer, ties).ok) continue
    if (!isInReach(distanceBetween(asker, peer), radiusKm)) continue
    if (shareLanguage(spokenBy(asker), spokenBy(peer))) count += 1
  }
  return count >= ENOUGH_FOR_A_GROUP ? [{ step: 'group', concept: asked, count }] : []
}

function attendStep(question: Question, { shown }: Pick<Around, 'shown'>): Step[] {
  const ids = upcoming(question)
    .filter(({ id }) => !shown.has(id))
    .slice(0, ACTIVITIES_TOLD)
    .map(({ id }) => id)
  return ids.length === 0 ? [] : [{ step: 'attend', ids }]
}
