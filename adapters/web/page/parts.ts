/** The parts of the page that the script works with, and what the page says about itself. */

export function part(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no part «${id}».`)
  return found
}

interface Texts {
  readonly you: string
  readonly newLines: string
  readonly offline: string
  readonly unsent: string
  readonly retry: string
  readonly left: string
  readonly over: string
  readonly stillThere: string
  readonly stillHere: string
}

const said = document.body.dataset

export const texts = JSON.parse(said['texts'] ?? '{}') as Texts
/** Where this conversation stands: '' or `/demo/<slug>`. */
export const base = said['base'] ?? ''
/** Proves that this page belongs to the session of the cookie. */
export const proof = said['page'] ?? ''
export const maxWords = Number(said['max'])
export const language = document.documentElement.lang

/** An element with a class and text in it: text is never read as HTML. */
export function element(name: string, look: string, text?: string): HTMLElement {
  const made = document.createElement(name)
  made.className = look
  if (text !== undefined) made.textContent = text
  return made
}

/** A name for one event, that this page never gave before. */
export function newEvent(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What is kept for this tab until it closes; a browser that forbids keeping keeps nothing. */
export const shelf = {
  take(name: string): string {
    try {
      return sessionStorage.getItem(`goesting${base} ${name}`) ?? ''
    } catch {
      return ''
    }
  },
  put(name: string, text: string): void {
    try {
      if (text === '') sessionStorage.removeItem(`goesting${base} ${name}`)
      else sessionStorage.setItem(`goesting${base} ${name}`, text)
    } catch {
      // Nothing is kept, and nothing else depends on it.
    }
  },
}
