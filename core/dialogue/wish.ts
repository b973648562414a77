/** What a person told about themselves in their own words, before it becomes a profile. */
import { z } from 'zod'
import { ConceptId, Level, WantKind, WeekInterval, Whereabouts } from '../domain/index.ts'
import { type Phrase, t, type Value } from '../texts/index.ts'
import type { Reading } from '../understanding/index.ts'
import type { DraftCard } from './draft.ts'

const Talent = z.object({ concept: ConceptId, level: Level.optional() })

export const Wish = z.object({
  wants: z.array(Talent.extend({ kind: WantKind })).default([]),
  offers: z.array(Talent).default([]),
  interests: z.array(ConceptId).default([]),
  where: Whereabouts.optional(),
  available: z.array(WeekInterval).default([]),
  unavailable: z.array(WeekInterval).default([]),
  spoken: z.array(z.string()).default([]),
})
export type Wish = z.infer<typeof Wish>

export const EMPTY_WISH: Wish = Wish.parse({})

/** What a text says about wants, offers, place and time. */
export function wishOf(reading: Reading): Wish {
  return Wish.parse({
    wants: reading.wants.map((found) => found.value),
    offers: reading.offers.map((found) => found.value),
    interests: reading.interests.map((found) => found.value),
    where: reading.where?.value,
    available: reading.available.map((found) => found.value),
    unavailable: reading.unavailable.map((found) => found.value),
    spoken: reading.spoken.map((found) => found.value),
  })
}

/** Whether it names something to learn, to show or to like: enough to look for people. */
export function hasTopic(wish: Wish): boolean {
  return wish.wants.length + wish.offers.length + wish.interests.length > 0
}

/** Whether it says anything at all. */
export function saysSomething(wish: Wish): boolean {
  return (
    hasTopic(wish) ||
    wish.where !== undefined ||
    wish.available.length + wish.unavailable.length + wish.spoken.length > 0
  )
}

/**
 * The first wish corrected by the second: what the second names again replaces the same kind of thing,
 * the rest stays.
 */
export function corrected(first: Wish, second: Wish): Wish {
  const where = second.where ?? first.where
  return {
    wants: second.wants.length > 0 ? second.wants : first.wants,
    offers: second.offers.length > 0 ? second.offers : first.offers,
    interests: second.interests.length > 0 ? second.interests : first.interests,
    ...(where === undefined ? {} : { where }),
    available: second.available.length > 0 ? second.available : first.available,
    unavailable: second.unavailable.length > 0 ? second.unavailable : first.unavailable,
    spoken: second.spoken.length > 0 ? second.spoken : first.spoken,
  }
}

/** The wish on a card, one line for each kind of thing it names. */
export function wishCard(wish: Wish): DraftCard {
  const concepts = (list: readonly { concept: ConceptId }[]): Value => ({
    list: list.map(({ concept }) => ({ concept })),
  })
  const lines: Phrase[] = []
  if (wish.wants.length > 0) lines.push(t('onboarding.want', { what: concepts(wish.wants) }))
  if (wish.offers.length > 0) lines.push(t('onboarding.offer', { what: concepts(wish.offers) }))
  if (wish.interests.length > 0)
    lines.push(
      t('onboarding.interest', { what: { list: wish.interests.map((concept) => ({ concept })) } }),
    )
  if (wish.available.length > 0)
    lines.push(t('onboarding.when', { times: { times: wish.available } }))
  if (wish.unavailable.length > 0)
    lines.push(t('onboarding.not-when', { times: { times: wish.unavailable } }))
  if (wish.where !== undefined) lines.push(t('onboarding.where', { place: wish.where.name }))
  if (wish.spoken.length > 0)
    lines.push(
      t('onboarding.spoken', { languages: { list: wish.spoken.map((spoken) => ({ spoken })) } }),
    )
  return { picture: 'done', title: t('onboarding.understood'), lines }
}
