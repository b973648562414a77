/**
 * The doors of a person's own file. The path names the file; whose it is, the cookie of the visitor says:
 * to anybody else the same address gives nothing. Nothing on the way keeps it.
 */
import { isMomentField, type OwnFile, shownValue } from '../../core/domain/index.ts'
import type { Door, DoorRequest, DoorResponse } from '../../core/ports/index.ts'
import type { Workshop } from './conversation.ts'
import { FILES } from './encode.ts'
import { type Html, html } from './html.ts'
import { languageFor } from './locale.ts'
import { addressIdOf } from './session.ts'
import { json, paged, plainPage, sentence } from './shell.ts'

export function mineDoors(workshop: Workshop): Door[] {
  const door = (last: string, show: (file: OwnFile) => DoorResponse): Door => ({
    method: 'GET',
    path: `${FILES}/:link/${last}`,
    answer: async (request) => answer(workshop, request, show),
  })
  return [
    {
      method: 'GET',
      path: `${FILES}/:about/calendar`,
      answer: (request) => calendar(workshop, request),
    },
    door('read', (file) => paged(page(workshop, file), 200, PRIVATE)),
    door('data', (file) =>
      json(file, 200, {
        ...PRIVATE,
        'content-disposition': 'attachment; filename="goesting.json"',
      }),
    ),
  ]
}

const PRIVATE = {
  'cache-control': 'no-store, private',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

async function answer(
  { assets, parts, parties }: Workshop,
  request: DoorRequest,
  show: (file: OwnFile) => DoorResponse,
): Promise<DoorResponse> {
  const party = await parties.visitor(request)
  const link = request.params['link'] ?? ''
  const file = party && (await parts.ownFile(addressIdOf(party.address), link))
  if (file?.ok === true) return show(file.value)
  const language = languageFor(request.headers['accept-language'])
  return sentence(assets, language, 404, 'page.broken-title', 'page.data-gone')
}

/** The same address gives it as it is by then: what changed replaces what was fetched before. */
async function calendar(
  { assets, parts, parties }: Workshop,
  request: DoorRequest,
): Promise<DoorResponse> {
  const party = await parties.visitor(request)
  const about = request.params['about'] ?? ''
  const file = party && (await parts.ownCalendar(addressIdOf(party.address), about))
  if (file?.ok === true)
    return {
      status: 200,
      headers: {
        ...PRIVATE,
        'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
        'content-disposition': 'attachment; filename="goesting.ics"',
      },
      body: file.value,
    }
  const language = languageFor(request.headers['accept-language'])
  return sentence(assets, language, 404, 'page.broken-title', 'page.data-gone')
}

function page({ assets }: Workshop, file: OwnFile): string {
  const { language, title, made, kinds } = file
  return plainPage(
    { language, title, assets },
    html`<p>${made}</p>${kinds.map(
      (kind) => html`<section><h2>${kind.title} (${kind.records.length})</h2>
<p>${kind.seenBy} ${kind.kept}</p>${kind.records.map(listed)}</section>`,
    )}`,
  )
}

function listed(record: Record<string, unknown>): Html {
  return html`<dl>${Object.entries(record).map(
    ([name, value]) => html`<dt>${name}</dt><dd>${shown(name, value)}</dd>`,
  )}</dl>`
}

/** A moment as a date, and everything else as it stands. */
function shown(name: string, value: unknown): string {
  if (typeof value === 'number' && isMomentField(name))
    return new Date(value).toISOString().slice(0, 16).replace('T', ' ')
  return shownValue(value)
}
