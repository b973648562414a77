/** How the house is doing: a page for people, and two short answers for whoever watches over it. */
import type { Door, DoorRequest, DoorResponse } from '../../core/ports/index.ts'
import type { Workshop } from './conversation.ts'
import { html } from './html.ts'
import { languageFor, text } from './locale.ts'
import { json, paged, plainPage } from './shell.ts'

export function statusDoors(workshop: Workshop): Door[] {
  return [
    { method: 'GET', path: '/status', answer: (request) => tell(workshop, request) },
    // Alive: the process answers. Ready: what it needs is there too, whether or not all goes well.
    { method: 'GET', path: '/livez', answer: async () => json({ state: 'ok' }) },
    {
      method: 'GET',
      path: '/readyz',
      answer: async () => {
        const isReady = await workshop.parts.ready()
        return json({ state: isReady ? 'ok' : 'not-ready' }, isReady ? 200 : 503)
      },
    },
  ]
}

/** Outside of this machine the page says how it goes, and keeps the numbers to itself. */
async function tell({ parts, assets }: Workshop, request: DoorRequest): Promise<DoorResponse> {
  const language = languageFor(request.headers['accept-language'])
  const { state, facts } = await parts.health()
  const shown = parts.settings.loopback ? facts : []
  return paged(
    plainPage(
      { language, title: text('page.status-title', language), assets },
      html`<p class="state ${state}">${text(`page.status-${state}`, language)}</p>${
        shown.length > 0 &&
        html`<dl>${shown.map(({ name, value }) => html`<div><dt>${text(`page.fact-${name}`, language)}</dt><dd>${value}</dd></div>`)}</dl>`
      }
<p><a class="main" href="/">${text('page.to-start', language)}</a></p>`,
    ),
  )
}
