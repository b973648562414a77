/** The seven tables of the demo club: their columns, and what a record of each says. */
import { z } from 'zod'
import { Age, EngagementLevel, Language, Persona, Role, SpokenLanguage } from '../domain/index.ts'
import {
  ages,
  concept,
  filled,
  list,
  numeral,
  offer,
  perhaps,
  Slug,
  short,
  want,
  weekInterval,
  whole,
  yesNo,
} from './cells.ts'
import { upcoming } from './when.ts'

/** Towns and the sides of a town. A column that names a record of another table holds its slug. */
const Area = z.object({
  slug: Slug,
  name: short,
  municipality: short,
  lat: numeral(-90, 90),
  lon: numeral(-180, 180),
})

const Place = z.object({
  slug: Slug,
  name: short,
  /** Exists in the world under this name: it is never shown without the label. */
  real: yesNo,
  area: Slug,
  stepFree: perhaps(yesNo),
})

const Partner = z.object({
  slug: Slug,
  name: short,
  real: yesNo,
  kind: Slug,
  tier: z.enum(['core', 'broad']),
  area: Slug,
})

const Member = z.object({
  slug: Slug,
  firstName: short.max(40, 'This is too long: 40 characters at most.'),
  language: Language,
  roles: list(Role),
  age: Age,
  answers: Persona.shape.answers,
  area: Slug,
  spoken: list(SpokenLanguage),
  offers: list(offer),
  wants: list(want),
  interests: list(concept),
  available: list(weekInterval),
  joinedDaysAgo: whole(1, 3650),
})

const PersonaAbout = z.object({ slug: Slug, nl: filled, fr: filled, en: filled })

const Group = z.object({
  slug: Slug,
  topic: concept,
  nl: filled,
  fr: filled,
  en: filled,
  host: perhaps(Slug),
  members: list(Slug),
  capacity: whole(2, 30),
  slot: weekInterval,
  place: Slug,
  room: short,
  languages: list(SpokenLanguage),
  state: z.enum(['brewing', 'running']),
})

const Activity = z.object({
  slug: Slug,
  partner: Slug,
  place: Slug,
  room: short,
  concepts: list(concept),
  mode: EngagementLevel,
  when: upcoming,
  price: numeral(0, 1000),
  languages: list(SpokenLanguage),
  ages: perhaps(ages),
  capacity: perhaps(whole(1, 10_000)),
  taken: perhaps(whole(0, 10_000)),
  nl: filled,
  fr: filled,
  en: filled,
  /** In all three languages, or in none. */
  bringNl: z.string(),
  bringFr: z.string(),
  bringEn: z.string(),
})

/** The tables by the name of their file. */
export const SHAPES = {
  'areas.tsv': Area,
  'places.tsv': Place,
  'partners.tsv': Partner,
  'members.tsv': Member,
  'personas.tsv': PersonaAbout,
  'groups.tsv': Group,
  'activities.tsv': Activity,
} as const

export type AreaRow = z.output<typeof Area>
export type PlaceRow = z.output<typeof Place>
export type PartnerRow = z.output<typeof Partner>
export type MemberRow = z.output<typeof Member>
export type PersonaRow = z.output<typeof PersonaAbout>
export type GroupRow = z.output<typeof Group>
export type ActivityRow = z.output<typeof Activity>

/** Everything that was written down about the demo club; every slug in it leads somewhere. */
export interface DemoTables {
  readonly areas: readonly AreaRow[]
  readonly places: readonly PlaceRow[]
  readonly partners: readonly PartnerRow[]
  readonly members: readonly MemberRow[]
  /** Those that can be played, with a few words about each. */
  readonly personas: readonly PersonaRow[]
  readonly groups: readonly GroupRow[]
  readonly activities: readonly ActivityRow[]
}
