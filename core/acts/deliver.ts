/**
 * Sends what waits in the outbox. A row is claimed before it is sent, everything that must still be true
 * is read again at that moment, and what became of it is recorded. Class A never leaves twice.
 */
import type { AddressId, ClubId } from '../domain/index.ts'
import type { OutboxRow } from '../message/index.ts'
import type { Courier, Stored, Undelivered } from '../ports/index.ts'
import { failed, type Result } from '../result.ts'
import type { House } from './house.ts'
import { mayLeave } from './may-leave.ts'
import { withWordToSender } from './unknown.ts'

/** Tries of a message that provably never left, before it is given up. */
const MOST_ATTEMPTS = 8
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 15 * 60 * 1000

/**
 * Sends the pending rows of one chat in order, until one has to wait. Gives the time of the next try, if
 * there is one. Call it for one chat at a time.
 */
export async function deliver(
  house: House,
  clubId: ClubId,
  addressId: AddressId,
): Promise<number | undefined> {
  for (;;) {
    const { items } = await house.store.find('outbox', {
      clubId,
      index: 'byAddress',
      equals: [addressId, 'pending'],
      limit: 20,
    })
    const [first] = items
    if (first === undefined) return undefined
    for (const stored of items) {
      if (stored.record.notBefore > house.clock.now()) return stored.record.notBefore
      await carry(house, stored)
      // A row that has to wait holds back those after it: one chat is told everything in order.
      const after = await house.store.get('outbox', clubId, stored.record.id)
      if (after?.record.state === 'pending') return after.record.notBefore
    }
  }
}

async function carry(house: House, { record, version }: Stored<'outbox'>): Promise<void> {
  const departure = await mayLeave(house, record)
  const now = house.clock.now()
  if (departure.do === 'wait') {
    await write(house, { ...record, notBefore: departure.until }, version)
    return
  }
  if (departure.do === 'cancel') {
    await write(
      house,
      { ...record, state: 'cancelled', reason: departure.reason, settledAt: now },
      version,
    )
    return
  }
  const courier = house.couriers.get(record.address.platform)
  if (courier === undefined) {
    await write(house, { ...record, state: 'dead', reason: 'no-courier', settledAt: now }, version)
    return
  }
  const claimed: OutboxRow = {
    ...record,
    state: 'claimed',
    attempts: record.attempts + 1,
    claimedAt: now,
  }
  if (!(await write(house, claimed, version))) return
  const sent = await sending(house, courier, record)
  await write(house, settled(claimed, sent, house.clock.now()), version + 1)
  if (!sent.ok) {
    house.journal.note('deliver.not-sent', { row: record.id, why: sent.error.kind })
    if (sent.error.kind === 'refused') await markUnreachable(house, record)
  }
}

/** A courier that throws broke its promise: nobody knows whether the message left. */
async function sending(
  house: House,
  courier: Courier,
  { address, message, id }: OutboxRow,
): Promise<Result<void, Undelivered>> {
  try {
    return await courier.send(address, message, id)
  } catch (error) {
    house.journal.alarm('courier.threw', error, { platform: courier.platform })
    return failed({ kind: 'ambiguous', code: 'threw' })
  }
}

/** Writes the row if it still has this version. False: somebody else has it. */
async function write(house: House, record: OutboxRow, version: number): Promise<boolean> {
  const done = await house.store.commit(await withWordToSender(house, record, version))
  return done.ok
}

/** What the courier said, as the state of the row. */
export function settled(row: OutboxRow, sent: Result<void, Undelivered>, now: number): OutboxRow {
  if (sent.ok) return { ...row, state: 'sent', settledAt: now }
  const { error } = sent
  switch (error.kind) {
    case 'too-fast':
      return {
        ...row,
        state: 'pending',
        notBefore: now + error.retryAfterMs,
        attempts: row.attempts - 1,
      }
    case 'refused':
      return { ...row, state: 'dead', reason: error.code, settledAt: now }
    case 'ambiguous':
      return row.class === 'B'
        ? later(row, error.code, now)
        : { ...row, state: 'unknown', reason: error.code, settledAt: now }
    case 'unreachable':
      return later(row, error.code, now)
  }
}

function later(row: OutboxRow, reason: string, now: number): OutboxRow {
  if (row.attempts >= MOST_ATTEMPTS) return { ...row, state: 'dead', reason, settledAt: now }
  const pause = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (row.attempts - 1))
  return { ...row, state: 'pending', reason, notBefore: now + pause }
}

async function markUnreachable(house: House, row: OutboxRow): Promise<void> {
  const stored = await house.store.get('members', row.clubId, row.memberId)
  if (stored === undefined || stored.record.unreachable) return
  const record = { ...stored.record, unreachable: true }
  await house.store.commit([{ do: 'put', in: 'members', record, expects: stored.version }])
}
