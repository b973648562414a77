/**
 * Set packing, as a solver is asked for it: of groups with a utility, choose those worth most together, so
 * that no row is used more often than its limit. The solver takes groups by halves where that is worth more;
 * what is whole is the engine's to find.
 */

/** Rows of candidate c: `rows[from[c]] … rows[from[c + 1] - 1]`, each at most once. */
export interface PackingColumns {
  readonly count: number
  readonly from: ArrayLike<number>
  readonly rows: ArrayLike<number>
  readonly utility: ArrayLike<number>
}

/** What the packing would be worth if groups could be formed by halves: never less than the best whole one. */
export interface Relaxed {
  readonly utility: number
  /** What one more of a row would be worth, by row; 0 or more. */
  readonly prices: Float64Array
  /** How much of each candidate is taken, from 0 to 1. */
  readonly shares: Float64Array
}

/** One packing that grows. Calls are synchronous; the same calls in the same order have the same answers. */
export interface Packing {
  add(columns: PackingColumns): void
  /** One more row: of these columns, numbered as they were added, at most one is taken. Later ones may name it. */
  limit(columns: readonly number[]): void
  /** From now on a column is taken whole, or not at all; undefined: as much as is best. */
  fix(column: number, take: boolean | undefined): void
  /** Undefined when what is fixed breaks a limit. */
  relax(): Relaxed | undefined
  /** Frees what the solver holds. Once. */
  close(): void
}

export interface PackingSolver {
  /**
   * `most`: how much of one candidate may be taken. 1; or Infinity where rows alone shall limit it, because a
   * limit of its own would keep part of what it gains out of the prices.
   */
  open(limits: ArrayLike<number>, most: number): Packing
}
