/**
 * «Waarom ik?» in two lines: what the two have with each other, and what else spoke for it. Says the
 * reader's own facts and what the other chose to show; never how often somebody was shown, who is kept
 * from whom, or when another person is free.
 */
import type { Member } from '../domain/index.ts'
import { type Phrase, t, type Value } from '../texts/index.ts'
import type { Item } from './question.ts'

/** Better than «not known»: a part of the score that spoke for it. */
const SPOKE_FOR = 0.5

export function explainWhy(
  item: Pick<Item, 'kind' | 'parts' | 'km' | 'reason'>,
  asker: Member,
): readonly [Phrase, Phrase] {
  const [yours, theirs] = item.reason
  return [
    t('matching.why.fit', { yours: { phrase: yours }, theirs: { phrase: theirs } }),
    besides(item, asker),
  ]
}

function besides({ kind, parts, km }: Parameters<typeof explainWhy>[0], asker: Member): Phrase {
  const reasons: Phrase[] = [
    ...(km !== undefined && parts.near > SPOKE_FOR
      ? [t('matching.why.near', { km: Math.round(km) })]
      : []),
    ...(parts.time > SPOKE_FOR ? [t('matching.why.time')] : []),
    ...(parts.level > SPOKE_FOR ? [t('matching.why.level')] : []),
  ]
  if (reasons.length > 0)
    return t('matching.why.besides', { reasons: { list: reasons.map(asValue) } })
  const untold = untoldBy(asker)
  if (untold.length > 0) return t('matching.why.untold', { what: { list: untold.map(asValue) } })
  return t(kind === 'activity' ? 'matching.why.open' : 'matching.why.best')
}

/** What the asker could still tell, so that more can be said. */
function untoldBy(asker: Member): Phrase[] {
  return [
    ...(asker.where === undefined ? [t('matching.why.untold.where')] : []),
    ...(asker.available.length === 0 ? [t('matching.why.untold.when')] : []),
  ]
}

function asValue(phrase: Phrase): Value {
  return { phrase }
}
