/** What time it is, and waking up. Core never asks the machine. */
export interface Clock {
  /** Milliseconds since 1970, UTC. May repeat; may jump when the machine's clock is set. */
  now(): number
  /**
   * A number that is larger than every number this clock gave before, in any process that ran on this
   * machine's time: microseconds since 1970. Orders lines and rows.
   */
  stamp(): number
  /**
   * Calls `wake` once, as soon as it is `moment`, never before; at once when that is over. Gone with the
   * process. What comes back calls it off.
   */
  at(moment: number, wake: () => void): () => void
  /** Resolves when everything else that is ready has had its turn: for whoever has a lot to do. */
  turn(): Promise<void>
}
