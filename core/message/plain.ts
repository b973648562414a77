/** The fallback that always works: a message as plain text, its choices by number. */
import type { Block, Message, Span } from './message.ts'

export function plainSpans(spans: readonly Span[]): string {
  return spans.map((span) => span.text).join('')
}

/**
 * A message as lines of text. Choices are numbered from 1 through cards and message, in the order of
 * `numbered`. A form shows its first field: a chat asks the others one after the other.
 */
export function plain(message: Message): string {
  let next = 1
  const number = (label: string): string => `${String(next++)}. ${label}`
  const paragraphs = message.blocks.map((block) => plainBlock(block, number))
  const choices = message.choices.map((choice) => number(choice.label))
  if (choices.length > 0) paragraphs.push(choices.join('\n'))
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')
}

function plainBlock(block: Block, number: (label: string) => string): string {
  switch (block.kind) {
    case 'text':
      return plainSpans(block.spans)
    case 'card':
      return [
        ...(block.tag === undefined ? [] : [plainSpans(block.tag)]),
        plainSpans(block.title),
        ...block.lines.map(plainSpans),
        ...block.choices.map((choice) => number(choice.label)),
      ].join('\n')
    case 'form': {
      const [first] = block.fields
      if (first === undefined) return ''
      return [plainSpans(first.label), ...first.choices.map((choice) => number(choice.label))].join(
        '\n',
      )
    }
  }
}
