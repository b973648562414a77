/** What matching is asked, and what it answers. */
import type {
  Activity,
  Block,
  ConceptId,
  Group,
  Hardened,
  Introduction,
  Member,
  Partner,
  Relation,
} from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { Phrase } from '../texts/index.ts'
import type { Exposures } from './exposure.ts'
import type { Introductions } from './introductions.ts'
import type { Members } from './members.ts'
import { reachOf } from './reach.ts'
import type { Step } from './step.ts'

/** Everybody and everything in a club that can be an answer: a snapshot, read only. */
export interface Population {
  readonly members: ReadonlyMap<string, Member> & Pick<Members, 'index'>
  readonly groups: ReadonlyMap<string, Group>
  readonly activities: ReadonlyMap<string, Activity>
  readonly partners: ReadonlyMap<string, Partner>
  readonly blocks: ReadonlyMap<string, Block>
  /** Asked or open, by which open requests are counted; and closed ones of two who met. */
  readonly introductions: ReadonlyMap<string, Introduction> & Pick<Introductions, 'of'>
  readonly showings: Pick<Exposures, 'worth' | 'timesShown'>
}

/** A club's weights. Each share 0..1; the four shares of the score add up to 1. */
export interface MatchingSettings {
  readonly fit: number
  readonly near: number
  readonly time: number
  readonly level: number
  /** Worth of the four relations. */
  readonly swap: number
  readonly teaches: number
  readonly together: number
  readonly helps: number
  /** Nobody is shown as a peer below this fit. */
  readonly minFit: number
  readonly townRadiusKm: number
  /** What rules somebody out instead of only counting. Language, age and blocks always do. */
  readonly hard: Readonly<Record<Hardened, boolean>>
  /** The circles in which a search widens, each wider than the one before. */
  readonly circlesKm: readonly number[]
}

export type ItemKind = 'peer' | 'group' | 'host' | 'mentor' | 'activity'

export interface Item {
  readonly kind: ItemKind
  /** Of the member, group or activity. */
  readonly id: string
  readonly score: number
  readonly relation: Relation | 'join' | 'attend' | 'mentor'
  /** The concept that the item answers. */
  readonly concept: ConceptId
  /** What the other would show for it, where they offer something: the concept itself, or one near to it. */
  readonly shows?: ConceptId
  readonly parts: {
    readonly fit: number
    readonly near: number
    readonly time: number
    readonly level: number
  }
  readonly km: number | undefined
  /** It takes place outside the only times that the asker gave: told as such, and never silently. */
  readonly isOutside?: true
  /** Your interest / with whom / what for. Of the reader's own facts and what the other chose to show. */
  readonly reason: readonly [Phrase, Phrase, Phrase]
}

export interface Question {
  readonly asker: Member
  /** The want that is asked now; else the asker's best want counts. */
  readonly ask?: ConceptId
  readonly population: Population
  readonly taxonomy: Taxonomy
  readonly settings: MatchingSettings
  readonly now: number
  readonly zone: string
  readonly limit: number
  /** Kilometres; default: the asker's radius, else as far as they get, else the town's. */
  readonly radiusKm?: number
  /** Items that were shown already, by id. */
  readonly skip?: ReadonlySet<string>
  /** Only what is done with others: people, groups, and activities to join in. */
  readonly together?: true
}

/** How far a question looks, in kilometres. */
export function radiusOf({
  radiusKm,
  asker,
  settings,
}: Pick<Question, 'radiusKm' | 'asker' | 'settings'>): number {
  const reach = Math.min(reachOf(asker.travel) ?? Infinity, settings.townRadiusKm)
  return radiusKm ?? asker.radiusKm ?? reach
}

/** A club may be soft about distance; what a person said about their own way is always kept. */
export function isReachHard({ settings, asker }: Pick<Question, 'settings' | 'asker'>): boolean {
  return settings.hard.near || asker.radiusKm !== undefined
}

export interface Answer {
  /** One ranked list, best first; at least two kinds where there are two. */
  readonly items: readonly Item[]
  /** How many more fit than are shown; counted up to `MOST_MORE`. */
  readonly more: number
  /**
   * How many answer the wish itself: whom the asker could help, and what is only liked, do not. People are
   * counted up to `MOST_ANSWERING`.
   */
  readonly answering: number
  /** What is missing, in words, when the list is thin. */
  readonly missing: readonly Phrase[]
  /** Fewer than `THIN` people and groups answer the wish itself. */
  readonly isThin: boolean
  /** Beside a thin answer to one wish: activities near to it that one can just come and try. */
  readonly tasters: readonly Item[]
  /**
   * What can be done today, when the list is thin or has nothing in it that is open to everybody; a human
   * is always among it then.
   */
  readonly next: readonly Step[]
}

/** Whoever sees a full list is told that there are more, not how many among thousands. */
export const MOST_MORE = 50
export const MOST_ANSWERING = 10

/** Below so many answers with people in them, an answer is thin: it says what is missing and what else can be done. */
export const THIN = 2
