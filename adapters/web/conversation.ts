/**
 * The doors of one conversation: its page, what is posted, its lines and its stream. The same for a
 * visitor and for an invented person who is played; who they are is for `party.ts`.
 */
import { type AddressId, HOUSE, type Language } from '../../core/domain/index.ts'
import type { Heard, Line } from '../../core/message/index.ts'
import type { DoorRequest, DoorResponse } from '../../core/ports/index.ts'
import type { Assets } from './assets.ts'
import { chatPage, postOf } from './chat-page.ts'
import { decode, fieldsOf } from './decode.ts'
import { encodeLine, languageOf, recent, since } from './lines.ts'
import { languageFor, text, wanted } from './locale.ts'
import { PLATFORM, type Rhythm, type WebParts } from './parts.ts'
import type { Parties, Party } from './party.ts'
import { notePresence } from './presence.ts'
import { addressIdOf } from './session.ts'
import { json, onwards, paged, sentence } from './shell.ts'
import { isStranger } from './stranger.ts'
import { stream } from './stream.ts'
import type { Wakes } from './wakes.ts'

export interface Workshop {
  readonly parts: WebParts
  readonly parties: Parties
  readonly wakes: Wakes
  readonly assets: Assets
  readonly rhythm: Rhythm
}

/** The page as it is now; who opens it for the first time is greeted on it. */
export async function showPage(
  { parts, parties, wakes, assets, rhythm }: Workshop,
  party: Party,
  request: DoorRequest,
): Promise<DoorResponse> {
  const { store, clock, random } = parts
  const addressId = addressIdOf(party.address)
  const acceptLanguage = request.headers['accept-language']
  await notePresence(store, clock, party.address)
  await party.touch()
  const isAll = request.query['all'] === '1'
  let seen = await recent(store, addressId, isAll)
  if (seen.lines.length === 0) {
    const at = clock.now()
    await heard(parts, wakes, opened(party, at, wanted(acceptLanguage)[0]))
    await reply(parts, wakes, addressId, 0, rhythm.replyMs)
    seen = await recent(store, addressId)
  }
  const page = chatPage({
    ...seen,
    base: party.base,
    asked: languageFor(acceptLanguage),
    persona: party.persona,
    isOwnDevice: party.isOwnDevice,
    isDemo: party.persona === undefined && (await isAtDemo(parts, parties, addressId)),
    event: random.id(),
    proof: party.proof,
    assets,
  })
  return paged(page, 200, withCookie(party))
}

/** Whether this chat is in the demo, or would begin there. */
async function isAtDemo(
  { store }: WebParts,
  parties: Parties,
  addressId: AddressId,
): Promise<boolean> {
  if ((await parties.cast()).length === 0) return false
  const home = (await store.get('addresses', HOUSE, addressId))?.record.homeClubId
  const club = home && (await store.get('clubs', HOUSE, home))
  return (club?.record.state ?? 'demo') === 'demo'
}

/** Opening is told once a day at most: the same day has the same event id. */
function opened(party: Party, at: number, locale: Language | undefined): Heard {
  const day = Math.floor(at / 86_400_000)
  const eventId = `${party.address.key}.opened.${String(day)}`
  const { address } = party
  return { kind: 'opened', address, eventId, at, ...(locale !== undefined && { locale }) }
}

/** Takes in what was posted: words, a choice or a filled form. Without a script the page is shown anew. */
export async function hearPost(
  { parts, wakes, assets, rhythm }: Workshop,
  party: Party | undefined,
  request: DoorRequest,
): Promise<DoorResponse> {
  const wants = languageFor(request.headers['accept-language'])
  const isScript = request.headers['accept']?.includes('application/json') === true
  const refused = (status: number, line: Refusal, isEnded = false): DoorResponse =>
    isScript
      ? json({ say: text(line, wants), ended: isEnded }, status)
      : sentence(assets, wants, status, isEnded ? 'page.closed-title' : 'page.broken-title', line)

  const fields = fieldsOf(request)
  const proof = fields?.get('page')
  if (isStranger(request, party !== undefined && proof === party.proof))
    return refused(403, 'page.stranger')
  if (fields === undefined) return refused(415, 'page.unclear')
  // A page of an earlier session on this browser may not speak for the person of this one.
  if (party === undefined || (proof !== null && proof !== party.proof))
    return refused(410, 'page.closed-text', true)

  const around = {
    address: party.address,
    at: parts.clock.now(),
    locale: wanted(request.headers['accept-language'])[0],
  }
  const event = decode(fields, around, parts.random)
  if (!event.ok) return refused(400, 'page.unclear')
  await party.touch()
  const before = parts.clock.stamp()
  await heard(parts, wakes, event.value)
  const headers = withCookie(party)
  // The page shows the line already; this is what it will be called, and where it stands.
  if (isScript)
    return json({ id: `${PLATFORM}:${event.value.eventId}`, order: before }, 200, headers)
  await reply(parts, wakes, addressIdOf(party.address), before, rhythm.replyMs)
  const isOpen = (await party.standing()).isOpen
  return onwards(isOpen ? `${party.base || '/'}#latest` : '/bye', headers)
}

type Refusal = 'page.stranger' | 'page.unclear' | 'page.closed-text'

/** Lines after a cursor, for a page that holds no stream. */
export async function giveLines(
  workshop: Workshop,
  party: Party | undefined,
  request: DoorRequest,
): Promise<DoorResponse> {
  if (party === undefined) return json({ lines: [], ended: true }, 410)
  if (isOtherPage(party, request)) return json({ lines: [], moved: true }, 409)
  const { store, clock } = workshop.parts
  const addressId = addressIdOf(party.address)
  await notePresence(store, clock, party.address)
  const cursor = cursorIn(request.query['after'])
  const lines =
    cursor === undefined
      ? (await recent(store, addressId)).lines
      : await since(store, addressId, cursor)
  const told = teller(workshop, party, languageFor(request.headers['accept-language']))
  return json({ lines: lines.map(told), after: lines.at(-1)?.order ?? cursor ?? 0 })
}

/** The conversation as it goes on, until the session ends or the page is gone. */
export function giveStream(
  workshop: Workshop,
  party: Party | undefined,
  request: DoorRequest,
): DoorResponse {
  const { parts, wakes, rhythm } = workshop
  const headers = {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  }
  if (party === undefined) return { status: 200, headers, body: 'event: ended\ndata: {}\n\n' }
  if (isOtherPage(party, request))
    return { status: 200, headers, body: 'event: moved\ndata: {}\n\n' }
  const cursor = cursorIn(request.headers['last-event-id']) ?? cursorIn(request.query['after']) ?? 0
  const body = stream(parts, wakes, {
    addressId: addressIdOf(party.address),
    cursor,
    gone: request.gone,
    rhythm,
    standing: () => party.standing(),
    present: () => notePresence(parts.store, parts.clock, party.address),
    told: teller(workshop, party, languageFor(request.headers['accept-language'])),
  })
  return { status: 200, headers, body }
}

/** What a page is told of a line: where it stands, and how it looks. */
function teller(
  { parts }: Workshop,
  party: Party,
  asked: Language,
): (line: Line) => Record<string, unknown> {
  return (line) => {
    const view = { base: party.base, proof: party.proof, event: parts.random.id(), lines: [line] }
    const language = languageOf([line])
    return {
      id: line.id,
      order: line.order,
      by: line.by,
      language,
      html: encodeLine(line, postOf(view), language ?? asked).html,
    }
  }
}

/** The page that asks was made for another session of this browser. */
function isOtherPage(party: Party, request: DoorRequest): boolean {
  const shown = request.query['page']
  return shown !== undefined && shown !== party.proof
}

export async function heard(parts: WebParts, wakes: Wakes, event: Heard): Promise<void> {
  await parts.receive(event)
  wakes.tell(addressIdOf(event.address))
}

/** Waits until we said something after a moment, but not for long. */
export async function reply(
  { store }: WebParts,
  wakes: Wakes,
  addressId: AddressId,
  after: number,
  ms: number,
): Promise<void> {
  const watch = wakes.watch(addressId)
  const late = AbortSignal.timeout(ms)
  try {
    while (!late.aborted) {
      const lines = await since(store, addressId, after)
      if (lines.some((line) => line.by === 'bot' && line.order > after)) return
      await watch.next(ms / 6, late)
    }
  } finally {
    watch.close()
  }
}

function cursorIn(value: string | undefined): number | undefined {
  const cursor = Number(value === '' ? undefined : value)
  return Number.isFinite(cursor) && cursor >= 0 ? cursor : undefined
}

export function withCookie(party: Party): Readonly<Record<string, string>> {
  return party.cookie === undefined ? {} : { 'set-cookie': party.cookie }
}
