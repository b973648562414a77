/**
 * The same meeting seen from the other side: why a person is asked. Says what the asker chose to show,
 * and of the reader only what the reader told.
 */
import type { ConceptId, Introduction, Member, Offer, Want } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { type Phrase, t, type Value } from '../texts/index.ts'
import { forSwap, forTogether, theyShow, whoIs, yourOffer, yourWant } from './explain-person.ts'
import { mayShow, nearest } from './kinship.ts'
import type { Item } from './question.ts'
import { wantFor } from './wish.ts'

/**
 * The three phrases for the peer of an introduction. They hold for the two people as they are now: when
 * an offer or a want has gone since, the concept of the introduction itself is named.
 */
export function explainFor(
  peer: Member,
  asker: Member,
  about: Pick<Introduction, 'relation' | 'concept'>,
  taxonomy: Taxonomy,
): Item['reason'] {
  const who = { phrase: whoIs(asker) }
  const { concept } = about
  switch (about.relation) {
    case 'teaches': {
      const offered = nearestTold(peer.offers, concept, taxonomy)
      return [yourOffer(offered), theyWant(who, concept, offered), t('matching.for.helps')]
    }
    case 'together': {
      const want = wantFor(peer, nearestTold(peer.wants, concept, taxonomy))
      return [yourWant(want), theyWantToo(who, concept, want), forTogether(want)]
    }
    case 'helps': {
      const offer = offerNear(asker, concept, taxonomy)
      const want = wantFor(peer, concept)
      return [yourWant(want), theyShow(who, { want, offer }), t('matching.for.teaches')]
    }
    case 'swap':
      return swapped(who, peer, asker, concept, taxonomy)
  }
}

function swapped(
  who: Value,
  peer: Member,
  asker: Member,
  concept: ConceptId,
  taxonomy: Taxonomy,
): Item['reason'] {
  const offered = nearestTold(peer.offers, concept, taxonomy)
  const lesson = bestLesson(peer, asker, taxonomy)
  if (lesson === undefined)
    return [yourOffer(offered), theyWant(who, concept, offered), t('matching.for.helps')]
  return [yourWant(lesson.want), theyShow(who, lesson), forSwap(offered)]
}

/** What the asker can show that is nearest to anything that the peer wants. */
function bestLesson(
  peer: Member,
  asker: Member,
  taxonomy: Taxonomy,
): { readonly want: Want; readonly offer: Offer } | undefined {
  let best: { want: Want; offer: Offer; value: number } | undefined
  for (const want of peer.wants.filter((told) => isPublic(told.concept, taxonomy))) {
    for (const offer of asker.offers.filter((told) => isPublic(told.concept, taxonomy))) {
      const value = taxonomy.relatedness(want.concept, offer.concept).value
      if (value > (best?.value ?? 0)) best = { want, offer, value }
    }
  }
  return best
}

function offerNear(asker: Member, concept: ConceptId, taxonomy: Taxonomy): Offer {
  const told = nearestTold(asker.offers, concept, taxonomy)
  return (
    asker.offers.find((offer) => offer.concept === told) ?? {
      concept,
      free: true,
      wordless: false,
      lived: false,
    }
  )
}

/** Of what a person told, the concept nearest to this one; this one when nothing is near. */
function nearestTold(
  told: readonly { readonly concept: ConceptId }[],
  concept: ConceptId,
  taxonomy: Taxonomy,
): ConceptId {
  const shown = told.map((one) => one.concept).filter((one) => isPublic(one, taxonomy))
  return nearest(shown, concept, taxonomy)?.of ?? concept
}

function isPublic(concept: ConceptId, taxonomy: Taxonomy): boolean {
  return mayShow(concept, taxonomy, 'to-people')
}

function theyWant(who: Value, wanted: ConceptId, offered: ConceptId): Phrase {
  return wanted === offered
    ? t('matching.with.wants', { who })
    : t('matching.with.wants-like', { who, concept: { concept: wanted } })
}

function theyWantToo(who: Value, wanted: ConceptId, want: Want): Phrase {
  return wanted === want.concept
    ? t('matching.with.wants-too', { who })
    : t('matching.with.wants-like', { who, concept: { concept: wanted } })
}
