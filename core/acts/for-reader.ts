/** A message as one reader gets it: the links in people's words become what this reader may see of them. */
import { type Draft, render } from '../dialogue/index.ts'
import type { Member } from '../domain/index.ts'
import type { Block, Choice, Field, Message, Span } from '../message/index.ts'
import { linksFor, type Reader } from '../policy/index.ts'
import { sayPlain, t } from '../texts/index.ts'
import { type House, speech } from './house.ts'

/** The longest label that a message takes. */
const LABEL_CHARACTERS = 80

type Rendering = Pick<House, 'taxonomy' | 'doors'>

/** The draft in this person's language. `run` names the run of the script that answers belong to. */
export function renderFor(
  house: Rendering,
  to: Reader & Pick<Member, 'language'>,
  draft: Draft,
  run?: string,
): Message {
  const spoken = speech(house, to.language)
  const place = {
    left: sayPlain(t('links.left-out'), spoken),
    hidden: sayPlain(t('links.hidden'), spoken),
  }
  const own = ownLinks(house)
  return withWords(render(draft, spoken, run), (words) => linksFor(words, to, place, own))
}

/** What our own links begin with. */
export function ownLinks({ doors }: Pick<House, 'doors'>): string[] {
  return doors.linkTo('x', 'chat').map(({ url }) => url.slice(0, -1))
}

type Turn = (words: string) => string

function withWords(message: Message, turn: Turn): Message {
  return {
    ...message,
    blocks: message.blocks.map((block) => blockWith(block, turn)),
    choices: message.choices.map((choice) => choiceWith(choice, turn)),
  }
}

function blockWith(block: Block, turn: Turn): Block {
  switch (block.kind) {
    case 'text':
      return { ...block, spans: spansWith(block.spans, turn) }
    case 'card':
      return {
        ...block,
        ...(block.tag && { tag: spansWith(block.tag, turn) }),
        title: spansWith(block.title, turn),
        lines: block.lines.map((line) => spansWith(line, turn)),
        choices: block.choices.map((choice) => choiceWith(choice, turn)),
      }
    case 'form':
      return { ...block, fields: block.fields.map((field) => fieldWith(field, turn)) }
    case 'file':
    case 'calendar':
    case 'link':
      return block
  }
}

/** What was filled in before is the reader's own, and is no text but what stands in a box. */
function fieldWith(field: Field, turn: Turn): Field {
  return {
    ...field,
    label: spansWith(field.label, turn),
    choices: field.choices.map((choice) => choiceWith(choice, turn)),
  }
}

function spansWith(spans: readonly Span[], turn: Turn): Span[] {
  return spans.map((span) => (span.words === true ? { ...span, text: turn(span.text) } : span))
}

/** Names and titles stand on buttons too, and where a button has no room its words stand in the text. */
function choiceWith(choice: Choice, turn: Turn): Choice {
  return { ...choice, label: turn(choice.label).slice(0, LABEL_CHARACTERS) }
}
