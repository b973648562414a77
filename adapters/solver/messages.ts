/** What the thread that forms is told, and what it answers. People come in portions: a large club blocks nobody. */
import type {
  Effort,
  Formed,
  Forming,
  FormingProblem,
  FormingSettings,
  Person,
  Progress,
} from '../../core/forming/index.ts'
import type { Slice } from './slice.ts'

export interface Work {
  readonly history: FormingProblem['history']
  readonly settings: Omit<FormingSettings, 'taxonomy'>
  readonly slice: Slice
  readonly seed: number
  readonly effort: Effort
  /** Groups that stand; undefined for a round from the beginning. */
  readonly before: readonly Formed[] | undefined
}

export type Told =
  | { readonly kind: 'people'; readonly people: readonly Person[] }
  | { readonly kind: 'work'; readonly work: Work }
  | { readonly kind: 'stop' }

export type Answered =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'formed'; readonly forming: Forming }
  | { readonly kind: 'failed'; readonly reason: string }
