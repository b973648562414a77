/**
 * What there is for a child: public activities alone, of an age that suits. The search knows a place, times
 * and what is wanted; nobody's profile is in it, and nobody is found by it.
 */
import type { ConceptId, Member, WeekInterval, Whereabouts } from '../domain/index.ts'
import { suitsYears } from '../policy/index.ts'
import { doors, events } from './answer.ts'
import type { Item, Question } from './question.ts'

export interface ChildWish {
  readonly concepts: readonly ConceptId[]
  readonly years: number | undefined
  readonly where: Whereabouts | undefined
  readonly available: readonly WeekInterval[]
  readonly unavailable: readonly WeekInterval[]
}

/** What answers the wish; without one, and `isWide`, everything for this age. */
export function forChild(question: Question, wish: ChildWish, isWide: boolean): Item[] {
  const asked: Question = { ...question, asker: askerFor(question.asker, wish), limit: Infinity }
  const isOpen = isWide || wish.concepts.length === 0
  return (isOpen ? doors(asked) : events(asked)).filter(({ id }) =>
    suitsYears(question.population.activities.get(id)?.ages, wish.years),
  )
}

/** Who looks is a minor whom nobody may meet: whatever is searched, only what is public is found. */
function askerFor(adult: Member, wish: ChildWish): Member {
  const { household: _, attributes: __, passed: ___, ...rest } = adult
  return {
    ...rest,
    age: 'minor',
    consents: [],
    offers: [],
    interests: [],
    wants: wish.concepts.map((concept) => ({ concept, kind: 'skill' as const })),
    available: [...wish.available],
    unavailable: [...wish.unavailable],
    ...(wish.where === undefined ? {} : { where: wish.where }),
  }
}
