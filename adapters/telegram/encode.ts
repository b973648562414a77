/**
 * A neutral message as what Telegram is sent: texts with buttons under the last, and the files that go
 * with it. What has no button keeps its number, which can be typed as everywhere.
 */
import {
  type Block,
  type Choice,
  isPublicUrl,
  type Message,
  numbered,
  plainLink,
  plainSpans,
} from '../../core/message/index.ts'
import type { PhotoWish } from './photos.ts'
import { signOf } from './pictures.ts'
import { joined, type Mark, pieces, type RichText, rich, richSpans, strong } from './rich-text.ts'
import { cutAt } from './words.ts'

export type Button =
  | { readonly text: string; readonly callback_data: string }
  | { readonly text: string; readonly url: string }

export interface Text {
  readonly text: string
  readonly entities: readonly Mark[]
  readonly reply_markup?: { readonly inline_keyboard: readonly (readonly Button[])[] }
}

/** A file of the person's own, made when it is sent: for their calendar, or everything that is kept. */
export type FileWish =
  | { readonly kind: 'calendar'; readonly about: string; readonly label: string }
  | { readonly kind: 'own'; readonly link: string; readonly read: string; readonly data: string }

export interface Encoded {
  readonly texts: readonly Text[]
  readonly files: readonly FileWish[]
  /** What its cards are about, as photos. */
  readonly photos: readonly PhotoWish[]
}

/** What Telegram takes in one message, in UTF-16 units. */
export const LONGEST = 4096
/** Buttons under one message. */
const MOST_BUTTONS = 100
/** Two buttons stand side by side when both are this short. */
const SHORT_LABEL = 14
/** Photos with one message: more are an album, and no answer. */
const MOST_PHOTOS = 3
/** What Telegram takes under a photo is more; a title is shorter. */
const LONGEST_CAPTION = 200

/** `data` signs a token for the chat it goes to; undefined when a button cannot carry it. */
export function encode(message: Message, data: (token: string) => string | undefined): Encoded {
  const order = numbered(message)
  const named = (choice: Choice): string => `${String(order.indexOf(choice) + 1)}. ${choice.label}`
  const pictured = (choice: Choice): string =>
    choice.picture === undefined
      ? named(choice)
      : `${String(order.indexOf(choice) + 1)}. ${signOf(choice.picture)} ${choice.label}`
  const aboutOf = cardsOf(message)
  const links = message.blocks.filter(isPressed).slice(0, MOST_BUTTONS)
  const buttons: Button[] = links.map(({ label, url }) => ({ text: label, url }))
  const without: Choice[] = []
  for (const choice of order) {
    const sealed = buttons.length < MOST_BUTTONS ? data(choice.token) : undefined
    if (sealed === undefined) without.push(choice)
    else buttons.push({ text: `${pictured(choice)}${aboutOf(choice)}`, callback_data: sealed })
  }
  const onCards = new Set(message.blocks.flatMap((one) => (one.kind === 'card' ? one.choices : [])))
  const lines = without.filter((choice) => !onCards.has(choice)).map((one) => rich(named(one)))
  const whole = joined(
    [
      ...message.blocks.map((block) => blockText(block, named, message, links)),
      joined(lines, '\n'),
    ],
    '\n\n',
  )
  return {
    texts: texts(said(whole, [...links.map(({ label }) => label), ...order.map(named)]), buttons),
    files: filesOf(message),
    photos: photosOf(message),
  }
}

/** So much of a title stands on a button. */
const LONGEST_TITLE = 24

/** Far below the cards, «Waarom?» five times says nothing: such a button names its card. */
function cardsOf({ blocks }: Message): (choice: Choice) => string {
  const titles = new Map<Choice, string>()
  const times = new Map<string, number>()
  for (const block of blocks) {
    if (block.kind !== 'card') continue
    for (const choice of block.choices) {
      titles.set(choice, plainSpans(block.title))
      times.set(choice.label, (times.get(choice.label) ?? 0) + 1)
    }
  }
  return (choice) => {
    const title = (times.get(choice.label) ?? 0) > 1 ? titles.get(choice) : undefined
    if (title === undefined || title === '') return ''
    return ` · ${title.length > LONGEST_TITLE ? `${cutAt(title, LONGEST_TITLE - 1)}…` : title}`
  }
}

/** Telegram takes no message without words: then the choices are the words. */
function said(whole: RichText, otherwise: readonly string[]): RichText {
  return whole.text.trim() === '' ? rich(otherwise.join('\n')) : whole
}

type LinkBlock = Extract<Block, { kind: 'link' }>

/** What anybody can open is a button, under the text and before the others. */
function isPressed(block: Block): block is LinkBlock {
  return block.kind === 'link' && isPublicUrl(block.url)
}

function blockText(
  block: Block,
  named: (choice: Choice) => string,
  { language }: Message,
  pressed: readonly LinkBlock[],
): RichText {
  switch (block.kind) {
    case 'text':
      return richSpans(block.spans)
    case 'card':
      // Its choices are told here too: their buttons stand far below, among those of the other cards.
      return joined(
        [
          ...headOf(block),
          ...block.lines.map(richSpans),
          ...block.choices.filter(({ quiet }) => quiet !== true).map((one) => rich(named(one))),
        ],
        '\n',
      )
    case 'form':
      // A chat asks one field after the other.
      return richSpans(block.fields[0]?.label ?? [])
    case 'link':
      if (pressed.includes(block)) return rich('')
      return rich(plainLink(block.label, block.url, language))
    case 'file':
    case 'calendar':
      return rich('')
  }
}

/** The card's picture stands before its first words, as it does on the page. */
function headOf({ picture, tag, title }: Extract<Block, { kind: 'card' }>): RichText[] {
  const sign = picture === undefined ? [] : [rich(signOf(picture))]
  const name = strong(richSpans(title))
  if (tag === undefined) return [joined([...sign, name], ' ')]
  return [joined([...sign, richSpans(tag)], ' '), name]
}

function texts(whole: RichText, buttons: readonly Button[]): Text[] {
  const parts = pieces(whole, LONGEST)
  const keyboard = rows(buttons)
  return parts.map(({ text, marks }, index) => ({
    text,
    entities: marks,
    ...(index === parts.length - 1 &&
      keyboard.length > 0 && { reply_markup: { inline_keyboard: keyboard } }),
  }))
}

function rows(buttons: readonly Button[]): Button[][] {
  const made: Button[][] = []
  for (const button of buttons) {
    const last = made.at(-1)
    const [beside] = last ?? []
    const isPair = last?.length === 1 && beside !== undefined && isShort(beside) && isShort(button)
    if (isPair) last.push(button)
    else made.push([button])
  }
  return made
}

/** What opens something else stands alone. */
function isShort(button: Button): boolean {
  return !('url' in button) && button.text.length <= SHORT_LABEL
}

function photosOf({ blocks }: Message): PhotoWish[] {
  const wishes = blocks.flatMap((block) =>
    block.kind === 'card' && block.photo !== undefined
      ? [{ photo: block.photo, caption: cutAt(plainSpans(block.title), LONGEST_CAPTION) }]
      : [],
  )
  return wishes.slice(0, MOST_PHOTOS)
}

function filesOf({ blocks }: Message): FileWish[] {
  return blocks.flatMap((block): FileWish[] => {
    if (block.kind === 'calendar')
      return [{ kind: 'calendar', about: block.about, label: block.label }]
    if (block.kind !== 'file') return []
    return [{ kind: 'own', link: block.link, read: block.read, data: block.data }]
  })
}
