/** How far an announcement is: what became of each of its messages, counted from the ledger itself. */
import type { Broadcast, ClubId } from '../domain/index.ts'
import { all } from './all.ts'
import type { House } from './house.ts'

export interface BroadcastProgress {
  readonly broadcast: Broadcast
  readonly sent: number
  /** Waiting or on its way. */
  readonly pending: number
  readonly dead: number
  readonly unknown: number
  /** By reason. */
  readonly cancelled: Readonly<Record<string, number>>
}

const STATES = ['sent', 'pending', 'claimed', 'dead', 'unknown', 'cancelled'] as const

/** Undefined when there is none. Messages older than a week are no longer in the ledger. */
export async function broadcastProgress(
  house: Pick<House, 'store'>,
  clubId: ClubId,
  id: string,
): Promise<BroadcastProgress | undefined> {
  const broadcast = (await house.store.get('broadcasts', clubId, id))?.record
  if (broadcast === undefined) return undefined
  const counts = { sent: 0, pending: 0, claimed: 0, dead: 0, unknown: 0, cancelled: 0 }
  const cancelled: Record<string, number> = {}
  for (const state of STATES)
    for await (const { record } of all(house, 'outbox', clubId, 'byBroadcast', [id, state])) {
      counts[state] += 1
      const { reason = 'unknown' } = record
      if (state === 'cancelled') cancelled[reason] = (cancelled[reason] ?? 0) + 1
    }
  const { sent, dead, unknown } = counts
  return { broadcast, sent, pending: counts.pending + counts.claimed, dead, unknown, cancelled }
}

/** Announcements of a club, the newest first; `running` and `paused` alone, or all. */
export async function broadcastsOf(
  { store }: Pick<House, 'store'>,
  clubId: ClubId,
  which: 'live' | 'all',
): Promise<Broadcast[]> {
  const states = which === 'live' ? (['running', 'paused'] as const) : undefined
  const found: Broadcast[] = []
  if (states === undefined)
    for await (const { record } of all({ store }, 'broadcasts', clubId, 'byTime', []))
      found.push(record)
  for (const state of states ?? [])
    for await (const { record } of all({ store }, 'broadcasts', clubId, 'byState', [state]))
      found.push(record)
  return found.sort((a, b) => b.createdAt - a.createdAt)
}
