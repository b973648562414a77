/**
 * Fair exposure: whoever was shown to many and asked by nobody makes room for others for a while. Kept
 * by who was shown, so that one person's is found at once among a million showings.
 */
import { type MemberId, SHOWING_DAYS, type Showing } from '../domain/index.ts'
import { Grouped } from './grouped.ts'

/** A fresh showing to somebody else, of which nothing came, takes so much; it fades in four weeks. */
const STEP = 0.05

/** However often somebody was shown: they never disappear. */
export const EXPOSURE_FLOOR = 0.25

const FADES_MS = SHOWING_DAYS * 24 * 60 * 60 * 1000

export class Exposures extends Grouped<Showing> {
  constructor(showings: Iterable<Showing> = []) {
    super(({ shownId }) => [shownId], showings)
  }

  /**
   * What the score of a person counts for in the eyes of this viewer, from `EXPOSURE_FLOOR` to 1. Their
   * own earlier look takes nothing: who asks twice gets the same answer.
   */
  worth(shown: MemberId, viewer: MemberId, now: number): number {
    let taken = 0
    for (const showing of this.of(shown))
      if (showing.viewerId !== viewer && !showing.taken) taken += STEP * freshness(showing, now)
    // Rounded, so that the order in which showings are kept changes no last digit.
    return Math.max(EXPOSURE_FLOOR, 1 - Math.round(taken * 1e6) / 1e6)
  }

  /** To how many people this person was shown in the last four weeks, whatever came of it. */
  timesShown(shown: MemberId, now: number): number {
    return [...this.of(shown)].filter((showing) => freshness(showing, now) > 0).length
  }
}

/** 1 now, 0 four weeks later, in a straight line. */
function freshness({ at }: Showing, now: number): number {
  return Math.min(1, Math.max(0, 1 - (now - at) / FADES_MS))
}
