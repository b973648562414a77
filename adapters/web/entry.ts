/**
 * Coming in by a link: what it carries is heard once, and leaves the address of the page, where it would
 * be heard again. A code of another chat waits for a press: no page that is only looked at uses one up.
 */
import { isPayload } from '../../core/message/index.ts'
import type { DoorRequest, DoorResponse } from '../../core/ports/index.ts'
import { postOf } from './chat-page.ts'
import { heard, reply, type Workshop, withCookie } from './conversation.ts'
import { START } from './entry-link.ts'
import { html } from './html.ts'
import { languageFor, text, wanted } from './locale.ts'
import type { Party } from './party.ts'
import { addressIdOf } from './session.ts'
import { onwards, paged, plainPage } from './shell.ts'

const MINUTE_MS = 60_000

/** What the address of the page carries, when it is something that a link of ours can carry. */
export function linkIn({ query }: DoorRequest): string | undefined {
  const link = query[START]
  return link !== undefined && isPayload(link) ? link : undefined
}

export async function enterBy(
  link: string,
  workshop: Workshop,
  party: Party,
  request: DoorRequest,
): Promise<DoorResponse> {
  await party.touch()
  if (link.startsWith('code-')) return askFirst(link, workshop, party, request)
  const { parts, wakes, rhythm } = workshop
  const at = parts.clock.now()
  const [locale] = wanted(request.headers['accept-language'])
  const before = parts.clock.stamp()
  await heard(parts, wakes, {
    kind: 'opened',
    link,
    address: party.address,
    // Two requests for the same page are one visit.
    eventId: `${party.address.key}.opened.${String(Math.floor(at / MINUTE_MS))}.${link}`,
    at,
    ...(locale !== undefined && { locale }),
  })
  await reply(parts, wakes, addressIdOf(party.address), before, rhythm.replyMs)
  return onwards('/#latest', withCookie(party))
}

/** A code joins two chats: whoever was sent it by somebody else hears here what to do. */
function askFirst(
  link: string,
  { parts, assets }: Workshop,
  party: Party,
  request: DoorRequest,
): DoorResponse {
  const language = languageFor(request.headers['accept-language'])
  const view = { base: party.base, proof: party.proof, event: parts.random.id(), lines: [] }
  const { action, hidden } = postOf(view)
  return paged(
    plainPage(
      { language, title: text('page.code-title', language), assets },
      html`<p>${text('page.code-text', language)}</p>
<form method="post" action="${action}">${hidden}<input type="hidden" name="link" value="${link}"><p><button class="main">${text('page.code-go', language)}</button></p></form>
<p><a href="/">${text('page.to-start', language)}</a></p>`,
    ),
    200,
    withCookie(party),
  )
}
