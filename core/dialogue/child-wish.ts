/**
 * «Mijn dochter van 9 wil leren tekenen»: a wish for one's child, told apart from one's own. What it says is
 * for the one talk that answers it, and goes into no profile.
 */
import { z } from 'zod'
import { ConceptId, WeekInterval, Whereabouts } from '../domain/index.ts'
import { fold, type Taxonomy } from '../talents/index.ts'
import type { Intent, Reading } from '../understanding/index.ts'

/** What is looked for, for a child. */
export const Sought = z.object({
  concepts: z.array(ConceptId).default([]),
  years: z.int().optional(),
  where: Whereabouts.optional(),
  available: z.array(WeekInterval).default([]),
  unavailable: z.array(WeekInterval).default([]),
})
export type Sought = z.infer<typeof Sought>

/** For how many; undefined where several were named and not how many. */
export interface ChildWish extends Sought {
  readonly children: number | undefined
}

const ONE =
  'dochter|dochtertje|zoon|zoontje|kind|kindje|kleintje|kleinkind|kleinzoon|kleindochter|petekind|neefje|nichtje|broertje|zusje|peuter|kleuter|fille|fils|enfant|petit fils|petite fille|filleul|filleule|daughter|son|child|kid|toddler|grandson|granddaughter|grandchild'
const MANY =
  'dochters|zonen|zoons|kinderen|kids|kleintjes|kleinkinderen|broertjes|zusjes|filles|enfants|petits enfants|daughters|sons|children|grandchildren'
const CHILD = new RegExp(`\\b(?:${ONE}|${MANY})\\b`)
const SEVERAL = new RegExp(`\\b(?:${MANY})\\b`)
const NUMBERED = new RegExp(
  `\\b(?:(2|twee|deux|two)|(3|drie|trois|three)|(4|vier|quatre|four)) (?:${MANY})\\b`,
)

/** Somebody says what they want themselves, and a child is only named in it. */
const OWN =
  /\b(?:ik|j|je|i) (?:wil|zou|kan|wou|geef|help|leer|veux|voudrais|aimerais|peux|donne|want|would|can|d like|teach|give)\b/

/** «Ik kook elke dag voor mijn kinderen»: what somebody does for them is a talent of their own. */
const DOES =
  /^(?:(?:ja|en|maar|oui|et|yes|and) )?(?:ik|k|je|j|i) (?!(?:zoek|wil|zou|vraag|heb|ben|kom|cherche|veux|voudrais|aimerais|ai|suis|demande|look|search|want|need|would|am|m|have)\b)\p{L}+ .*\b(?:voor|pour|for) (?:mijn|m|onze|mes|mon|ma|nos|my|our)\b/u

/** What is asked for, of an activity or of no one thing. */
const SEEKS: ReadonlySet<Intent> = new Set(['find_activity', 'add_want', 'find_group', 'next_step'])
/** Said of a child these are about something else. */
const OTHERWISE: ReadonlySet<Intent> = new Set([
  ...(['start_group', 'broadcast_activity', 'report_person', 'report_barrier'] as const),
  ...(['give_feedback', 'delete_me', 'leave_group'] as const),
])

/** Undefined when the words are about nobody's child, or ask for nothing. */
export function childWishIn(
  text: string,
  reading: Reading,
  taxonomy: Pick<Taxonomy, 'has'>,
): ChildWish | undefined {
  const words = fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
  if (!isOfChild(words, reading) || isOwn(words, reading)) return undefined
  if (OTHERWISE.has(reading.intent.value) && reading.intent.method === 'rule') return undefined
  const named = conceptsIn(text, reading)
  const concepts = named.filter((one) => FORBID.every((flag) => !taxonomy.has(one, flag)))
  // What is private, or for nobody, keeps the answer that it has.
  if (concepts.length < named.length) return undefined
  const seeks = SEEKS.has(reading.intent.value) && reading.intent.method === 'rule'
  if (concepts.length === 0 && (!seeks || reading.barriers.length > 0)) return undefined
  return { ...soughtIn(text, reading), children: childrenIn(words) }
}

const FORBID = ['private', 'excluded'] as const

function isOfChild(words: string, { age, about }: Reading): boolean {
  if (age?.value.of === 'other') return age.value.band === 'minor'
  return age === undefined && about === 'other' && CHILD.test(words)
}

function isOwn(words: string, { about, offers, companions }: Reading): boolean {
  if (DOES.test(words)) return true
  if (about === 'other') return false
  const isAlong = companions.some(({ value }) => value === 'child')
  return offers.length > 0 || (OWN.test(words) && !isAlong)
}

const YEARS =
  /^(?:(?:ze|zij|hij|het kind|she|he|elle|il) (?:is|wordt|a|turned) (?:al |nu |net |bijna |already |now |deja |maintenant )?(?<told>\d{1,2})(?: (?:jaar(?: oud)?|ans|years?(?: old)?))?|(?<plain>\d{1,2}) ?(?:jaar(?: oud)?|jarige?|ans|years?(?: old)?))$/

/** «Ze is 14», «14 jaar»: where a child is spoken of already. */
export function yearsSaid(text: string): number | undefined {
  const words = fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const { told, plain } = YEARS.exec(words)?.groups ?? {}
  const years = Number(told ?? plain ?? Number.NaN)
  return Number.isNaN(years) ? undefined : years
}

/** What is looked for, whoever says it. */
export function soughtIn(text: string, reading: Reading): Sought {
  const { age, where } = reading
  return {
    concepts: conceptsIn(text, reading),
    ...(age?.value.band === 'minor' && age.value.years !== undefined
      ? { years: age.value.years }
      : {}),
    ...(where === undefined ? {} : { where: where.value }),
    available: reading.available.map(({ value }) => value),
    unavailable: reading.unavailable.map(({ value }) => value),
  }
}

/** What is wanted or liked, else what is named; the word for the child itself is none. */
function conceptsIn(text: string, { wants, interests, offers, named }: Reading): ConceptId[] {
  const told = [
    ...wants.map(({ value, span }) => ({ concept: value.concept, span })),
    ...interests.map(({ value, span }) => ({ concept: value, span })),
    ...offers.map(({ value, span }) => ({ concept: value.concept, span })),
  ]
  const all = told.length > 0 ? told : named.map(({ value, span }) => ({ concept: value, span }))
  const isChild = ([from, to]: readonly [number, number]): boolean =>
    CHILD.test(fold(text.slice(from, to)))
  return [...new Set(all.filter(({ span }) => !isChild(span)).map(({ concept }) => concept))]
}

function childrenIn(words: string): number | undefined {
  const numbered = NUMBERED.exec(words)
  if (numbered !== null) return numbered.slice(1).findIndex(Boolean) + 2
  return SEVERAL.test(words) ? undefined : 1
}
