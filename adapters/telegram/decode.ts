/**
 * An update of Telegram as something heard, or why it is not. It reduces: a location becomes its
 * municipality, of a group only what is said to the bot is heard, of a picture only where it could be fetched.
 */
import type { Whereabouts } from '../../core/domain/index.ts'
import { type Heard, isPayload, type RoomHeard } from '../../core/message/index.ts'
import { inRoom, roomMoved, roomStanding, saidInRoom } from './decode-room.ts'
import { type Mark, markOf } from './marks.ts'
import { PLATFORM } from './parts.ts'
import {
  type Chat,
  Envelope,
  localeOf,
  OwnStanding,
  PhotoSize,
  Press,
  shaped,
  UpdateMessage,
  type User,
} from './update.ts'
import { cleaned, cutAt, heardWords } from './words.ts'

export interface Around {
  /** The bot itself: its number tells its events from those of another bot of the same house. */
  readonly bot: { readonly id: number; readonly username: string }
  readonly now: number
  /** The token on a button of this chat; undefined when it is forged, another chat's or too old. */
  readonly token: (data: string, chat: string) => string | undefined
  /** The municipality of a point; undefined when it is too far from all that are known. */
  readonly municipality: (lat: number, lon: number) => Whereabouts | undefined
}

export type Decoded =
  | {
      readonly kind: 'heard'
      readonly heard: Heard
      /** A pressed button waits for a sign that the press arrived. */
      readonly press?: string
      /** The trace that the press leaves. */
      readonly mark?: Mark
    }
  /** Something happened where others read along. */
  | {
      readonly kind: 'in-room'
      readonly heard: RoomHeard
      readonly press?: string
    }
  | {
      readonly kind: 'ignored'
      readonly why: 'no-update' | 'other-kind' | 'odd-shape' | 'not-to-us' | 'a-bot' | 'no-words'
    }

type Ignored = Extract<Decoded, { kind: 'ignored' }>['why']
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never
type What = DistributiveOmit<Heard, 'address' | 'eventId' | 'at' | 'locale' | 'firstName'>

/** A button that says nothing that this house made: answered as an old one. */
const NO_TOKEN = '-'
const LONGEST_NAME = 40

/** The number of an update, for who keeps count of them; undefined for what is none. */
export function updateIdOf(update: unknown): number | undefined {
  return shaped(Envelope, update)?.update_id
}

export function decode(update: unknown, around: Around): Decoded {
  const read = shaped(Envelope, update)
  if (read === undefined) return ignored('no-update')
  const { update_id, message, edited_message, callback_query, my_chat_member } = read
  const eventId = `${String(around.bot.id)}-${String(update_id)}`
  if (message !== undefined) return decodeMessage(message, false, eventId, around)
  if (edited_message !== undefined) return decodeMessage(edited_message, true, eventId, around)
  if (callback_query !== undefined) return decodePress(callback_query, eventId, around)
  if (my_chat_member !== undefined) return decodeStanding(my_chat_member, eventId)
  return ignored('other-kind')
}

function decodeMessage(
  given: unknown,
  isEdited: boolean,
  eventId: string,
  around: Around,
): Decoded {
  const message = shaped(UpdateMessage, given)
  if (message === undefined) return ignored('odd-shape')
  const { chat, from, date } = message
  if (chat.type === 'channel') return ignored('not-to-us')
  if (chat.type !== 'private' && !isEdited) {
    const happened = roomMoved(message, eventId) ?? saidInRoom(message, eventId, around.bot)
    if (happened !== undefined) return { kind: 'in-room', heard: happened }
  }
  if (from === undefined) return ignored('not-to-us')
  if (from.is_bot) return ignored('a-bot')
  if (chat.type !== 'private') return ignored('not-to-us')
  const what = isEdited ? editedIn(message) : saidIn(message, given, around)
  return what === undefined
    ? ignored('no-words')
    : heard(what, { chat, from, at: date * 1000, eventId })
}

function editedIn(message: UpdateMessage): What | undefined {
  const { text } = heardWords(message.text ?? message.caption ?? '')
  return text === '' ? undefined : { kind: 'edited', text }
}

/** `/start` with what the link carried; `/hulp` and `/hulp@bot` are the word itself. */
const COMMAND = /^\/([a-z0-9_]{1,32})(?:@\w{1,40})?(?:\s+([\s\S]*))?$/i

function saidIn(message: UpdateMessage, given: unknown, around: Around): What | undefined {
  const words = heardWords(message.text ?? message.caption ?? '')
  const [, command, rest] = COMMAND.exec(words.text) ?? []
  if (command?.toLowerCase() === 'start') {
    const link = rest?.trim() ?? ''
    return isPayload(link) ? { kind: 'opened', link } : { kind: 'opened' }
  }
  if (command !== undefined)
    return { kind: 'said', ...heardWords(`${command.replaceAll('_', ' ')} ${rest ?? ''}`) }
  // What stands under a picture is what the person wants to say.
  if (words.text !== '') return { kind: 'said', ...words, ...pictureIn(message) }
  return sharedIn(message, given, around)
}

const SHARED: readonly (readonly [string, Extract<What, { kind: 'shared' }>['what']])[] = [
  ['photo', 'picture'],
  ['live_photo', 'picture'],
  ['paid_media', 'picture'],
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['animation', 'video'],
  ['document', 'file'],
  ['sticker', 'sticker'],
  ['dice', 'sticker'],
  ['contact', 'contact'],
  ['poll', 'file'],
  ['story', 'file'],
  ['game', 'file'],
  ['checklist', 'file'],
  ['rich_message', 'file'],
]

/** Of what was shared it is enough that it is there: nothing of it is read. */
function sharedIn(message: UpdateMessage, given: unknown, around: Around): What | undefined {
  if (message.location !== undefined) {
    const where = around.municipality(message.location.latitude, message.location.longitude)
    return { kind: 'shared', what: 'place', ...(where !== undefined && { where }) }
  }
  const found = SHARED.find(([name]) => Object.hasOwn(given as object, name))
  return found && { kind: 'shared', what: found[1], ...pictureIn(message) }
}

/** Larger than this, in either direction or on the way, no chat shows it any better. */
const MOST_PIXELS = 1280
const MOST_BYTES = 500 * 1024
/** Telegram itself makes four of them. */
const MOST_SIZES = 10

/** Where the photo could be fetched, in the largest size that a chat shows: nothing is fetched here. */
function pictureIn({ photo }: UpdateMessage): { readonly picture?: string } {
  if (!Array.isArray(photo)) return {}
  const fits = photo
    .slice(0, MOST_SIZES)
    .flatMap((one: unknown) => shaped(PhotoSize, one) ?? [])
    .filter(({ width, height }) => Math.max(width, height) <= MOST_PIXELS)
    .filter(({ file_size: size = 0 }) => size <= MOST_BYTES)
    .sort((one, other) => other.width * other.height - one.width * one.height)
  return fits[0] === undefined ? {} : { picture: fits[0].file_id }
}

function decodePress(given: unknown, eventId: string, around: Around): Decoded {
  const read = shaped(Press, given)
  if (read === undefined) return ignored('odd-shape')
  const { id: press, from, data, message } = read
  if (from.is_bot) return ignored('a-bot')
  const chat = message?.chat
  if (chat === undefined || data === undefined || chat.type === 'channel')
    return ignored('not-to-us')
  if (chat.type !== 'private') {
    const heard = inRoom('called', { chat, from, at: around.now, eventId })
    return { kind: 'in-room', heard, press }
  }
  const token = around.token(data, String(chat.id))
  const what: What = { kind: 'chosen', token: token ?? NO_TOKEN }
  const mark = token === undefined ? undefined : markOf(message, data)
  const done = heard(what, { chat, from, at: around.now, eventId })
  return { ...done, press, ...(mark !== undefined && { mark }) }
}

/** Who blocks the bot and who lets it in again; and who brings it into a group. */
function decodeStanding(given: unknown, eventId: string): Decoded {
  const read = shaped(OwnStanding, given)
  if (read === undefined) return ignored('odd-shape')
  const { chat, from, date, old_chat_member: before, new_chat_member: now } = read
  if (chat.type === 'channel') return ignored('not-to-us')
  if (chat.type !== 'private') {
    const happened = roomStanding(read, eventId)
    return happened === undefined ? ignored('not-to-us') : { kind: 'in-room', heard: happened }
  }
  const event = { chat, from, at: date * 1000, eventId }
  if (now.status === 'kicked' || now.status === 'left') return heard({ kind: 'left' }, event)
  return before.status === 'kicked' ? heard({ kind: 'returned' }, event) : ignored('other-kind')
}

interface Event {
  readonly chat: Chat
  readonly from: User
  readonly at: number
  readonly eventId: string
}

function heard(
  what: What,
  { chat, from, at, eventId }: Event,
): Extract<Decoded, { kind: 'heard' }> {
  const locale = localeOf(from.language_code)
  const firstName = cutAt(cleaned(from.first_name ?? ''), LONGEST_NAME)
  return {
    kind: 'heard',
    heard: {
      ...what,
      address: { platform: PLATFORM, key: String(chat.id) },
      eventId,
      at,
      ...(locale !== undefined && { locale }),
      ...(firstName !== '' && { firstName }),
    },
  }
}

function ignored(why: Ignored): Decoded {
  return { kind: 'ignored', why }
}
