/**
 * After a copy was put back: what waited when it was made may have left since, and nobody can know. So
 * nothing of class A leaves before somebody decided about it. Class B always leaves: rather twice than never.
 */
import { type Broadcast, type Club, type ClubId, HOUSE } from '../domain/index.ts'
import type { OutboxRow } from '../message/index.ts'
import type { Stored } from '../ports/index.ts'
import { all } from './all.ts'
import { everyClub, sandboxes } from './clubs.ts'
import type { House } from './house.ts'

/**
 * Holds the sending of every club back, and pauses what is being announced: whoever comes next may have
 * heard of it since. Done to the copy before it is anybody's house. Twice is once.
 */
export async function holdSending(house: Pick<House, 'store'>, copiedAt: number): Promise<void> {
  for (const club of await everyClub(house)) {
    const sending = club.restored?.sending ?? club.sending
    const record: Club = { ...club, sending: false, restored: { copiedAt, sending } }
    await house.store.commit([{ do: 'put', in: 'clubs', record }])
    const running: Broadcast[] = []
    for await (const one of all(house, 'broadcasts', club.id, 'byState', ['running']))
      running.push(one.record)
    for (const one of running) {
      const paused: Broadcast = { ...one, state: 'paused', pausedAt: copiedAt }
      await house.store.commit([{ do: 'put', in: 'broadcasts', record: paused }])
    }
  }
  // Nobody decides about a copy that is gone within a day: it says nothing more.
  for await (const club of sandboxes(house))
    await house.store.commit([{ do: 'put', in: 'clubs', record: { ...club, sending: false } }])
}

export interface Held {
  readonly clubId: ClubId
  readonly name: string
  readonly copiedAt: number
  /** Ids of what waited, or was on its way, when the copy was made. */
  readonly old: readonly string[]
}

/** Clubs in which somebody still has to decide. */
export async function heldClubs(house: Pick<House, 'store'>): Promise<Held[]> {
  const held: Held[] = []
  for (const { id, name, restored } of await everyClub(house)) {
    if (restored === undefined) continue
    const old: string[] = []
    for await (const { record } of oldOf(house, id, restored.copiedAt)) old.push(record.id)
    held.push({ clubId: id, name, copiedAt: restored.copiedAt, old })
  }
  return held
}

async function* oldOf(
  house: Pick<House, 'store'>,
  clubId: ClubId,
  copiedAt: number,
): AsyncGenerator<Stored<'outbox'>> {
  for (const state of ['claimed', 'pending'] as const)
    for await (const stored of all(house, 'outbox', clubId, 'byState', [state]))
      if (stored.record.class === 'A' && stored.record.createdAt <= copiedAt) yield stored
}

/**
 * Every club sends again as it did in the copy. `drop`: what waited then is cancelled; `send`: it leaves,
 * perhaps a second time. Gives how many messages were decided about. Whoever dies in between does it again.
 */
export async function releaseSending(
  house: Pick<House, 'store' | 'clock' | 'journal'>,
  old: 'drop' | 'send',
): Promise<number> {
  let decided = 0
  for (const { clubId, copiedAt } of await heldClubs(house)) {
    const rows: Stored<'outbox'>[] = []
    for await (const stored of oldOf(house, clubId, copiedAt)) rows.push(stored)
    for (const row of rows) if (await decide(house, row, old)) decided += 1
    const stored = await house.store.get('clubs', HOUSE, clubId)
    if (stored?.record.restored === undefined) continue
    const { restored, ...club } = stored.record
    const record = { ...club, sending: restored.sending }
    await house.store.commit([{ do: 'put', in: 'clubs', record, expects: stored.version }])
    house.journal.note('restored.sending', { club: clubId, old, decided })
  }
  return decided
}

async function decide(
  { store, clock }: Pick<House, 'store' | 'clock'>,
  { record, version }: Stored<'outbox'>,
  old: 'drop' | 'send',
): Promise<boolean> {
  const now = clock.now()
  const after: OutboxRow =
    old === 'drop'
      ? { ...record, state: 'cancelled', reason: 'restored', settledAt: now }
      : { ...record, state: 'pending', notBefore: now }
  return (await store.commit([{ do: 'put', in: 'outbox', record: after, expects: version }])).ok
}
