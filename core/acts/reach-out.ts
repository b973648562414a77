/**
 * Who of a club may be written to now about something they did not ask for, and writing it: the message
 * and what is remembered of it are one commit, so that two jobs that want to write to somebody at once meet
 * there, and one of them goes without. What is written is for the job itself to say.
 */
import type { Draft } from '../dialogue/index.ts'
import {
  type AddressId,
  type Club,
  type ClubId,
  type ConceptId,
  type Member,
  type Outreach,
  type OutreachKind,
  wallOf,
} from '../domain/index.ts'
import { afterQuietHours, mayReachOut, REACH_OUT_MS, reachOutMs } from '../policy/index.ts'
import { clubsIn, openDemo } from './clubs.ts'
import type { House } from './house.ts'
import { inClub } from './in-club.ts'
import { asPuts, rowsFor } from './outgoing.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

/**
 * A week that is over so soon is waited for, instead of for the next day: a job that comes back every
 * Thursday begins a little earlier or later each time, and an hour earlier once a year.
 */
const GRACE_MS = HOUR_MS

/** So many members are looked at before everybody else has a turn. */
const PAGE = 500

/** What is written to who agreed to tips. */
export type TipKind = Extract<OutreachKind, 'nudge' | 'digest'>

/** Somebody who may perhaps be written to. */
export interface Receiver {
  readonly house: House
  readonly club: Club
  readonly member: Member
  /** What reached them before, and the version of it that was read. */
  readonly before: Outreach | undefined
  readonly expects: number | 'absent'
  /** When a message would leave that is written now. */
  readonly leaves: number
}

/**
 * Clubs from which anything may leave. In the demo that is for who tries it: invented people have agreed
 * to nothing, and have no chat of their own.
 */
export async function clubsThatReachOut(house: House): Promise<Club[]> {
  const demo = await openDemo(house)
  const clubs = [...(await clubsIn(house, 'open')), ...(demo === undefined ? [] : [demo])]
  return clubs.filter(({ sending }) => sending)
}

/**
 * Everybody in the club who agreed to this kind, without those whose week is not over. The members are the
 * ones that matching holds in memory: of who agreed to nothing, nothing is fetched.
 */
export async function* receivers(
  house: House,
  club: Club,
  kind: TipKind,
): AsyncGenerator<Receiver> {
  const own = await inClub(house, club.id)
  const recent = await reachedSince(house, club.id, house.clock.now() + GRACE_MS - REACH_OUT_MS)
  const ids = [...(await house.populations.of(club.id)).members.keys()]
  for (let from = 0; from < ids.length; from += PAGE) {
    const { members } = await house.populations.of(club.id)
    for (const id of ids.slice(from, from + PAGE)) {
      const member = recent.has(id) ? undefined : members.get(id)
      if (member === undefined || !isOpenTo(member, kind, house.clock.now())) continue
      const one = await receiver(own, club, member)
      if (one !== undefined) yield one
      await house.clock.turn()
    }
    await house.clock.turn()
  }
}

/** Ids of who was written to since then: theirs is no turn, whoever they are. */
async function reachedSince(house: House, clubId: ClubId, from: number): Promise<Set<string>> {
  const reached = new Set<string>()
  let after: string | undefined
  do {
    const page = await house.store.find('outreach', {
      clubId,
      index: 'byLast',
      equals: [],
      from,
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    })
    for (const { record } of page.items) reached.add(record.id)
    after = page.next
    await house.clock.turn()
  } while (after !== undefined)
  return reached
}

/** On the day itself on which somebody agrees they have just seen what there is. */
function isOpenTo(member: Member, kind: TipKind, now: number): boolean {
  if (!mayReachOut(member, { kind, before: undefined, now }).ok) return false
  const agreed = member.consents.findLast(({ purpose }) => purpose === 'nudges')?.at ?? 0
  return now - agreed >= DAY_MS
}

/** Undefined while the week of what reached them last is not over. */
async function receiver(house: House, club: Club, member: Member): Promise<Receiver | undefined> {
  const stored = await house.store.get('outreach', club.id, member.id)
  const now = house.clock.now()
  const free = await freeFrom(house, member, stored?.record)
  if (free - now > GRACE_MS) return undefined
  return {
    house,
    club,
    member,
    before: stored?.record,
    expects: stored?.version ?? 'absent',
    leaves: afterQuietHours(Math.max(now, free), club.zone, member.rhythm?.quiet),
  }
}

/** A message may leave later than it was meant to: the week, or what they chose, begins when it left. */
export async function freeFrom(
  house: Pick<House, 'store'>,
  member: Pick<Member, 'clubId' | 'rhythm'>,
  before?: Outreach,
): Promise<number> {
  if (before?.last === undefined) return 0
  const row = (await house.store.get('outbox', member.clubId, before.last.row))?.record
  return Math.max(before.last.at, row?.settledAt ?? 0) + reachOutMs(member)
}

/** What is written to somebody, and what is remembered of it: `remember` gets the row that carries it. */
export interface Unasked {
  readonly kind: TipKind
  readonly draft: Draft
  readonly topics?: readonly ConceptId[]
  readonly expiresAt?: number
  remember(one: { row: string; at: number }): Outreach
}

/** The chats that have something to be delivered: none when somebody else wrote to this person meanwhile. */
export async function writeTo(receiver: Receiver, unasked: Unasked): Promise<AddressId[]> {
  const { house, club, member, leaves } = receiver
  const { kind, draft, expiresAt, topics = [], remember } = unasked
  const { date } = wallOf(house.clock.now(), club.zone)
  const until = expiresAt === undefined ? {} : { expiresAt }
  const outgoing = { to: member, draft, kind, class: 'A', topics, ...until } as const
  const rows = await rowsFor(house, `${kind}-${member.id}-${date}`, [outgoing])
  const [row] = rows
  if (row === undefined) return []
  const done = await house.store.commit([
    {
      do: 'put',
      in: 'outreach',
      record: remember({ row: row.id, at: leaves }),
      expects: receiver.expects,
    },
    ...asPuts([{ ...row, notBefore: leaves }]),
  ])
  return done.ok ? [row.addressId] : []
}
