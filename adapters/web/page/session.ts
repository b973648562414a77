/** The end of a conversation on a shared computer: asked about before, and everything cleared after. */
import { base, element, part, shelf, texts } from './parts.ts'

const SIGN_MS = 30_000
let signedAt = Date.now()
let isIdle = false

/** Tells the house that somebody is here: their time starts anew. */
function here(): void {
  signedAt = Date.now()
  fetch('/here', { method: 'POST', credentials: 'same-origin' }).catch(() => undefined)
}

/** Somebody reads, scrolls or types: that is not idle. */
function stir(): void {
  if (base === '' && !isIdle && Date.now() - signedAt > SIGN_MS) here()
}

function ask(): void {
  const notice = part('notice')
  notice.textContent = `${texts.stillThere} `
  const button = element('button', 'stay', texts.stillHere) as HTMLButtonElement
  button.type = 'button'
  button.onclick = () => {
    here()
    part('words').focus()
  }
  notice.append(button)
}

function end(): void {
  shelf.put('draft', '')
  shelf.put('unsent', '')
  shelf.put('turned', '')
  // Cleared before anything else can go wrong, and not to be had back with the back button.
  for (const gone of Array.from(document.querySelectorAll('header, main, footer'))) gone.remove()
  location.replace(base === '' ? `/bye${isIdle ? '?why=idle' : ''}` : '/demo')
}

export function watchSession(): void {
  for (const sign of ['pointerdown', 'keydown', 'scroll', 'touchstart'])
    addEventListener(sign, stir, { passive: true })
  addEventListener('ended', end)
  addEventListener('session', (event) => {
    const { own, idle } = (event as CustomEvent<{ own: boolean; idle: boolean }>).detail
    const shared = document.getElementById('shared')
    if (own && shared !== null) {
      shared.remove()
      here()
    }
    if (idle && !isIdle) ask()
    if (!idle && isIdle) part('notice').textContent = ''
    isIdle = idle
  })
}
