/**
 * Carries one row of the outbox: it is claimed before it is sent, everything that must still be true is
 * read again at that moment, and what became of it is recorded. Class A never leaves twice. When and in
 * which order rows are carried is decided by `dispatch`.
 */
import { type AddressId, type ClubId, HOUSE } from '../domain/index.ts'
import { asPlainMessage, type OutboxRow } from '../message/index.ts'
import { MUTE_MS } from '../policy/index.ts'
import type { Courier, Stored, Undelivered } from '../ports/index.ts'
import { failed, type Result } from '../result.ts'
import type { House } from './house.ts'
import { mayLeave } from './may-leave.ts'
import { NO_RIGHT, roomCarried } from './room-carried.ts'
import { leaveRoom } from './room-leave.ts'
import { markedAsRepeat, withWordToSender } from './unknown.ts'

/** Tries of a message that provably never left, before it is given up. */
const MOST_ATTEMPTS = 8
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 15 * 60 * 1000
/** While nobody reaches the platform, a message is kept for so long, however often it was tried. */
const OUTAGE_MS = 24 * 60 * 60 * 1000
/** A platform that says «not now» without a time, or «now» at once. */
const SHORTEST_WAIT_MS = 1000
const WAIT_WITHOUT_TIME_MS = 60 * 1000
/** Why a row waits: the whole platform said «not now», or said so of this chat. */
export const TOO_FAST = 'too-fast'
const CHAT_TOO_FAST = 'chat-too-fast'
/** Rows of one chat that are looked through for the one to send next. */
const LOOKED_AT = 50

/** What became of one row. */
export interface Carried {
  /** The platform was called; undefined when it was not: the row was cancelled, waits, or is another's. */
  readonly said?: Result<void, Undelivered>
  /** Chats that have something new to be sent because of it. */
  readonly told: readonly AddressId[]
}

const NOT_CALLED: Carried = { told: [] }

/**
 * The row that a chat is sent next, or the moment at which there will be one. What somebody waits for
 * goes first; within a lane the order is that of writing, and a row that was tried and waits holds back
 * those after it. A row that only waits for the day holds back nobody.
 */
export async function nextRow(
  house: House,
  clubId: ClubId,
  addressId: AddressId,
): Promise<Stored<'outbox'> | number | undefined> {
  const { items } = await house.store.find('outbox', {
    clubId,
    index: 'byAddress',
    equals: [addressId, 'pending'],
    limit: LOOKED_AT,
  })
  const now = house.clock.now()
  let earliest: number | undefined
  for (const lane of ['now', 'later'] as const)
    for (const stored of items) {
      const { record } = stored
      if (record.lane !== lane) continue
      if (record.notBefore <= now) return stored
      earliest = Math.min(earliest ?? Number.POSITIVE_INFINITY, record.notBefore)
      if (record.attempts > 0 || record.reason?.endsWith(TOO_FAST) === true) return earliest
    }
  return earliest
}

/** `isOutage`: nobody reaches this platform, so that a message that did not arrive is not given up. */
export async function carryRow(
  house: House,
  { record, version }: Stored<'outbox'>,
  isOutage: () => boolean,
): Promise<Carried> {
  const departure = await mayLeave(house, record)
  const now = house.clock.now()
  if (departure.do === 'wait') {
    await write(house, { ...record, notBefore: departure.until }, version)
    return NOT_CALLED
  }
  if (departure.do === 'cancel') {
    const { reason } = departure
    await write(house, { ...record, state: 'cancelled', reason, settledAt: now }, version)
    if (record.leaves === true) await leaveRoom(house, record)
    return NOT_CALLED
  }
  const courier = house.couriers.get(record.address.platform)
  if (courier === undefined) {
    await write(house, { ...record, state: 'dead', reason: 'no-courier', settledAt: now }, version)
    return NOT_CALLED
  }
  const claimed: OutboxRow = {
    ...record,
    state: 'claimed',
    attempts: record.attempts + 1,
    claimedAt: now,
  }
  if ((await write(house, claimed, version)) === undefined) return NOT_CALLED
  const said = await sending(house, courier, record)
  return { said, told: await recorded(house, claimed, version + 1, said, isOutage()) }
}

/** A courier that throws broke its promise: nobody knows whether the message left. */
async function sending(
  house: House,
  courier: Courier,
  { address, message, id, isPlain, isRepeat, partsSent }: OutboxRow,
): Promise<Result<void, Undelivered>> {
  const shaped = isPlain === true ? asPlainMessage(message) : message
  const whole = isRepeat === true && !courier.isIdempotent ? markedAsRepeat(house, shaped) : shaped
  try {
    return await courier.send(address, whole, id, partsSent)
  } catch (error) {
    house.journal.alarm('courier.threw', error, { platform: courier.platform })
    return failed({ kind: 'ambiguous', code: 'threw' })
  }
}

async function recorded(
  house: House,
  claimed: OutboxRow,
  version: number,
  said: Result<void, Undelivered>,
  isOutage: boolean,
): Promise<readonly AddressId[]> {
  const now = house.clock.now()
  const after = settled(claimed, said, { now, fraction: house.random.fraction(), isOutage })
  const told = await write(house, after, version)
  if (told === undefined) {
    // Taken from us meanwhile, because we were silent for too long: what they recorded stands.
    house.journal.note('deliver.claim-lost', { row: claimed.id })
    return []
  }
  const inRoom = after.roomId === undefined ? [] : await roomCarried(house, after, said)
  if (said.ok) return told
  house.journal.note('deliver.not-sent', { row: claimed.id, why: said.error.kind })
  if (after.state === 'dead' && after.class === 'B')
    house.journal.alarm('deliver.dead', new Error('NotDelivered'), { row: claimed.id })
  if (after.roomId !== undefined) return [...told, ...inRoom]
  if (said.error.kind === 'refused') await markUnreachable(house, claimed)
  if (said.error.kind === 'moved') await moveAddress(house, claimed, said.error.key)
  return told
}

/** Writes the row if it still has this version; undefined: somebody else has it. Gives whom to wake. */
async function write(
  house: House,
  record: OutboxRow,
  version: number,
): Promise<readonly AddressId[] | undefined> {
  const { unit, told } = await withWordToSender(house, record, version)
  return (await house.store.commit(unit)).ok ? told : undefined
}

/** Of the moment: `fraction` spreads the pauses, so that not everybody comes back at once. */
export interface Ending {
  readonly now: number
  readonly fraction: number
  readonly isOutage: boolean
}

/** What the courier said, as the state of the row. */
export function settled(
  row: OutboxRow,
  said: Result<void, Undelivered>,
  { now, fraction, isOutage }: Ending,
): OutboxRow {
  const { reason: _before, partsSent: _parts, ...rest } = row
  if (said.ok) return { ...rest, state: 'sent', settledAt: now }
  const { error } = said
  const dead = (reason: string): OutboxRow => ({ ...row, state: 'dead', reason, settledAt: now })
  const again = (over: Partial<OutboxRow>): OutboxRow => ({
    ...row,
    state: 'pending',
    notBefore: now,
    attempts: row.attempts - 1,
    ...over,
  })
  const begun = partsIn(error)
  const isKept = isOutage && now - row.createdAt < OUTAGE_MS
  const later = (reason: string): OutboxRow =>
    row.attempts >= MOST_ATTEMPTS && !isKept
      ? dead(reason)
      : again({
          ...begun,
          reason,
          notBefore: now + pauseAfter(row, fraction),
          attempts: row.attempts,
        })
  switch (error.kind) {
    case 'too-fast':
      return again({
        ...begun,
        reason: error.isOneChat === true ? CHAT_TOO_FAST : TOO_FAST,
        notBefore: now + waitOf(error.retryAfterMs),
      })
    case 'refused':
      // Until it may be written there, or is of no use any more.
      return row.roomId !== undefined && row.leaves !== true && error.code === NO_RIGHT
        ? again({ reason: error.code, notBefore: now + MUTE_MS })
        : dead(error.code)
    case 'malformed':
      return row.isPlain === true ? dead(error.code) : again({ isPlain: true, reason: error.code })
    case 'moved':
      return error.key === row.address.key
        ? dead('moved-in-circles')
        : again({ address: { ...row.address, key: error.key }, reason: 'moved' })
    case 'ambiguous':
      // Said anew as a whole: it begins with the words that it may come a second time.
      if (row.class === 'B') return { ...fromStart(later(error.code)), isRepeat: true }
      return { ...row, state: 'unknown', reason: error.code, settledAt: now }
    case 'unreachable':
      return later(error.code)
  }
}

function partsIn(error: Undelivered): Pick<OutboxRow, 'partsSent'> {
  const parts = 'partsSent' in error ? error.partsSent : undefined
  return parts === undefined ? {} : { partsSent: parts }
}

/** From its first part on, whatever was sent of it. */
export function fromStart({ partsSent: _, ...row }: OutboxRow): OutboxRow {
  return row
}

/** How long «not now» is, in milliseconds. */
export function waitOf(retryAfterMs: number): number {
  return Number.isFinite(retryAfterMs)
    ? Math.max(SHORTEST_WAIT_MS, retryAfterMs)
    : WAIT_WITHOUT_TIME_MS
}

/** Half of the pause is certain, the other half is chance: nobody waits for nothing, nobody comes in step. */
function pauseAfter({ attempts }: OutboxRow, fraction: number): number {
  const most = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempts - 1))
  return Math.round(most * (0.5 + fraction / 2))
}

async function markUnreachable(house: House, row: OutboxRow): Promise<void> {
  if (row.memberId === undefined) return
  const stored = await house.store.get('members', row.clubId, row.memberId)
  if (stored === undefined || stored.record.unreachable) return
  const record = { ...stored.record, unreachable: true }
  await house.store.commit([{ do: 'put', in: 'members', record, expects: stored.version }])
}

/** The chat keeps its name in the house; only its key outside is another. */
async function moveAddress(house: House, { addressId }: OutboxRow, key: string): Promise<void> {
  const stored = await house.store.get('addresses', HOUSE, addressId)
  if (stored === undefined) return
  const record = { ...stored.record, key }
  await house.store.commit([{ do: 'put', in: 'addresses', record, expects: stored.version }])
}
