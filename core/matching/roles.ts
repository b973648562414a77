/**
 * When a person is shown as a host or a mentor and not as a peer: who took that role and knows what is
 * asked. What they like counts as knowing it, at the worth of learning together.
 */
import type { ConceptId, Member } from '../domain/index.ts'
import { isTooAdvanced } from './criteria/level.ts'
import { UNKNOWN } from './criteria/unknown.ts'
import { guideOf } from './guides.ts'
import type { Item } from './question.ts'
import { bestTie, type Scale, type Tie } from './relations.ts'
import type { Wish } from './wish.ts'

/** How a person fits, and as what they are shown. */
export interface PersonTie {
  readonly kind: 'peer' | 'host' | 'mentor'
  readonly relation: Item['relation']
  /** The asker's want that this answers; for `helps` the peer's want. */
  readonly concept: ConceptId
  readonly fit: number
  readonly level: number
  /** Absent when only an interest of a host or a mentor fits. */
  readonly tie?: Tie
  readonly want?: Wish['wants'][number]
  /** The interest that fits is only near what is asked. */
  readonly isNear?: true
}

/**
 * The best tie of the asker with a person, whatever that person is. Undefined when there is none; when
 * the two share no language, only what can be shown without words counts.
 */
export function personTie(
  wish: Wish,
  member: Member,
  scale: Scale,
  isUnderstood: boolean,
): PersonTie | undefined {
  const tie = bestTie(wish, member, scale, isUnderstood)
  const interest = isUnderstood ? byInterest(wish, member, scale) : undefined
  if (tie === undefined || (interest?.fit ?? 0) > tie.fit) return interest
  const { relation, fit, level } = tie
  const teaches = relation === 'teaches' || relation === 'swap'
  const kind = (teaches ? guideOf(member) : undefined) ?? 'peer'
  return {
    kind,
    relation: kind === 'mentor' && relation === 'teaches' ? 'mentor' : relation,
    concept: conceptOf(tie),
    fit,
    level,
    tie,
    ...(relation === 'helps' ? {} : { want: wish.wantOf(conceptOf(tie)) }),
  }
}

function byInterest(
  wish: Wish,
  member: Member,
  { settings, taxonomy }: Scale,
): PersonTie | undefined {
  const kind = guideOf(member)
  if (kind === undefined) return undefined
  let best: { value: number; of: ConceptId; isNear: boolean } | undefined
  for (const interest of member.interests) {
    const kin = wish.wanted(interest)
    if (kin !== undefined && isTooFarAhead(member, wish.wantOf(kin.of), taxonomy)) continue
    if (kin !== undefined && kin.value > (best?.value ?? 0))
      best = { ...kin, isNear: kin.of !== interest }
  }
  if (best === undefined) return undefined
  return {
    kind,
    relation: kind === 'mentor' ? 'mentor' : 'together',
    concept: best.of,
    fit: settings.together * best.value,
    level: UNKNOWN,
    want: wish.wantOf(best.of),
    ...(best.isNear ? { isNear: true as const } : {}),
  }
}

/** «Te moeilijk» holds for who would guide as well as for who would show it. */
function isTooFarAhead(
  { offers }: Member,
  { concept, notAbove }: Wish['wants'][number],
  taxonomy: Scale['taxonomy'],
): boolean {
  return offers.some(
    (offer) =>
      isTooAdvanced(offer.level, notAbove) &&
      taxonomy.relatedness(concept, offer.concept).value > 0,
  )
}

function conceptOf(tie: Tie): ConceptId {
  switch (tie.relation) {
    case 'swap':
    case 'teaches':
      return tie.learn.want.concept
    case 'together':
      return tie.share.mine.concept
    case 'helps':
      return tie.give.want.concept
  }
}
