/**
 * What is read of an update of the Bot API, and nothing else of it: each kind has its own shape, so that
 * one that is odd in one place is odd alone. What it means is decided in `decode.ts`.
 */
import { z } from 'zod'
import { LANGUAGES, type Language } from '../../core/domain/index.ts'

const Chat = z.object({
  id: z.int(),
  type: z.enum(['private', 'group', 'supergroup', 'channel']),
})
export type Chat = z.infer<typeof Chat>

const User = z.object({
  id: z.int(),
  is_bot: z.boolean(),
  first_name: z.string().optional(),
  language_code: z.string().optional(),
})
export type User = z.infer<typeof User>

/** The language of their app, where it is one of ours. */
export function localeOf(code: string | undefined): Language | undefined {
  const language = code?.slice(0, 2).toLowerCase()
  return LANGUAGES.find((one) => one === language)
}

export const Entity = z.object({ type: z.string(), offset: z.int().min(0), length: z.int().min(0) })

/** Looked at later, if at all. */
const something = z.unknown().optional()

export const UpdateMessage = z.object({
  date: z.int().min(0),
  chat: Chat,
  from: User.optional(),
  text: z.string().optional(),
  entities: something,
  caption: z.string().optional(),
  caption_entities: something,
  reply_to_message: z.object({ from: User.optional() }).optional(),
  /** In whose name it is written: an administrator without a name writes in that of the group. */
  sender_chat: z.object({ id: z.int() }).optional(),
  /** A group became another chat: told in the old one, and in the new one. */
  migrate_to_chat_id: z.int().optional(),
  migrate_from_chat_id: z.int().optional(),
  photo: something,
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
})
export type UpdateMessage = z.infer<typeof UpdateMessage>

export const Press = z.object({
  id: z.string(),
  from: User,
  data: z.string().optional(),
  /** Also of a message that Telegram no longer gives: its chat is always there. */
  message: z.object({ chat: Chat, message_id: something, reply_markup: something }).optional(),
})

/** Who is restricted may be in the chat or not, and may write there or not. */
const Standing = z.object({
  status: z.string(),
  is_member: z.boolean().optional(),
  can_send_messages: z.boolean().optional(),
})

/** One of the sizes in which a photo came. */
export const PhotoSize = z.object({
  file_id: z.string().min(1).max(250),
  width: z.int().min(0),
  height: z.int().min(0),
  file_size: z.int().min(0).optional(),
})

/** What became of the bot itself in a chat. */
export const OwnStanding = z.object({
  chat: Chat,
  from: User,
  date: z.int().min(0),
  old_chat_member: Standing,
  new_chat_member: Standing,
})
export type OwnStanding = z.infer<typeof OwnStanding>

/** An update has one of these, or one of many that nobody here asks for. */
export const Envelope = z.object({
  update_id: z.int().min(0),
  message: z.unknown().optional(),
  edited_message: z.unknown().optional(),
  callback_query: z.unknown().optional(),
  my_chat_member: z.unknown().optional(),
})

/** The kinds that Telegram is asked for; it sends no others. */
export const WANTED = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** The shape, or undefined; also where a value is odd enough to break the looking itself. */
export function shaped<T>(shape: z.ZodType<T>, given: unknown): T | undefined {
  try {
    const read = shape.safeParse(given)
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
