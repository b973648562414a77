/**
 * One message, many faces. A `Message` is already in the reader's language and still knows nothing of
 * a platform: an encoder turns it into what Telegram, Slack, Teams, a page or a terminal can show.
 */
import { z } from 'zod'
import { PhotoId } from '../domain/ids.ts'
import { Language } from '../domain/language.ts'

/**
 * A run of text. `words` = written by a person (or taken from a record that a person wrote): an encoder
 * escapes it and never reads markup in it. `strong` comes from our own texts only.
 */
export const Span = z.object({
  text: z.string(),
  strong: z.literal(true).optional(),
  words: z.literal(true).optional(),
})
export type Span = z.infer<typeof Span>

/** Pictures that the house ships; an encoder that cannot show one leaves it out. */
export const Picture = z.enum([
  'relax',
  'make',
  'eat',
  'grow',
  'think',
  'peer',
  'group',
  'host',
  'mentor',
  'activity',
  'human',
  'done',
])
export type Picture = z.infer<typeof Picture>

/**
 * Something that can be chosen by button, by number or by word. The token comes back as it was sent:
 * at most 64 bytes, made and read by `choice.ts`.
 */
export const Choice = z.object({
  token: z.string().max(64),
  label: z.string().max(80),
  picture: Picture.optional(),
  /** A quiet choice (stop, report, back) is shown smaller than the others. */
  quiet: z.literal(true).optional(),
})
export type Choice = z.infer<typeof Choice>

/** A field of a form: what a page can ask in one step and a chat asks one after the other. */
export const Field = z.object({
  key: z.string(),
  label: z.array(Span),
  kind: z.enum(['text', 'choice']),
  optional: z.boolean(),
  /** Of a text: what a chat offers beside it (to skip); a form leaves an optional field empty. */
  choices: z.array(Choice).default([]),
  /** What was filled in before: a text, or the token of a choice. */
  given: z.string().optional(),
})
export type Field = z.infer<typeof Field>

export const Block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), spans: z.array(Span) }),
  z.object({
    kind: z.literal('card'),
    picture: Picture.optional(),
    photo: PhotoId.optional(), // of what it is about; its words are the title
    tag: z.array(Span).optional(), // a short line above the title: what kind of thing this is
    title: z.array(Span),
    lines: z.array(z.array(Span)),
    choices: z.array(Choice).default([]), // numbered together with those of the message
  }),
  z.object({
    kind: z.literal('form'),
    token: z.string(),
    fields: z.array(Field),
    submit: z.string(),
  }),
  /** A file that only this chat can fetch, for a while: for people to read, and for programs. */
  z.object({
    kind: z.literal('file'),
    link: z.string(),
    read: z.string(),
    data: z.string(),
  }),
  /** What this person comes to, as a file for their calendar: one event by its id, or `all`. */
  z.object({ kind: z.literal('calendar'), about: z.string(), label: z.string() }),
  /** An address of our own making, never one that somebody wrote. */
  z.object({ kind: z.literal('link'), url: z.string().max(2000), label: z.string() }),
])
export type Block = z.infer<typeof Block>

export const Message = z.object({
  language: Language,
  blocks: z.array(Block),
  choices: z.array(Choice).default([]),
})
export type Message = z.infer<typeof Message>

/**
 * Every choice in the order in which it is numbered: those in the blocks first (of a form, its first
 * field's: a chat asks the others later), then the message's own, and last what is quiet on a card, so
 * that the things themselves count 1, 2, 3.
 */
export function numbered(message: Message): Choice[] {
  const inBlocks = message.blocks.flatMap((block) => {
    if (block.kind === 'card') return block.choices
    return block.kind === 'form' ? (block.fields[0]?.choices ?? []) : []
  })
  return [
    ...inBlocks.filter(({ quiet }) => quiet !== true),
    ...message.choices,
    ...inBlocks.filter(({ quiet }) => quiet === true),
  ]
}
