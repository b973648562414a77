/** A reading as a record for programs: plain names in place of ids, spans and intervals. */
import type { ConceptId, Language } from '../domain/index.ts'
import { LANGUAGES } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { Found, Gazetteer, Reading } from './reading.ts'
import { weekWordsSaid } from './week-words.ts'

export interface ConceptRecord {
  readonly concept: ConceptId
  /** Every label of each language, the preferred one first. */
  readonly labels: Readonly<Record<Language, readonly string[]>>
  readonly score: number
  readonly method: string
  /** UTF-16 offsets in the text. */
  readonly span: readonly [number, number]
  readonly level?: string
  readonly kind?: string
}

export interface ReadingRecord {
  readonly lang: Language | null
  readonly intent: string
  readonly confidence: number
  readonly alert: string | null
  readonly offers: readonly ConceptRecord[]
  readonly wants: readonly ConceptRecord[]
  readonly interests: readonly ConceptRecord[]
  readonly place: {
    readonly name: string
    readonly municipality: string
    readonly postcode: string | null
    readonly lat: number
    readonly lon: number
  } | null
  readonly slots: readonly string[]
  readonly notSlots: readonly string[]
  readonly spoken: readonly string[]
  readonly level: string | null
  readonly age: string | null
  readonly years: number | null
  readonly about: 'self' | 'other'
  readonly companions: readonly string[]
  readonly maxPrice: number | null
  readonly barriers: readonly string[]
  readonly questions: readonly unknown[]
}

/** The record of a reading. Says nothing that is not in the reading. */
export function recordOf(
  reading: Reading,
  taxonomy: Taxonomy,
  gazetteer: Gazetteer,
): ReadingRecord {
  const concept = (found: Found<ConceptId>, more: { level?: string; kind?: string } = {}) =>
    conceptRecord(found, taxonomy, more)
  const talents = [...reading.wants, ...reading.offers]
  const where = reading.where?.value
  return {
    lang: reading.language ?? null,
    intent: reading.intent.value,
    confidence: reading.intent.score,
    alert: reading.alert?.value ?? null,
    offers: reading.offers.map((one) => concept({ ...one, value: one.value.concept }, one.value)),
    wants: reading.wants.map((one) => concept({ ...one, value: one.value.concept }, one.value)),
    interests: reading.interests.map((one) => concept(one)),
    place: where === undefined ? null : { ...where, postcode: gazetteer.postcodeOf(where) ?? null },
    slots: weekWordsSaid(reading.available),
    notSlots: weekWordsSaid(reading.unavailable),
    spoken: [...new Set(reading.spoken.map(({ value }) => value))],
    level: talents.find(({ value }) => value.level !== undefined)?.value.level ?? null,
    age: reading.age?.value.band ?? null,
    years: reading.age?.value.years ?? null,
    about: reading.about,
    companions: reading.companions.map(({ value }) => value),
    maxPrice: reading.maxPriceEuro?.value ?? null,
    barriers: reading.barriers.map(({ value }) => value),
    questions: reading.questions,
  }
}

function conceptRecord(
  { value, score, method, span }: Found<ConceptId>,
  taxonomy: Taxonomy,
  { level, kind }: { level?: string; kind?: string },
): ConceptRecord {
  const texts = (language: Language): string[] =>
    taxonomy.get(value)?.labels[language].map(({ text }) => text) ?? []
  const [nl, fr, en] = LANGUAGES.map(texts)
  return {
    concept: value,
    labels: { nl: nl ?? [], fr: fr ?? [], en: en ?? [] },
    score,
    method,
    span,
    ...(level === undefined ? {} : { level }),
    ...(kind === undefined ? {} : { kind }),
  }
}
