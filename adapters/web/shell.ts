/** What every page of ours has around it: head, style, and the sentences of a plain page. */
import type { Language } from '../../core/domain/index.ts'
import type { DoorResponse } from '../../core/ports/index.ts'
import type { Key } from '../../core/texts/index.ts'
import type { Assets } from './assets.ts'
import { type Html, html } from './html.ts'
import { text } from './locale.ts'

export interface Frame {
  readonly language: Language
  readonly title: string
  readonly assets: Assets
  /** Extra attributes of the body. */
  readonly body?: Html
  /** Extra marks of the head. */
  readonly head?: Html
}

/** A whole page. */
export function shell({ language, title, assets, body, head }: Frame, inside: Html): string {
  return html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="format-detection" content="telephone=no">
<title>${title}</title>${head}
<link rel="icon" href="${assets.icon}" type="image/svg+xml"><link rel="stylesheet" href="${assets.style}">
</head><body${body}>
${inside}
</body></html>`.html
}

/** A page with a title and a few lines, in the calm frame of the house. */
export function plainPage(frame: Frame, inside: Html): string {
  return shell(
    { ...frame, title: `${frame.title} · Goesting` },
    html`<main class="plain"><p class="brand"><a href="/">Goesting</a></p><h1>${frame.title}</h1>
${inside}</main>`,
  )
}

/** An answer that is a page: never kept by anybody on the way. */
export function paged(
  body: string,
  status = 200,
  headers: Readonly<Record<string, string | readonly string[]>> = {},
): DoorResponse {
  return {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      vary: 'accept-language, cookie',
      ...headers,
    },
    body,
  }
}

export function json(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string | readonly string[]>> = {},
): DoorResponse {
  return {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
    body: JSON.stringify(value),
  }
}

/** Sends a browser on after a post. */
export function onwards(
  location: string,
  headers: Readonly<Record<string, string | readonly string[]>> = {},
): DoorResponse {
  return { status: 303, headers: { location, 'cache-control': 'no-store', ...headers } }
}

/** A sentence that says what happened, and the way back to the conversation. */
export function sentence(
  assets: Assets,
  language: Language,
  status: number,
  title: Key,
  line: Key,
  back: { readonly href: string; readonly key: Key } = { href: '/', key: 'page.to-start' },
): DoorResponse {
  return paged(
    plainPage(
      { language, title: text(title, language), assets },
      html`<p>${text(line, language)}</p><p><a class="main" href="${back.href}">${text(
        back.key,
        language,
      )}</a></p>`,
    ),
    status,
  )
}
