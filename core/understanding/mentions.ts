/** The concepts that a text names, by longest match. In what role they are named is for `roles`. */
import type { ConceptId } from '../domain/index.ts'
import { BELIEVED } from './prepare.ts'
import type { Found } from './reading.ts'
import type { Vocabulary } from './vocabulary.ts'
import { type Hit, type Line, spanOf } from './words-line.ts'

export interface Mention extends Hit {
  readonly concept: ConceptId
  readonly method: Found<never>['method']
  readonly score: number
}

/** Mentions in the order of the text; those below belief are for asking «Bedoel je ...?». */
export function mentionsOf(
  line: Line,
  taken: ReadonlySet<number>,
  { concepts }: Vocabulary,
): { sure: Mention[]; unsure: Mention[] } {
  const words = line.tokens.map(({ text, kind }, at) =>
    kind === 'mark' || taken.has(at) ? '' : text,
  )
  const sure: Mention[] = []
  const unsure: Mention[] = []
  for (let at = 0; at < words.length; ) {
    const match = words[at] === '' ? undefined : concepts.longest(words, at)
    if (match === undefined) {
      at += 1
      continue
    }
    const hit = { from: at, to: at + match.length }
    const tokens = line.tokens.slice(hit.from, hit.to)
    const score = Math.min(...tokens.map((token) => token.score))
    const changed = tokens.find((token) => token.method !== 'exact')
    const method = changed?.method ?? match.value.method
    const mention = { ...hit, concept: match.value.concept, method, score }
    if (score < BELIEVED) unsure.push(mention)
    else sure.push(mention)
    at = hit.to
  }
  return { sure, unsure }
}

export function foundAt<T>(line: Line, mention: Mention, value: T, certainty = 1): Found<T> {
  const score = Math.round(mention.score * certainty * 100) / 100
  return { value, span: spanOf(line, mention), method: mention.method, score }
}
