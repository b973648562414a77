/**
 * An invented club for the bench of the first talk: people, groups and activities of one town and the towns
 * around it. Drawn from a seed and from nothing that the newcomers of the bench say. Every name and title
 * occurs once, so that whoever reads an answer knows what was shown.
 */
import {
  Activity,
  Club,
  ClubId,
  type ConceptId,
  DAYS,
  Group,
  HOUSE,
  Member,
  MemberId,
  momentOf,
  PARTS,
  Partner,
  type WeekInterval,
  type Whereabouts,
  wholePart,
} from '../../../core/domain/index.ts'
import type { Write } from '../../../core/ports/index.ts'
import type { Taxonomy } from '../../../core/talents/index.ts'
import { seeded } from '../seeded.ts'
import { TOPICS } from './topics.ts'

export const TOWN = ClubId.parse('journey')
const ZONE = 'Europe/Brussels'
const DAY_MS = 24 * 60 * 60 * 1000
const HOUR_MS = 60 * 60 * 1000

/** What there is for every so many people. */
const PER_ACTIVITY = 5
/** A library and a hall of sports are in every town. */
const LEAST_ACTIVITIES = 8
const PER_GROUP = 15
const GROUP_SEATS = 8

export interface InventedClub {
  readonly club: Club
  readonly members: readonly Member[]
  readonly groups: readonly Group[]
  readonly activities: readonly Activity[]
  readonly partner: Partner
}

interface Draw {
  readonly random: () => number
  readonly one: <T>(of: readonly T[]) => T
  readonly below: (end: number) => number
}

/** `towns`: where its people live; the first is the club's centre. */
export function inventedClub(
  size: number,
  at: { readonly now: number; readonly towns: readonly Whereabouts[]; readonly seed: number },
  taxonomy: Taxonomy,
): InventedClub {
  const random = seeded(at.seed)
  const below = (end: number): number => Math.floor(random() * end)
  const draw: Draw = { random, below, one: (of) => of[below(of.length)] as (typeof of)[number] }
  const members = Array.from({ length: size }, (_, n) => memberOf(n, at, draw))
  const [centre] = at.towns
  if (centre === undefined) throw new Error('A club needs a town.')
  const partner = Partner.parse({
    ...{
      id: 'library',
      clubId: TOWN,
      name: 'De Bib',
      kind: 'library',
      tier: 'core',
      where: centre,
    },
  })
  const count = (per: number, least: number): number => Math.max(least, Math.round(size / per))
  return {
    members,
    partner,
    club: clubOf(centre, members, at.now),
    groups: Array.from({ length: count(PER_GROUP, 1) }, (_, n) => groupOf(n, members, at, draw)),
    activities: Array.from({ length: count(PER_ACTIVITY, LEAST_ACTIVITIES) }, (_, n) =>
      activityOf(n, at, draw, taxonomy),
    ),
  }
}

/** Everything to be written, in units that a store takes at once. */
export function writesOf(invented: InventedClub): Write[][] {
  const put = (name: Write['in'], record: unknown): Write =>
    ({ do: 'put', in: name, record, expects: 'absent' }) as Write
  const writes = [
    put('clubs', invented.club),
    put('partners', invented.partner),
    ...invented.members.flatMap((member) => [
      put('members', member),
      put('addresses', {
        ...{ id: `web:${member.id}`, clubId: HOUSE, platform: 'web', key: member.id },
        ...{ memberId: member.id, homeClubId: TOWN, seenAt: member.joinedAt },
      }),
    ]),
    ...invented.groups.map((group) => put('groups', group)),
    ...invented.activities.map((activity) => put('activities', activity)),
  ]
  const units: Write[][] = []
  for (let from = 0; from < writes.length; from += 200) units.push(writes.slice(from, from + 200))
  return units
}

function clubOf(centre: Whereabouts, members: readonly Member[], now: number): Club {
  return Club.parse({
    ...{ id: TOWN, clubId: HOUSE, name: 'Club Genk', state: 'open', operator: 'De bib' },
    contact: 'An, 089 00 00 00',
    privacy: { nl: 'Je profiel blijft tot je het wist.', fr: 'Rien.', en: 'Nothing.' },
    centre,
    coordinators: members.slice(0, 1).map(({ id }) => id),
    createdAt: now - 400 * DAY_MS,
  })
}

/** Popular talents far more often than the others, as in any town. */
function topic({ random }: Draw): ConceptId {
  return TOPICS[Math.floor(random() ** 2 * TOPICS.length)] as ConceptId
}

function memberOf(
  n: number,
  { now, towns }: { now: number; towns: readonly Whereabouts[] },
  draw: Draw,
): Member {
  const { random, one, below } = draw
  const age = random() < 0.92 ? 'adult' : one(['minor', 'unknown'] as const)
  const talents = (most: number): { concept: ConceptId }[] => [
    ...new Map(
      Array.from({ length: below(most + 1) }, () => topic(draw)).map((id) => [id, { concept: id }]),
    ).values(),
  ]
  return Member.parse({
    ...{ id: MemberId.parse(`person-${String(n)}`), clubId: TOWN, firstName: nameOf(n), age },
    language: random() < 0.8 ? 'nl' : one(['fr', 'en']),
    roles: n === 0 ? ['coordinator'] : random() < 0.07 ? ['learner', 'host'] : ['learner'],
    consents: [
      { purpose: 'matching', given: random() < 0.85, at: now - 300 * DAY_MS, wording: 'bench' },
    ],
    offers: talents(2),
    wants: talents(2),
    spoken: ['nl', ...(random() < 0.3 ? [one(['fr', 'en', 'ar', 'tr'])] : [])],
    where: one(towns),
    available: Array.from({ length: below(5) }, () => someTime(draw)),
    joinedAt: now - (1 + below(300)) * DAY_MS,
  })
}

function someTime({ one }: Draw): WeekInterval {
  return wholePart(one(DAYS), one(PARTS))
}

function groupOf(
  n: number,
  members: readonly Member[],
  { now, towns }: { now: number; towns: readonly Whereabouts[] },
  draw: Draw,
): Group {
  const adults = members.filter(({ age }) => age === 'adult')
  const people = [...new Set(Array.from({ length: 6 }, () => draw.one(adults).id))]
  const day = draw.one(DAYS)
  const from = draw.one([10, 14, 19]) * 60
  return Group.parse({
    ...{ id: `group-${String(n)}`, clubId: TOWN, topic: topic(draw), hostId: people[0] },
    aim: { nl: `Doel ${nameOf(n)}.`, fr: `But ${nameOf(n)}.`, en: `Aim ${nameOf(n)}.` },
    memberIds: people,
    capacity: GROUP_SEATS,
    slot: { day, from, to: from + 120 },
    next: momentOf(now + (1 + draw.below(7)) * DAY_MS, ZONE),
    ...{ where: draw.one(towns), spot: 'zaal 1', languages: ['nl'], state: 'running' },
  })
}

function activityOf(
  n: number,
  { now, towns }: { now: number; towns: readonly Whereabouts[] },
  draw: Draw,
  taxonomy: Taxonomy,
): Activity {
  const { one, below, random } = draw
  const concept = topic(draw)
  const title = (language: 'nl' | 'fr' | 'en'): string =>
    `${nameOf(n)}: ${taxonomy.label(concept, language)}`
  const day = new Date(now + (1 + below(28)) * DAY_MS).toISOString().slice(0, 10)
  const starts = Date.parse(`${day}T${one(['09', '13', '18'])}:00:00Z`)
  const ages = random() < 0.15 ? [8, 18] : random() < 0.25 ? [18, 120] : undefined
  const capacity = random() < 0.7 ? 12 : undefined
  return Activity.parse({
    ...{ id: `activity-${String(n)}`, clubId: TOWN, partnerId: 'library', concepts: [concept] },
    title: { nl: title('nl'), fr: title('fr'), en: title('en') },
    mode: one(['watch', 'together', 'self']),
    starts: momentOf(starts, ZONE),
    ends: momentOf(starts + 2 * HOUR_MS, ZONE),
    ...{ where: one(towns), spot: 'zaal 2', priceEuro: one([0, 0, 0, 3, 5, 12]) },
    languages: random() < 0.3 ? ['nl', 'fr'] : ['nl'],
    ...(ages === undefined ? {} : { ages }),
    ...(capacity === undefined ? {} : { capacity, taken: below(capacity + 1) }),
  })
}

const BEGINNINGS = [
  'Mira',
  'Tobe',
  'Sano',
  'Luvi',
  'Karo',
  'Jeno',
  'Bale',
  'Dori',
  'Fenu',
  'Hilo',
] as const
const MIDDLES = ['l', 'r', 'm', 'v', 'd', 'n', 'k', 't', 's', 'b'] as const
const ENDS = ['ana', 'eko', 'ilu', 'oda', 'uri'] as const

/** Five hundred names, each once, none of which is a word. */
function nameOf(n: number): string {
  const middle = MIDDLES[Math.floor(n / 10) % 10] ?? ''
  return `${BEGINNINGS[n % 10] ?? ''}${middle}${ENDS[Math.floor(n / 100) % 5] ?? ''}`
}
