/**
 * How well sentences are understood, against their labels: shares and F1 per variety. Which share is
 * good enough is for the test that asks.
 */
import { DAYS, PARTS } from '../../core/domain/index.ts'
import { wordsOf } from '../../core/talents/index.ts'
import {
  type ConceptRecord,
  type ReadContext,
  type ReadingRecord,
  read,
  recordOf,
} from '../../core/understanding/index.ts'
import { type LabelledSentence, VARIETIES, type Variety, varietyOf } from './sentences.ts'

/** Percentages, 0 to 100. */
export const MEASURES = ['intent', 'concept', 'role', 'place', 'slots', 'language'] as const
export type Measure = (typeof MEASURES)[number]

export interface Scores {
  readonly of: Variety | 'all'
  readonly sentences: number
  /** `concept`, `role` and `slots` are F1 over all findings together, the others shares of sentences. */
  readonly percent: Readonly<Record<Measure, number>>
}

interface Outcome {
  readonly variety: Variety
  readonly tally: Readonly<Record<Measure, Tally>>
}

interface Tally {
  readonly right: number
  readonly extra: number
  readonly missed: number
}

const NOTHING: Tally = { right: 0, extra: 0, missed: 0 }
/** A shorter text may be of any language. */
const LONG_ENOUGH = 4

/** All together first, then each variety that occurs. */
export function scoresOf(sentences: readonly LabelledSentence[], context: ReadContext): Scores[] {
  const outcomes = sentences.map((sentence) => outcomeOf(sentence, context))
  const of = (variety: Variety): Outcome[] => outcomes.filter((one) => one.variety === variety)
  return [
    scored('all', outcomes),
    ...VARIETIES.map((variety) => scored(variety, of(variety))).filter((one) => one.sentences > 0),
  ]
}

/** A line for each of the scores, to be read by people. */
export function tableOf(scores: readonly Scores[]): string {
  const cells = scores.map(({ of, sentences, percent }) =>
    [
      of.padEnd(17),
      String(sentences).padStart(9),
      ...MEASURES.map((measure) => percent[measure].toFixed(1).padStart(8)),
    ].join(' '),
  )
  const head = ['', 'sentences', ...MEASURES]
  return [
    '',
    head
      .map((name, at) => (at === 0 ? name.padEnd(17) : name.padStart(at === 1 ? 9 : 8)))
      .join(' '),
    ...cells,
    '',
  ].join('\n')
}

/** `wed-any` and `weekend-morning` as single parts of single days: 21 in all. */
export function partsOf(slots: readonly string[]): Set<string> {
  const parts = slots.flatMap((slot) => {
    const [day = '', part = ''] = slot.split('-')
    const days = { any: DAYS, weekday: DAYS.slice(0, 5), weekend: DAYS.slice(5) }[day] ?? [day]
    return days.flatMap((one) => (part === 'any' ? PARTS : [part]).map((name) => `${one}-${name}`))
  })
  return new Set(parts)
}

function scored(of: Scores['of'], outcomes: readonly Outcome[]): Scores {
  const percent = (measure: Measure): number => f1(outcomes.map(({ tally }) => tally[measure]))
  return {
    of,
    sentences: outcomes.length,
    percent: {
      intent: percent('intent'),
      concept: percent('concept'),
      role: percent('role'),
      place: percent('place'),
      slots: percent('slots'),
      language: percent('language'),
    },
  }
}

/** Where each sentence has one answer, an error is extra and missed at once, and F1 is the share of right ones. */
function f1(tallies: readonly Tally[]): number {
  const { right, extra, missed } = tallies.reduce(plus, NOTHING)
  const all = 2 * right + extra + missed
  return all === 0 ? 100 : (200 * right) / all
}

function plus(one: Tally, other: Tally): Tally {
  return {
    right: one.right + other.right,
    extra: one.extra + other.extra,
    missed: one.missed + other.missed,
  }
}

function outcomeOf(sentence: LabelledSentence, context: ReadContext): Outcome {
  const record = recordOf(read(sentence.text, context), context.taxonomy, context.gazetteer)
  const { offers, wants, interests } = record
  return {
    variety: varietyOf(sentence),
    tally: {
      intent: single(record.intent === sentence.intent),
      concept: matched(
        [...sentence.offers, ...sentence.wants, ...sentence.interests],
        [...offers, ...wants, ...interests],
      ),
      role: plus(matched(sentence.offers, offers), matched(sentence.wants, wants)),
      place: single(isPlace(sentence.place, record.place, context)),
      slots: plus(
        overlap(partsOf(sentence.slots), partsOf(record.slots)),
        overlap(partsOf(sentence.notSlots), partsOf(record.notSlots)),
      ),
      language:
        sentence.text.split(/\s+/).length < LONG_ENOUGH
          ? NOTHING
          : single(record.lang === sentence.lang),
    },
  }
}

function single(isRight: boolean): Tally {
  return isRight ? { right: 1, extra: 0, missed: 0 } : { right: 0, extra: 1, missed: 1 }
}

function overlap(meant: ReadonlySet<string>, found: ReadonlySet<string>): Tally {
  const right = [...found].filter((part) => meant.has(part)).length
  return { right, extra: found.size - right, missed: meant.size - right }
}

/** Each finding may answer one label. */
function matched(meant: readonly (readonly string[])[], found: readonly ConceptRecord[]): Tally {
  const left = [...found]
  let right = 0
  for (const names of meant) {
    const at = left.findIndex((concept) => isNamed(names, concept))
    if (at < 0) continue
    left.splice(at, 1)
    right += 1
  }
  return { right, extra: left.length, missed: meant.length - right }
}

function isNamed(names: readonly string[], { concept, labels }: ConceptRecord): boolean {
  const own = [...labels.nl, ...labels.fr, ...labels.en, concept.replaceAll('-', ' ')]
  const known = new Set(own.map(plain))
  return names.some((name) => known.has(plain(name)))
}

/** A quarter may be told by its municipality, and a name by any of its languages. */
function isPlace(
  meant: string | null,
  found: ReadingRecord['place'],
  { gazetteer }: ReadContext,
): boolean {
  if (meant === null || found === null) return meant === found
  const [name, municipality] = [plain(found.name), plain(found.municipality)]
  if ([name, municipality].includes(plain(meant))) return true
  const known = gazetteer.find(meant)
  if (known === undefined) return false
  const isWhole = plain(known.name) === plain(known.municipality)
  return (
    [plain(known.name), plain(known.municipality)].includes(name) ||
    (isWhole && plain(known.municipality) === municipality)
  )
}

function plain(text: string): string {
  return wordsOf(text).join(' ')
}
