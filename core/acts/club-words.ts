/** A club's own words for a door outside of the chat: each deed in a unit of its own, done again when two meet. */
import {
  type Club,
  type ClubId,
  type ClubVocabulary,
  LANGUAGES,
  type UnmappedWord,
  unmappedId,
} from '../domain/index.ts'
import { failed, type Result } from '../result.ts'
import type { TalentGroup, Taxonomy } from '../talents/index.ts'
import type { House } from './house.ts'
import { wordsOfClub } from './in-club.ts'
import { stage } from './stage.ts'
import { unmappedWords } from './word-desk.ts'
import type { NotChanged, WordDesk } from './words.ts'

export interface ClubWords {
  /** As everybody has it. */
  readonly everybodys: Taxonomy
  readonly groups: readonly TalentGroup[]
  /** As the club has it now. */
  now(): Promise<{ readonly vocabulary: ClubVocabulary; readonly taxonomy: Taxonomy }>
  /** Open words that were counted often enough to be shown, the most counted first. */
  unmapped(): Promise<UnmappedWord[]>
  /** The word under its id, or as it is written; whatever became of it. */
  word(name: string): Promise<UnmappedWord | undefined>
  /** Does something as who runs the house, and writes it. */
  change<T>(
    deed: (desk: WordDesk) => Promise<Result<T, NotChanged>>,
  ): Promise<Result<T, NotChanged>>
}

type WordHouse = Pick<House, 'store' | 'taxonomy' | 'groups' | 'populations'>

const MOST_LISTED = 1000
/** Two changes that meet are done again; more often than this means that something is wrong. */
const TRIES = 12

export function clubWords(house: WordHouse, club: Club): ClubWords {
  const { store, taxonomy, groups } = house
  return {
    everybodys: taxonomy,
    groups,
    now: () => wordsOfClub(house, club.id),
    unmapped: () => unmappedWords(house, club.id, MOST_LISTED),
    word: async (name) => (await wordNamed(store, club.id, name))?.record,
    change: async (deed) => {
      for (let tries = 0; tries < TRIES; tries += 1) {
        const unit = stage(store)
        const done = await deed({ house, club, stage: unit, by: 'operator' })
        if (!done.ok || (await unit.commit()).ok) return done
      }
      return failed({ kind: 'gone' })
    },
  }
}

async function wordNamed(
  store: House['store'],
  clubId: ClubId,
  name: string,
): ReturnType<typeof store.get<'unmappedWords'>> {
  for (const id of [name, ...LANGUAGES.map((language) => unmappedId(language, name))]) {
    const stored = await store.get('unmappedWords', clubId, id)
    if (stored !== undefined) return stored
  }
  return undefined
}
