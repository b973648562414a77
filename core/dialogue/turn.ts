/**
 * The machine that pauses a script. It replays the script over its answer log, absorbs one new answer,
 * and stops at the next question, at a look, or at the end. Pure: the script, the log and what was
 * said are the whole state.
 */
import type { LogEntry } from '../domain/index.ts'
import { type Draft, type DraftField, paragraphs, together, withChoices } from './draft.ts'
import type { Json, Question, Said, Script } from './script.ts'

export type Outcome<T> =
  | {
      readonly kind: 'waiting'
      readonly log: readonly LogEntry[]
      readonly drafts: readonly Draft[]
      readonly question: Question
      /** The answer could not be read: the question stands again, with a hint among the drafts. */
      readonly misread: boolean
      /** It stands again: misread, or answered with a question back, whose reply is among the drafts. */
      readonly again: boolean
    }
  | {
      readonly kind: 'looking'
      readonly log: readonly LogEntry[]
      readonly key: string
      readonly at: Json
      /** Hand this back with the look's answer in the log. */
      readonly heardUpTo: number
    }
  | {
      readonly kind: 'done'
      readonly log: readonly LogEntry[]
      readonly drafts: readonly Draft[]
      readonly value: T
    }

export interface Turn {
  readonly log: readonly LogEntry[]
  /** What was said to each question that it may answer: one text or button, or a whole form. */
  readonly said?: Said | ReadonlyMap<string, Said>
  /**
   * How many answers the person already heard the consequences of: what the script says before is not
   * said again. -1 for a script that begins.
   */
  readonly heardUpTo: number
}

/** Begins a script, or goes on with it. The same turn always gives the same outcome. */
export function turn<T>(begin: () => Script<T>, { log, said, heardUpTo }: Turn): Outcome<T> {
  const script = begin()
  const entries: LogEntry[] = []
  const drafts: Draft[] = []
  let past = log
  let answers = said
  let step = script.next()
  while (step.done !== true) {
    const effect = step.value
    if (effect.do === 'say') {
      if (entries.length > heardUpTo) drafts.push(effect.draft)
      step = script.next(null)
      continue
    }
    const key = effect.do === 'ask' ? effect.question.key : effect.key
    const known = past[entries.length]
    if (known?.key === key && known.kind === effect.do) {
      entries.push(known)
      step = script.next(known.value)
      continue
    }
    // The script has changed since this log was written: what comes after is asked anew.
    if (known !== undefined) past = past.slice(0, entries.length)
    if (effect.do === 'look')
      return { kind: 'looking', log: entries, key, at: effect.at, heardUpTo }
    const answer = answerTo(effect.question, answers)
    if (answer === undefined) return waiting(entries, drafts, effect.question)
    answers = answers instanceof Map ? answers : undefined
    const understood = effect.question.read(answer)
    if ('hint' in understood)
      return waiting(entries, [...drafts, paragraphs(understood.hint)], effect.question, true)
    if ('reply' in understood)
      return {
        ...waiting<T>(entries, [...drafts, paragraphs(understood.reply)], effect.question),
        again: true,
      }
    entries.push({ kind: 'ask', key, value: understood.meaning })
    step = script.next(understood.meaning)
  }
  return { kind: 'done', log: entries, drafts, value: step.value }
}

function waiting<T>(
  log: readonly LogEntry[],
  drafts: readonly Draft[],
  question: Question,
  misread = false,
): Waiting<T> {
  return { kind: 'waiting', log, drafts, question, misread, again: misread }
}

type Waiting<T> = Extract<Outcome<T>, { kind: 'waiting' }>

/** What may be left open in a form, and was. */
const SKIPPED: Said = { kind: 'choice', value: 'skip' }

function answerTo(question: Question, answers: Turn['said']): Said | undefined {
  if (answers === undefined) return undefined
  if (!(answers instanceof Map)) return answers as Said
  const filled = answers as ReadonlyMap<string, Said>
  const isLeftOpen = question.form?.optional === true && !filled.has(question.key)
  return isLeftOpen ? SKIPPED : filled.get(question.key)
}

/** The log without its last answer, and what was looked up after it; undefined at the first question. */
export function stepBack(log: readonly LogEntry[]): LogEntry[] | undefined {
  const last = log.findLastIndex((entry) => entry.kind === 'ask')
  return last === -1 ? undefined : log.slice(0, last)
}

/** How a question is put: its draft with its choices, or the form that it opens. */
export function asked(question: Question): Draft {
  if (question.form === undefined) return withChoices(question.draft, question.choices)
  return together(question.draft, formOf(question, new Map()))
}

/**
 * How a question is put once more, right after itself, without what was read a moment ago: of a form only
 * the fields, with what was filled in; of cards none.
 */
export function askedAgain(question: Question, said?: Turn['said']): Draft {
  if (question.form !== undefined)
    return formOf(question, said instanceof Map ? said : new Map<string, Said>())
  if (question.brief !== undefined) return question.brief
  const blocks = question.draft.blocks.filter((block) => !('card' in block))
  return asked({ ...question, draft: { ...question.draft, blocks } })
}

function formOf(question: Question, filled: ReadonlyMap<string, Said>): Draft {
  const { rest = [], submit } = question.form ?? {}
  if (submit === undefined) throw new Error(`The question ${question.key} opens no form.`)
  const fields = [question, ...rest].map((one) => asField(one, filled.get(one.key)))
  return { blocks: [{ form: { fields, submit } }] }
}

function asField({ key, choices, form }: Question, said: Said | undefined): DraftField {
  if (form === undefined) throw new Error(`The question ${key} stands in a form, and has no field.`)
  const { label, kind, optional } = form
  const given = said?.kind === 'text' ? said.text : said?.value
  return { key, choices, label, kind, optional, ...(given === undefined ? {} : { given }) }
}
