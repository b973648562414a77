/** The search for one part of a crowd. What it holds only gets better. */
export interface PartSearch {
  /** Seats of each group, in no promised order. */
  readonly groups: readonly (readonly number[])[]
  readonly utility: number
  /** No groups of this part are worth more. */
  readonly bound: number
  /** Holds what it would have to work out again: another step should come before another part's. */
  readonly isMidway: boolean
  /** False when it has nothing left to try. */
  step(): boolean
  /** Frees what it holds; what was found stays. More than once is the same as once. */
  close(): void
}
