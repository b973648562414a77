/** What a person told about themselves in their own words, before it becomes a profile. */
import { z } from 'zod'
import {
  ConceptId,
  EngagementLevel,
  Level,
  Travel,
  WantKind,
  WeekInterval,
  Whereabouts,
} from '../domain/index.ts'
import { type Phrase, t, type Value } from '../texts/index.ts'
import type { Reading } from '../understanding/index.ts'
import type { DraftCard } from './draft.ts'
import { isWayThere, modeIn, travelIn } from './ways-words.ts'

const Talent = z.object({ concept: ConceptId, level: Level.optional() })

/** Where a talent stands in a profile: wanted, offered or liked. */
export const TalentRole = z.enum(['want', 'offer', 'interest'])
export type TalentRole = z.infer<typeof TalentRole>

/** A talent in its place, as a profile or a wish holds it. */
export const Held = z.object({ role: TalentRole, concept: ConceptId })
export type Held = z.infer<typeof Held>

export const Wish = z.object({
  wants: z.array(Talent.extend({ kind: WantKind, mode: EngagementLevel.optional() })).default([]),
  offers: z.array(Talent).default([]),
  interests: z.array(ConceptId).default([]),
  where: Whereabouts.optional(),
  available: z.array(WeekInterval).default([]),
  /** These times, and no others. */
  onlyThen: z.literal(true).optional(),
  unavailable: z.array(WeekInterval).default([]),
  spoken: z.array(z.string()).default([]),
  /** What it may cost at most; 0: it has to be free. */
  maxPriceEuro: z.number().min(0).optional(),
  /** How they get there. */
  travel: Travel.optional(),
  /** What was tasted and not liked: not offered again. */
  passed: z.array(ConceptId).default([]),
  /** What is to leave the profile: «ik wil niet meer naaien». */
  dropped: z.array(Held).default([]),
})
export type Wish = z.infer<typeof Wish>

export const EMPTY_WISH: Wish = Wish.parse({})

/**
 * What a text says about wants, offers, place and time. What somebody is done with is none of these:
 * whether a profile holds it is not known here.
 */
export function wishOf({ text, reading }: { text: string; reading: Reading }): Wish {
  const done = new Set(reading.dropped.map(({ value }) => value))
  const mode = modeIn(text)
  const isMeant = (concept: ConceptId, span: readonly [number, number]): boolean =>
    !done.has(concept) && !isWayThere(text, span)
  const talents = <T extends { concept: ConceptId }>(
    found: readonly { value: T; span: readonly [number, number] }[],
  ): T[] =>
    found.filter(({ value, span }) => isMeant(value.concept, span)).map(({ value }) => value)
  return Wish.parse({
    wants: talents(reading.wants).map((want) => (mode === undefined ? want : { ...want, mode })),
    offers: talents(reading.offers),
    interests: reading.interests
      .filter(({ value, span }) => isMeant(value, span))
      .map(({ value }) => value),
    where: reading.where?.value,
    available: reading.available.map((found) => found.value),
    onlyThen: reading.onlyThen,
    unavailable: reading.unavailable.map((found) => found.value),
    spoken: reading.spoken.map((found) => found.value),
    maxPriceEuro: reading.maxPriceEuro?.value,
    travel: travelIn(text),
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
    wish.available.length + wish.unavailable.length > 0 ||
    wish.spoken.length + wish.dropped.length > 0 ||
    wish.maxPriceEuro !== undefined ||
    wish.travel !== undefined
  )
}

/** Every talent of a wish with its role; what is to leave is not among them. */
export function talentsOf(wish: Pick<Wish, 'wants' | 'offers' | 'interests'>): Held[] {
  return [
    ...wish.wants.map(({ concept }) => ({ role: 'want' as const, concept })),
    ...wish.offers.map(({ concept }) => ({ role: 'offer' as const, concept })),
    ...wish.interests.map((concept) => ({ role: 'interest' as const, concept })),
  ]
}

export function isHeld(list: readonly Held[], { role, concept }: Held): boolean {
  return list.some((one) => one.role === role && one.concept === concept)
}

/** The wish without these talents. */
export function withoutTalents(wish: Wish, gone: readonly Held[]): Wish {
  const stays = (role: TalentRole, concept: ConceptId): boolean => !isHeld(gone, { role, concept })
  return {
    ...wish,
    wants: wish.wants.filter(({ concept }) => stays('want', concept)),
    offers: wish.offers.filter(({ concept }) => stays('offer', concept)),
    interests: wish.interests.filter((concept) => stays('interest', concept)),
  }
}

/** The wish with this talent in front, once in this role. A level that was known is kept. */
export function withTalent(wish: Wish, { role, concept }: Held): Wish {
  const known = [...wish.wants, ...wish.offers].find((one) => one.concept === concept)
  const level = known?.level === undefined ? {} : { level: known.level }
  const { wants, offers, interests } = withoutTalents(wish, [{ role, concept }])
  switch (role) {
    case 'want': {
      const { kind = 'skill', mode } = wish.wants.find((one) => one.concept === concept) ?? {}
      const liked = mode === undefined ? {} : { mode }
      return { ...wish, wants: [{ concept, kind, ...level, ...liked }, ...wants] }
    }
    case 'offer':
      return { ...wish, offers: [{ concept, ...level }, ...offers] }
    case 'interest':
      return { ...wish, interests: [concept, ...interests] }
  }
}

type Told = { readonly concept: ConceptId } & Partial<Pick<Wish['wants'][number], 'level' | 'mode'>>

/** «Naaien (ik begin pas, eerst kijken)». */
export function talentTold({ concept, level, mode }: Told): Value {
  const what = { concept }
  const far = level === undefined ? undefined : { phrase: t(`card.level.${level}`) }
  const like = mode === undefined ? undefined : { phrase: t(`card.mode.${mode}`) }
  if (far !== undefined && like !== undefined)
    return { phrase: t('card.talent.both', { what, far, like }) }
  const how = far ?? like
  return how === undefined ? what : { phrase: t('card.talent', { what, how }) }
}

/** The wish on a card, one line for each kind of thing it names. */
export function wishCard(wish: Wish): DraftCard {
  const concepts = (list: readonly Told[]): Value => ({ list: list.map(talentTold) })
  const lines: Phrase[] = []
  if (wish.wants.length > 0) lines.push(t('onboarding.want', { what: concepts(wish.wants) }))
  if (wish.offers.length > 0) lines.push(t('onboarding.offer', { what: concepts(wish.offers) }))
  if (wish.interests.length > 0)
    lines.push(
      t('onboarding.interest', { what: { list: wish.interests.map((concept) => ({ concept })) } }),
    )
  if (wish.available.length > 0)
    lines.push(
      t(wish.onlyThen === true ? 'onboarding.only-when' : 'onboarding.when', {
        times: { times: wish.available },
      }),
    )
  if (wish.unavailable.length > 0)
    lines.push(t('onboarding.not-when', { times: { times: wish.unavailable } }))
  if (wish.where !== undefined) lines.push(t('onboarding.where', { place: wish.where.name }))
  if (wish.spoken.length > 0)
    lines.push(
      t('onboarding.spoken', { languages: { list: wish.spoken.map((spoken) => ({ spoken })) } }),
    )
  if (wish.maxPriceEuro !== undefined)
    lines.push(t('onboarding.price', { euro: wish.maxPriceEuro }))
  if (wish.travel !== undefined)
    lines.push(t('card.travel', { how: { phrase: t(`card.travel.${wish.travel}`) } }))
  if (wish.dropped.length > 0) lines.push(t('onboarding.dropped', { what: concepts(wish.dropped) }))
  return { picture: 'done', title: t('onboarding.understood'), lines }
}
