/** The doors of visitors: the chat page of whoever sits at this browser, and saying goodbye. */
import type { Door, DoorRequest, DoorResponse } from '../../core/ports/index.ts'
import { giveLines, giveStream, hearPost, showPage, type Workshop } from './conversation.ts'
import { enterBy, linkIn } from './entry.ts'
import { START } from './entry-link.ts'
import { html } from './html.ts'
import { languageFor, text } from './locale.ts'
import { json, paged, plainPage, sentence } from './shell.ts'
import { isFromElsewhere, isStranger } from './stranger.ts'

export function visitorDoors(workshop: Workshop): Door[] {
  const { parties } = workshop
  return [
    { method: 'GET', path: '/', answer: (request) => arrive(workshop, request) },
    {
      method: 'POST',
      path: '/say',
      maxBytes: 128 * 1024,
      answer: async (request) => hearPost(workshop, await parties.visitor(request), request),
    },
    {
      method: 'GET',
      path: '/lines',
      answer: async (request) => giveLines(workshop, await parties.visitor(request), request),
    },
    {
      method: 'GET',
      path: '/stream',
      answer: async (request) => giveStream(workshop, await parties.visitor(request), request),
    },
    { method: 'POST', path: '/here', answer: (request) => stay(workshop, request) },
    { method: 'GET', path: '/bye', answer: async (request) => goodbye(workshop, request) },
  ]
}

async function arrive(workshop: Workshop, request: DoorRequest): Promise<DoorResponse> {
  // Who only asks for the head of the page is a program that looks whether it is there.
  if (request.method === 'HEAD') return paged('')
  const link = linkIn(request)
  const known = await workshop.parties.visitor(request)
  if (known === undefined && isFromElsewhere(request)) return detour(workshop, request, link)
  const party = known ?? (await workshop.parties.newcomer())
  return link === undefined
    ? showPage(workshop, party, request)
    : enterBy(link, workshop, party, request)
}

/** Comes back at once from our own page, and then with the cookie, if there is one. */
function detour(
  { assets }: Workshop,
  request: DoorRequest,
  link: string | undefined,
): DoorResponse {
  const way = link === undefined ? '/' : `/?${START}=${link}`
  const language = languageFor(request.headers['accept-language'])
  const title = text('page.moment', language)
  return paged(
    plainPage(
      { language, title, assets, head: html`<meta http-equiv="refresh" content="0;url=${way}">` },
      html`<p><a class="main" href="${way}">${text('page.to-start', language)}</a></p>`,
    ),
  )
}

/** The person moves about on the page: the idle time starts anew, an own device is remembered. */
async function stay({ parties }: Workshop, request: DoorRequest): Promise<DoorResponse> {
  const party = await parties.visitor(request)
  if (isStranger(request, false)) return json({}, 403)
  if (party === undefined) return json({ ended: true }, 410)
  await party.touch()
  return {
    status: 204,
    headers: party.cookie === undefined ? {} : { 'set-cookie': party.cookie },
  }
}

function goodbye({ assets }: Workshop, request: DoorRequest): DoorResponse {
  const language = languageFor(request.headers['accept-language'])
  const isIdle = request.query['why'] === 'idle'
  return sentence(
    assets,
    language,
    200,
    'page.bye-title',
    isIdle ? 'page.bye-idle' : 'page.bye-text',
    { href: '/', key: 'page.again' },
  )
}
