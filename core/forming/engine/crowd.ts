/**
 * What the engine of forming sees: seats that may be filled, which of them may share a group, and what that is
 * worth. Which people, topics and places the seats stand for is known to whoever made the crowd.
 */

/** What a seat brings to its group. Bits, so that a group's are the `|` of its seats'. */
export const HOST = 1
/** Shows what the group is about. */
export const SOURCE = 2
/** Speaks the language that the group learns. */
export const FLUENT = 4

export interface Rules {
  /** Fewest and most people in a group, its host among them. */
  readonly min: number
  readonly max: number
  /** A larger group than this needs a host. */
  readonly hostAbove: number
  /** So many people of a group must want what it is about. */
  readonly minWanting: number
}

/**
 * All arrays are by seat unless said otherwise. Numbers of seats mean nothing: neither results nor their
 * order may hang on them but for breaking ties.
 */
export interface Crowd {
  readonly size: number
  readonly rules: Rules
  /** Whose seat it is. Of the seats of one row, at most `limit[row]` are filled. */
  readonly row: Int32Array
  /** By row. */
  readonly limit: Int32Array
  /** People on the seat, 1 or more; they come together or not at all. */
  readonly people: Uint8Array
  /** Those of them who count for worths and bonuses: 0 for a seat that only hosts. */
  readonly counted: Uint8Array
  readonly brings: Uint8Array
  /** What a group with this seat must have among what its seats bring, host apart. */
  readonly needs: Uint8Array
  readonly wanting: Uint8Array
  /** `words` times 32 hours of the week: a group needs one that is free for all. */
  readonly words: number
  readonly hours: Int32Array
  /** A group needs one language that all speak. One bit each. */
  readonly languages: Int32Array
  /** Within a group, at most one apart. */
  readonly age: Uint8Array
  /** What a filled seat adds by itself. */
  readonly base: Float64Array
  /** Worths of pairs on the seat itself, where two came together. */
  readonly inner: Float64Array
  /** Who may share a group with seat s, ascending: `mate[from[s]] … mate[from[s + 1] - 1]`; both ways. */
  readonly from: Int32Array
  readonly mate: Int32Array
  /** 0 or more, parallel to `mate`, single precision; 0 with a seat that is not counted. */
  readonly worth: Float32Array
  /**
   * What only whole groups can be asked: added to the utility, `-Infinity` where the group may not be.
   * Not there when nothing is left to ask.
   */
  readonly extra?: (seats: readonly number[]) => number
}

/** A host's bonus, and a source's, for each counted person. */
export const BONUS = 0.15

/**
 * U = 2 / (n − 1) · Σ worths + Σ base + .15 · n with a host + .15 · n with a source, over the n counted
 * people; without `extra`.
 */
export function utility(n: number, worths: number, base: number, brings: number): number {
  const bonuses = ((brings & HOST) === 0 ? 0 : BONUS) + ((brings & SOURCE) === 0 ? 0 : BONUS)
  return (n > 1 ? (2 / (n - 1)) * worths : 0) + base + bonuses * n
}
