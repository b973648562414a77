/**
 * Whether this house can take in what people send: it can write and read, and its jobs are woken. A
 * message that did not arrive, or a job that died, makes it degraded, not unready: `health` tells that.
 */
import { HOUSE } from '../domain/index.ts'
import type { House } from './house.ts'

/** The job that shows that jobs are woken; it comes back every half minute. */
export const HEARTBEAT_JOB = 'heartbeat'
/** So old may its last run be; also the grace of a house that has just opened. */
export const CANARY_MS = 90_000
/** The record that is written to see whether records can be written; no job has this name. */
const TRIAL = 'trial'

/** `openedAt`: milliseconds since 1970. Never rejects: a store that fails is not ready. */
export async function isReady(house: House, openedAt: number): Promise<boolean> {
  try {
    return (await isStoreWell(house)) && (await isWoken(house, openedAt))
  } catch (cause) {
    house.journal.alarm('ready.failed', cause)
    return false
  }
}

async function isStoreWell(house: House): Promise<boolean> {
  const lastAt = house.clock.now()
  const record = { id: TRIAL, clubId: HOUSE, lastAt, failures: 0 }
  const written = await house.store.commit([{ do: 'put', in: 'heartbeats', record }])
  const read = await house.store.get('heartbeats', HOUSE, TRIAL)
  // Another process may have written it meanwhile, later.
  return written.ok && (read?.record.lastAt ?? 0) >= lastAt
}

async function isWoken(house: House, openedAt: number): Promise<boolean> {
  const now = house.clock.now()
  if (now - openedAt < CANARY_MS) return true
  const canary = await house.store.get('heartbeats', HOUSE, HEARTBEAT_JOB)
  return now - (canary?.record.lastOkAt ?? 0) <= CANARY_MS
}
