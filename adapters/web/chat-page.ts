/** The conversation as a page: who plays, what was said, and the box to write in. Works without a script. */
import { type Language, wordsIn } from '../../core/domain/index.ts'
import { type Line, MAX_WORDS } from '../../core/message/index.ts'
import type { Key } from '../../core/texts/index.ts'
import type { Assets } from './assets.ts'
import { CHOOSE, type Post } from './encode.ts'
import { type Html, html } from './html.ts'
import { encodeLine, isPast, languageOf } from './lines.ts'
import { rich, text } from './locale.ts'
import type { Persona } from './parts.ts'
import { pictureBook } from './pictures.ts'
import { shell } from './shell.ts'

export interface ChatView {
  /** Where the page stands: '' or `/demo/<slug>`. */
  readonly base: string
  readonly lines: readonly Line[]
  readonly isCut: boolean
  /** What the reader's browser asks for; our newest words count more. */
  readonly asked: Language
  readonly persona: Persona | undefined
  readonly isOwnDevice: boolean
  /** Invented people can be played here. */
  readonly isDemo: boolean
  readonly event: string
  readonly proof: string
  readonly assets: Assets
}

/** Words that the buttons of the head send, as if the person had typed them. */
const LANGUAGE_WORDS = [
  { language: 'nl', short: 'NL', word: 'Nederlands', name: 'Nederlands' },
  { language: 'fr', short: 'FR', word: 'Français', name: 'Français' },
  { language: 'en', short: 'EN', word: 'English', name: 'English' },
] as const

/** Texts that the script shows. */
const SCRIPT_TEXTS = {
  you: 'page.you',
  newLines: 'page.new-lines',
  offline: 'page.offline',
  unsent: 'page.unsent',
  retry: 'page.retry',
  left: 'page.chars-left',
  over: 'page.chars-over',
  stillThere: 'page.still-there',
  stillHere: 'page.still-here',
} as const satisfies Record<string, Key>

export function chatPage(view: ChatView): string {
  const language = languageOf(view.lines) ?? view.asked
  const post = postOf(view)
  const name = view.persona === undefined ? 'Goesting' : `${view.persona.name} · Goesting`
  return shell(
    {
      language,
      title: name,
      assets: view.assets,
      body: html` class="chat" data-base="${view.base}" data-page="${view.proof}" data-max="${MAX_WORDS}" data-texts="${scriptTexts(language)}"`,
      head: html`<meta name="theme-color" content="#8f3a16"><script src="${view.assets.script}" defer></script>`,
    },
    html`${pictureBook()}<a class="skip" href="#words">${text('page.skip', language)}</a>
${header(view, language)}
<main>${strip(view, language)}${note(view, language)}${
      view.isCut &&
      html`<p class="earlier"><a href="${view.base || '/'}?all=1">${text('page.earlier', language)}</a></p>`
    }
<div id="log" role="log" aria-label="${text('page.log', language)}">${view.lines.map((line) =>
      encodeLine(line, post, language, isPast(line, view.lines) ? ' past' : ''),
    )}</div>
<div id="dots" aria-hidden="true" hidden><i></i><i></i><i></i></div><span id="latest"></span></main>
${composer(view, post, language)}`,
  )
}

/** Where the forms of a conversation go, and what they take along. */
export function postOf(
  view: Pick<ChatView, 'base' | 'event' | 'proof'> & { readonly lines: readonly Line[] },
): Post {
  const seen = view.lines.at(-1)?.order ?? 0
  return {
    action: `${view.base}/say`,
    hidden: html`<input type="hidden" name="event" value="${view.event}"><input type="hidden" name="page" value="${view.proof}"><input type="hidden" name="seen" value="${seen}">`,
  }
}

function header(view: ChatView, language: Language): Html {
  const languages = LANGUAGE_WORDS.map(
    (one) =>
      html`<button form="${CHOOSE}" name="words" value="${one.word}" lang="${one.language}"${
        one.language === language && html` aria-current="true"`
      }>${one.short}<span class="unseen"> ${one.name}</span></button>`,
  )
  const shortcuts: readonly Key[] = ['always.human', 'page.help', 'always.plans']
  return html`<header id="bar"><div class="bar"><h1><a href="${view.base || '/'}">Goesting</a></h1>
<div class="languages" role="group" aria-label="${text('page.languages', language)}">${languages}</div>${
    view.persona === undefined && wordButton('page.done', language)
  }</div>
<nav aria-label="${text('page.shortcuts', language)}">${shortcuts.map((key) => wordButton(key, language))}</nav>${playing(view, language)}</header>`
}

/** Who is played stays in sight, with the label that they are invented. */
function playing({ persona }: ChatView, language: Language): Html | undefined {
  if (persona === undefined) return undefined
  return html`<p class="strip"><span class="label">${text('page.fictive', language)}</span> ${rich(
    'page.playing',
    language,
    { name: persona.name },
  )}</p>`
}

function wordButton(key: Key, language: Language): Html {
  const word = text(key, language)
  return html`<button form="${CHOOSE}" name="words" value="${word}">${word}</button>`
}

function strip({ persona, isDemo }: ChatView, language: Language): Html | undefined {
  if (persona !== undefined)
    return html`<div class="note"><p dir="auto">${wordsIn(language, persona.about)}</p></div>`
  if (!isDemo) return undefined
  return html`<div class="strip"><p><span class="label">${text('page.fictive', language)}</span> ${text(
    'page.demo-strip',
    language,
  )} <a href="/demo">${text('page.demo-play', language)}</a></p></div>`
}

/** Who sits at a shared computer is told how the conversation ends; gone on an own device. */
function note({ persona, isOwnDevice }: ChatView, language: Language): Html | undefined {
  if (persona !== undefined || isOwnDevice) return undefined
  return html`<div class="note" id="shared"><p>${rich('page.shared-device', language)}</p>${wordButton(
    'page.own-device',
    language,
  )}</div>`
}

function composer(view: ChatView, post: Post, language: Language): Html {
  return html`<footer id="foot"><p id="notice" role="status"></p>
<form id="${CHOOSE}" method="post" action="${post.action}">${post.hidden}</form>
<form id="write" method="post" action="${post.action}">${post.hidden}
<label class="unseen" for="words">${text('page.write', language)}</label>
<textarea id="words" name="words" rows="1" dir="auto" autocomplete="off" enterkeyhint="send" placeholder="${text('page.placeholder', language)}"></textarea>
<button class="main">${text('page.send', language)}</button></form>
<p id="count" aria-live="polite"></p>
<noscript><p><a href="${view.base || '/'}">${text('page.look-again', language)}</a></p></noscript></footer>`
}

function scriptTexts(language: Language): string {
  const values = { count: '{count}', max: String(MAX_WORDS) }
  const texts = Object.entries(SCRIPT_TEXTS).map(([name, key]) => [
    name,
    text(key, language, values),
  ])
  return JSON.stringify(Object.fromEntries(texts))
}
