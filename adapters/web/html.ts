/** HTML that cannot be injected into: what is put between the marks is escaped once, here. */
import type { Span } from '../../core/message/index.ts'

/** A piece of finished HTML. Only `html` makes one. */
export interface Html {
  readonly html: string
}

export type Piece = string | number | Html | readonly Html[] | undefined | false

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A page may not hold these; browsers show them as the replacement character.
  '\0': '\ufffd',
}

/** Text as it may stand between tags and inside a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"'\0]/g, (sign) => ESCAPES[sign] ?? '')
}

/** Finished HTML from a template: texts are escaped, `Html` goes in as it is, absent pieces vanish. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const rest = pieces.map((piece, index) => written(piece) + (parts[index + 1] ?? ''))
  return { html: (parts[0] ?? '') + rest.join('') }
}

/** Runs of text: our own bold is bold, people's words stand apart so that nothing runs into them. */
export function spanned(spans: readonly Span[]): Html {
  const pieces = spans.map((span) => {
    const text = span.words === true ? html`<bdi>${span.text}</bdi>` : html`${span.text}`
    return span.strong === true ? html`<strong>${text}</strong>` : text
  })
  return html`${pieces}`
}

function written(piece: Piece): string {
  if (piece === undefined || piece === false) return ''
  if (typeof piece === 'string') return escaped(piece)
  if (typeof piece === 'number') return String(piece)
  return 'html' in piece ? piece.html : piece.map((one) => one.html).join('')
}
