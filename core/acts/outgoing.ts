/** Messages on their way into the outbox: who gets what, why, and as which row. */
import { markOfCopy } from '../demo/index.ts'
import type { Draft } from '../dialogue/index.ts'
import {
  type AddressRecord,
  type ClubId,
  type ConceptId,
  HOUSE,
  type Member,
  type MemberId,
} from '../domain/index.ts'
import type { OutboxRow } from '../message/index.ts'
import type { Write } from '../ports/index.ts'
import { t } from '../texts/index.ts'
import { renderFor } from './for-reader.ts'
import type { House } from './house.ts'
import { inClub } from './in-club.ts'

export interface Outgoing {
  readonly to: Member
  readonly draft: Draft
  readonly kind: OutboxRow['kind']
  readonly class: OutboxRow['class']
  /** Where to: the chat that is going on; else the one in which the person was seen last. */
  readonly address?: AddressRecord
  readonly introductionId?: string
  readonly fromId?: MemberId
  /** The group or activity that it is about, and the moment of which it speaks. */
  readonly event?: NonNullable<OutboxRow['event']>
  /** The broadcast that it belongs to. */
  readonly broadcastId?: string
  /** The talents that it is about, for who wants to hear nothing about one of them. */
  readonly topics?: readonly ConceptId[]
  /** From then on it is worth nothing. */
  readonly expiresAt?: number
  /** Its row's own id, where a unit has several causes. */
  readonly id?: string
  /** The run of the script whose answers stand on the buttons. */
  readonly run?: string
}

/** What it takes to say something to somebody. */
export type Speaking = Pick<House, 'store' | 'clock' | 'journal' | 'taxonomy' | 'words' | 'doors'>

/**
 * The rows for these messages. `cause` names what they come from: the same cause makes the same row ids,
 * so that a cause that is handled twice sends nothing twice. Who has no chat gets no row.
 */
export async function rowsFor(
  house: Speaking,
  cause: string,
  outgoing: readonly Outgoing[],
): Promise<OutboxRow[]> {
  const rows: OutboxRow[] = []
  for (const [index, one] of outgoing.entries()) {
    const address = one.address ?? (await lastSeen(house, one.to))
    if (address === undefined) {
      house.journal.note('outbox.no-address', { member: one.to.id, kind: one.kind })
      continue
    }
    const own = await inClub(house, one.to.clubId)
    const told = saidInSandbox(one)
    rows.push(rowFor(own, one.id ?? `${cause}~${String(index)}`, told, address))
  }
  return rows
}

function saidInSandbox(one: Outgoing): Outgoing {
  if (one.to.persona !== undefined) return one
  return { ...one, draft: inCopy(one.to.clubId, one.draft) }
}

/** Where nobody exists, everything that is said says so. */
export function inCopy(clubId: ClubId, draft: Draft): Draft {
  if (markOfCopy(clubId) === undefined) return draft
  return { ...draft, blocks: [...draft.blocks, { text: t('demo.sandbox') }] }
}

/** What somebody waits for; everything else goes after it. */
const AWAITED: ReadonlySet<OutboxRow['kind']> = new Set([
  'reply',
  'request',
  'introduced',
  'relay',
  'task',
  'receipt',
  'seat',
  'invitation',
])

function rowFor(house: Speaking, id: string, one: Outgoing, address: AddressRecord): OutboxRow {
  const now = house.clock.now()
  return {
    id,
    clubId: one.to.clubId,
    memberId: one.to.id,
    addressId: address.id,
    address: { platform: address.platform, key: address.key },
    message: renderFor(house, one.to, one.draft, one.run),
    class: one.class,
    lane: AWAITED.has(one.kind) ? 'now' : 'later',
    kind: one.kind,
    ...(one.introductionId === undefined ? {} : { introductionId: one.introductionId }),
    ...(one.fromId === undefined ? {} : { fromId: one.fromId }),
    ...(one.event === undefined ? {} : { event: one.event }),
    ...(one.broadcastId === undefined ? {} : { broadcastId: one.broadcastId }),
    ...(one.topics === undefined ? {} : { topics: [...one.topics] }),
    ...(one.expiresAt === undefined ? {} : { expiresAt: one.expiresAt }),
    state: 'pending',
    attempts: 0,
    order: house.clock.stamp(),
    notBefore: now,
    createdAt: now,
  }
}

export function asPuts(rows: readonly OutboxRow[]): Write[] {
  return rows.map((record) => ({ do: 'put', in: 'outbox', record, expects: 'absent' }))
}

/** The chat in which a person was seen last, among those that somebody can still read. */
export async function lastSeen(
  house: Pick<House, 'store'>,
  member: Member,
): Promise<AddressRecord | undefined> {
  const page = await house.store.find('addresses', {
    clubId: HOUSE,
    index: 'byMember',
    equals: [member.id],
  })
  const chats = page.items
    .map((item) => item.record)
    .filter((address) => address.homeClubId === member.clubId)
    .sort((a, b) => b.seenAt - a.seenAt)
  const [last] = chats
  if (chats.length < 2) return last
  for (const chat of chats) if (await isReadable(house, chat)) return chat
  return last
}

/** The page of a browser that forgot who it was is read by nobody any more. */
async function isReadable(
  house: Pick<House, 'store'>,
  { id, platform }: AddressRecord,
): Promise<boolean> {
  if (platform !== 'web') return true
  const open = { clubId: HOUSE, index: 'byAddress', equals: [id], limit: 1 } as const
  return (await house.store.find('sessions', open)).items.length > 0
}
