/** People who agreed to tips, their chats, and what is on for them: for tests of what nobody asked for. */
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import {
  AddressId,
  type Consent,
  HOUSE,
  type Member,
  MemberId,
  momentOf,
  neverReached,
  type Outreach,
} from '../../../core/domain/index.ts'
import { type OutboxRow, readToken } from '../../../core/message/index.ts'
import type { OpenHouse } from '../../_kit/house.ts'
import { isOn, lives } from '../../talks/closer-town.ts'
import { DAY_MS, put } from './ground.ts'

const HOUR_MS = 60 * 60 * 1000
const ZONE = 'Europe/Brussels'

export function agrees(purpose: Consent['purpose'], at = 1, given = true): Consent {
  return { purpose, given, at, wording: 'v1' }
}

/** A declared adult in Genk who wants to keep bees, agreed to tips and to news, and has a chat. */
export async function listens(
  open: OpenHouse,
  id: string,
  more: Partial<Record<keyof Member, unknown>> = {},
): Promise<AddressId> {
  await lives(open, id, {
    wants: [{ concept: 'bees' }],
    consents: [agrees('matching'), agrees('nudges'), agrees('partner-news')],
    ...more,
  })
  return chatOf(open, id)
}

/** A chat on the probe's platform; somebody may have several. */
export async function chatOf(open: OpenHouse, id: string, key = id): Promise<AddressId> {
  const addressId = AddressId.parse(`probe:${key}`)
  await put(open.house, 'addresses', {
    id: addressId,
    clubId: HOUSE,
    platform: 'probe',
    key,
    memberId: MemberId.parse(id),
    homeClubId: DEMO_CLUB,
    seenAt: open.clock.now(),
  })
  return addressId
}

/** Something about bees in Genk, for three hours, so many days from now. */
export async function beesIn(open: OpenHouse, id: string, days: number): Promise<void> {
  const starts = open.clock.now() + days * DAY_MS
  await isOn(open, id, {
    starts: momentOf(starts, ZONE),
    ends: momentOf(starts + 3 * HOUR_MS, ZONE),
  })
}

/** Every row of a kind that was not asked for, oldest first. */
export async function unasked(open: OpenHouse, id: string): Promise<OutboxRow[]> {
  const { items } = await open.house.store.find('outbox', {
    clubId: DEMO_CLUB,
    index: 'byMember',
    equals: [id],
    limit: 1000,
  })
  return items
    .map(({ record }) => record)
    .filter(({ kind }) => kind === 'nudge' || kind === 'digest' || kind === 'broadcast')
}

export async function reachedBy(open: OpenHouse, id: string): Promise<Outreach> {
  const stored = await open.house.store.get('outreach', DEMO_CLUB, id)
  return stored?.record ?? neverReached({ id: MemberId.parse(id), clubId: DEMO_CLUB })
}

/** Delivers whatever these acts gave. */
export async function carries(open: OpenHouse, touched: readonly AddressId[]): Promise<void> {
  for (const address of new Set(touched)) await open.staff.carry(address)
}

/** The things that a message puts before its reader. */
export function toldIn({ message }: OutboxRow): string[] {
  const choices = message.blocks.flatMap((block) => (block.kind === 'card' ? block.choices : []))
  return [...choices, ...message.choices].flatMap(({ token }) => {
    const read = readToken(token)
    return read?.kind === 'command' && read.command === 'tip-show' ? [read.about] : []
  })
}
