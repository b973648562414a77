/** A friendly page for when something is not there or not right; nothing on it can fail in its turn. */
import { createHash } from 'node:crypto'
import type { Key } from '../../core/texts/index.ts'
import { html } from './html.ts'
import { languageFor, text } from './locale.ts'

const STYLE =
  'body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1.5rem;background:#fbf5ec;color:#2d2420}a{color:#8f3a16}@media(prefers-color-scheme:dark){body{background:#1c1715;color:#f5ece2}a{color:#ffb691}}'
const STYLE_ONLY = policy(`'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`)

/** What a page of ours may do: nothing from elsewhere, no script inside it, in nobody's frame. */
export function policy(styles: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

export interface Apology {
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** What happened, in the reader's language, and the way back; one line of text for programs. */
export function apology(
  key: Key,
  asked: { readonly 'accept-language'?: string | undefined },
  isForPeople: boolean,
): Apology {
  const language = languageFor(asked['accept-language'])
  const says = text(key, language)
  const headers = { 'cache-control': 'no-store', vary: 'accept-language' }
  if (!isForPeople)
    return {
      headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
      body: `${says}\n`,
    }
  const page = html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${says} · Goesting</title><style>${{ html: STYLE }}</style></head>
<body><main><h1>Goesting</h1><p>${says}</p><p><a href="/">${text('page.to-start', language)}</a></p></main></body></html>`
  return {
    headers: {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': STYLE_ONLY,
    },
    body: page.html,
  }
}
