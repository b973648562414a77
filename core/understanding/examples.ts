/** Sentences with what they mean: what the trained judges of intents and of roles learn from. */
import { Language } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { type Problem, parseTable, type Row } from '../talents/index.ts'
import { analyse } from './analyse.ts'
import type { Compiled, Judges } from './compiled-shape.ts'
import { INTENTS, type Intent } from './intent.ts'
import type { ReadContext } from './reading.ts'
import { topicFeatures } from './topic-features.ts'
import { TOPIC_ROLES, type TopicRole } from './topic-role.ts'
import { type Example, train } from './train.ts'
import { spanOf } from './words-line.ts'

export interface Sentence {
  readonly language: Language
  readonly intent: Intent
  readonly sentence: string
  /** Every talent in it; a talent that is named and goes nowhere may be left out. */
  readonly topics: readonly MarkedTopic[]
}

/** A talent in a sentence, with its offsets in UTF-16 units. */
export interface MarkedTopic {
  readonly role: TopicRole
  readonly from: number
  readonly to: number
}

const COLUMNS = ['language', 'intent', 'sentence'] as const

/**
 * Columns: language, intent, sentence. In the sentence each talent stands in square brackets behind its
 * role: `ik kan [offer naaien] en wil [want Frans] leren`. Every problem is told with its line.
 */
export function parseSentences(text: string, file: string): Result<Sentence[], Problem[]> {
  const table = parseTable(text, file, COLUMNS)
  if (!table.ok) return table
  const problems: Problem[] = []
  const sentences: Sentence[] = []
  for (const row of table.value) {
    const sentence = sentenceOf(row, (column, message) => {
      problems.push({ file, line: row.line, column, message })
    })
    if (sentence !== undefined) sentences.push(sentence)
  }
  return problems.length > 0 ? failed(problems) : ok(sentences)
}

function sentenceOf(
  { cells }: Row<(typeof COLUMNS)[number]>,
  complain: (column: string, message: string) => void,
): Sentence | undefined {
  const language = Language.safeParse(cells.language)
  const intent = INTENTS.find((name) => name === cells.intent)
  const { sentence, topics } = withoutBrackets(cells.sentence)
  if (!language.success) complain('language', `«${cells.language}» is none of nl, fr, en.`)
  if (intent === undefined) complain('intent', `«${cells.intent}» is no intent.`)
  if (sentence === '') complain('sentence', 'The sentence is missing.')
  if (/[[\]]/.test(sentence)) {
    complain('sentence', `A bracket is not «[role talent]»; roles are ${TOPIC_ROLES.join(', ')}.`)
  }
  if (!language.success || intent === undefined || sentence === '') return undefined
  return { language: language.data, intent, sentence, topics }
}

const BRACKET = new RegExp(`\\[(${TOPIC_ROLES.join('|')}) ([^\\][]+)\\]`, 'g')

function withoutBrackets(marked: string): Pick<Sentence, 'sentence' | 'topics'> {
  const topics: MarkedTopic[] = []
  let sentence = ''
  let read = 0
  for (const match of marked.matchAll(BRACKET)) {
    sentence += marked.slice(read, match.index)
    const role = TOPIC_ROLES.find((name) => name === match[1]) ?? 'none'
    const from = sentence.length
    sentence += match[2] ?? ''
    topics.push({ role, from, to: sentence.length })
    read = match.index + match[0].length
  }
  return { sentence: sentence + marked.slice(read), topics }
}

/** Trains on these sentences, as they read with what is compiled so far. Seconds for a few thousand. */
export function trainJudges(sentences: readonly Sentence[], context: ReadContext): Judges {
  const intents: Example<Intent>[] = []
  const roles: Example<TopicRole>[] = []
  for (const [at, one] of sentences.entries()) {
    const analysis = analyse(one.sentence, { ...context, language: one.language })
    intents.push({ answer: one.intent, features: analysis.features })
    const { line, masked, named: mentions } = analysis
    // The intent may be misread: the judge of roles learns not to lean on it alone.
    const intent = at % 3 === 0 ? analysis.rule.value : one.intent
    const around = { line, masked, mentions, taxonomy: context.taxonomy }
    for (const mention of mentions) {
      const [from, to] = spanOf(line, mention)
      const marked = one.topics.find((topic) => from < topic.to && topic.from < to)
      const answer = marked?.role ?? 'none'
      roles.push({ answer, features: topicFeatures(mention, intent, around) })
    }
  }
  return { intents: train(intents, INTENTS), roles: train(roles, TOPIC_ROLES) }
}

/** The compilation with what was learned in it. */
export function withJudges(compiled: Compiled, judges: Judges): Compiled {
  return { ...compiled, judges }
}
