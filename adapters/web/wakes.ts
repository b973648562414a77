/** Tells whoever waits in this process that there is something new for an address. */

export interface Watch {
  /** Resolves when something was told since the last call, after `ms`, or when `gone` is aborted. */
  next(ms: number, gone?: AbortSignal): Promise<void>
  close(): void
}

export interface Wakes {
  tell(addressId: string): void
  watch(addressId: string): Watch
}

export function wakes(): Wakes {
  const watchers = new Map<string, Set<() => void>>()
  return {
    tell: (addressId) => {
      for (const wake of watchers.get(addressId) ?? []) wake()
    },
    watch: (addressId) => {
      let isTold = false
      let resume = (): void => undefined
      const wake = (): void => {
        isTold = true
        resume()
      }
      const circle = watchers.get(addressId) ?? new Set()
      watchers.set(addressId, circle.add(wake))
      return {
        next: async (ms, gone) => {
          if (!isTold && gone?.aborted !== true)
            await pause(ms, gone, (end) => {
              resume = end
            })
          isTold = false
        },
        close: () => {
          circle.delete(wake)
          if (circle.size === 0 && watchers.get(addressId) === circle) watchers.delete(addressId)
        },
      }
    },
  }
}

/** Waits for the time, the abort or the end that is handed out, whichever is first; leaves nothing. */
function pause(
  ms: number,
  gone: AbortSignal | undefined,
  handOut: (end: () => void) => void,
): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      gone?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    gone?.addEventListener('abort', end)
    handOut(end)
  })
}
