/** The fallback that always works: a message as plain text, its choices by number. */
import type { Language } from '../domain/language.ts'
import { type Block, type Choice, type Message, numbered, type Span } from './message.ts'

export function plainSpans(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('')
}

/**
 * A message as lines of text. Choices are numbered from 1 through cards and message, in the order of
 * `numbered`. A form shows its first field: a chat asks the others one after the other.
 */
export function plain(message: Message): string {
  const order = numbered(message)
  const number = (choice: Choice): string => `${String(order.indexOf(choice) + 1)}. ${choice.label}`
  const paragraphs = message.blocks.map((block) => plainBlock(block, message.language, number))
  const choices = message.choices.map(number)
  if (choices.length > 0) paragraphs.push(choices.join('\n'))
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
}

/** Where nothing can be pressed, the address itself is what is shown. */
export function plainLink(label: string, url: string, language: Language): string {
  return `${label}${language === 'fr' ? '\u00a0' : ''}: ${url}`
}

function plainBlock(block: Block, language: Language, number: (choice: Choice) => string): string {
  switch (block.kind) {
    case 'text':
      return plainSpans(block.spans)
    case 'card':
      return [
        ...(block.tag === undefined ? [] : [plainSpans(block.tag)]),
        plainSpans(block.title),
        ...block.lines.map(plainSpans),
        ...block.choices.map(number),
      ].join('\n')
    case 'link':
      return plainLink(block.label, block.url, language)
    case 'file':
    case 'calendar':
      // Where nothing can be fetched there is nothing to press.
      return ''
    case 'form': {
      const [first] = block.fields
      if (first === undefined) return ''
      return [plainSpans(first.label), ...first.choices.map(number)].join('\n')
    }
  }
}

/** The longest text that every platform takes in one message. */
const MOST_LETTERS = 3500

/** The same message without any marks: one block of bare text, cut where no platform takes more. */
export function asPlainMessage(message: Message): Message {
  const text = plain(message)
  const short = text.length <= MOST_LETTERS ? text : `${text.slice(0, MOST_LETTERS - 1)}…`
  return {
    language: message.language,
    blocks: [{ kind: 'text', spans: [{ text: short, words: true }] }],
    choices: [],
  }
}
