/** Why a group is as it is, and why this person is in it: their own facts, and what all of them share. */
import { type Draft, withChoices } from '../dialogue/index.ts'
import type { ConceptId, Group, Member } from '../domain/index.ts'
import { CLUB_FORMING, whyFormed } from '../forming/index.ts'
import { mayBeMatchedOn } from '../policy/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { entryOf, type RoundGround } from './rounds.ts'
import { aimOf, formedOf, type Offered, seatChoices } from './seat-offer.ts'

/** What the reader told that this group is about. */
export function ownReasons(
  { wants, offers }: Member,
  { topic }: Pick<Group, 'topic'>,
  taxonomy: Taxonomy,
): Phrase[] {
  const nearest = <T extends { readonly concept: ConceptId }>(told: readonly T[]): T | undefined =>
    told
      .filter(({ concept }) => mayBeMatchedOn(concept, taxonomy) === 'people')
      .map((one) => ({ one, near: taxonomy.relatedness(one.concept, topic).value }))
      .filter(({ near }) => near > 0)
      .sort((a, b) => b.near - a.near)[0]?.one
  const want = nearest(wants)
  if (want !== undefined) {
    const yours = t(`matching.you.${want.kind}`, { concept: { concept: want.concept } })
    if (want.concept === topic) return [yours]
    return [t('matching.you.near', { yours: { phrase: yours }, concept: { concept: topic } })]
  }
  const offer = nearest(offers)
  return offer === undefined ? [] : [t('matching.you.can', { concept: { concept: offer.concept } })]
}

export async function whyDraft(
  ground: RoundGround,
  offered: Offered,
  reader: Member,
): Promise<Draft> {
  const { house } = ground
  const { group, people } = offered
  const waited = await waitedFor(ground, group, reader)
  const lines = [
    ...ownReasons(reader, group, house.taxonomy),
    ...whyFormed(formedOf(offered), {
      people: people.map((member) => ({ member, waited: 0 })),
      settings: { ...CLUB_FORMING, taxonomy: house.taxonomy },
    }),
    ...(waited === 0 ? [] : [t('round.why.waited', { count: waited })]),
  ]
  const title = t('round.why.title', { aim: { phrase: aimOf(group) } })
  const isAsked = group.askedIds?.includes(reader.id) === true
  const draft: Draft = { blocks: [{ card: { picture: 'group', title, lines } }] }
  return isAsked ? withChoices(draft, seatChoices(group)) : draft
}

async function waitedFor(ground: RoundGround, { roundId }: Group, reader: Member): Promise<number> {
  if (roundId === undefined) return 0
  return (await entryOf(ground, { id: roundId }, reader))?.waited ?? 0
}
