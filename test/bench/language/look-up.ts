/**
 * Finding the talent that a misspelled label means: reading, beside a search engine with fuzziness and
 * prefixes, and beside scans of every label by two distances.
 */
import { performance } from 'node:perf_hooks'
import MiniSearch from 'minisearch'
import {
  DamerauLevenshteinDistance,
  JaroWinklerDistance,
} from 'natural/lib/natural/distance/index.js'
import { type ConceptId, LANGUAGES, type Language } from '../../../core/domain/index.ts'
import { type ReadContext, read } from '../../../core/understanding/index.ts'
import { dice, withTypos } from '../../_kit/typos.ts'
import type { Figure } from '../figure.ts'

interface Label {
  readonly id: number
  readonly text: string
  readonly concept: ConceptId
  readonly language: Language
}

interface Query extends Label {
  readonly typed: string
}

type LookUp = (query: Query) => ConceptId | undefined

const SEED = 11
const QUERIES = 1_500
/** Scans look at every label: fewer of them say enough. */
const SCANS = 20
const SHORTEST = 6

export function lookUpFigures(context: ReadContext): Figure[] {
  const labels = labelsOf(context)
  const queries = queriesAmong(labels)
  const few = queries.slice(0, SCANS)
  const ours = measured(queries, (query) => byReading(query, context))
  const engine = engineOver(labels)
  const peers = [
    { name: 'MiniSearch (fuzzy .2, prefix)', ...measured(queries, engine) },
    {
      name: 'Jaro-Winkler scan',
      ...measured(
        few,
        nearest(labels, (a, b) => 1 - JaroWinklerDistance(a, b)),
      ),
    },
    {
      name: 'Damerau-Levenshtein scan',
      ...measured(
        few,
        nearest(labels, (a, b) => DamerauLevenshteinDistance(a, b, {})),
      ),
    },
  ]
  return [
    { name: 'look-up: labels', value: labels.length, unit: '' },
    { name: 'look-up: reading, right', value: ours.right, unit: '%' },
    { name: 'look-up: reading, mean', value: ours.ms, unit: 'ms' },
    ...peers.flatMap(({ name, right, ms }) => [
      { name: `look-up: ${name}, right`, value: right, unit: '%' },
      { name: `look-up: ${name}, mean`, value: ms, unit: 'ms' },
      { name: `look-up: ${name}, time to ours`, value: ms / ours.ms, unit: '×' },
    ]),
  ]
}

function labelsOf({ taxonomy }: ReadContext): Label[] {
  return taxonomy.concepts
    .flatMap(({ id: concept, labels }) =>
      LANGUAGES.flatMap((language) =>
        labels[language].map(({ text }) => ({ text: text.toLowerCase(), concept, language })),
      ),
    )
    .map((label, id) => ({ id, ...label }))
}

/** Labels spread over the whole list, each with one error in every ten letters. */
function queriesAmong(labels: readonly Label[]): Query[] {
  const throwDice = dice(SEED)
  const long = labels.filter(({ text }) => text.length >= SHORTEST)
  return Array.from({ length: QUERIES }, () => long[Math.floor(throwDice() * long.length)])
    .filter((label) => label !== undefined)
    .map((label) => {
      const errors = Math.max(1, Math.round(label.text.length / 10))
      return { ...label, typed: withTypos(label.text, errors, throwDice) }
    })
}

/** The first talent that is named, else the first that is asked about. */
function byReading({ typed, language }: Query, context: ReadContext): ConceptId | undefined {
  const { named, unsure } = read(typed, { ...context, language })
  return [...named, ...unsure][0]?.value
}

function engineOver(labels: readonly Label[]): LookUp {
  const engine = new MiniSearch<Label>({ fields: ['text'], storeFields: ['concept'] })
  engine.addAll(labels)
  return ({ typed }) => {
    const [first] = engine.search(typed, { fuzzy: 0.2, prefix: true })
    return labels[Number(first?.id)]?.concept
  }
}

function nearest(labels: readonly Label[], distance: (a: string, b: string) => number): LookUp {
  return ({ typed }) => {
    let best: Label | undefined
    let least = Infinity
    for (const label of labels) {
      const far = distance(typed, label.text)
      if (far < least) [best, least] = [label, far]
    }
    return best?.concept
  }
}

/** Warmed up by a tenth of the queries. */
function measured(queries: readonly Query[], lookUp: LookUp): { right: number; ms: number } {
  for (const query of queries.slice(0, queries.length / 10)) lookUp(query)
  const before = performance.now()
  const right = queries.filter((query) => lookUp(query) === query.concept).length
  const ms = (performance.now() - before) / queries.length
  return { right: (100 * right) / queries.length, ms }
}
