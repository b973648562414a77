/** The lines of a conversation as they are read for a page: newest first screen, then what is new. */
import { type AddressId, HOUSE, type Language } from '../../core/domain/index.ts'
import type { Line } from '../../core/message/index.ts'
import type { Store } from '../../core/ports/index.ts'
import { encode, type Post } from './encode.ts'
import { type Html, html } from './html.ts'
import { text } from './locale.ts'

/**
 * Lines are stamped before they are committed, so one that is older than what was read may appear
 * later. Every reading goes back so far, in the microseconds that orders are made of.
 */
export const OVERLAP_US = 10 * 1_000_000
/** So many lines stand on a page; all that are kept, when they are asked for. */
const ON_PAGE = 60
const ALL = 1_000

export interface Recent {
  readonly lines: readonly Line[]
  /** There are earlier ones than these. */
  readonly isCut: boolean
}

/** The newest lines of an address, oldest of them first. */
export async function recent(store: Store, addressId: AddressId, isAll = false): Promise<Recent> {
  const limit = isAll ? ALL : ON_PAGE
  const { items, next } = await store.find('lines', {
    clubId: HOUSE,
    index: 'byAddress',
    equals: [addressId],
    newestFirst: true,
    limit,
  })
  return { lines: items.map((item) => item.record).reverse(), isCut: next !== undefined && !isAll }
}

/** Every line after a cursor, and those shortly before it: the reader knows which it has. */
export async function since(store: Store, addressId: AddressId, cursor: number): Promise<Line[]> {
  const lines: Line[] = []
  let after: string | undefined
  do {
    const page = await store.find('lines', {
      clubId: HOUSE,
      index: 'byAddress',
      equals: [addressId],
      from: Math.max(0, cursor - OVERLAP_US),
      limit: ALL,
      ...(after !== undefined && { after }),
    })
    lines.push(...page.items.map((item) => item.record))
    after = page.next
  } while (after !== undefined)
  return lines
}

/** The language of our newest words, if there are any. */
export function languageOf(lines: readonly Line[]): Language | undefined {
  return lines.findLast((line) => line.message !== undefined)?.message?.language
}

/** A line that came in before what the person said last: its buttons are shown quietly. */
export function isPast(line: Line, lines: readonly Line[]): boolean {
  const said = lines.findLast((one) => one.by === 'person')
  return line.by === 'bot' && said !== undefined && line.order < said.order
}

/** A line as it stands in the page; `language` is the page's own. */
export function encodeLine(line: Line, post: Post, language: Language, mark?: string): Html {
  const who = line.by === 'bot' ? 'Goesting' : text('page.you', language)
  const spoken = line.message?.language
  return html`<div class="line ${line.by}${mark}" data-line="${line.id}" data-order="${line.order}"${
    spoken !== undefined && html` lang="${spoken}"`
  }><span class="unseen">${who}: </span>${inside(line, post)}</div>`
}

function inside(line: Line, post: Post): Html {
  if (line.message !== undefined) return { html: encode(line.message, post) }
  return html`<p dir="auto">${line.words ?? ''}</p>`
}
