/** Kinds of question that many talks ask, and how their answers are read. */
import { z } from 'zod'
import { type Phrase, t } from '../texts/index.ts'
import { answerInWords } from './button-words.ts'
import type { Draft, DraftChoice } from './draft.ts'
import { isHalfYes, isSoftNo, pictured } from './plain-answers.ts'
import { ask, type Json, type Question, type Said, type Script, type Understood } from './script.ts'
import type { QuestionKey } from './why.ts'

/** A button with what it answers. */
export type Answerable = DraftChoice & { readonly answer: string }

/** Reads a free text; undefined when it is no answer to this question. */
export type FreeReader = (said: Extract<Said, { kind: 'text' }>) => Json | undefined

/**
 * A question with buttons. A pressed button, its number or its words mean the button's value; any other
 * text goes to `free`, and what that cannot read is answered with the hint.
 */
export function choiceQuestion(
  key: QuestionKey,
  draft: Draft,
  choices: readonly Answerable[],
  free: FreeReader = () => undefined,
  hint: Phrase = t('always.choose'),
): Question {
  const values = new Set(choices.map((choice) => choice.answer))
  return {
    key,
    draft,
    choices,
    read: (said): Understood => {
      if (said.kind === 'choice') return values.has(said.value) ? { meaning: said.value } : { hint }
      const meaning = free(said) ?? answerInWords(said.text, values)
      return meaning === undefined ? { hint } : { meaning }
    },
  }
}

/** The question with the buttons of its cards: each of these values, chosen, is an answer too. */
export function withPicks(question: Question, picks: readonly string[]): Question {
  return {
    ...question,
    read: (said) =>
      said.kind === 'choice' && picks.includes(said.value)
        ? { meaning: said.value }
        : question.read(said),
  }
}

/** A question that takes any words; `skip` adds a button that means null. */
export function wordsQuestion(key: QuestionKey, draft: Draft, skip?: Phrase): Question {
  return {
    key,
    draft,
    choices: skip === undefined ? [] : [{ answer: 'skip', label: skip, quiet: true }],
    takesAny: true,
    read: (said) => {
      if (said.kind === 'choice') return { meaning: null }
      const words = said.text.trim()
      if (words === '') return skip === undefined ? { hint: t('always.empty') } : { meaning: null }
      return { meaning: words }
    },
  }
}

const YES: Answerable = { answer: 'yes', label: t('words.yes') }
const NO: Answerable = { answer: 'no', label: t('words.no') }

/**
 * Reads «ja», «ok», «liever niet» and the like as yes or no. A mixed answer is neither, and what only the
 * trained judge takes for one is none: a yes opens doors, and a no may close one for good.
 */
export const yesOrNo: FreeReader = ({ text, reading: { intent } }) => {
  const picture = pictured(text)
  if (picture !== undefined) return picture
  if (isSoftNo(text)) return 'no'
  if (intent.method === 'trained') return undefined
  if (intent.value === 'decline') return 'no'
  if (intent.value !== 'accept') return undefined
  return isHalfYes(text) ? undefined : 'yes'
}

/** Asks a yes or a no, with buttons of its own words where they are given. */
export function* askYesNo(
  key: QuestionKey,
  draft: Draft,
  labels: { yes?: Phrase; no?: Phrase } = {},
): Script<boolean> {
  const choices = [
    labels.yes === undefined ? YES : { ...YES, label: labels.yes },
    labels.no === undefined ? NO : { ...NO, label: labels.no },
  ]
  const answer = yield* ask(choiceQuestion(key, draft, choices, yesOrNo), z.enum(['yes', 'no']))
  return answer === 'yes'
}
