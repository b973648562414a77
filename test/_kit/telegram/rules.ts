/**
 * What Telegram takes as a text, a keyboard and a command, and in which words it refuses what it does not:
 * as the Bot API documents it, and as its open server says it. Where that server quietly repairs (entities
 * beyond the end of a text), this one refuses, so that a test sees the mistake.
 */
import { z } from 'zod'
import { badRequest, type Refusal } from './answer.ts'

export const MOST_UNITS = 4096
const MOST_CAPTION_UNITS = 1024
const MOST_ENTITIES = 100
const MOST_DATA_BYTES = 64
const MOST_BUTTONS = 100
const MOST_COMMANDS = 100

const KINDS = [
  ...(['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number'] as const),
  ...(['bold', 'italic', 'underline', 'strikethrough', 'spoiler', 'blockquote'] as const),
  ...(['expandable_blockquote', 'code', 'pre', 'text_link', 'text_mention'] as const),
  ...(['custom_emoji'] as const),
] as const

export const Entity = z.object({
  type: z.enum(KINDS),
  offset: z.int(),
  length: z.int(),
  url: z.string().optional(),
})
export type Entity = z.infer<typeof Entity>

export const Button = z.looseObject({
  text: z.string(),
  callback_data: z.string().optional(),
  url: z.string().optional(),
})
export type Button = z.infer<typeof Button>

/** `text` is what is left when the entities were read; `entities` what was sent beside it. */
export function textRefused(
  text: string,
  entities: unknown,
  isCaption = false,
): Refusal | undefined {
  if (isBroken(text)) return badRequest('strings must be encoded in UTF-8')
  if (!isCaption && text.trim() === '') return badRequest('message text is empty')
  if (isCaption && text.length > MOST_CAPTION_UNITS)
    return badRequest('message caption is too long')
  if (text.length > MOST_UNITS) return badRequest('message is too long')
  if (entities === undefined) return undefined
  const read = z.array(Entity).safeParse(entities)
  if (!read.success)
    return badRequest("can't parse entities: an array of MessageEntity is expected")
  if (read.data.length > MOST_ENTITIES) return badRequest('ENTITIES_TOO_LONG')
  return read.data.map((entity) => entityRefused(entity, text)).find((one) => one !== undefined)
}

function entityRefused({ type, offset, length, url }: Entity, text: string): Refusal | undefined {
  if (offset < 0 || length <= 0 || offset + length > text.length || splits(text, offset, length))
    return badRequest('ENTITY_BOUNDS_INVALID')
  if (type === 'text_link' && (url === undefined || !isLink(url)))
    return badRequest(`can't parse entities: text_link URL '${url ?? ''}' is invalid`)
  return undefined
}

/** Half of a surrogate pair: no text, and nothing that could be encoded. */
function isBroken(text: string): boolean {
  return /\p{Surrogate}/u.test(text)
}

/** An entity that begins or ends in the middle of a surrogate pair. */
function splits(text: string, offset: number, length: number): boolean {
  const isLow = (at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at))
  return isLow(offset) || isLow(offset + length)
}

/** `markup` as it was sent, undefined when none was. Only inline keyboards have rules. */
export function markupRefused(markup: unknown): Refusal | undefined {
  if (markup === undefined) return undefined
  if (typeof markup !== 'object' || markup === null || Array.isArray(markup))
    return badRequest('object expected as reply markup')
  if (!('inline_keyboard' in markup)) return undefined
  const rows = z.array(z.array(z.unknown())).safeParse(markup.inline_keyboard)
  if (!rows.success) return badRequest('Field "inline_keyboard" must be of type Array of Array')
  const buttons = rows.data.flat()
  if (buttons.length > MOST_BUTTONS) return badRequest('reply markup is too long')
  return buttons.map(buttonRefused).find((one) => one !== undefined)
}

const ACTIONS = [
  ...['callback_data', 'url', 'web_app', 'login_url', 'switch_inline_query', 'copy_text'],
  ...[
    'switch_inline_query_current_chat',
    'switch_inline_query_chosen_chat',
    'pay',
    'callback_game',
  ],
]

function buttonRefused(button: unknown): Refusal | undefined {
  const said = "can't parse inline keyboard button: "
  const read = Button.safeParse(button)
  if (!read.success) return badRequest(`${said}${read.error.issues[0]?.message ?? ''}`)
  const { text, callback_data: data, url } = read.data
  if (isBroken(text) || isBroken(data ?? '')) return badRequest('strings must be encoded in UTF-8')
  if (text.trim() === '') return badRequest(`${said}Text must be non-empty`)
  const actions = ACTIONS.filter((name) => read.data[name] !== undefined)
  if (actions.length === 0 || data === '')
    return badRequest(`${said}Text buttons are unallowed in the inline keyboard`)
  if (actions.length > 1) return badRequest('BUTTON_TYPE_INVALID')
  if (data !== undefined && Buffer.byteLength(data) > MOST_DATA_BYTES)
    return badRequest('BUTTON_DATA_INVALID')
  if (url !== undefined && !isLink(url))
    return badRequest(`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`)
  return undefined
}

/** A link that a phone can open: Telegram refuses `http://localhost`, on which everybody tries it first. */
function isLink(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname } = new URL(url)
  return protocol === 'tg:' || (/^(https?|mailto|tel):$/.test(protocol) && hostname.includes('.'))
}

const Command = z.object({ command: z.string(), description: z.string() })
export type Command = z.infer<typeof Command>

export function readCommands(commands: unknown): readonly Command[] | Refusal {
  const read = z.array(Command).safeParse(commands)
  if (!read.success) return badRequest("can't parse commands JSON object")
  if (read.data.length > MOST_COMMANDS) return badRequest('BOT_COMMANDS_TOO_MUCH')
  for (const { command, description } of read.data) {
    if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) return badRequest('BOT_COMMAND_INVALID')
    if (description.trim() === '' || description.length > 256)
      return badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  }
  return read.data
}
