/**
 * A message before it is in a language: phrases instead of text, answers and commands instead of
 * tokens. Scripts and acts write drafts; `render` makes the message for one reader.
 */
import type { PhotoId } from '../domain/index.ts'
import {
  answerToken,
  type Block,
  type Choice,
  type Command,
  commandToken,
  type Field,
  type Message,
  type Picture,
} from '../message/index.ts'
import { type Phrase, type Speech, say, sayPlain } from '../texts/index.ts'

interface ChoiceLook {
  readonly label: Phrase
  readonly picture?: Picture
  /** Shown smaller than the others: stop, report, back. */
  readonly quiet?: true
}

/** A button: an answer to the running script, or a command that works at any time. */
export type DraftChoice =
  | (ChoiceLook & { readonly answer: string })
  | (ChoiceLook & { readonly command: Command; readonly about: string })

export interface DraftCard {
  readonly picture?: Picture
  /** Of what it is about, sent by somebody and seen by the club; its words are the title. */
  readonly photo?: PhotoId | undefined
  readonly tag?: Phrase
  readonly title: Phrase
  readonly lines: readonly Phrase[]
  /** So many of its lines are enough for who asked for short messages. */
  readonly enough?: number
  readonly choices?: readonly DraftChoice[]
}

export interface DraftField {
  readonly key: string
  readonly label: Phrase
  readonly kind: 'text' | 'choice'
  readonly optional: boolean
  readonly choices: readonly DraftChoice[]
  /** What was filled in before: a text, or the answer of a choice. */
  readonly given?: string
}

export type DraftBlock =
  | { readonly text: Phrase }
  | { readonly card: DraftCard }
  | { readonly file: { readonly link: string; readonly read: Phrase; readonly data: Phrase } }
  | { readonly calendar: { readonly about: string; readonly label: Phrase } }
  | { readonly link: { readonly url: string; readonly label: Phrase } }
  | { readonly form: { readonly fields: readonly DraftField[]; readonly submit: Phrase } }

export interface Draft {
  readonly blocks: readonly DraftBlock[]
  readonly choices?: readonly DraftChoice[]
}

/** A draft of plain paragraphs. */
export function paragraphs(...phrases: readonly Phrase[]): Draft {
  return { blocks: phrases.map((text) => ({ text })) }
}

/** The draft with these buttons under it, after those that it had. */
export function withChoices(draft: Draft, choices: readonly DraftChoice[]): Draft {
  return { ...draft, choices: [...(draft.choices ?? []), ...choices] }
}

/** Several drafts as one message, in order. Buttons of all of them stand at the end. */
export function together(...drafts: readonly Draft[]): Draft {
  const choices = drafts.flatMap((draft) => draft.choices ?? [])
  return { blocks: drafts.flatMap((draft) => draft.blocks), choices }
}

/** For who asked for short messages: of cards what matters, and of some texts nothing. */
export function inShort(draft: Draft): Draft {
  return {
    ...draft,
    blocks: draft.blocks.map((block) =>
      'card' in block ? { card: cardInShort(block.card) } : block,
    ),
  }
}

function cardInShort({ photo: _, ...card }: DraftCard): DraftCard {
  return { ...card, lines: card.lines.slice(0, card.enough) }
}

/** The longest label a platform shows whole on a button (Slack: 75 characters). */
const LABEL_CHARACTERS = 75

/** The message for one reader. `run` names the run of the script that answers belong to. */
export function render(draft: Draft, speech: Speech, run = '-'): Message {
  return {
    language: speech.language,
    blocks: draft.blocks.map((block) => renderBlock(block, speech, run)),
    choices: (draft.choices ?? []).map((choice) => renderChoice(choice, speech, run)),
  }
}

function renderBlock(block: DraftBlock, speech: Speech, run: string): Block {
  if ('text' in block) return { kind: 'text', spans: say(block.text, speech) }
  if ('file' in block) {
    const { link, read, data } = block.file
    return { kind: 'file', link, read: sayPlain(read, speech), data: sayPlain(data, speech) }
  }
  if ('calendar' in block) {
    const { about, label } = block.calendar
    return { kind: 'calendar', about, label: sayPlain(label, speech) }
  }
  if ('link' in block) {
    const { url, label } = block.link
    return { kind: 'link', url, label: sayPlain(label, speech) }
  }
  if ('form' in block) {
    const fields = block.form.fields.map((field) => renderField(field, speech, run))
    const submit = sayPlain(block.form.submit, speech)
    return { kind: 'form', token: answerToken(run, 'form'), fields, submit }
  }
  const { picture, photo, tag, title, lines, choices } = block.card
  return {
    kind: 'card',
    ...(picture === undefined ? {} : { picture }),
    ...(photo === undefined ? {} : { photo }),
    ...(tag === undefined ? {} : { tag: say(tag, speech) }),
    title: say(title, speech),
    lines: lines.map((line) => say(line, speech)),
    choices: (choices ?? []).map((choice) => renderChoice(choice, speech, run)),
  }
}

function renderField(field: DraftField, speech: Speech, run: string): Field {
  const { key, kind, optional, given } = field
  return {
    key,
    label: say(field.label, speech),
    kind,
    optional,
    choices: field.choices.map((choice) => renderChoice(choice, speech, run)),
    ...(given === undefined ? {} : { given: kind === 'text' ? given : answerToken(run, given) }),
  }
}

function renderChoice(choice: DraftChoice, speech: Speech, run: string): Choice {
  const label = sayPlain(choice.label, speech)
  return {
    token:
      'answer' in choice
        ? answerToken(run, choice.answer)
        : commandToken(choice.command, choice.about),
    label: label.length > LABEL_CHARACTERS ? `${label.slice(0, LABEL_CHARACTERS - 1)}…` : label,
    ...(choice.picture === undefined ? {} : { picture: choice.picture }),
    ...(choice.quiet === undefined ? {} : { quiet: choice.quiet }),
  }
}
