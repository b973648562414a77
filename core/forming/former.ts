/** The port through which the house forms groups: long work that must not keep the chat waiting. */
import type { Formed, Forming, FormingProblem } from './problem.ts'

/** How long to search. It ends with what comes first, or as soon as nothing better can be found. */
export interface Effort {
  /** Steps of the search. The same problem with the same steps has the same answer, however long they take. */
  readonly steps?: number
  readonly seconds?: number
}

export interface Progress {
  readonly steps: number
  readonly utility: number
  /** No groups are worth more; Infinity while nothing is proven. */
  readonly bound: number
  readonly seconds: number
}

export interface Watch {
  /** A few times a second. */
  readonly onProgress?: (progress: Progress) => void
  /** Ends the search: the answer is then the best so far. */
  readonly signal?: AbortSignal
}

export interface Former {
  /** Groups and everybody without one. Several at once wait for each other. */
  form(problem: FormingProblem, effort: Effort, watch?: Watch): Promise<Forming>
  /**
   * Groups after something changed, with as many people as possible left where they were: `problem` is what
   * holds now (who dropped out is not among its people), `before` the groups that were formed.
   */
  repair(
    problem: FormingProblem,
    before: readonly Formed[],
    effort: Effort,
    watch?: Watch,
  ): Promise<Forming>
  /** Ends whatever it runs. Once. */
  close(): Promise<void>
}
