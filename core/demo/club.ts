/**
 * The demo club as records, founded now. The same tables, moment and zone give the same records; their
 * ids stay the same whenever it is founded, so that founding it again moves its dates along.
 */
import {
  type Activity,
  Club,
  ClubId,
  type Group,
  HOUSE,
  type Member,
  type MemberId,
  type Partner,
  type Place,
  type Wording,
} from '../domain/index.ts'
import { inEvery, LABEL } from './label.ts'
import {
  activityOf,
  type Ground,
  got,
  groupOf,
  memberIdOf,
  memberOf,
  partnerOf,
  placeOf,
} from './records.ts'
import type { DemoTables } from './tables.ts'

export interface Founding {
  /** Milliseconds since 1970: everybody joined before it, and every activity is on a later day. */
  readonly now: number
  /** IANA zone in which the hours of the tables are read. */
  readonly zone: string
  /** For a copy of the demo club: every id begins with it. `DEMO_CLUB` where nothing is said. */
  readonly clubId?: ClubId
}

/** Somebody who can be played in the browser. */
export interface PlayablePersona {
  readonly slug: string
  readonly memberId: MemberId
  readonly name: string
  readonly about: Wording
}

export interface DemoClub {
  readonly club: Club
  readonly partners: readonly Partner[]
  readonly places: readonly Place[]
  readonly members: readonly Member[]
  readonly groups: readonly Group[]
  readonly activities: readonly Activity[]
  readonly personas: readonly PlayablePersona[]
}

/** The club of the demo, where it is not a copy. */
export const DEMO_CLUB = ClubId.parse('demo')

const COPY = `${DEMO_CLUB}-`

/** The name of a copy of it; no other club is named so. */
export function copyNamed(mark: string): ClubId {
  return ClubId.parse(`${COPY}${mark}`)
}

/** What tells a copy from the others; undefined for every other club. */
export function markOfCopy(clubId: ClubId): string | undefined {
  return clubId.startsWith(COPY) ? clubId.slice(COPY.length) : undefined
}

/** Every record of the demo club; its club record lies in the house, as that of every club. */
export function demoClub(tables: DemoTables, founding: Founding): DemoClub {
  const clubId = founding.clubId ?? DEMO_CLUB
  const areas = bySlug(tables.areas, ({ slug: _, ...where }) => where)
  const places = bySlug(tables.places, (row) => placeOf(row, { ...founding, clubId, areas }))
  const ground: Ground = { ...founding, clubId, areas, places }
  const names = bySlug(tables.members, (row) => row.firstName)
  return {
    club: clubOf(tables, ground),
    places: [...places.values()],
    partners: tables.partners.map((row) => partnerOf(row, ground)),
    members: tables.members.map((row) => memberOf(row, ground)),
    groups: tables.groups.map((row) => groupOf(row, ground)),
    activities: tables.activities.map((row) => activityOf(row, ground)),
    personas: tables.personas.map(({ slug, ...about }) => ({
      slug,
      memberId: memberIdOf(clubId, slug),
      name: got(names, slug),
      about,
    })),
  }
}

function clubOf(tables: DemoTables, { now, zone, clubId, areas }: Ground): Club {
  const coordinators = tables.members.filter((row) => row.roles.includes('coordinator'))
  return Club.parse({
    id: clubId,
    clubId: HOUSE,
    name: 'Goesting Demo',
    state: 'demo',
    operator: `De Verzonnen Buren (${LABEL})`,
    contact: coordinators.map((row) => `${row.firstName} (${LABEL})`).join(', '),
    privacy: inEvery('demo.about', 'demo.privacy'),
    zone,
    centre: [...areas.values()][0],
    coordinators: coordinators.map((row) => memberIdOf(clubId, row.slug)),
    // The moment it was made, though its members are said to have joined before: a copy is wiped by it.
    createdAt: now,
  })
}

function bySlug<R extends { slug: string }, T>(
  rows: readonly R[],
  make: (row: R) => T,
): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.slug, make(row)]))
}
