/**
 * One-time links. Looking at one changes nothing, so that a mail program that looks ahead cannot use it
 * up: a button does, once, and then this browser is at that address.
 */
import type { Door, DoorRequest, DoorResponse } from '../../core/ports/index.ts'
import type { Workshop } from './conversation.ts'
import { html } from './html.ts'
import { languageFor, text } from './locale.ts'
import { PLATFORM } from './parts.ts'
import { onwards, paged, plainPage, sentence } from './shell.ts'
import { isStranger } from './stranger.ts'

export function deskDoors(workshop: Workshop): Door[] {
  return [
    { method: 'GET', path: '/desk/:token', answer: async (request) => ask(workshop, request) },
    { method: 'POST', path: '/desk/:token', answer: (request) => enter(workshop, request) },
  ]
}

function ask({ assets }: Workshop, request: DoorRequest): DoorResponse {
  const language = languageFor(request.headers['accept-language'])
  return paged(
    plainPage(
      { language, title: text('page.desk-title', language), assets },
      html`<p>${text('page.desk-text', language)}</p>
<form method="post"><button class="main">${text('page.desk-enter', language)}</button></form>`,
    ),
  )
}

async function enter(workshop: Workshop, request: DoorRequest): Promise<DoorResponse> {
  const { assets, parts, parties } = workshop
  const language = languageFor(request.headers['accept-language'])
  // The token in the path is the proof: another website does not know it.
  if (isStranger(request, true))
    return sentence(assets, language, 403, 'page.broken-title', 'page.stranger')
  const address = await parts.enter(request.params['token'] ?? '')
  if (!address.ok)
    return sentence(assets, language, 410, 'page.broken-title', `page.desk-${address.error}`)
  if (address.value.platform !== PLATFORM)
    throw new Error('A one-time link led to an address that is no browser.')
  const { cookie } = await parties.newcomer(address.value.key)
  return onwards('/', cookie === undefined ? {} : { 'set-cookie': cookie })
}
