/** One line of somebody's card is changed: asked for, carried out, and easily taken back. */
import {
  asJson,
  bare,
  type Decision,
  Line,
  lineValues,
  type Next,
  type Own,
  paragraphs,
  talentTold,
  undoOf,
  Wish,
} from '../dialogue/index.ts'
import { type Member, Offer, Want } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { t, type Value } from '../texts/index.ts'
import { mayEditCard } from './card-choices.ts'
import { reply, type Scene } from './scene.ts'

/** The talk about one line; undefined, with a word, for who has no card yet. */
export function askLine(scene: Scene, about: string): Next | undefined {
  const line = Line.safeParse(about)
  if (line.success && mayEditCard(scene.member)) return lineTalk(scene.member, line.data)
  reply(scene, paragraphs(t('always.closed')))
  return undefined
}

function lineTalk(member: Member, line: Line): Next {
  return { script: 'line', input: asJson({ line, wish: wishOfCard(member), own: ownOf(member) }) }
}

/** What the card holds, as a wish. */
function wishOfCard(member: Member): Wish {
  const { travel: _, ...told } = member
  return Wish.parse(asJson({ ...told, passed: [] }))
}

function ownOf({ firstName, travel, company, short }: Member): Own {
  return { firstName, travel, company, short }
}

type Of<K extends Decision['decide']> = Extract<Decision, { decide: K }>

export function editLine(scene: Scene, { line, was, wish }: Of<'edit'>): Next | undefined {
  const after = edited(scene.member, was, wish, scene.house.taxonomy)
  return saved(scene, line, after, levelTold(was, wish))
}

/** The talent of which a level was told, with it: the line itself shows none. */
function levelTold(was: Wish, wish: Wish): Value | undefined {
  const told = (['wants', 'offers'] as const).flatMap((role) =>
    wish[role].filter(({ concept, level }) => {
      const before = was[role].find((one) => one.concept === concept)
      return level !== undefined && before !== undefined && before.level !== level
    }),
  )
  const [only, ...others] = told
  return only === undefined || others.length > 0 ? undefined : talentTold(only)
}

export function setOwn(scene: Scene, { line, own }: Of<'own'>): Next | undefined {
  return saved(scene, line, withOwn(scene.member, own))
}

/** Null takes a thing away; what is not named stays. */
export function withOwn(member: Member, own: Own): Member {
  const all = Object.entries({ ...member, ...(asJson(own) as Own) })
  return Object.fromEntries(all.filter(([, value]) => value !== null)) as Member
}

function saved(scene: Scene, line: Line, after: Member, told?: Value): Next | undefined {
  const undo = undoOf(scene.member, after)
  if (undo === undefined) {
    reply(scene, paragraphs(t('card.kept')))
    return undefined
  }
  scene.member = after
  const values = lineValues(line, wishOfCard(after), ownOf(after))
  const what = told ?? { list: values.map((phrase) => ({ phrase })) }
  const said = values.length === 0 ? t('card.emptied') : t('card.saved', { what })
  const words = scene.heard.kind === 'said' ? { words: bare(scene.heard.text) } : {}
  return { script: 'changed', input: asJson({ said, ...words, undo }) }
}

/** The member with what is different between the two; what changed meanwhile in other ways stays. */
function edited(member: Member, was: Wish, wish: Wish, taxonomy: Pick<Taxonomy, 'has'>): Member {
  const { where, maxPriceEuro, ...rest } = member
  const place = isSame(was.where, wish.where) ? where : wish.where
  const price = was.maxPriceEuro === wish.maxPriceEuro ? maxPriceEuro : wish.maxPriceEuro
  const interests = wish.interests.filter((one) => !was.interests.includes(one))
  const spoken = wish.spoken.filter((one) => !was.spoken.includes(one))
  return {
    ...rest,
    ...(place === undefined ? {} : { where: place }),
    ...(price === undefined ? {} : { maxPriceEuro: price }),
    wants: talents(rest.wants, was.wants, wish.wants, (want, before) => {
      const { level: _, mode: __, ...kept }: Partial<Want> = before ?? {}
      return Want.parse({ ...kept, ...want })
    }),
    offers: talents(rest.offers, was.offers, wish.offers, (offer, before) => {
      const wordless = taxonomy.has(offer.concept, 'wordless')
      const { level: _, ...kept }: Partial<Offer> = before ?? { wordless }
      return Offer.parse({ ...kept, ...offer })
    }),
    interests: [...interests, ...without(rest.interests, was.interests, wish.interests)],
    spoken: [...spoken, ...without(rest.spoken, was.spoken, wish.spoken)],
    available: isSame(was.available, wish.available) ? rest.available : wish.available,
    unavailable: isSame(was.unavailable, wish.unavailable) ? rest.unavailable : wish.unavailable,
  }
}

function without<T>(now: readonly T[], was: readonly T[], will: readonly T[]): T[] {
  const gone = was.filter((one) => !will.includes(one))
  return now.filter((one) => !gone.includes(one))
}

/** New ones first; of the others, what was told of them anew, beside what the wish does not tell. */
function talents<T extends Told, M extends Told>(
  now: readonly M[],
  was: readonly T[],
  will: readonly T[],
  asHeld: (told: T, before?: M) => M,
): M[] {
  const of = <K extends Told>(list: readonly K[], { concept }: Told): K | undefined =>
    list.find((one) => one.concept === concept)
  const isNew = will.filter((one) => of(now, one) === undefined && of(was, one) === undefined)
  const kept = now
    .filter((one) => of(was, one) === undefined || of(will, one) !== undefined)
    .map((one) => {
      const told = of(will, one)
      return told === undefined || isSame(told, of(was, one)) ? one : asHeld(told, one)
    })
  return [...isNew.map((one) => asHeld(one)), ...kept]
}

type Told = { readonly concept: string }

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
