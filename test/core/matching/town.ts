/**
 * A tiny town to match in: concepts of every sort, builders of the records that live in it, and somebody
 * who asks in it.
 */
import {
  Activity,
  Block,
  ClubId,
  ConceptId,
  type Day,
  Group,
  Introduction,
  Member,
  MemberId,
  momentAt,
  type Part,
  Partner,
  pairOf,
  type Showing,
  type Whereabouts,
  wholePart,
} from '../../../core/domain/index.ts'
import {
  type Answer,
  answer,
  CLUB_PROFILE,
  Exposures,
  Introductions,
  Members,
  type Population,
  type Question,
} from '../../../core/matching/index.ts'
import {
  type Concept,
  type Flag,
  labelsFrom,
  type Theme,
  taxonomy,
} from '../../../core/talents/index.ts'
import type { Phrase } from '../../../core/texts/index.ts'

export const CLUB = ClubId.parse('genk')
export const NOW = momentAt('2026-12-01T09:00', 'Europe/Brussels').instant
const DAY_MS = 24 * 60 * 60 * 1000

export const GENK: Whereabouts = { name: 'Genk', municipality: 'Genk', lat: 50.965, lon: 5.5 }
export const WATERSCHEI: Whereabouts = {
  name: 'Waterschei',
  municipality: 'Genk',
  lat: 50.985,
  lon: 5.53,
}
export const BERINGEN: Whereabouts = {
  name: 'Beringen',
  municipality: 'Beringen',
  lat: 51.05,
  lon: 5.225,
}
export const IEPER: Whereabouts = { name: 'Ieper', municipality: 'Ieper', lat: 50.85, lon: 2.885 }

export const id = (name: string): ConceptId => ConceptId.parse(name)

function concept(
  name: string,
  theme: Theme,
  more: { broader?: string; related?: readonly string[]; flags?: readonly Flag[]; spoken?: string },
): Concept {
  return {
    id: id(name),
    theme,
    group: 'all',
    labels: {
      nl: labelsFrom([`${name} nl`]),
      fr: labelsFrom([`${name} fr`]),
      en: labelsFrom([`${name} en`]),
    },
    ...(more.broader === undefined ? {} : { broader: id(more.broader) }),
    related: (more.related ?? []).map(id),
    flags: more.flags ?? [],
    ...(more.spoken === undefined ? {} : { spoken: more.spoken }),
  }
}

export const CONCEPTS: readonly Concept[] = [
  concept('handcraft', 'make', {}),
  concept('sewing', 'make', { broader: 'handcraft' }),
  concept('knitting', 'make', { broader: 'handcraft', flags: ['wordless'] }),
  concept('cooking', 'eat', {}),
  concept('baking', 'eat', { broader: 'cooking' }),
  concept('wine-tasting', 'eat', { flags: ['grown-up'] }),
  concept('guitar', 'relax', {}),
  concept('chess', 'relax', {}),
  concept('gardening', 'grow', { related: ['cooking'] }),
  concept('job-letter', 'think', {}),
  concept('dutch', 'think', { flags: ['language'], spoken: 'nl' }),
  concept('french', 'think', { flags: ['language'], spoken: 'fr' }),
  concept('debt', 'think', { flags: ['private'] }),
  concept('weapons', 'make', { flags: ['excluded'] }),
]
export const TALENTS = taxonomy(CONCEPTS)

/** How answers are read in this town: in Dutch. */
export const speech = { language: 'nl' as const, label: TALENTS.label }

type Loose<T> = { [K in keyof T]?: unknown }

/** A declared adult who agreed to matching, lives in Genk and speaks Dutch. */
export function member(name: string, more: Loose<Member> = {}): Member {
  return Member.parse({
    id: name,
    clubId: CLUB,
    firstName: name,
    language: 'nl',
    age: 'adult',
    consents: [{ purpose: 'matching', given: true, at: 1, wording: 'v1' }],
    where: GENK,
    joinedAt: NOW - 200 * DAY_MS,
    ...more,
  })
}

export function offers(...names: string[]): { concept: string }[] {
  return names.map((name) => ({ concept: name }))
}
export function wants(...names: string[]): { concept: string }[] {
  return offers(...names)
}

/** Wants to learn sewing and can show cooking: who asks, unless a test says otherwise. */
export const learner = member('lea', { wants: wants('sewing'), offers: offers('cooking') })

/** Can show sewing, and lives near to the learner. */
export const nadia = member('nadia', {
  firstName: 'Nadia',
  where: WATERSCHEI,
  offers: offers('sewing'),
})

export function on(day: Day, part: Part): ReturnType<typeof wholePart> {
  return wholePart(day, part)
}

export function group(name: string, more: Loose<Group> = {}): Group {
  return Group.parse({
    id: name,
    clubId: CLUB,
    topic: 'sewing',
    aim: { nl: 'een rok maken' },
    memberIds: [],
    capacity: 6,
    slot: on('wed', 'evening'),
    where: GENK,
    spot: 'zaal 1',
    languages: ['nl'],
    state: 'running',
    ...more,
  })
}

export function activity(name: string, more: Loose<Activity> = {}): Activity {
  return Activity.parse({
    id: name,
    clubId: CLUB,
    partnerId: 'library',
    title: { nl: `De ${name}` },
    concepts: ['sewing'],
    mode: 'together',
    starts: momentAt('2026-12-05T14:00', 'Europe/Brussels'),
    ends: momentAt('2026-12-05T17:00', 'Europe/Brussels'),
    where: GENK,
    spot: 'zaal 1',
    priceEuro: 0,
    languages: ['nl'],
    ...more,
  })
}

export const LIBRARY = Partner.parse({
  id: 'library',
  clubId: CLUB,
  name: 'de bib',
  kind: 'library',
  where: GENK,
})

export function block(a: string, b: string): Block {
  const [one, other] = [MemberId.parse(a), MemberId.parse(b)]
  return Block.parse({
    id: pairOf(one, other),
    clubId: CLUB,
    people: [one, other],
    by: one,
    why: 'stopped',
    at: NOW,
  })
}

export function introduction(
  asker: string,
  peer: string,
  more: Loose<Introduction> = {},
): Introduction {
  return Introduction.parse({
    id: `${asker}-${peer}`,
    clubId: CLUB,
    askerId: asker,
    peerId: peer,
    relation: 'teaches',
    concept: 'sewing',
    state: 'asked',
    askedAt: NOW - DAY_MS,
    lapsesAt: NOW + 6 * DAY_MS,
    livePair: pairOf(MemberId.parse(asker), MemberId.parse(peer)),
    ...more,
  })
}

export interface Town {
  readonly members?: readonly Member[]
  readonly groups?: readonly Group[]
  readonly activities?: readonly Activity[]
  readonly blocks?: readonly Block[]
  readonly introductions?: readonly Introduction[]
  readonly showings?: readonly Showing[]
}

export function population(town: Town): Population {
  const byId = <T extends { id: string }>(records: readonly T[] = []): Map<string, T> =>
    new Map(records.map((record) => [record.id, record]))
  return {
    members: new Members(town.members),
    groups: byId(town.groups),
    activities: byId(town.activities),
    partners: byId([LIBRARY]),
    blocks: byId(town.blocks),
    introductions: new Introductions(town.introductions),
    showings: new Exposures(town.showings),
  }
}

/** A question of somebody in this town, about sewing unless told otherwise. */
export function question(asker: Member, town: Town, more: Partial<Question> = {}): Question {
  return {
    asker,
    ask: id('sewing'),
    population: population({ ...town, members: [asker, ...(town.members ?? [])] }),
    taxonomy: TALENTS,
    settings: { ...CLUB_PROFILE, townRadiusKm: 15 },
    now: NOW,
    zone: 'Europe/Brussels',
    limit: 10,
    ...more,
  }
}

/** What the learner is answered in this town. */
export function asked(town: Town, more: Partial<Question> = {}): Answer {
  return answer(question(learner, town, more))
}

/** Who and what is in an answer, best first. */
export function idsOf(found: Answer): string[] {
  return found.items.map((item) => item.id)
}

export function keysOf(phrases: readonly Phrase[]): string[] {
  return phrases.map(({ key }) => key)
}
