/** What every act works with: the ports, the talententaal and the places, in one hand. */
import type { DemoTables } from '../demo/index.ts'
import type { ClubId, Language } from '../domain/index.ts'
import type { Former } from '../forming/index.ts'
import type {
  Agenda,
  Clock,
  Courier,
  Doors,
  Journal,
  Lead,
  Pictures,
  Random,
  Store,
} from '../ports/index.ts'
import type { TalentGroup, Taxonomy } from '../talents/index.ts'
import type { Speech } from '../texts/index.ts'
import type { Compiled, Gazetteer, Lexicon } from '../understanding/index.ts'
import type { Doorway } from './give-way.ts'
import type { Populations } from './population.ts'

export interface House {
  readonly store: Store
  readonly clock: Clock
  readonly random: Random
  /** What comes in goes first: everything that is heard asks here when. */
  readonly doorway: Doorway
  readonly journal: Journal
  readonly agenda: Agenda
  /** By platform. */
  readonly couriers: ReadonlyMap<string, Courier>
  /** Where what people send can be fetched, by platform; elsewhere no photo is asked for. */
  readonly pictures: ReadonlyMap<string, Pictures>
  /** Without it, only couriers that keep one copy of a repeated key are called. */
  readonly lead: Pick<Lead, 'isHeld'>
  /** Platforms whose conversations are kept as lines, because people fetch them: page and terminal. */
  readonly pullPlatforms: ReadonlySet<string>
  /** Platforms in whose chats a file can be given: for a calendar, or of one's own. */
  readonly filePlatforms: ReadonlySet<string>
  /** The links that lead into this house. */
  readonly doors: Doors
  /** Everybody's; in a scene the club's own. */
  readonly taxonomy: Taxonomy
  /** The groups of the talententaal, in their order. */
  readonly groups: readonly TalentGroup[]
  /** Set by `inClub`: whose words `taxonomy` holds, and what this club shows first. */
  readonly words?: {
    readonly clubId: ClubId
    readonly everybodys: Taxonomy
    readonly facets: readonly string[]
  }
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  /** What was worked out from them; without it the first reading takes seconds. */
  readonly compiled?: Compiled
  readonly populations: Populations
  readonly former: Former
  /** The demo is in sight until there is a real club, always, or never. */
  readonly demo: 'until-real' | 'always' | 'never'
  /** Of what the demo is made, for a copy of it. */
  readonly tables: DemoTables
  /** So many copies of it there may be at once. */
  readonly mostSandboxes: number
  /** The clock's stamp when this process opened: what came before was left behind by another. */
  readonly since: number
}

export function speech(house: Pick<House, 'taxonomy'>, language: Language): Speech {
  return { language, label: (concept, inLanguage) => house.taxonomy.label(concept, inLanguage) }
}
