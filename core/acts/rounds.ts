/** The rounds of a club: which one people can say yes to now, and what somebody said to it. */
import {
  type Club,
  isInvented,
  type Member,
  type Moment,
  momentOf,
  nextRound,
  type Round,
  type RoundEntry,
  RoundId,
  roundEntryId,
  waitedAfter,
} from '../domain/index.ts'
import type { Ground } from './ground.ts'

/** What acts about rounds need, in a scene as well as in a job. */
export type RoundGround = Ground

/** The job that makes the groups of a round, and what comes after. */
export const ROUND_JOB = 'round'

/** Whether people can say yes to a round here: in the invented club, and where a real one chose it. */
export function hasRounds({ state, rounds }: Club): boolean {
  return isInvented({ state }) || (state === 'open' && rounds === true)
}

/** The round that people can say yes to. Where there is none yet, the one that would be opened. */
export async function openRound({ house, stage, club, now }: RoundGround): Promise<Round> {
  const { items } = await house.store.find('rounds', {
    clubId: club.id,
    index: 'byState',
    equals: ['open'],
  })
  for (const { record } of items) {
    const round = await stage.get('rounds', club.id, record.id)
    if (round?.state === 'open') return round
  }
  const { wall, instant } = nextRound(now, club.zone)
  for (let turn = 1; ; turn += 1) {
    const day = wall.slice(0, 'yyyy-mm-dd'.length)
    const id = RoundId.parse(turn === 1 ? `round-${day}` : `round-${day}-${String(turn)}`)
    const known = await stage.get('rounds', club.id, id)
    if (known === undefined)
      return { id, clubId: club.id, at: instant, state: 'open', openedAt: now }
    if (known.state === 'open') return known
  }
}

/** So long before the groups are made, everybody in it is reminded. */
export const REMIND_MS = 24 * 60 * 60 * 1000

/** Whether the reminder is still to come. */
export function isReminded({ at, warnedAt }: Round, now: number): boolean {
  return warnedAt === undefined && at - now > REMIND_MS
}

export function momentOfRound({ at }: Round, { zone }: Club): Moment {
  return momentOf(at, zone)
}

export async function entryOf(
  { stage, club }: Pick<RoundGround, 'stage' | 'club'>,
  { id }: Pick<Round, 'id'>,
  { id: memberId }: Pick<Member, 'id'>,
): Promise<RoundEntry | undefined> {
  return stage.get('roundEntries', club.id, roundEntryId(id, memberId))
}

/** What somebody says to a round. Who said something before keeps how long they wait. */
export async function putEntry(
  ground: RoundGround,
  round: Round,
  member: Member,
  said: RoundEntry['said'],
): Promise<void> {
  const { house, stage, club, now } = ground
  const before = await entryOf(ground, round, member)
  // Written as it is, so that whoever makes the groups at this moment and this person meet.
  stage.put('rounds', (await stage.get('rounds', club.id, round.id)) ?? round)
  if (before !== undefined) {
    stage.put('roundEntries', { ...before, said, at: now })
    return
  }
  const { items } = await house.store.find('roundEntries', {
    clubId: club.id,
    index: 'byMember',
    equals: [member.id],
    newestFirst: true,
    limit: 1,
  })
  stage.put('roundEntries', {
    id: roundEntryId(round.id, member.id),
    clubId: club.id,
    roundId: round.id,
    memberId: member.id,
    said,
    waited: waitedAfter(items[0]?.record),
    at: now,
  })
}

/** What became of somebody's yes, changed later: the seat was given back, or the group did not go ahead. */
export async function changeEntry(
  ground: RoundGround,
  roundId: RoundId | undefined,
  memberId: Member['id'],
  change: Partial<RoundEntry>,
): Promise<void> {
  if (roundId === undefined) return
  const { stage, club } = ground
  const entry = await stage.get('roundEntries', club.id, roundEntryId(roundId, memberId))
  if (entry !== undefined) stage.put('roundEntries', { ...entry, ...change })
}
