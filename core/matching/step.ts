/** What somebody can do today without waiting for anybody. */
import type { ConceptId } from '../domain/index.ts'

export type Step =
  /** Activities that are open to this person, the first ones first. */
  | { readonly step: 'attend'; readonly ids: readonly string[] }
  /** The next circle in which something is found, and how much. */
  | { readonly step: 'wider'; readonly km: number; readonly count: number }
  /** So many people fit when one is willing to meet over a screen. */
  | { readonly step: 'online'; readonly count: number }
  /** So many people, this one among them, want the same: enough for a group once. */
  | { readonly step: 'group'; readonly concept: ConceptId; readonly count: number }
  | { readonly step: 'human' }

/** The same with what is open only counted. */
export type CountedStep =
  | Exclude<Step, { step: 'attend' }>
  | { readonly step: 'attend'; readonly count: number }
