/** What pairing is asked, and what it answers. */
import type { MemberId } from '../../domain/index.ts'
import type { Phrase } from '../../texts/index.ts'

/** A person who takes part in this round. */
export interface Waiting {
  readonly id: MemberId
  /** Rounds without a partner so far. */
  readonly waited: number
  /** Left over in the round before. */
  readonly wasAlone: boolean
}

/** Two people who may meet. Who may not has no tie. */
export interface Tie {
  readonly a: MemberId
  readonly b: MemberId
  /** In the unit of the club profile: around 0 to 1, told apart to a ten-thousandth. */
  readonly worth: number
}

export interface PairingSettings {
  /** What each round of waiting adds to the worth of somebody's pair. */
  readonly perRoundWaited: number
  /** Whether three people, in the order of their ids, may meet at once; each two of them have a tie. */
  readonly mayBeThree: (a: MemberId, b: MemberId, c: MemberId) => boolean
}

export const CLUB_PAIRING: PairingSettings = { perRoundWaited: 0.05, mayBeThree: () => true }

/** Why somebody is left over. Nobody may meet them, all who may have a partner, or the number was odd. */
export type LeftOver = 'no-tie' | 'others-paired' | 'odd'

export interface Alone {
  readonly id: MemberId
  readonly why: LeftOver
  readonly reason: Phrase
}

export interface Pairing {
  /** Each in the order of their ids, and so are the pairs. */
  readonly pairs: readonly (readonly [MemberId, MemberId])[]
  /** Pairs that somebody joined who would have been left over. */
  readonly trios: readonly (readonly [MemberId, MemberId, MemberId])[]
  /** Everybody without a partner, each with a reason. */
  readonly alone: readonly Alone[]
  /** Whether it was proven that the pairs, before anybody joined one, are the best. Checked each time. */
  readonly isProven: boolean
}
