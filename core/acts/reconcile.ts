/**
 * Picks up what a crash or a lost queue left behind: events that were stored but not heard, rows that
 * were not sent, rows that were claimed by somebody who is gone. The store is the ledger.
 */
import { type AddressId, type ClubId, HOUSE } from '../domain/index.ts'
import type { OutboxRow } from '../message/index.ts'
import type { Stored } from '../ports/index.ts'
import { all } from './all.ts'
import { wakeBroadcasts } from './broadcast-steps.ts'
import { everyClub, openDemo, sandboxes } from './clubs.ts'
import { fromStart, TOO_FAST } from './deliver.ts'
import type { House } from './house.ts'
import { PLAY_JOB } from './introduce.ts'
import { playSeatJob } from './play-seat.ts'
import { isDue } from './round-days.ts'
import { ROUND_JOB } from './rounds.ts'
import { resolveUnknown, withWordToSender } from './unknown.ts'

/** A claim that is older than this belongs to nobody any more. */
export const CLAIM_MS = 60_000

export interface Found {
  /** Chats in which something waits to be heard. */
  readonly toHear: ReadonlySet<AddressId>
  /** Chats for which something waits to be sent. */
  readonly toCarry: ReadonlySet<AddressId>
  /** Platforms that said «not now», and until when. */
  readonly held: ReadonlyMap<string, number>
}

/**
 * `alone`: no other process works on this store, so that every claim is left over from a crash. Doing it
 * twice does nothing twice.
 */
export async function reconcile(house: House, alone: boolean): Promise<Found> {
  const toHear = new Set<AddressId>()
  const toCarry = new Set<AddressId>()
  const held = new Map<string, number>()
  for await (const { record } of all(house, 'intake', HOUSE, 'byState', ['received']))
    toHear.add(record.addressId)
  const demo = await openDemo(house)
  for (const club of await everyClub(house)) {
    await takeUp(house, club.id, alone, toCarry, held)
    if (club.id === demo?.id) await wakeInvented(house, club.id)
    if (club.id === demo?.id || club.state === 'open') await wakeRounds(house, club.id)
  }
  for await (const { id } of sandboxes(house)) {
    await takeUp(house, id, alone, toCarry, held)
    if (demo !== undefined) await wakeInvented(house, id)
  }
  await wakeBroadcasts(house)
  return { toHear, toCarry, held }
}

/** What was on its way in a club, and what could leave there now. */
async function takeUp(
  house: House,
  clubId: ClubId,
  alone: boolean,
  toCarry: Set<AddressId>,
  held: Map<string, number>,
): Promise<void> {
  for await (const stored of all(house, 'outbox', clubId, 'byState', ['claimed']))
    await freeClaim(house, stored, alone)
  await resolveUnknown(house, clubId)
  if (alone) await noteHeld(house, clubId, held)
  for await (const stored of due(house, clubId)) {
    const address = await house.store.get('addresses', HOUSE, stored.record.addressId)
    const home = address?.record.homeClubId
    if (home === undefined || home === clubId) toCarry.add(stored.record.addressId)
    else await cancelForGone(house, stored)
  }
}

/** What could leave now. Rows that wait for a later moment are found when it has come. */
async function* due(house: House, clubId: ClubId): AsyncGenerator<Stored<'outbox'>> {
  let after: string | undefined
  do {
    const page = await house.store.find('outbox', {
      clubId,
      index: 'byDue',
      equals: ['pending'],
      to: house.clock.now() + 1,
      limit: 500,
      ...(after === undefined ? {} : { after }),
    })
    yield* page.items
    after = page.next
  } while (after !== undefined)
}

/** What a platform asked of the process before is asked of this one. */
async function noteHeld(house: House, clubId: ClubId, held: Map<string, number>): Promise<void> {
  const { items } = await house.store.find('outbox', {
    clubId,
    index: 'byDue',
    equals: ['pending'],
    from: house.clock.now() + 1,
    limit: 1000,
  })
  for (const { record } of items) {
    const { platform } = record.address
    if (record.reason === TOO_FAST)
      held.set(platform, Math.max(held.get(platform) ?? 0, record.notBefore))
  }
}

async function freeClaim(
  house: House,
  { record, version }: Stored<'outbox'>,
  alone: boolean,
): Promise<void> {
  const now = house.clock.now()
  if (!alone && now - (record.claimedAt ?? 0) < CLAIM_MS) return
  const after = freed(
    record,
    house.couriers.get(record.address.platform)?.isIdempotent ?? false,
    now,
  )
  const { unit } = await withWordToSender(house, after, version)
  const done = await house.store.commit(unit)
  if (done.ok) house.journal.note('outbox.claim-freed', { row: record.id, state: after.state })
}

/**
 * A claimed row whose sender is gone may have left or not. Where the channel keeps one copy of a repeated
 * key, and for class B, it is sent again; else it is `unknown` and listed.
 */
export function freed(row: OutboxRow, isIdempotent: boolean, now: number): OutboxRow {
  if (isIdempotent || row.class === 'B')
    return { ...fromStart(row), state: 'pending', notBefore: now, isRepeat: true }
  return { ...row, state: 'unknown', reason: 'claim-lost', settledAt: now }
}

/** The chat belongs to another club by now: what was for the one before is for nobody. */
async function cancelForGone(house: House, { record, version }: Stored<'outbox'>): Promise<void> {
  const settledAt = house.clock.now()
  const after: OutboxRow = { ...record, state: 'cancelled', reason: 'receiver-gone', settledAt }
  await house.store.commit([{ do: 'put', in: 'outbox', record: after, expects: version }])
}

/** Invented people who have not answered yet: the job may have gone with its queue. */
async function wakeInvented(house: House, clubId: ClubId): Promise<void> {
  for await (const { record } of all(house, 'introductions', clubId, 'byLapse', ['asked']))
    if (record.peerSaid === undefined)
      await house.agenda.add({
        name: PLAY_JOB,
        id: `answer-${record.id}`,
        payload: { clubId, introductionId: record.id },
      })
}

/** Groups that should have been made, and seats that invented people have not answered. */
async function wakeRounds(house: House, clubId: ClubId): Promise<void> {
  for await (const { record } of all(house, 'rounds', clubId, 'byState', ['open']))
    if (isDue(house, record))
      await house.agenda.add({
        name: ROUND_JOB,
        id: record.id,
        payload: { clubId, roundId: record.id },
      })
  for await (const { record } of all(house, 'groups', clubId, 'byState', ['brewing']))
    for (const memberId of record.askedIds ?? [])
      if ((await house.store.get('members', clubId, memberId))?.record.persona !== undefined)
        await house.agenda.add(playSeatJob(record, memberId))
}
