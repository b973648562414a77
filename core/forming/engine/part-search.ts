/** The search for one part of a crowd. What it holds only gets better. */
export interface PartSearch {
  /** Seats of each group, in no promised order. */
  readonly groups: readonly (readonly number[])[]
  readonly utility: number
  /** No groups of this part are worth more. */
  readonly bound: number
  /** False when no further step can better anything. */
  step(): boolean
}
