/**
 * A neutral message as HTML. Every text is escaped once, here at the edge; people's words are shown as
 * they are, in their own direction. Choices are real buttons, so that they work without a script.
 */
import {
  type Block,
  type Choice,
  type Field,
  isOpenableUrl,
  type Message,
  numbered,
  plainLink,
  plainSpans,
} from '../../core/message/index.ts'
import { type Html, html, spanned } from './html.ts'
import { text } from './locale.ts'
import { picture } from './pictures.ts'

/** Where a message's forms go, and the hidden fields they take along. */
export interface Post {
  readonly action: string
  readonly hidden: Html
}

/** Where files that are somebody's own are fetched. */
export const FILES = '/mine'

/** Where photos are. */
export const PHOTOS = '/photo'

/** The form of the page that choices belong to: they stand outside of it and name it. */
export const CHOOSE = 'choose'

/**
 * A message's blocks and choices. The numbers are those of `numbered`, which a person may type instead.
 * A form's fields and what is quiet on a card have theirs too, and do not show them: what is seen counts
 * from 1 down the page.
 */
export function encode(message: Message, post: Post): string {
  const order = numbered(message)
  const button = (choice: Choice): Html => chooser(choice, order.indexOf(choice) + 1)
  const onCard = (choice: Choice): Html =>
    choice.quiet === true ? chooser(choice) : button(choice)
  const blocks = message.blocks.map((block) => encodeBlock(block, message, post, onCard))
  const choices = message.choices.map(button)
  return html`${blocks}${row(choices, message.choices)}`.html
}

function encodeBlock(
  block: Block,
  message: Message,
  post: Post,
  button: (choice: Choice) => Html,
): Html {
  switch (block.kind) {
    case 'text':
      return html`<p>${spanned(block.spans)}</p>`
    case 'card':
      return html`<div class="card">${photo(block)}${block.picture && picture(block.picture)}<div class="facts">${
        block.tag && html`<p class="tag">${spanned(block.tag)}</p>`
      }<h2>${spanned(block.title)}</h2>${block.lines.map(
        (line) => html`<p>${spanned(line)}</p>`,
      )}</div>${row(block.choices.map(button), block.choices)}</div>`
    case 'file':
      // Read in a page of its own; nothing of it is kept by the browser.
      return html`<p class="choices"><a class="choice" href="${FILES}/${block.link}/read" target="_blank" rel="noopener">${block.read}</a><a class="choice" href="${FILES}/${block.link}/data" download>${block.data}</a></p>`
    case 'calendar':
      return html`<p class="choices"><a class="choice" href="${FILES}/${encodeURIComponent(block.about)}/calendar" download="goesting.ics">${block.label}</a></p>`
    case 'link': {
      const { url, label } = block
      if (!isOpenableUrl(url)) return html`<p>${plainLink(label, url, message.language)}</p>`
      return html`<p class="choices"><a class="choice" href="${url}" rel="noopener noreferrer" target="_blank">${label}</a></p>`
    }
    case 'form':
      return html`<form class="fields" method="post" action="${post.action}">${
        post.hidden
      }<input type="hidden" name="form" value="${block.token}">${block.fields.map((field) =>
        encodeField(field, message),
      )}<button class="main">${block.submit}</button></form>`
  }
}

/** Of what the card is about; who cannot see it hears the title. */
function photo({ photo: id, title }: Extract<Block, { kind: 'card' }>): Html | undefined {
  if (id === undefined) return undefined
  return html`<img class="photo" src="${PHOTOS}/${encodeURIComponent(id)}" alt="${plainSpans(title)}" loading="lazy">`
}

function encodeField(field: Field, { language }: Message): Html {
  const label = html`${spanned(field.label)}${
    field.optional && html` <small>(${text('page.optional', language)})</small>`
  }`
  const name = `f.${field.key}`
  const required = field.optional ? undefined : REQUIRED
  if (field.kind === 'text')
    return html`<label class="field"><span>${label}</span><input name="${name}" value="${field.given ?? ''}" dir="auto" maxlength="4000" autocomplete="${
      /^first-?name$/i.test(field.key) ? 'given-name' : 'off'
    }"${required}></label>`
  return html`<fieldset class="field"><legend>${label}</legend><div class="radios">${field.choices.map(
    (choice) =>
      html`<label class="radio"><input type="radio" name="${name}" value="${choice.token}"${required}${
        choice.token === field.given && CHECKED
      }>${choice.picture && picture(choice.picture)}<span>${choice.label}</span></label>`,
  )}</div></fieldset>`
}

const REQUIRED: Html = html` required`
const CHECKED: Html = html` checked`

function row(buttons: readonly Html[], choices: readonly Choice[]): Html | undefined {
  if (buttons.length === 0) return undefined
  const isPictured = choices.some((choice) => choice.picture !== undefined)
  return html`<div class="choices${isPictured && ' pictured'}">${buttons}</div>`
}

function chooser(choice: Choice, number?: number): Html {
  const look = choice.quiet === true ? 'choice quiet' : 'choice'
  return html`<button class="${look}" form="${CHOOSE}" name="token" value="${choice.token}">${
    choice.picture && picture(choice.picture)
  }${number !== undefined && html`<span class="number">${number}</span> `}<span class="label">${choice.label}</span></button>`
}
