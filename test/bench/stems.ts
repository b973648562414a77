/**
 * Whether stems help the trained judge of intents: it learns from the authored sentences with and without
 * the stems that `natural` makes of their words, and is judged on the open hands.
 */
import {
  PorterStemmer,
  PorterStemmerFr,
  PorterStemmerNl,
} from 'natural/lib/natural/stemmers/index.js'
import { readKnowledge } from '../../adapters/files/authored.ts'
import type { Language } from '../../core/domain/index.ts'
import { analyse } from '../../core/understanding/analyse.ts'
import { codeOf, feature, kind } from '../../core/understanding/features.ts'
import type { Intent, ReadContext } from '../../core/understanding/index.ts'
import { INTENTS } from '../../core/understanding/intent.ts'
import { type Judge, votesOf } from '../../core/understanding/judge.ts'
import { train } from '../../core/understanding/train.ts'
import { decide } from '../../core/understanding/vote.ts'
import { OPEN_HANDS, sentencesOf } from '../_kit/sentences.ts'
import type { Figure, Suite } from './figure.ts'
import { authoredSentences } from './language/intent-peers.ts'

interface Known {
  readonly answer: Intent
  readonly analysis: ReturnType<typeof analyse>
  readonly features: Uint32Array
}

const FOLDS = 5

type WithMore = (analysis: ReturnType<typeof analyse>) => Uint32Array

const STEMMERS: Readonly<Record<Language, { stem(word: string): string }>> = {
  nl: PorterStemmerNl,
  fr: PorterStemmerFr,
  en: PorterStemmer,
}

export const suite: Suite = {
  name: 'stems',
  about: 'the trained judge of intents with and without stems, on the open sentences',
  run: async () => {
    const knowledge = readKnowledge()
    return [
      ...figuresOf('without stems', ({ features }) => features, knowledge),
      ...figuresOf('with stems', withStems, knowledge),
      ...figuresOf('with stems and pairs of stems', withStemPairs, knowledge),
    ]
  },
}

function figuresOf(name: string, more: WithMore, context: ReadContext): Figure[] {
  const known = (text: string, intent: Intent, told: ReadContext): Known => {
    const analysis = analyse(text, told)
    return { answer: intent, analysis, features: more(analysis) }
  }
  const authored = authoredSentences().map(({ sentence, intent, language }) =>
    known(sentence, intent, { ...context, language }),
  )
  const hands = OPEN_HANDS.flatMap(sentencesOf).map(({ text, intent }) =>
    known(text, intent, context),
  )
  const model = train(authored, INTENTS)
  const [alone, together] = [judged, decided].map((judge) => (one: Known) => judge(one, model))
  return [
    { name: `${name}: the judge alone`, value: share(hands, alone), unit: '%' },
    { name: `${name}: rules and judge`, value: share(hands, together), unit: '%' },
    { name: `${name}: authored, of ${String(FOLDS)} folds`, value: folded(authored), unit: '%' },
  ]
}

function share(of: readonly Known[], isRight: (one: Known) => boolean = () => false): number {
  return (100 * of.filter(isRight).length) / of.length
}

/** Rules and judge on each fifth of the sentences, taught by the others. */
function folded(authored: readonly Known[]): number {
  const right = Array.from({ length: FOLDS }, (_, fold) => {
    const [kept, others] = [0, 1].map((side) =>
      authored.filter((_one, at) => Number(at % FOLDS !== fold) === side),
    )
    const model = train(others ?? [], INTENTS)
    return (kept ?? []).filter((one) => decided(one, model)).length
  })
  return (100 * right.reduce((sum, count) => sum + count, 0)) / authored.length
}

function judged({ features, answer }: Known, model: Judge<Intent>): boolean {
  const [first] = votesOf(features, model).sort((a, b) => b.probability - a.probability)
  return first?.answer === answer
}

function decided({ analysis, features, answer }: Known, model: Judge<Intent>): boolean {
  return decide(analysis.line, analysis.rule, features, model).intent.value === answer
}

const STEM = kind('x')

function withStems({ line, language, features }: ReturnType<typeof analyse>): Uint32Array {
  return joined(
    features,
    stemsOf(line, language).map((stem) => feature(STEM, codeOf(stem))),
  )
}

function withStemPairs({ line, language, features }: ReturnType<typeof analyse>): Uint32Array {
  const stems = stemsOf(line, language).map(codeOf)
  const pairs = stems.slice(1).map((stem, at) => feature(STEM, stems[at] ?? 0, stem))
  return joined(features, [...stems.map((stem) => feature(STEM, stem)), ...pairs])
}

function stemsOf(
  { tokens }: ReturnType<typeof analyse>['line'],
  language: Language | undefined,
): string[] {
  const stemmer = STEMMERS[language ?? 'nl']
  const words = tokens.filter(({ kind: one }) => one === 'word')
  return words.map(({ text }) => stemmer.stem(text))
}

function joined(features: Uint32Array, more: readonly number[]): Uint32Array {
  return Uint32Array.from(new Set([...features, ...more]))
}
