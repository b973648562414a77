/** Sentences with the intent that they have: what the trained judge of intents learns from. */
import { Language } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { type Problem, parseTable, type Row } from '../talents/index.ts'
import { analyse } from './analyse.ts'
import type { Compiled } from './compiled-shape.ts'
import { INTENTS, type Intent } from './intent.ts'
import { type IntentModel, train } from './intent-model.ts'
import type { ReadContext } from './reading.ts'

export interface Sentence {
  readonly language: Language
  readonly intent: Intent
  readonly sentence: string
}

const COLUMNS = ['language', 'intent', 'sentence'] as const

/** Columns: language, intent, sentence. Every problem is told with its line. */
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
  if (!language.success) complain('language', `«${cells.language}» is none of nl, fr, en.`)
  if (intent === undefined) complain('intent', `«${cells.intent}» is no intent.`)
  if (cells.sentence === '') complain('sentence', 'The sentence is missing.')
  if (!language.success || intent === undefined || cells.sentence === '') return undefined
  return { language: language.data, intent, sentence: cells.sentence }
}

/** Trains on these sentences, as they read with what is compiled so far. Seconds for a few thousand. */
export function trainIntents(sentences: readonly Sentence[], context: ReadContext): IntentModel {
  return train(
    sentences.map(({ sentence, intent, language }) => ({
      intent,
      features: analyse(sentence, { ...context, language }).features,
    })),
  )
}

/** The compilation with weights for the intents in it. */
export function withIntents(compiled: Compiled, intents: IntentModel): Compiled {
  return { ...compiled, intents }
}
