/**
 * Text with HTML marks, as far as a test needs it: the plain text of it, or what Telegram says of a mark
 * that it does not know, that is not closed, or that was never opened. The other parse modes are refused:
 * this project sends entities.
 */
import { badRequest, type Refusal } from './answer.ts'

const TAGS = new Set([
  ...['b', 'strong', 'i', 'em', 'u', 'ins', 's', 'strike', 'del', 'span', 'tg-spoiler', 'a'],
  ...['tg-emoji', 'code', 'pre', 'blockquote'],
])
const SIGNS: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
}

export function plainText(text: string, mode: string): string | Refusal {
  if (mode === '') return text
  if (mode.toLowerCase() !== 'html') return badRequest('unsupported parse_mode')
  const open: string[] = []
  let plain = ''
  let at = 0
  for (const found of text.matchAll(/<(\/?)([a-zA-Z0-9-]*)([^<>]*)>?/g)) {
    const [whole, slash, name = ''] = found
    const where = `at byte offset ${String(Buffer.byteLength(text.slice(0, found.index)))}`
    plain += text.slice(at, found.index)
    at = found.index + whole.length
    const tag = name.toLowerCase()
    if (!whole.endsWith('>')) return broken(`Unclosed start tag ${where}`)
    if (slash === '/') {
      if (open.pop() !== tag) return broken(`Unexpected end tag ${where}`)
    } else if (TAGS.has(tag)) open.push(tag)
    else return broken(`Unsupported start tag "${tag}" ${where}`)
  }
  if (open.length > 0)
    return broken(`Can't find end tag corresponding to start tag "${open.at(-1) ?? ''}"`)
  return (plain + text.slice(at)).replaceAll(/&(?:lt|gt|amp|quot);/g, (sign) => SIGNS[sign] ?? sign)
}

function broken(words: string): Refusal {
  return badRequest(`can't parse entities: ${words}`)
}
