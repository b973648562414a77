/** Beside an answer that is thin or has nothing in it: what there is to do in the club all the same. */
import { isNarrow } from '../dialogue/index.ts'
import type { ConceptId } from '../domain/index.ts'
import { type Answer, type Item, type Question, somethingElse } from '../matching/index.ts'
import { inTown, withoutDistance } from './in-town.ts'
import type { AskedFor } from './question-for.ts'
import type { Scene } from './scene.ts'

/** Fewer things than these leave room for something to try. */
const FEW = 3

/** What is near to the wish; where nothing answers it, something else. Not in a list that was narrowed. */
export function tastersOf(
  scene: Scene,
  { question, asks, found, items, at }: Tasted,
): { readonly tasters: readonly Item[]; readonly isElse: boolean } {
  const isNew = ({ id }: Item): boolean => !items.some((item) => item.id === id)
  const near = found.tasters.filter(isNew)
  const isFirst = at.skip.length === 0 && !isNarrow(at.narrow ?? {})
  const isUnanswered = found.answering === 0 && items.every(({ kind }) => kind === 'activity')
  if (near.length > 0 || !isFirst || !isUnanswered) return { tasters: near, isElse: false }
  const others = instead(scene, question, asks).filter(isNew)
  const tasters = others.slice(0, Math.max(0, FEW - items.length))
  return { tasters, isElse: tasters.length > 0 }
}

interface Tasted {
  readonly question: Question
  readonly asks: readonly ConceptId[]
  readonly found: Answer
  readonly items: readonly Item[]
  readonly at: AskedFor
}

/** At most three things, for who asks or offers these. */
export function instead(
  { member, club }: Scene,
  question: Question,
  asks: readonly ConceptId[],
): Item[] {
  if (member.where !== undefined) return somethingElse(question, asks)
  return withoutDistance(somethingElse(inTown(question, club), asks))
}
