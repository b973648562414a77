/**
 * Everybody in a population as rows that a scan can read fast: concepts as places in a table, the week
 * worked out, the own conditions asked once. A row belongs to a record, which is never changed in place;
 * the population may be, and is walked again for every question.
 */
import type { ConceptId, Member } from '../domain/index.ts'
import { mayMeetPeople } from '../policy/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { spokenBy } from './criteria/language.ts'
import { type Free, freeTimes } from './criteria/time.ts'
import type { Population } from './question.ts'
import { guideOf } from './roles.ts'

export interface Row {
  readonly member: Member
  /** Places of concepts in the taxonomy; what is no longer in it is left out. */
  readonly offers: readonly number[]
  readonly freeOffers: readonly number[]
  readonly wants: readonly number[]
  /** What a host or a mentor likes; empty for everybody else. */
  readonly guides: readonly number[]
  readonly isGuide: boolean
  /** This person called something too difficult: a table does not know that. */
  readonly isNarrowed: boolean
  readonly mayMeet: boolean
  readonly spoken: readonly string[]
  readonly free: Free
}

interface Roster {
  readonly taxonomy: Taxonomy
  readonly rows: Row[]
}

const rosters = new WeakMap<Population['members'], Roster>()
const numberings = new WeakMap<Taxonomy, ReadonlyMap<ConceptId, number>>()

/** The rows of all members. Only what changed since the last question is worked out anew. */
export function rowsOf(members: Population['members'], taxonomy: Taxonomy): readonly Row[] {
  const before = rosters.get(members)
  const { rows } = before?.taxonomy === taxonomy ? before : { rows: [] }
  let place = 0
  let moved: ReadonlyMap<Member, Row> | undefined
  for (const member of members.values()) {
    if (rows[place]?.member !== member) {
      // Somebody changed, came or left: the rows of the others are still good, wherever they stand.
      moved ??= new Map(rows.map((row) => [row.member, row]))
      rows[place] = moved.get(member) ?? rowOf(member, taxonomy)
    }
    place += 1
  }
  rows.length = place
  if (before?.rows !== rows) rosters.set(members, { taxonomy, rows })
  return rows
}

function rowOf(member: Member, taxonomy: Taxonomy): Row {
  const numbers = numbersOf(taxonomy)
  const places = (told: readonly ConceptId[]): number[] =>
    told.map((concept) => numbers.get(concept)).filter((number) => number !== undefined)
  const isGuide = guideOf(member) !== undefined
  const offers = (all: Member['offers']): number[] => places(all.map(({ concept }) => concept))
  return {
    member,
    offers: offers(member.offers),
    freeOffers: offers(member.offers.filter(({ free }) => free)),
    wants: places(member.wants.map(({ concept }) => concept)),
    guides: isGuide ? places(member.interests) : [],
    isGuide,
    isNarrowed: member.wants.some(({ notAbove }) => notAbove !== undefined),
    mayMeet: mayMeetPeople(member).ok,
    spoken: spokenBy(member),
    free: freeTimes(member),
  }
}

function numbersOf(taxonomy: Taxonomy): ReadonlyMap<ConceptId, number> {
  const before = numberings.get(taxonomy)
  if (before !== undefined) return before
  const numbers = new Map(taxonomy.concepts.map(({ id }, index) => [id, index]))
  numberings.set(taxonomy, numbers)
  return numbers
}
