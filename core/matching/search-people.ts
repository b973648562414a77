/**
 * Who fits, exactly: a scan over everybody, narrowed first by what they tell about concepts, then by
 * policy, then by language, distance and time. Counts whom one criterion alone keeps out.
 */
import type { Introduction, Member, MemberId } from '../domain/index.ts'
import { mayBeAsked, mayBeIntroduced, openRequests, type Ties } from '../policy/index.ts'
import { type Candidate, candidate } from './candidate.ts'
import { type Distance, distanceBetween, isInReach, nearScore } from './criteria/near.ts'
import { clash, type Free, freeTimes, timeScore } from './criteria/time.ts'
import type { Question } from './question.ts'
import { reachOf } from './reach.ts'
import { bestTie, type Scale } from './relations.ts'
import { guidance, type PersonTie } from './roles.ts'
import type { Wish } from './wish.ts'

/** How many people fit in everything but this one thing. */
export interface Lacking {
  readonly language: number
  readonly near: number
  readonly time: number
  readonly busy: number
}

export interface FoundPeople {
  readonly found: readonly Candidate[]
  readonly lacking: Lacking
}

export const NOTHING_LACKING: Lacking = { language: 0, near: 0, time: 0, busy: 0 }

/** Whoever joined so recently comes first among equals. */
const NEWCOMER_MS = 28 * 24 * 60 * 60 * 1000

interface Search {
  readonly question: Question
  readonly wish: Wish
  readonly scale: Scale
  readonly ties: Ties
  readonly radiusKm: number
  readonly free: Free
  readonly requests: ReadonlyMap<MemberId, number>
  readonly inTouch: ReadonlySet<string>
}

export function searchPeople(question: Question, wish: Wish, radiusKm: number): FoundPeople {
  const { population, taxonomy, settings } = question
  const search = prepared(question, wish, radiusKm)
  const reach = reachOf(wish, taxonomy)
  const found: Candidate[] = []
  const lacking = { ...NOTHING_LACKING }
  for (const member of population.members.values()) {
    if (reach(member) < settings.minFit) continue
    const outcome = consider(member, search)
    if (outcome === undefined) continue
    if (typeof outcome === 'string') lacking[outcome] += 1
    else found.push(outcome)
  }
  return { found, lacking }
}

function prepared(question: Question, wish: Wish, radiusKm: number): Search {
  const { asker, population, taxonomy, settings, now } = question
  return {
    question,
    wish,
    scale: { taxonomy, settings },
    ties: { blocks: (pair) => population.blocks.has(pair) },
    radiusKm,
    free: freeTimes(asker),
    requests: openRequests(population.introductions.values(), now),
    inTouch: inTouchWith(asker.id, population.introductions.values(), now),
  }
}

/** A candidate; or the one thing that keeps this person out; or nothing that may be told. */
function consider(member: Member, search: Search): Candidate | keyof Lacking | undefined {
  const { question } = search
  if (question.skip?.has(member.id) === true || search.inTouch.has(member.id)) return undefined
  if (!mayBeIntroduced(question.asker, member, search.ties).ok) return undefined
  const { tie, language } = tieWith(member, search)
  if (tie === undefined || tie.fit < question.settings.minFit) return undefined
  const distance = distanceBetween(question.asker, member)
  const lacks = lacksOf(member, distance, language, search)
  if (lacks.length > 0) return lacks.length === 1 ? lacks[0] : undefined
  return found(member, tie, distance, search)
}

/** Which criteria keep this person out. */
function lacksOf(
  member: Member,
  distance: Distance,
  language: boolean,
  search: Search,
): (keyof Lacking)[] {
  const lacks: (keyof Lacking)[] = language ? ['language'] : []
  if (!isInReach(distance, search.radiusKm)) lacks.push('near')
  if (clash(search.free, freeTimes(member))) lacks.push('time')
  if (!mayBeAsked(member, search.requests.get(member.id) ?? 0).ok) lacks.push('busy')
  return lacks
}

/** The best tie in words that both understand, else the best one that only words keep apart. */
function tieWith(
  member: Member,
  search: Search,
): { readonly tie: PersonTie | undefined; readonly language: boolean } {
  const tie = bestOf(member, search)
  if (tie !== undefined && tie.fit >= search.question.settings.minFit)
    return { tie, language: false }
  return { tie: bestOf(member, search, true), language: true }
}

function bestOf(member: Member, search: Search, understood?: true): PersonTie | undefined {
  const tie = bestTie(search.wish, member, search.scale, understood)
  return guidance(search.wish, member, search.scale, tie, understood)
}

function found(
  member: Member,
  tie: PersonTie,
  distance: Distance,
  { question, free }: Search,
): Candidate {
  const { settings, now } = question
  const parts = {
    fit: tie.fit,
    near: nearScore(distance, settings.townRadiusKm),
    time: timeScore(free, freeTimes(member)),
    level: tie.level,
  }
  return candidate(
    {
      kind: tie.kind,
      id: member.id,
      relation: tie.relation,
      concept: tie.concept,
      parts,
      km: distance.km,
      order: now - member.joinedAt < NEWCOMER_MS ? 0 : 1,
      about: { of: 'person', person: member, tie },
    },
    settings,
  )
}

/** Everybody with whom a person has a request that waits, or a relay that is open. */
function inTouchWith(
  asker: MemberId,
  introductions: Iterable<Introduction>,
  now: number,
): ReadonlySet<string> {
  const others = new Set<string>()
  for (const { askerId, peerId, state, lapsesAt } of introductions) {
    if (askerId !== asker && peerId !== asker) continue
    if (state === 'open' || (state === 'asked' && now < lapsesAt))
      others.add(askerId === asker ? peerId : askerId)
  }
  return others
}
