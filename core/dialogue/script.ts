/**
 * The language in which talks are written. A script *says*, *asks* and *looks*; it does nothing else.
 * It is a function of its input and of the answers, and what it returns is a decision that an act
 * carries out.
 */
import type { z } from 'zod'
import type { Phrase } from '../texts/index.ts'
import type { Reading } from '../understanding/index.ts'
import type { Draft, DraftChoice } from './draft.ts'
import type { QuestionKey } from './why.ts'
import type { Wish } from './wish.ts'

export type Json = z.core.util.JSONType

/** The same as a log keeps it: what is undefined is left out. */
export function asJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json
}

/** What a person answered, before the question reads it. */
export type Said =
  | { readonly kind: 'choice'; readonly value: string }
  | { readonly kind: 'text'; readonly text: string; readonly reading: Reading }

/** What an answer means, a phrase that helps to answer, or the answer to a question back. */
export type Understood =
  | { readonly meaning: Json }
  | { readonly hint: Phrase }
  | { readonly reply: Phrase }

export interface Question {
  /** Stands in the log beside the answer: keep it when the wording changes. */
  readonly key: QuestionKey
  readonly draft: Draft
  readonly choices: readonly DraftChoice[]
  /** How it stands again after words that were no answer; otherwise without its cards. */
  readonly brief?: Draft
  read(said: Said): Understood
  /** Asked together with these where the channel can show a form; label and optionality of this one. */
  readonly form?: FormPart
  /** Takes whatever is said: what is certainly no answer is heard before it. */
  readonly takesAny?: true
  /**
   * A photo may be sent at it: `alone` when that is all that is asked, so that words under it are no answer;
   * `beside` something else.
   */
  readonly takesPhoto?: 'alone' | 'beside'
  /** What the person has told in this talk by now: for who asks what is known of them. */
  readonly soFar?: Wish
}

export interface FormPart {
  readonly label: Phrase
  /** Words of one's own, or one of the choices. */
  readonly kind: 'text' | 'choice'
  readonly optional: boolean
  readonly submit: Phrase
  /** The questions of the form that come after this one. */
  readonly rest: readonly Question[]
}

export type Effect =
  | { readonly do: 'say'; readonly draft: Draft }
  | { readonly do: 'ask'; readonly question: Question }
  | { readonly do: 'look'; readonly key: string; readonly at: Json }

export type Script<T> = Generator<Effect, T, Json>

export function* say(draft: Draft): Script<void> {
  yield { do: 'say', draft }
}

/** Asks, and gives what the answer means. */
export function* ask<T>(question: Question, meaning: { parse(value: unknown): T }): Script<T> {
  return meaning.parse(yield { do: 'ask', question })
}

/** Asks the house: the answer goes into the log, so that a replay sees what the person saw. */
export function* look<T>(key: string, at: Json, answer: { parse(value: unknown): T }): Script<T> {
  return answer.parse(yield { do: 'look', key, at })
}

type Field = { readonly question: Question } & Omit<FormPart, 'submit' | 'rest'> & {
    /** Whether the answers before it leave nothing to ask: its meaning is null. */
    isMoot?(before: readonly Json[]): boolean
  }

/**
 * Asks several questions in one step: a form where the channel has one, else one after the other. Gives
 * the meanings in the order of the questions.
 */
export function* form(submit: Phrase, fields: readonly Field[]): Script<Json[]> {
  const meanings: Json[] = []
  const questions: Question[] = []
  for (const { question, label, kind, optional } of fields.toReversed()) {
    const part = { label, kind, optional, submit, rest: [...questions] }
    questions.unshift({ ...question, form: part })
  }
  for (const [index, question] of questions.entries()) {
    const isMoot = fields[index]?.isMoot?.(meanings) === true
    meanings.push(isMoot ? null : yield { do: 'ask', question })
  }
  return meanings
}
