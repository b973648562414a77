/**
 * What a person asks, made ready for a search: the wants that count now, and how near everybody else's
 * concepts are to what this person wants, offers and likes.
 */
import type { ConceptId, Member, Offer, Want } from '../domain/index.ts'
import { type AnsweredWith, mayBeMatchedOn } from '../policy/index.ts'
import { type KinTo, kinTo, mayShow } from './kinship.ts'
import type { Question } from './question.ts'

export interface Wish {
  readonly asker: Member
  /** The want that is asked now, else all of them. Several: the best one counts, never a mean. */
  readonly wants: readonly Want[]
  readonly asked: ConceptId | undefined
  /** With what it may be answered, as far as its concepts go. */
  readonly answeredWith: AnsweredWith
  /** Towards people. */
  readonly wanted: KinTo
  readonly offered: KinTo
  /** Those of the wants, and of the asker's offers, that may be shown to people. */
  readonly shownWants: readonly Want[]
  readonly shownOffers: readonly Offer[]
  /** Towards activities, which are public. */
  readonly wantedInPublic: KinTo
  readonly likedInPublic: KinTo
  wantOf(concept: ConceptId): Want
}

export function wishOf(question: Question): Wish {
  const { asker, ask, taxonomy } = question
  const wants = ask === undefined ? asker.wants : [wantFor(asker, ask)]
  const concepts = conceptsOf(wants)
  const shown = ({ concept }: { concept: ConceptId }): boolean =>
    mayShow(concept, taxonomy, 'to-people')
  // A private want is answered only when the person asks for it now: that is the own yes.
  const inPublic = wants.filter((want) => want.concept === ask || shown(want))
  const liked = ask === undefined ? asker.interests : []
  return {
    asker,
    wants,
    asked: ask,
    answeredWith: ask === undefined ? 'people' : mayBeMatchedOn(ask, taxonomy),
    wanted: kinTo(concepts, taxonomy, 'to-people'),
    offered: kinTo(conceptsOf(asker.offers), taxonomy, 'to-people'),
    shownWants: wants.filter(shown),
    shownOffers: asker.offers.filter(shown),
    wantedInPublic: kinTo(conceptsOf(inPublic), taxonomy, 'in-public'),
    likedInPublic: kinTo(
      liked.filter((concept) => mayShow(concept, taxonomy, 'to-people')),
      taxonomy,
      'in-public',
    ),
    wantOf: (concept) => wants.find((want) => want.concept === concept) ?? wantFor(asker, concept),
  }
}

/** Somebody's want of a concept, as they told it; a plain one when they never did. */
export function wantFor(member: Pick<Member, 'wants'>, concept: ConceptId): Want {
  return member.wants.find((want) => want.concept === concept) ?? { concept, kind: 'skill' }
}

function conceptsOf(told: readonly { concept: ConceptId }[]): ConceptId[] {
  return told.map(({ concept }) => concept)
}
