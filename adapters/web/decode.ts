/** A post from the page as something heard, or what is wrong with it. */
import type { Language } from '../../core/domain/index.ts'
import { type Address, Heard, isPayload, MAX_WORDS } from '../../core/message/index.ts'
import type { DoorRequest, Random } from '../../core/ports/index.ts'
import { failed, ok, type Result } from '../../core/result.ts'

export interface Around {
  readonly address: Address
  readonly at: number
  readonly locale: Language | undefined
}

const FORM = 'application/x-www-form-urlencoded'
/** A page makes these; longer or other ones are not ours. */
const EVENT = /^[A-Za-z0-9_-]{8,40}$/
const FIELD = /^f\.([A-Za-z0-9][\w.-]{0,78})$/
const MAX_FIELDS = 40

/** The fields of a form post; undefined when it is another kind of body. */
export function fieldsOf(request: DoorRequest): URLSearchParams | undefined {
  const kind = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  return kind === FORM ? new URLSearchParams(new TextDecoder().decode(request.body)) : undefined
}

/**
 * What was posted: a filled form, a chosen button, a link that was opened, or words, in that order. The same post twice has the
 * same event id; other words from the same page, as after «back», have another.
 */
export function decode(
  fields: URLSearchParams,
  around: Around,
  random: Pick<Random, 'fingerprint' | 'id'>,
): Result<Heard, 'unclear'> {
  const what = whatOf(fields)
  const given = fields.get('event') ?? ''
  const event = EVENT.test(given) ? given : random.id()
  const digest = random.fingerprint(JSON.stringify(what)).slice(0, 16)
  const seen = Number(fields.get('seen') ?? Number.NaN)
  const heard = Heard.safeParse({
    ...what,
    address: around.address,
    // The page finds its own event in the middle: keys are of `a-z0-9-`, events without a dot.
    eventId: `${around.address.key}.${event}.${digest}`,
    at: around.at,
    ...(around.locale !== undefined && { locale: around.locale }),
    ...(Number.isFinite(seen) && seen > 0 && { seen }),
  })
  return heard.success ? ok(heard.data) : failed('unclear')
}

function whatOf(fields: URLSearchParams): Record<string, unknown> {
  const form = fields.get('form')
  if (form !== null) {
    const values = [...fields].slice(0, MAX_FIELDS).flatMap(([name, value]) => {
      const key = FIELD.exec(name)?.[1]
      return key === undefined ? [] : [[key, cut(clean(value))] as const]
    })
    return { kind: 'filled', token: form, values: Object.fromEntries(values) }
  }
  const token = fields.get('token')
  if (token !== null) return { kind: 'chosen', token }
  const link = fields.get('link')
  if (link !== null && isPayload(link)) return { kind: 'opened', link }
  const words = clean(fields.get('words') ?? '')
  const said = cut(words)
  return { kind: 'said', text: said, ...(said !== words && { cut: true }) }
}

/** Line ends as one sign, and nothing that is no text. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')
    .trim()
}

/** At most so many signs as a message may have, never half of one. */
function cut(words: string): string {
  const said = words.slice(0, MAX_WORDS)
  const isHalved = said.length < words.length && /[\ud800-\udbff]$/.test(said)
  return isHalved ? said.slice(0, -1) : said
}
