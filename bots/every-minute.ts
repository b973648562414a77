/** Something that is done every minute in this process, one at a time. What it is, others decide. */
import type { Journal } from '../core/ports/index.ts'

const MINUTE_MS = 60_000

export interface EveryMinute {
  /** No further time; resolves when the one under way is over. */
  stop(): Promise<void>
}

/** A time that fails is told to the journal under this name, and the next one comes all the same. */
export function everyMinute(
  work: () => Promise<void>,
  journal: Journal,
  failed: string,
): EveryMinute {
  let running: Promise<void> | undefined
  const timer = setInterval(() => {
    // The one before still goes on: it does what this one would do.
    running ??= work()
      .catch((cause: unknown) => {
        journal.alarm(failed, cause)
      })
      .finally(() => {
        running = undefined
      })
  }, MINUTE_MS)
  return {
    async stop() {
      clearInterval(timer)
      await running
    },
  }
}
