/**
 * The two connections of a process with its Redis. One is for whoever adds and asks: it fails at once
 * when Redis is away, so that callers hear it. The other is for the worker: it waits until Redis is
 * back. Both come back by themselves within some seconds. Decides nothing about jobs.
 */
import { Redis } from 'ioredis'

export interface Connections {
  /** Answers or fails within `ANSWER_MS`. */
  readonly asking: Redis
  /** Waits for as long as it takes. */
  readonly working: Redis
  close(): void
}

/** A Redis that says nothing for so long is away. */
const ANSWER_MS = 5_000
/** Between two tries to reach it again; well below the half minute after which people notice. */
const LONGEST_PAUSE_MS = 2_000

const COMING_BACK = {
  connectTimeout: ANSWER_MS,
  retryStrategy: (times: number): number => Math.min(50 * 2 ** times, LONGEST_PAUSE_MS),
}

/** Rejects when nobody answers at this address; then nothing is left open. `onError` hears of later ones. */
export async function connect(url: string, onError: (error: Error) => void): Promise<Connections> {
  const asking = new Redis(url, {
    ...COMING_BACK,
    lazyConnect: true,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: ANSWER_MS,
  })
  let reason: Error | undefined
  let isOpen = false
  asking.on('error', (error: Error) => {
    reason = error
    if (isOpen) onError(error)
  })
  try {
    await asking.connect()
    await asking.ping()
  } catch (error) {
    asking.disconnect()
    throw reason ?? error
  }
  isOpen = true
  const working = new Redis(url, { ...COMING_BACK, maxRetriesPerRequest: null })
  working.on('error', onError)
  return {
    asking,
    working,
    close() {
      asking.disconnect()
      working.disconnect()
    },
  }
}
