/**
 * The fit of two people from what they told, concept by concept: for somebody whose concepts the tables do
 * not all know.
 */
import type { Member } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { guideOf } from './guides.ts'
import { kinTo } from './kinship.ts'
import type { MatchingSettings } from './question.ts'
import { harmonic } from './score.ts'
import type { Wish } from './wish.ts'

/** How near one of the other's concepts is at most. */
export interface Nearest {
  /** What they offer to what is wanted; the same of what they give freely. */
  readonly any: number
  readonly free: number
  /** What they want, and as guides like, to what is wanted. */
  readonly share: number
  /** What they want to what is offered; to what is offered freely. */
  readonly give: number
  readonly giveFree: number
}

export interface Fits {
  /** The best of the four relations. */
  readonly fit: number
  /** The best of those that answer the asker's wish: helping somebody else does not. */
  readonly answering: number
}

export function plainFit(
  member: Member,
  wish: Wish,
  taxonomy: Taxonomy,
  settings: MatchingSettings,
): Fits {
  const { offers, wants, interests } = member
  const givenFreely = wish.shownOffers.filter(({ free }) => free).map(({ concept }) => concept)
  const freely = kinTo(givenFreely, taxonomy, 'to-people')
  const most = (told: readonly { concept: Wish['wants'][0]['concept'] }[], kin: typeof freely) =>
    told.reduce((before, { concept }) => Math.max(before, kin(concept)?.value ?? 0), 0)
  const likes = guideOf(member) === undefined ? [] : interests.map((concept) => ({ concept }))
  return fitsOf(
    {
      any: most(offers, wish.wanted),
      free: most(
        offers.filter(({ free }) => free),
        wish.wanted,
      ),
      share: most([...wants, ...likes], wish.wanted),
      give: most(wants, wish.offered),
      giveFree: most(wants, freely),
    },
    settings,
  )
}

export function fitsOf(
  { any, free, share, give, giveFree }: Nearest,
  settings: MatchingSettings,
): Fits {
  const answering = Math.max(
    settings.swap * harmonic(any, give),
    settings.teaches * free,
    settings.together * share,
  )
  return { fit: Math.max(answering, settings.helps * giveFree), answering }
}
