/** What is going to happen in a search, soonest first: a binary heap over two plain arrays. */
export class Events {
  readonly #times: number[] = []
  readonly #events: number[] = []

  /** The time of the next event; infinite when there is none. */
  get next(): number {
    return this.#times[0] ?? Infinity
  }

  clear(): void {
    this.#times.length = 0
    this.#events.length = 0
  }

  add(time: number, event: number): void {
    const [times, events] = [this.#times, this.#events]
    let hole = times.length
    times.push(time)
    events.push(event)
    while (hole > 0) {
      const above = (hole - 1) >> 1
      const upper = times[above] as number
      if (upper <= time) break
      times[hole] = upper
      events[hole] = events[above] as number
      hole = above
    }
    times[hole] = time
    events[hole] = event
  }

  /** Takes the next event out. There must be one. */
  take(): number {
    const [times, events] = [this.#times, this.#events]
    const taken = events[0] as number
    const time = times.pop() as number
    const event = events.pop() as number
    const size = times.length
    if (size === 0) return taken
    let hole = 0
    for (;;) {
      let below = 2 * hole + 1
      if (below >= size) break
      if (below + 1 < size && (times[below + 1] as number) < (times[below] as number)) below += 1
      const lower = times[below] as number
      if (lower >= time) break
      times[hole] = lower
      events[hole] = events[below] as number
      hole = below
    }
    times[hole] = time
    events[hole] = event
    return taken
  }
}
