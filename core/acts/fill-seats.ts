/**
 * A seat of a round's group that came free goes to who waits for one: nobody else is moved, and the group meets
 * as it did. The judge of forming says whom it suits; who waited longest is asked first.
 */
import type { Draft } from '../dialogue/index.ts'
import {
  type Group,
  type Member,
  type MemberId,
  type Round,
  type RoundEntry,
  seatsFree,
} from '../domain/index.ts'
import { audit, type Fault, type Formed, type FormingProblem } from '../forming/index.ts'
import { type Population, tiesIn } from '../matching/index.ts'
import { mayJoinGroup, mayJoinRound } from '../policy/index.ts'
import { all } from './all.ts'
import { playSeatJob } from './play-seat.ts'
import { keptUntil } from './round-group.ts'
import { problemOf } from './round-problem.ts'
import type { RoundGround } from './rounds.ts'
import { formedOf, type Offered, offerDraft, offeredOf } from './seat-offer.ts'
import { ownReasons } from './seat-why.ts'

/** Less time to answer is none: then the seat stays free. */
const LEAST_MS = 12 * 60 * 60 * 1000

/** Who is asked now. Nobody where no seat is free, nobody waits whom it suits, or the first time is near. */
export async function fillSeats(
  ground: RoundGround,
  groupId: string,
  /** How the offer is handed over; as a message, unless it answers somebody. */
  hand: Handing = inChat(ground),
): Promise<MemberId[]> {
  const { stage, club, now } = ground
  const asked: MemberId[] = []
  for (;;) {
    const group = await stage.get('groups', club.id, groupId)
    if (group?.roundId === undefined || group.state === 'closed' || seatsFree(group) <= 0) break
    // Once it has met it is a group like any other: who waits in a later round is asked there.
    if (group.last !== undefined) break
    const round = await stage.get('rounds', club.id, group.roundId)
    const until = Math.max(group.askedUntil ?? 0, keptUntil(group, now))
    if (round === undefined || until - now < LEAST_MS) break
    const fits = await firstWhoFits(ground, round, group)
    if (fits === undefined) break
    hand(fits.member, await ask(ground, { ...group, askedUntil: until }, fits))
    asked.push(fits.member.id)
  }
  return asked
}

type Handing = (to: Member, draft: Draft) => void

export function inChat({ stage }: Pick<RoundGround, 'stage'>): Handing {
  return (to, draft) => {
    stage.tell({ to, draft, kind: 'invitation', class: 'A' })
  }
}

interface Fitting {
  readonly member: Member
  readonly entry: RoundEntry
  /** Can show it, where nobody in the group can. */
  readonly shows: boolean
}

async function firstWhoFits(
  ground: RoundGround,
  round: Round,
  group: Group,
): Promise<Fitting | undefined> {
  const { house, stage, club } = ground
  const population = await house.populations.of(club.id)
  const offered = await offeredOf(ground, group)
  for (const entry of await waitingFor(ground, round, group)) {
    const member = await stage.get('members', club.id, entry.memberId)
    if (member === undefined || !mayJoinRound(member).ok) continue
    if (!mayJoinGroup(member, group, tiesIn(population)).ok) continue
    const problem = await problemWith(ground, { round, group, entry, offered, population })
    const formed = formedOf(offered)
    const before = faultsOf(formed, problem)
    const members = [...formed.members, member.id].sort()
    const sources = formed.source === undefined ? [undefined, member.id] : [formed.source]
    for (const source of sources) {
      const faults = faultsOf({ ...formed, members, source }, problem)
      if ([...faults].some((fault) => !before.has(fault))) continue
      return { member, entry, shows: formed.source === undefined && source === member.id }
    }
  }
  return undefined
}

/** Who said yes to the round and has no seat, who waited longest first; not who just gave this one back. */
async function waitingFor(
  { house, stage, club }: RoundGround,
  round: Round,
  group: Group,
): Promise<RoundEntry[]> {
  const waiting: RoundEntry[] = []
  for await (const { record } of all(house, 'roundEntries', club.id, 'byRound', [round.id])) {
    const entry = await stage.get('roundEntries', club.id, record.id)
    if (entry?.said !== 'yes' || entry.outcome !== 'no-seat') continue
    if (entry.groupId !== group.id) waiting.push(entry)
  }
  return waiting.sort((a, b) => b.waited - a.waited || (a.id < b.id ? -1 : 1))
}

interface Trial {
  readonly round: Round
  readonly group: Group
  readonly entry: RoundEntry
  readonly offered: Offered
  readonly population: Population
}

/** The people of the group and the one who would come, as if this group were not there yet. */
async function problemWith(
  { house, club, now }: RoundGround,
  { round, group, entry, offered, population }: Trial,
): Promise<FormingProblem> {
  const places = []
  for await (const { record } of all(house, 'places', club.id, 'byName', [])) places.push(record)
  const others = new Map([...population.groups].filter(([id]) => id !== group.id))
  const entries = [...offered.people.map(({ id }) => id), entry.memberId].map((memberId) => ({
    ...entry,
    memberId,
  }))
  return problemOf({
    ...{ round, entries, places, taxonomy: house.taxonomy, now },
    population: { ...population, groups: others },
  })
}

/** Of size and figures the group itself tells enough; nobody is lost who is not asked about. */
const BESIDE: ReadonlySet<Fault> = new Set(['size', 'utility', 'certificate', 'reason', 'lost'])

/** Each as it would be told, so that the same fault of the same people is the same. */
function faultsOf(formed: Formed, problem: FormingProblem): ReadonlySet<string> {
  const certificate = { kind: 'bound', utility: 0, bound: Infinity } as const
  const whole = { groups: [formed], unplaced: [], utility: 0, certificate, seed: 0, steps: 0 }
  const { violations } = audit(whole, problem)
  return new Set(
    violations.flatMap(({ kind, problem }) => (BESIDE.has(kind) ? [] : [JSON.stringify(problem)])),
  )
}

async function ask(
  ground: RoundGround,
  before: Group,
  { member, entry, shows }: Fitting,
): Promise<Draft> {
  const { stage, club, house } = ground
  const group = { ...before, askedIds: [...(before.askedIds ?? []), member.id] }
  const { hosts: _, shows: __, ...rest } = entry
  stage.put('groups', group)
  stage.put('roundEntries', {
    ...rest,
    outcome: 'offered',
    groupId: group.id,
    ...(shows ? { shows: true as const } : {}),
  })
  const offered = await offeredOf(ground, group)
  const sourceId = shows ? member.id : offered.sourceId
  const why = ownReasons(member, group, house.taxonomy)
  if (member.persona !== undefined) stage.later(playSeatJob(group, member.id))
  return offerDraft({ ...offered, sourceId }, member, why, club.zone)
}
