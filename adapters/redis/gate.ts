/**
 * Lets work in side by side, except for what has to be alone: that waits until everybody before it is
 * out, and everybody after it waits. Used for jobs during which a process died, so that the next death
 * tells which of them is the reason.
 */
export type Gate = <T>(isAlone: boolean, work: () => Promise<T>) => Promise<T>

export function gate(): Gate {
  let lastAlone: Promise<unknown> = Promise.resolve()
  const inside = new Set<Promise<unknown>>()
  return (isAlone, work) => {
    const before = isAlone ? Promise.all([lastAlone, ...inside]) : lastAlone
    const run = before.then(work)
    const over = run.then(
      () => undefined,
      () => undefined,
    )
    if (isAlone) lastAlone = over
    inside.add(over)
    void over.then(() => inside.delete(over))
    return run
  }
}
