/** How long a peer may search. */

/**
 * Starts now; each call gives the share of the seconds that is spent. Counted in processor time, so that
 * whatever else the machine does makes no peer weaker.
 */
export function budget(seconds: number): () => number {
  const begin = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(begin)
    return (user + system) / 1e6 / seconds
  }
}
