/** What time it is. Core never asks the machine. */
export interface Clock {
  /** Milliseconds since 1970, UTC. May repeat; may jump when the machine's clock is set. */
  now(): number
  /**
   * A number that is larger than every number this clock gave before, in any process that ran on this
   * machine's time: microseconds since 1970. Orders lines and rows.
   */
  stamp(): number
}
