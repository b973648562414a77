/** The doors of the demo: who can be played, and the conversation of each of them. */
import { LANGUAGES, wordsIn } from '../../core/domain/index.ts'
import type { Door, DoorRequest, DoorResponse } from '../../core/ports/index.ts'
import { giveLines, giveStream, hearPost, showPage, type Workshop } from './conversation.ts'
import { type Html, html } from './html.ts'
import { languageFor, text } from './locale.ts'
import type { Party } from './party.ts'
import { paged, plainPage, sentence } from './shell.ts'

export function playerDoors(workshop: Workshop): Door[] {
  const played =
    (answer: (party: Party, request: DoorRequest) => Promise<DoorResponse> | DoorResponse) =>
    async (request: DoorRequest): Promise<DoorResponse> => {
      const party = await workshop.parties.player(request)
      return party === undefined ? nobody(workshop, request) : answer(party, request)
    }
  return [
    { method: 'GET', path: '/demo', answer: (request) => stage(workshop, request) },
    {
      method: 'GET',
      path: '/demo/:slug',
      answer: played((party, request) => showPage(workshop, party, request)),
    },
    {
      method: 'POST',
      path: '/demo/:slug/say',
      maxBytes: 128 * 1024,
      answer: played((party, request) => hearPost(workshop, party, request)),
    },
    {
      method: 'GET',
      path: '/demo/:slug/lines',
      answer: played((party, request) => giveLines(workshop, party, request)),
    },
    {
      method: 'GET',
      path: '/demo/:slug/stream',
      answer: played((party, request) => giveStream(workshop, party, request)),
    },
  ]
}

function nobody({ assets }: Workshop, request: DoorRequest): DoorResponse {
  const language = languageFor(request.headers['accept-language'])
  return sentence(assets, language, 404, 'page.missing-title', 'page.missing')
}

/** Everybody who can be played, and in three languages that none of them exists. */
async function stage(workshop: Workshop, request: DoorRequest): Promise<DoorResponse> {
  const cast = await workshop.parties.cast()
  if (cast.length === 0) return nobody(workshop, request)
  const language = languageFor(request.headers['accept-language'])
  const others = LANGUAGES.filter((other) => other !== language)
  const actors = cast.map((persona) =>
    actor(
      `/demo/${encodeURIComponent(persona.slug)}`,
      persona.name,
      wordsIn(language, persona.about),
    ),
  )
  const somebody = actor(
    '/',
    text('page.demo-new', language),
    text('page.demo-new-about', language),
  )
  return paged(
    plainPage(
      { language, title: text('page.demo-title', language), assets: workshop.assets },
      html`<p><span class="label">${text('page.fictive', language)}</span></p>
${[language, ...others].map((one) => html`<p lang="${one}">${text('page.demo-text', one)}</p>`)}
<ul class="cast">${[somebody, ...actors]}</ul>`,
    ),
  )

  function actor(href: string, name: string, about: string): Html {
    return html`<li><a href="${href}" target="_blank" rel="noopener"><strong><bdi>${name}</bdi></strong> <bdi>${about}</bdi><span class="unseen"> (${text('page.new-tab', language)})</span></a></li>`
  }
}
