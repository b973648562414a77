/**
 * What happens in a group, as something heard there. No word of it goes on: of what is said to the bot only
 * whether somebody asks when the group meets; what people say to each other is not looked at.
 */
import { asksWhen } from '../../core/dialogue/index.ts'
import { LANGUAGES } from '../../core/domain/index.ts'
import { isPayload, type RoomHeard } from '../../core/message/index.ts'
import { sayPlain, t } from '../../core/texts/index.ts'
import { PLATFORM } from './parts.ts'
import {
  type Chat,
  Entity,
  localeOf,
  type OwnStanding,
  shaped,
  type UpdateMessage,
  type User,
} from './update.ts'

interface Bot {
  readonly id: number
  readonly username: string
}

interface Event {
  readonly chat: Chat
  readonly from?: User | undefined
  readonly at: number
  readonly eventId: string
}

export function inRoom(
  what: RoomHeard['what'],
  { chat, from, at, eventId }: Event,
  more: Partial<RoomHeard> = {},
): RoomHeard {
  const locale = localeOf(from?.language_code)
  return {
    ...{ kind: 'in-room', what, eventId, at },
    address: { platform: PLATFORM, key: String(chat.id) },
    ...(locale !== undefined && { locale }),
    ...more,
  }
}

/** Their own chat with the bot has their own number. */
function ownChat(from: User | undefined): Partial<RoomHeard> {
  return from === undefined || from.is_bot
    ? {}
    : { by: { platform: PLATFORM, key: String(from.id) } }
}

/** A group became a supergroup: told in the old one, and in the new one before all else. */
export function roomMoved(message: UpdateMessage, eventId: string): RoomHeard | undefined {
  const { chat, date, migrate_to_chat_id: to, migrate_from_chat_id: from } = message
  const event = { chat, at: date * 1000, eventId }
  if (to !== undefined) return inRoom('moved', event, { movedTo: String(to) })
  return from === undefined ? undefined : inRoom('moved', event, { movedFrom: String(from) })
}

/** Telegram itself shows no more of them. */
const MOST_MARKS = 100
/** As the menu of a group has it, in each language. */
const WHEN: ReadonlySet<string> = new Set(
  LANGUAGES.map((language) => sayPlain(t('telegram.command.when'), { language, label: String })),
)

/** A command to this bot, a mention of it, or an answer to what it said. */
export function saidInRoom(
  message: UpdateMessage,
  eventId: string,
  bot: Bot,
): RoomHeard | undefined {
  const { chat, from, date, sender_chat: as } = message
  // An administrator without a name writes as a bot of Telegram, in the name of the group.
  const isNameless = from?.is_bot === true && as?.id === chat.id
  if (from === undefined || (from.is_bot && !isNameless)) return undefined
  // Until it is known what the bot is called, nobody can have called it.
  const call = bot.username === '' ? undefined : callOf(message, bot)
  if (call === undefined) return undefined
  const event = { chat, from, at: date * 1000, eventId }
  const { command, rest } = call
  if (command === 'start' && isPayload(rest))
    return inRoom('opened', event, { link: rest, ...ownChat(from) })
  const isWhen = command === undefined ? asksWhen(rest) : WHEN.has(command)
  return inRoom(isWhen ? 'when' : 'called', event)
}

interface Call {
  /** Without the name of the bot. */
  readonly command?: string
  readonly rest: string
}

function callOf(message: UpdateMessage, bot: Bot): Call | undefined {
  const text = message.text ?? message.caption ?? ''
  const name = `@${bot.username.toLowerCase()}`
  for (const { type, offset, length } of marksOf(message.entities ?? message.caption_entities)) {
    const marked = text.slice(offset, offset + length).toLowerCase()
    const rest = `${text.slice(0, offset)} ${text.slice(offset + length)}`.trim()
    if (type === 'mention' && marked === name) return { rest }
    if (type !== 'bot_command') continue
    const [command = '', whose] = marked.slice(1).split('@')
    if (`@${whose ?? ''}` === name) return { command, rest }
    // Our own words for it, where they are for no other bot.
    if (whose === undefined && WHEN.has(command)) return { command, rest }
  }
  return message.reply_to_message?.from?.id === bot.id ? { rest: text } : undefined
}

function marksOf(given: unknown): { type: string; offset: number; length: number }[] {
  if (!Array.isArray(given)) return []
  return given.slice(0, MOST_MARKS).flatMap((one: unknown) => shaped(Entity, one) ?? [])
}

type Standing = OwnStanding['new_chat_member']

/** The bot is brought in or taken out, or what it may do there changes. */
export function roomStanding(standing: OwnStanding, eventId: string): RoomHeard | undefined {
  const { chat, from, date, old_chat_member: before, new_chat_member: now } = standing
  const event = { chat, from, at: date * 1000, eventId }
  if (!isIn(now)) return isIn(before) ? inRoom('removed', event, ownChat(from)) : undefined
  if (!isIn(before)) return inRoom('added', event)
  if (mayWrite(before) === mayWrite(now)) return undefined
  return inRoom(mayWrite(now) ? 'unmuted' : 'muted', event)
}

function isIn({ status, is_member }: Standing): boolean {
  return ['creator', 'administrator', 'member'].includes(status) || is_member === true
}

function mayWrite({ status, can_send_messages }: Standing): boolean {
  return status !== 'restricted' || can_send_messages === true
}
