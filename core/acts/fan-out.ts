/**
 * One step of an announcement: one page of members becomes rows, each person's record of what reached
 * them, and the announcement's new place, in one commit under the versions that were read.
 */

import {
  type AddressId,
  type Broadcast,
  type ClubId,
  contentHash,
  lastCallOf,
  reachedOut,
} from '../domain/index.ts'
import type { OutboxRow } from '../message/index.ts'
import { topicsOf } from '../policy/index.ts'
import type { CommitRefused, Stored, Write } from '../ports/index.ts'
import { type Announcing, announcing, type Reached, reach } from './audience.ts'
import { broadcastDraft } from './broadcast-draft.ts'
import type { House } from './house.ts'
import { rowsFor } from './outgoing.ts'

export interface Pace {
  /** Members in one page; default 500. */
  readonly atOnce?: number
  /**
   * So many messages of this announcement may wait at once; default 1,000. A pause then leaves little
   * behind, and who is written to was asked about not long ago.
   */
  readonly ahead?: number
}

export interface Step {
  /**
   * `more`: there are more people. `full`: enough waits; look again later. `through`: everybody was
   * looked at, and the last messages are on their way. `over`: there is nothing to do, or somebody else
   * does it.
   */
  readonly outcome: 'more' | 'full' | 'through' | 'over'
  /** Chats that have something to be delivered. */
  readonly touched: readonly AddressId[]
}

const AT_ONCE = 500
const AHEAD = 1000
const OVER: Step = { outcome: 'over', touched: [] }

/**
 * Goes one page on. Twice, or twice at once, is once: the second finds another version and leaves it. An
 * activity that is no longer what was announced ends the announcement, with everything that waits.
 */
export async function fanOut(
  house: House,
  clubId: ClubId,
  id: string,
  { atOnce = AT_ONCE, ahead = AHEAD }: Pace = {},
): Promise<Step> {
  const stored = await house.store.get('broadcasts', clubId, id)
  if (stored?.record.state !== 'running') return OVER
  const about = await announcing(house, clubId, stored.record.activityId)
  if (about === undefined || contentHash(about.activity) !== stored.record.contentHash)
    return stopped(house, stored)
  if (stored.record.throughAt !== undefined) return finished(house, stored)
  const limit = Math.max(1, Math.min(atOnce, ahead))
  if (!about.club.sending || !(await hasRoom(house, stored.record, ahead - limit)))
    return { outcome: 'full', touched: [] }
  return page(about, stored, limit)
}

async function stopped(
  { store, clock, journal }: House,
  { record, version }: Stored<'broadcasts'>,
): Promise<Step> {
  const after: Broadcast = { ...record, state: 'stopped', doneAt: clock.now() }
  const done = await store.commit([
    { do: 'put', in: 'broadcasts', record: after, expects: version },
  ])
  if (done.ok)
    journal.note('broadcast.content-changed', { club: record.clubId, broadcast: record.id })
  return OVER
}

async function finished(house: House, { record, version }: Stored<'broadcasts'>): Promise<Step> {
  if (!(await hasRoom(house, record, 0))) return { outcome: 'through', touched: [] }
  const after: Broadcast = { ...record, state: 'done', doneAt: house.clock.now() }
  await house.store.commit([{ do: 'put', in: 'broadcasts', record: after, expects: version }])
  return OVER
}

/** Whether at most so many of its messages wait or are on their way. */
async function hasRoom(
  { store }: House,
  { clubId, id }: Broadcast,
  most: number,
): Promise<boolean> {
  if (most === Infinity) return true
  let waiting = 0
  for (const state of ['claimed', 'pending'] as const) {
    let after: string | undefined
    do {
      const found = await store.find('outbox', {
        clubId,
        index: 'byBroadcast',
        equals: [id, state],
        limit: Math.min(1000, most + 1),
        ...(after === undefined ? {} : { after }),
      })
      waiting += found.items.length
      if (waiting > most) return false
      after = found.next
    } while (after !== undefined)
  }
  return true
}

async function page(about: Announcing, stored: Stored<'broadcasts'>, limit: number): Promise<Step> {
  const { house, club } = about
  const { cursor } = stored.record
  const { items, next } = await house.store.find('members', {
    clubId: club.id,
    index: 'all',
    equals: [],
    limit,
    ...(cursor === undefined ? {} : { after: cursor }),
  })
  const told = new Map<string, Telling>()
  const consider = async (member: Stored<'members'>): Promise<void> => {
    const telling = await tellingOf(about, stored.record, member)
    if (telling !== undefined) told.set(member.record.id, telling)
  }
  for (const member of items) await consider(member)
  // Somebody may be written to by another job at this moment: that one is looked at anew, alone.
  for (let tries = 0; tries <= items.length; tries += 1) {
    const after = onwards(stored.record, items.length, told.size, next, house.clock.now())
    const done = await house.store.commit([
      { do: 'put', in: 'broadcasts', record: after, expects: stored.version },
      ...[...told.values()].flatMap(({ writes }) => writes),
    ])
    if (done.ok) {
      const touched = [...told.values()].map(({ row }) => row.addressId)
      return { outcome: next === undefined ? 'through' : 'more', touched }
    }
    if (done.error.in === 'broadcasts') return OVER
    const met = metIn(told, done.error)
    if (met === undefined) break
    told.delete(met)
    const member = await house.store.get('members', club.id, met)
    // Where the row stands already, they were written to.
    if (member !== undefined && done.error.in !== 'outbox') await consider(member)
  }
  throw new Error(`A page of the announcement ${stored.record.id} kept meeting others.`)
}

/** What is written for one person. */
interface Telling {
  readonly row: OutboxRow
  readonly writes: readonly Write[]
}

function metIn(told: ReadonlyMap<string, Telling>, refused: CommitRefused): string | undefined {
  return [...told].find(([, { writes }]) =>
    writes.some((one) => one.do === 'put' && one.in === refused.in && one.record.id === refused.id),
  )?.[0]
}

async function tellingOf(
  about: Announcing,
  broadcast: Broadcast,
  member: Stored<'members'>,
): Promise<Telling | undefined> {
  const reached = await reach(about, member.record)
  const row = reached.ok ? await rowOf(about, broadcast, reached.value) : undefined
  if (!reached.ok || row === undefined) return undefined
  const { before, version } = reached.value
  const { id, clubId } = member.record
  const one = {
    row: row.id,
    kind: 'broadcast',
    at: row.createdAt,
    about: [about.activity.id],
  } as const
  const outreach = reachedOut({ id, clubId }, before, one)
  const isFirst = version === 0
  return {
    row,
    writes: [
      { do: 'put', in: 'outreach', record: outreach, expects: isFirst ? 'absent' : version },
      { do: 'put', in: 'outbox', record: row, expects: 'absent' },
      // Written as it is, so that this and an erasure meet: later they meet in the record above.
      ...(isFirst
        ? [{ do: 'put', in: 'members', record: member.record, expects: member.version } as const]
        : []),
    ],
  }
}

async function rowOf(
  about: Announcing,
  broadcast: Broadcast,
  { member, item, address }: Reached,
): Promise<OutboxRow | undefined> {
  const { activity, house } = about
  const draft = broadcastDraft(about, broadcast.id, { why: item.reason[0], km: item.km })
  const [row] = await rowsFor(house, `broadcast-${broadcast.id}~${member.id}`, [
    {
      to: member,
      draft,
      kind: 'broadcast',
      class: 'A',
      address,
      broadcastId: broadcast.id,
      event: { id: activity.id, instant: activity.starts.instant },
      topics: topicsOf(activity.concepts, house.taxonomy),
      expiresAt: lastCallOf(activity),
    },
  ])
  return row
}

function onwards(
  broadcast: Broadcast,
  looked: number,
  written: number,
  next: string | undefined,
  now: number,
): Broadcast {
  const { cursor: _, ...rest } = broadcast
  const { counts } = broadcast
  return {
    ...rest,
    counts: { ...counts, looked: counts.looked + looked, written: counts.written + written },
    ...(next === undefined ? { throughAt: now } : { cursor: next }),
  }
}
