/**
 * Finding the days of the week that somebody can or cannot: reading, beside chrono-node in the language
 * of the sentence; over the open sentences that name a day.
 */
import { performance } from 'node:perf_hooks'
import * as en from 'chrono-node/en'
import * as fr from 'chrono-node/fr'
import * as nl from 'chrono-node/nl'
import { DAYS, LANGUAGES, type Language } from '../../../core/domain/index.ts'
import { type ReadContext, read } from '../../../core/understanding/index.ts'
import { partsOf } from '../../_kit/score.ts'
import { type LabelledSentence, OPEN_HANDS, sentencesOf } from '../../_kit/sentences.ts'
import type { Figure } from '../figure.ts'

type Days = ReadonlySet<string>

/** Saturday: no weekday is «today» in the sentences by chance more often than another. */
const NOW = new Date(2026, 10, 21, 12)
const CHRONO = { nl, fr, en }

export function timePeers(context: ReadContext): Figure[] {
  const sentences = OPEN_HANDS.flatMap(sentencesOf).filter(namesDays)
  return LANGUAGES.flatMap((language) => {
    const some = sentences.filter(({ lang }) => lang === language)
    const ours = judged(some, ({ text }) => daysRead(text, context))
    const chrono = judged(some, ({ text }) => daysByChrono(text, language))
    return [
      { name: `days, ${language}: sentences`, value: some.length, unit: '' },
      ...figures(`days, ${language}: reading`, ours),
      ...figures(`days, ${language}: chrono-node`, chrono),
      {
        name: `days, ${language}: chrono-node, time to ours`,
        value: chrono.ms / ours.ms,
        unit: '×',
      },
    ]
  })
}

function figures(name: string, { recall, precision, ms }: Judged): Figure[] {
  return [
    { name: `${name}, recall`, value: recall, unit: '%' },
    { name: `${name}, precision`, value: precision, unit: '%' },
    { name: `${name}, mean`, value: ms, unit: 'ms' },
  ]
}

/** «Every evening» names none. */
function namesDays({ slots, notSlots }: LabelledSentence): boolean {
  const all = [...slots, ...notSlots]
  return all.length > 0 && !all.some((slot) => /^(?:any|weekday)-/.test(slot))
}

function daysMeant({ slots, notSlots }: LabelledSentence): Days {
  return daysOf([...slots, ...notSlots])
}

function daysOf(slots: readonly string[]): Days {
  return new Set([...partsOf(slots)].map((part) => part.slice(0, 3)))
}

function daysRead(text: string, context: ReadContext): Days {
  const { available, unavailable } = read(text, context)
  return new Set([...available, ...unavailable].map(({ value }) => value.day))
}

function daysByChrono(text: string, language: Language): Days {
  const dates = CHRONO[language]
    .parse(text, NOW)
    .flatMap(({ start, end }) => [start.date(), ...(end ? [end.date()] : [])])
  return new Set(dates.flatMap((date) => DAYS[(date.getDay() + 6) % 7] ?? []))
}

interface Judged {
  readonly recall: number
  readonly precision: number
  readonly ms: number
}

function judged(
  sentences: readonly LabelledSentence[],
  find: (sentence: LabelledSentence) => Days,
): Judged {
  for (const sentence of sentences) find(sentence)
  const before = performance.now()
  const found = sentences.map(find)
  const ms = (performance.now() - before) / sentences.length
  const meant = sentences.map(daysMeant)
  const right = found.map((days, at) => [...days].filter((day) => meant[at]?.has(day)).length)
  const share = (of: readonly Days[]): number =>
    (100 * sum(right)) / sum(of.map(({ size }) => size))
  return { recall: share(meant), precision: share(found), ms }
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}
