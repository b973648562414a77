/**
 * Makes the groups of a round: gathers, lets them be formed, has the judge look, and writes everything in
 * one unit: the round, the groups, what became of each yes, and the messages. Done twice, or twice at
 * once, it is done once.
 */
import {
  type AddressId,
  type ClubId,
  type Group,
  HOUSE,
  type Member,
  type MemberId,
  type Round,
  type RoundEntry,
  type RoundId,
  roundEntryId,
} from '../domain/index.ts'
import { audit, type Formed, type Forming, type Unplaced } from '../forming/index.ts'
import { all } from './all.ts'
import { haltRound } from './halt-round.ts'
import type { House } from './house.ts'
import { inClub } from './in-club.ts'
import { asPuts, rowsFor } from './outgoing.ts'
import { planJobs } from './plan-jobs.ts'
import { playSeatJob } from './play-seat.ts'
import { isLookedOver, lapseProposal, propose } from './round-go.ts'
import { groupOf, type Made } from './round-group.ts'
import { hoursOf } from './round-hours.ts'
import { type Gathered, problemOf } from './round-problem.ts'
import { tellCoordinators } from './round-summary.ts'
import type { RoundGround } from './rounds.ts'
import { type Offered, offerDraft } from './seat-offer.ts'
import { ownReasons } from './seat-why.ts'
import { stage } from './stage.ts'
import { waitingDraft, wishOf } from './without-seat.ts'

/** Most rounds are proven, and end, long before that; a large one is searched until one of the two is reached. */
const EFFORT = { steps: 20_000, seconds: 20 }

/** Somebody comes or goes while the groups are made: then they are made again. */
const TRIES = 5

/** The chats that have something to be delivered. Nothing happens before the round is due. */
export async function makeRound(
  house: House,
  clubId: ClubId,
  roundId: RoundId,
): Promise<AddressId[]> {
  const club = (await house.store.get('clubs', HOUSE, clubId))?.record
  if (club === undefined) return []
  for (let tried = 0; tried < TRIES; tried += 1) {
    const ground = { house: await inClub(house, clubId), stage: stage(house.store), club }
    const touched = await madeOnce({ ...ground, now: house.clock.now() }, roundId)
    if (touched !== undefined) return touched
  }
  throw new Error(`The round ${roundId} could not be made in ${String(TRIES)} tries.`)
}

/** Undefined when somebody else wrote meanwhile. */
async function madeOnce(ground: RoundGround, roundId: RoundId): Promise<AddressId[] | undefined> {
  const round = await ground.stage.get('rounds', ground.club.id, roundId)
  if (round?.state === 'proposed') return lapseProposal(ground, round)
  if (round?.state !== 'open' || ground.now < round.at) return []
  const gathered = await gather(ground, round)
  const problem = problemOf(gathered)
  const forming = await ground.house.former.form(problem, EFFORT)
  const { violations } = audit(forming, problem)
  const made = { ...gathered, ...ground, problem }
  if (violations.length > 0) await haltRound(ground, round, gathered.entries, violations)
  else await settle(ground, made, gathered, forming)
  return commit(ground, round)
}

async function gather(
  { house, stage: unit, club, now }: RoundGround,
  round: Round,
): Promise<Gathered> {
  const entries: RoundEntry[] = []
  for await (const { record } of all(house, 'roundEntries', club.id, 'byRound', [round.id])) {
    const entry = await unit.get('roundEntries', club.id, record.id)
    if (entry?.said === 'yes') entries.push(entry)
  }
  const places = []
  for await (const { record } of all(house, 'places', club.id, 'byName', [])) places.push(record)
  const population = await house.populations.of(club.id)
  return { round, entries, population, places, taxonomy: house.taxonomy, now }
}

async function settle(
  ground: RoundGround,
  made: Made,
  { entries, population, round }: Gathered,
  forming: Forming,
): Promise<void> {
  const { stage: unit, now, house, club } = ground
  const { seed, steps } = forming
  const audit = { violations: 0, utility: forming.utility }
  const formedRound: Round = { ...round, state: 'formed', formedAt: now, seed, steps, audit }
  unit.put('rounds', formedRound)
  const asked = new Map(entries.map((entry) => [entry.memberId, entry]))
  // Groups of invented people alone would be for nobody.
  const groups = forming.groups.filter(({ members }) => members.some((id) => asked.has(id)))
  const hours = hoursOf(groups, made.problem)
  const waits = isLookedOver(club) && groups.length > 0
  const records: Group[] = []
  for (const [at, formed] of groups.entries()) {
    const group = groupOf(formed, { at, slot: hours[at] ?? formed.slot }, made)
    records.push(group)
    if (waits) keepBack(ground, formed, group, made, asked)
    else offer(ground, formed, group, made, asked)
  }
  if (waits) await propose(ground, formedRound, records)
  house.journal.note('round.formed', {
    ...{ club: club.id, round: round.id, groups: groups.length, said: entries.length },
    ...{ seed, steps },
  })
  if (club.state === 'open' && !waits) await tellCoordinators(ground, entries, groups)
  const unplaced = new Map(forming.unplaced.map((one) => [one.id, one]))
  for (const entry of entries) {
    const member = population.members.get(entry.memberId)
    const why = unplaced.get(entry.memberId)
    if (member !== undefined && why !== undefined) leaveWaiting(ground, entry, member, why)
  }
}

/** The group is kept, and everybody whom it is for is asked. */
function offer(
  ground: RoundGround,
  formed: Formed,
  group: Group,
  made: Made,
  entries: ReadonlyMap<MemberId, RoundEntry>,
): void {
  const { stage: unit, house } = ground
  const members = membersOf(formed, made)
  const offered: Offered = { group, people: members, hostId: formed.host, sourceId: formed.source }
  unit.put('groups', group)
  for (const member of members) {
    unit.put('roundEntries', {
      ...entryIn(ground, formed, group, member, entries),
      outcome: 'offered',
    })
    const why = ownReasons(member, group, house.taxonomy)
    const draft = offerDraft(offered, member, why, made.club.zone)
    unit.tell({ to: member, draft, kind: 'invitation', class: 'A' })
    if (member.persona !== undefined) unit.later(playSeatJob(group, member.id))
  }
}

/** The group is kept, and closed until it is sent: nobody sees it, joins it or is kept busy by it. */
function keepBack(
  ground: RoundGround,
  formed: Formed,
  group: Group,
  made: Made,
  entries: ReadonlyMap<MemberId, RoundEntry>,
): void {
  const { stage: unit } = ground
  unit.put('groups', { ...group, state: 'closed' })
  for (const member of membersOf(formed, made))
    unit.put('roundEntries', entryIn(ground, formed, group, member, entries))
}

function membersOf({ members }: Formed, { problem }: Made): Member[] {
  return problem.people.map(({ member }) => member).filter(({ id }) => members.includes(id))
}

/** What somebody said to the round, with the group that was found for them. */
function entryIn(
  { club, now }: RoundGround,
  { host, source }: Formed,
  { id: groupId, roundId }: Group,
  { id: memberId }: Member,
  entries: ReadonlyMap<MemberId, RoundEntry>,
): RoundEntry {
  if (roundId === undefined) throw new Error(`The group ${groupId} is of no round.`)
  const before = entries.get(memberId) ?? {
    ...{ id: roundEntryId(roundId, memberId), clubId: club.id, roundId, memberId },
    ...{ said: 'yes' as const, waited: 0, at: now },
  }
  return {
    ...before,
    groupId,
    ...(memberId === host ? { hosts: true } : {}),
    ...(memberId === source ? { shows: true } : {}),
  }
}

/** No place this time: the own reason, what would help, and that they come first the next time. */
function leaveWaiting(
  { stage: unit, house }: RoundGround,
  entry: RoundEntry,
  member: Member,
  why: Unplaced,
): void {
  unit.put('roundEntries', { ...entry, outcome: 'no-seat' })
  const draft = waitingDraft(why, wishOf(member, house.taxonomy))
  unit.tell({ to: member, draft, kind: 'notice', class: 'A' })
}

async function commit(
  { house, stage: unit }: RoundGround,
  { id }: Round,
): Promise<AddressId[] | undefined> {
  const rows = await rowsFor(house, id, unit.outgoing)
  const done = await unit.commit(asPuts(rows))
  if (!done.ok) return undefined
  await planJobs(house, unit.jobs)
  return rows.map((row) => row.addressId)
}
