/**
 * What a way of matching tells the engine for one question: who is let through, how good anybody can be at
 * most, and how good somebody is. The engine finds the best under any profile; which profile is right for
 * people is decided elsewhere.
 */
import type { Block } from './block.ts'
import type { Ceilings } from './ceilings.ts'
import type { Told } from './told.ts'

/**
 * One question under one profile. It may be one object that its profile uses again for the next question:
 * search with it before asking for another.
 */
export interface Inquiry {
  /** Gates: a member passes who shares at least one bit with each. To let all pass, ask for all bits. */
  readonly times: number
  readonly languages: number
  readonly marks: number
  /** By told concept (see `told.ts`), what an offer of it means to the asker: eight bits at most. */
  readonly offers: Uint8Array
  /** The same for a want of it. */
  readonly wants: Uint8Array
  /** How the wants of one member come together: their union, or their sum. Offers always by union. */
  readonly wantsBy: 'union' | 'sum'
  /** The bits of `offers` in one to four portions, no bit in two; all bits that occur are in one. */
  readonly portions: readonly Portion[]
  /** Families (as bits) with a concept in them that is not 0 in `wants`. */
  readonly wantFamilies: number
  readonly ceilings: Ceilings
  /**
   * The exact score of a row that passed the gates, 0 or more, or -1 where the two may not meet. `offers`
   * and `wants` are what its concepts came together to. Who scores below `least` is passed over: for them
   * any number below it will do, so a profile can stop as soon as it sees that.
   */
  score(block: Block, row: number, offers: number, wants: number, least: number): number
  /** The same for a member who told more than a row holds. */
  scoreBroad(
    block: Block,
    row: number,
    offers: readonly Told[],
    wants: readonly Told[],
    least: number,
  ): number
}

/** Who offers nothing of these families has none of these bits. */
export interface Portion {
  readonly bits: number
  /** As bits. */
  readonly families: number
}
