/** What every act works with: the ports, the talententaal and the places, in one hand. */
import type { Language } from '../domain/index.ts'
import type { Agenda, Clock, Courier, Journal, Random, Store } from '../ports/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { Speech } from '../texts/index.ts'
import type { Gazetteer, Lexicon } from '../understanding/index.ts'
import type { Populations } from './population.ts'

export interface House {
  readonly store: Store
  readonly clock: Clock
  readonly random: Random
  readonly journal: Journal
  readonly agenda: Agenda
  /** By platform. */
  readonly couriers: ReadonlyMap<string, Courier>
  /** Platforms whose conversations are kept as lines, because people fetch them: page and terminal. */
  readonly pullPlatforms: ReadonlySet<string>
  readonly taxonomy: Taxonomy
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  readonly populations: Populations
  /** The demo is in sight until there is a real club, always, or never. */
  readonly demo: 'until-real' | 'always' | 'never'
}

export function speech(house: Pick<House, 'taxonomy'>, language: Language): Speech {
  return { language, label: (concept, inLanguage) => house.taxonomy.label(concept, inLanguage) }
}
