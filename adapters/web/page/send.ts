/** Sending without leaving the page: one after the other, again when it failed, nothing twice. */
import { addPending, adopt, expectAnswer, expectNothing, newest } from './log.ts'
import { base, element, newEvent, part, proof, shelf, texts } from './parts.ts'

/** The fields of one post, and how it looks in the conversation. */
interface Post {
  readonly event: string
  readonly shown: string
  readonly fields: readonly (readonly [string, string])[]
}

/** What the house answers: the line's name and place, or a sentence. */
interface Told {
  readonly id?: string
  readonly order?: number
  readonly say?: string
  readonly ended?: boolean
}

const PATIENCE_MS = 20_000
const DOUBLE_CLICK_MS = 700

const unsent = new Map<string, Post>()
/** How to send again what could not be sent, oldest first. */
const stranded = new Set<() => void>()
let queue: Promise<void> = Promise.resolve()
let last = { what: '', at: 0 }

/** Sends fields; a second click on the same thing within a moment is the same click. */
export function send(fields: readonly (readonly [string, string])[], shown: string): void {
  const what = JSON.stringify(fields)
  const at = Date.now()
  if (what === last.what && at - last.at < DOUBLE_CLICK_MS) return
  last = { what, at }
  carry({ event: newEvent(), shown, fields: [...fields, ['seen', String(newest())]] })
}

function carry(post: Post): void {
  const line = addPending(post.event, post.shown)
  unsent.set(post.event, post)
  keep()
  queue = queue.then(() => attempt(post, line))
}

async function attempt(post: Post, line: HTMLElement): Promise<void> {
  expectAnswer()
  try {
    const answer = await deliver(post)
    if (answer.status >= 500) throw new Error('The house could not take it.')
    unsent.delete(post.event)
    keep()
    const told = (await answer.json()) as Told
    if (told.ended === true) dispatchEvent(new Event('ended'))
    else if (told.id === undefined) fail(line, told.say ?? texts.unsent)
    else adopt(line, told.id, told.order ?? newest())
  } catch {
    const again = (): void => {
      stranded.delete(again)
      line.remove()
      carry(post)
    }
    stranded.add(again)
    fail(line, texts.unsent, again)
  }
}

async function deliver(post: Post): Promise<Response> {
  const cut = new AbortController()
  const timer = setTimeout(() => cut.abort(), PATIENCE_MS)
  try {
    return await fetch(`${base}/say`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
      body: new URLSearchParams([
        ...post.fields.map(([name, value]) => [name, value]),
        ['event', post.event],
        ['page', proof],
      ]),
      signal: cut.signal,
    })
  } finally {
    clearTimeout(timer)
  }
}

function fail(line: HTMLElement, why: string, again?: () => void): void {
  expectNothing()
  line.classList.add('failed')
  const note = element('p', 'why', `${why} `)
  note.setAttribute('role', 'alert')
  if (again !== undefined) {
    const button = element('button', 'retry', texts.retry) as HTMLButtonElement
    button.type = 'button'
    button.onclick = () => {
      again()
      part('words').focus()
    }
    note.append(button)
  }
  line.append(note)
}

/** What has not arrived yet survives a reload of the page. */
function keep(): void {
  shelf.put('unsent', unsent.size === 0 ? '' : JSON.stringify(Array.from(unsent.values())))
}

/** Sends again what a page before this one could not. The same event is never heard twice. */
export function resume(): void {
  const kept = shelf.take('unsent')
  if (kept === '') return
  for (const post of JSON.parse(kept) as Post[]) carry(post)
}

/** Tries once more everything that failed. */
export function retryAll(): void {
  for (const again of Array.from(stranded)) again()
}
