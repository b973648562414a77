/** The most that anybody can score, by what the concepts came together to. A profile makes them once. */

export interface Ceilings {
  /** By `offers << wantBits | wants`. */
  readonly most: Float64Array
  readonly wantBits: number
  /** By offers: the most over all wants. */
  readonly byOffers: Float64Array
  /** The most of whoever wants nothing that means anything to the asker. */
  readonly withoutWants: number
}

/** Rounding may carry a score above the sum of its highest parts: ceilings are so much higher. */
const ROUNDING = 1e-9

/**
 * Ceilings from a bound on the score, for each union of offers below `offers` and each result of wants below
 * `2 ** wantBits`. More offers or wants must not lower the bound.
 */
export function ceilingsFrom(
  offers: number,
  wantBits: number,
  bound: (offers: number, wants: number) => number,
): Ceilings {
  const span = 1 << wantBits
  const most = Float64Array.from(
    { length: offers * span },
    (_, at) => bound(at >> wantBits, at & (span - 1)) + ROUNDING,
  )
  return {
    most,
    wantBits,
    byOffers: Float64Array.from({ length: offers }, (_, at) =>
      Math.max(...most.subarray(at * span, (at + 1) * span)),
    ),
    withoutWants: Math.max(...Array.from({ length: offers }, (_, at) => most[at * span] ?? 0)),
  }
}
