/**
 * Who fits, exactly: a scan over everybody, narrowed first by what they tell about concepts, then by
 * policy, then by language, distance and time. Counts whom one criterion alone keeps out.
 */
import type { Introduction, Member, MemberId } from '../domain/index.ts'
import { mayBeAsked, mayBeIntroduced, openRequests, type Ties } from '../policy/index.ts'
import { type Candidate, candidate } from './candidate.ts'
import { ceilingOf } from './ceiling.ts'
import { shareLanguage, spokenBy } from './criteria/language.ts'
import { type Distance, distanceBetween, isInReach, nearScore } from './criteria/near.ts'
import { clash, type Free, freeTimes, timeScore } from './criteria/time.ts'
import type { Question } from './question.ts'
import type { Scale } from './relations.ts'
import { type PersonTie, personTie } from './roles.ts'
import { type Row, rowsOf } from './roster.ts'
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
  readonly spoken: readonly string[]
  readonly free: Free
  readonly requests: ReadonlyMap<MemberId, number>
  readonly inTouch: ReadonlySet<string>
}

export function searchPeople(question: Question, wish: Wish, radiusKm: number): FoundPeople {
  const { population, taxonomy, settings } = question
  const search = prepared(question, wish, radiusKm)
  const ceiling = ceilingOf(wish, taxonomy, settings)
  const found: Candidate[] = []
  const lacking = { ...NOTHING_LACKING }
  for (const row of rowsOf(population.members, taxonomy)) {
    if (!row.mayMeet || ceiling(row) < settings.minFit) continue
    const outcome = consider(row, search)
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
    ties: tiesOf(asker.id, population.blocks),
    radiusKm,
    spoken: spokenBy(asker),
    free: freeTimes(asker),
    requests: openRequests(population.introductions.values(), now),
    inTouch: inTouchWith(asker.id, population.introductions.values(), now),
  }
}

/**
 * A candidate; or the one thing that keeps this person out; or nothing that may be told. The cheap
 * questions come first, and nobody becomes either without the policy's word.
 */
function consider(row: Row, search: Search): Candidate | keyof Lacking | undefined {
  const { member } = row
  const { question } = search
  const distance = distanceBetween(question.asker, member)
  const far = !isInReach(distance, search.radiusKm)
  const late = clash(search.free, row.free)
  const busy = !mayBeAsked(member, search.requests.get(member.id) ?? 0).ok
  const lacks = Number(far) + Number(late) + Number(busy)
  if (lacks > 1 || !isNew(member, search)) return undefined
  if (!mayBeIntroduced(question.asker, member, search.ties).ok) return undefined
  const tie = tieWith(row, search)
  if (tie === undefined) return lacks === 0 ? 'language' : undefined
  if (lacks > 0) return far ? 'near' : late ? 'time' : 'busy'
  return found(row, tie, distance, search)
}

/** Most people are kept apart from nobody: then no pair needs to be named. */
function tiesOf(asker: MemberId, blocks: Question['population']['blocks']): Ties {
  for (const { people } of blocks.values())
    if (people.includes(asker)) return { blocks: (pair) => blocks.has(pair) }
  return { blocks: () => false }
}

/** Not shown before, not asked, and not in touch. */
function isNew({ id }: Member, { question, inTouch }: Search): boolean {
  return !inTouch.has(id) && question.skip?.has(id) !== true
}

/** The best tie in words that both understand; undefined when only words keep the two apart. */
function tieWith(row: Row, { question, wish, scale, spoken }: Search): PersonTie | undefined {
  const isUnderstood = shareLanguage(spoken, row.spoken)
  const tie = personTie(wish, row.member, scale, isUnderstood)
  return tie !== undefined && tie.fit >= question.settings.minFit ? tie : undefined
}

function found(
  { member, free: week }: Row,
  tie: PersonTie,
  distance: Distance,
  { question, free }: Search,
): Candidate {
  const { settings, now } = question
  const parts = {
    fit: tie.fit,
    near: nearScore(distance, settings.townRadiusKm),
    time: timeScore(free, week),
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
