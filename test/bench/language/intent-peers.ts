/**
 * Telling what somebody wants: reading, beside the two classifiers of `natural` that learn from the same
 * authored sentences; judged on the open hands.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import {
  BayesClassifier,
  LogisticRegressionClassifier,
} from 'natural/lib/natural/classifiers/index.js'
import { PorterStemmerNl } from 'natural/lib/natural/stemmers/index.js'
import {
  parseSentences,
  type ReadContext,
  read,
  type Sentence,
  trainJudges,
  withJudges,
} from '../../../core/understanding/index.ts'
import { type LabelledSentence, OPEN_HANDS, sentencesOf } from '../../_kit/sentences.ts'
import type { Figure } from '../figure.ts'

interface Classifier {
  addDocument(text: string, intent: string): void
  train(): void
  classify(text: string): string
}

const DATA = new URL('../../../core/understanding/data/', import.meta.url)
/**
 * Logistic regression takes 3 s for 78 sentences and 17 s for 156: it gets the first so many of each
 * intent in each language, or nobody would live to see its figure.
 */
const OF_AN_INTENT = 2
const SMOOTHING = 0.01

export function intentPeers(
  context: Required<Pick<ReadContext, 'compiled'>> & ReadContext,
): Figure[] {
  const { compiled } = context
  const authored = authoredSentences()
  const hands = OPEN_HANDS.flatMap(sentencesOf)
  const few = firstOfEach(authored, OF_AN_INTENT)
  const taught = withJudges(compiled, trainJudges(few, context))
  const ours = judged(hands, (text) => read(text, context).intent.value)
  const peers = [
    { name: 'natural Bayes', learned: authored, ...trained(new BayesClassifier(), authored) },
    {
      name: 'natural Bayes, Dutch stems, smoothing .01',
      learned: authored,
      ...trained(new BayesClassifier(PorterStemmerNl, SMOOTHING), authored),
    },
    {
      name: 'natural logistic regression',
      learned: few,
      ...trained(new LogisticRegressionClassifier(), few),
    },
  ]
  return [
    { name: 'intent: reading, right', value: ours.right, unit: '%' },
    { name: 'intent: reading, mean', value: ours.ms, unit: 'ms' },
    {
      name: `intent: reading, its judge taught ${String(few.length)} sentences, right`,
      value: judged(hands, (text) => read(text, { ...context, compiled: taught }).intent.value)
        .right,
      unit: '%',
    },
    ...peers.flatMap(({ name, learned, trainMs, classify }) => {
      const { right, ms } = judged(hands, classify)
      return [
        { name: `intent: ${name}, learned from`, value: learned.length, unit: 'sentences' },
        { name: `intent: ${name}, training`, value: trainMs, unit: 'ms' },
        { name: `intent: ${name}, right`, value: right, unit: '%' },
        { name: `intent: ${name}, mean`, value: ms, unit: 'ms' },
        { name: `intent: ${name}, time to ours`, value: ms / ours.ms, unit: '×' },
      ]
    }),
  ]
}

/** What the trained judge of the house learns from. */
export function authoredSentences(): Sentence[] {
  return readdirSync(DATA)
    .filter((name) => /^sentences-.*\.tsv$/.test(name))
    .sort()
    .flatMap((name) => {
      const sentences = parseSentences(readFileSync(new URL(name, DATA), 'utf8'), name)
      if (!sentences.ok) throw new Error(`${name} cannot be read: see npm test.`)
      return sentences.value
    })
}

function firstOfEach(sentences: readonly Sentence[], count: number): Sentence[] {
  const seen = new Map<string, number>()
  return sentences.filter(({ intent, language }) => {
    const key = `${language} ${intent}`
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before < count
  })
}

function trained(
  classifier: Classifier,
  sentences: readonly Sentence[],
): { trainMs: number; classify: (text: string) => string } {
  for (const { sentence, intent } of sentences) classifier.addDocument(sentence, intent)
  const before = performance.now()
  classifier.train()
  return {
    trainMs: performance.now() - before,
    classify: (text) => classifier.classify(text),
  }
}

function judged(
  sentences: readonly LabelledSentence[],
  classify: (text: string) => string,
): { right: number; ms: number } {
  for (const { text } of sentences) classify(text)
  const before = performance.now()
  const right = sentences.filter(({ text, intent }) => classify(text) === intent).length
  const ms = (performance.now() - before) / sentences.length
  return { right: (100 * right) / sentences.length, ms }
}
