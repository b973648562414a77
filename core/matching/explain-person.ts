/**
 * Why this person, in three phrases: your interest, with whom, what for. Says the reader's own facts and
 * what the other chose to show: a first name, a quarter or town, an offer or a want; nothing else.
 */
import type { ConceptId, Member, Want } from '../domain/index.ts'
import { type Phrase, t, type Value } from '../texts/index.ts'
import type { Item } from './question.ts'
import type { Lesson, Shared, Tie } from './relations.ts'
import type { PersonTie } from './roles.ts'

export function explainPerson(person: Member, found: PersonTie): Item['reason'] {
  const { tie, want, kind } = found
  const who = { phrase: whoIs(person) }
  if (tie === undefined || kind === 'mentor') return guided(who, want, found)
  return explainTie(who, tie)
}

function explainTie(who: Value, tie: Tie): Item['reason'] {
  switch (tie.relation) {
    case 'swap':
      return [yourWant(tie.learn.want), theyShow(who, tie.learn), forSwap(tie.give.offer.concept)]
    case 'teaches':
      return [yourWant(tie.learn.want), theyShow(who, tie.learn), t('matching.for.teaches')]
    case 'together':
      return [yourWant(tie.share.mine), theyWantToo(who, tie.share), forTogether(tie.share.mine)]
    case 'helps':
      return [yourOffer(tie.give.offer.concept), theyWant(who, tie.give), t('matching.for.helps')]
  }
}

function guided(who: Value, want: Want | undefined, found: PersonTie): Item['reason'] {
  const yours = yourWant(want ?? { concept: found.concept, kind: 'skill' })
  if (found.kind === 'mentor')
    return [yours, t('matching.with.mentor', { who }), t('matching.for.mentor')]
  // Of an interest no name is said; of what is shown, the name where it is not just what is asked.
  const host = found.isNear === true ? 'matching.with.host-near' : 'matching.with.host'
  return [nearly(yours, shownInstead(found)), t(host, { who }), t('matching.for.host')]
}

function shownInstead({ tie }: PersonTie): ConceptId | undefined {
  if (tie?.relation !== 'teaches') return undefined
  const { want, offer } = tie.learn
  return want.concept === offer.concept ? undefined : offer.concept
}

/** The reader's own reason, and what it is about where that is only like it. */
export function nearly(yours: Phrase, near: ConceptId | undefined): Phrase {
  return near === undefined
    ? yours
    : t('matching.you.near', { yours: { phrase: yours }, concept: { concept: near } })
}

/** «Nadia uit Waterschei», «iemand uit Genk», «Nadia», «iemand»: what they chose to show. */
export function whoIs({ firstName, where }: Pick<Member, 'firstName' | 'where'>): Phrase {
  if (firstName !== undefined && where !== undefined)
    return t('matching.who.named-from', { name: firstName, place: where.name })
  if (firstName !== undefined) return t('matching.who.named', { name: firstName })
  if (where !== undefined) return t('matching.who.somebody-from', { place: where.name })
  return t('matching.who.somebody')
}

/** The reader's want, said as the kind of want it is. */
export function yourWant(want: Pick<Want, 'concept' | 'kind'>): Phrase {
  return t(`matching.you.${want.kind}`, { concept: { concept: want.concept } })
}

export function yourOffer(concept: ConceptId): Phrase {
  return t('matching.you.can', { concept: { concept } })
}

export function forSwap(concept: ConceptId): Phrase {
  return t('matching.for.swap', { concept: { concept } })
}

export function forTogether({ kind }: Pick<Want, 'kind'>): Phrase {
  return t(kind === 'challenge' ? 'matching.for.same-challenge' : 'matching.for.together')
}

/** The same thing is «dat»; something near it is named. */
export function theyShow(who: Value, { want, offer }: Pick<Lesson, 'want' | 'offer'>): Phrase {
  if (offer.concept !== want.concept)
    return t('matching.with.shows-like', { who, concept: { concept: offer.concept } })
  return t(offer.lived ? 'matching.with.lived' : 'matching.with.shows', { who })
}

function theyWantToo(who: Value, { mine, theirs }: Shared): Phrase {
  return mine.concept === theirs.concept
    ? t('matching.with.wants-too', { who })
    : t('matching.with.wants-like', { who, concept: { concept: theirs.concept } })
}

function theyWant(who: Value, { want, offer }: Lesson): Phrase {
  return want.concept === offer.concept
    ? t('matching.with.wants', { who })
    : t('matching.with.wants-like', { who, concept: { concept: want.concept } })
}
