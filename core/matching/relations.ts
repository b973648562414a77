/**
 * The four named relations of two people, and which of them is worth most: swap, teaches, together,
 * helps. Telling more can only add a relation or raise one: the best counts, never a mean.
 */
import type { Member, Offer, Relation, Want } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { spokenBy, worksWithoutWords } from './criteria/language.ts'
import { companyLevel, isTooAdvanced, teachingLevel } from './criteria/level.ts'
import type { MatchingSettings } from './question.ts'
import { harmonic } from './score.ts'
import type { Wish } from './wish.ts'

/** What one of the two can show the other. */
export interface Lesson {
  readonly value: number
  readonly want: Want
  readonly offer: Offer
}

/** Two wants that are near each other. */
export interface Shared {
  readonly value: number
  readonly mine: Want
  readonly theirs: Want
}

export type Tie =
  | (Worth & { readonly relation: 'swap'; readonly learn: Lesson; readonly give: Lesson })
  | (Worth & { readonly relation: 'teaches'; readonly learn: Lesson })
  | (Worth & { readonly relation: 'together'; readonly share: Shared })
  | (Worth & { readonly relation: 'helps'; readonly give: Lesson })

interface Worth {
  readonly relation: Relation
  readonly fit: number
  readonly level: number
}

export interface Scale {
  readonly taxonomy: Taxonomy
  readonly settings: Pick<MatchingSettings, Relation>
  /** A club may rule out a level that does not suit: then only what suits makes a tie. */
  readonly isLevelHard?: boolean
}

/** The relation that is worth most between the asker and a peer, or undefined when there is none. */
export function bestTie(
  wish: Wish,
  peer: Member,
  scale: Scale,
  isUnderstood: boolean,
): Tie | undefined {
  let best: Tie | undefined
  for (const tie of ties(wish, peer, scale, isUnderstood)) {
    if (tie.fit > (best?.fit ?? 0)) best = tie
  }
  return best
}

/**
 * Every relation that there is, in the order in which equals are preferred. Seen from the other side a
 * swap is the same swap, learning together the same, and teaching is helping.
 */
export function ties(wish: Wish, peer: Member, scale: Scale, isUnderstood: boolean): Tie[] {
  const { settings } = scale
  const learns = lessonsFor(wish, peer, scale, isUnderstood)
  const gives = lessonsBy(wish, peer, scale, isUnderstood)
  const share = isUnderstood ? sharedBy(wish, peer, scale) : undefined
  const found: Tie[] = []
  if (learns.any !== undefined && gives.any !== undefined) {
    const fit = settings.swap * harmonic(learns.any.value, gives.any.value)
    const level = lessonLevel(learns.any)
    found.push({ relation: 'swap', fit, level, learn: learns.any, give: gives.any })
  }
  if (learns.free !== undefined) {
    const fit = settings.teaches * learns.free.value
    found.push({ relation: 'teaches', fit, level: lessonLevel(learns.free), learn: learns.free })
  }
  if (share !== undefined) {
    const fit = settings.together * share.value
    found.push({ relation: 'together', fit, level: sharedLevel(share), share })
  }
  if (gives.free !== undefined) {
    const fit = settings.helps * gives.free.value
    found.push({ relation: 'helps', fit, level: lessonLevel(gives.free), give: gives.free })
  }
  return found
}

interface Lessons {
  readonly any: Lesson | undefined
  /** Among what is given without asking anything in return. */
  readonly free: Lesson | undefined
}

/** Whether a tie is about the very thing that the asker wants. */
export function isExactTie(tie: Tie): boolean {
  switch (tie.relation) {
    case 'swap':
    case 'teaches':
      return tie.learn.offer.concept === tie.learn.want.concept
    case 'together':
      return tie.share.mine.concept === tie.share.theirs.concept
    case 'helps':
      return false
  }
}

/** What the peer can show the asker. */
function lessonsFor(wish: Wish, peer: Member, scale: Scale, isUnderstood: boolean): Lessons {
  const offers = peer.offers.filter((offer) => wish.wanted(offer.concept) !== undefined)
  return lessons(wish.shownWants, offers, scale, isUnderstood ? undefined : spokenBy(peer))
}

/** What the asker can show the peer. */
function lessonsBy(wish: Wish, peer: Member, scale: Scale, isUnderstood: boolean): Lessons {
  const wants = peer.wants.filter((want) => wish.offered(want.concept) !== undefined)
  return lessons(wants, wish.shownOffers, scale, isUnderstood ? undefined : spokenBy(wish.asker))
}

/** The best lessons among all pairs. With the teacher's languages: only those that words do not hinder. */
function lessons(
  wants: readonly Want[],
  offers: readonly Offer[],
  { taxonomy, isLevelHard = false }: Scale,
  spokenByTeacher: readonly string[] | undefined,
): Lessons {
  let any: Lesson | undefined
  let free: Lesson | undefined
  for (const offer of offers) {
    for (const want of wants) {
      const value = taxonomy.relatedness(want.concept, offer.concept).value
      const works =
        spokenByTeacher === undefined ||
        worksWithoutWords(offer, want.concept, spokenByTeacher, taxonomy)
      if (value === 0 || !works || isTooAdvanced(offer.level, want.notAbove)) continue
      const lesson = { value, want, offer }
      if (isLevelHard && lessonLevel(lesson) === 0) continue
      any = better(any, lesson)
      if (offer.free) free = better(free, lesson)
    }
  }
  return { any, free }
}

/** The nearest two wants; among equals those on the nearest level. */
function sharedBy(
  wish: Wish,
  peer: Member,
  { taxonomy, isLevelHard = false }: Scale,
): Shared | undefined {
  let best: Shared | undefined
  for (const theirs of peer.wants) {
    if (wish.wanted(theirs.concept) === undefined) continue
    for (const mine of wish.shownWants) {
      const value = taxonomy.relatedness(mine.concept, theirs.concept).value
      const shared = { value, mine, theirs }
      if (isLevelHard && sharedLevel(shared) === 0) continue
      if (value > 0 && (best === undefined || isNearer(shared, best))) best = shared
    }
  }
  return best
}

function isNearer(one: Shared, other: Shared): boolean {
  if (one.value !== other.value) return one.value > other.value
  return sharedLevel(one) > sharedLevel(other)
}

function sharedLevel({ mine, theirs }: Shared): number {
  return companyLevel(mine.level, theirs.level)
}

/** The better lesson: the nearer one, then the one whose level suits more; the first among equals. */
function better(before: Lesson | undefined, next: Lesson | undefined): Lesson | undefined {
  if (before === undefined || next === undefined) return before ?? next
  if (next.value !== before.value) return next.value > before.value ? next : before
  return lessonLevel(next) > lessonLevel(before) ? next : before
}

function lessonLevel({ offer, want }: Lesson): number {
  return teachingLevel(offer.level, want.level)
}
