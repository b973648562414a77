/** A concept that was found at a place of the line. */
import type { ConceptId } from '../domain/index.ts'
import type { Found } from './reading.ts'
import { type Hit, type Line, spanOf } from './words-line.ts'

export interface Mention extends Hit {
  readonly concept: ConceptId
  readonly method: Found<never>['method']
  readonly score: number
  /** Frames another talent beside it: no topic, unless the judge is sure of it. */
  readonly aside?: true | undefined
}

/** A value with the place, the method and the score of a mention. */
export function foundAt<T>(line: Line, mention: Mention, value: T, certainty = 1): Found<T> {
  const score = Math.round(mention.score * certainty * 100) / 100
  return { value, span: spanOf(line, mention), method: mention.method, score }
}
