/**
 * The chats of the fake Telegram: who is in them, what was said, and whether the bot may write there. What
 * it may not do is refused in the words of the open Bot API server.
 */
import { badRequest, forbidden, type Refusal, refusal } from './answer.ts'
import type { SentFile } from './params.ts'
import type { Button, Entity } from './rules.ts'

export interface User {
  readonly id: number
  readonly is_bot: boolean
  readonly first_name: string
  readonly last_name?: string
  readonly username?: string
  readonly language_code?: string
}

export type Status = 'creator' | 'administrator' | 'member' | 'restricted' | 'left' | 'kicked'

export interface Written {
  readonly id: number
  readonly from: User
  /** Seconds since 1970, as everywhere in the Bot API. */
  readonly date: number
  text?: string
  caption?: string
  entities?: readonly Entity[]
  buttons?: readonly (readonly Button[])[]
  file?: SentFile & { readonly kind: 'document' | 'photo'; readonly fileId: string }
  location?: { readonly latitude: number; readonly longitude: number }
  editedAt?: number
  isDeleted?: true
}

export interface Chat {
  readonly id: number
  readonly type: 'private' | 'group' | 'supergroup' | 'channel'
  readonly title?: string
  readonly user?: User
  readonly standing: Map<number, Status>
  readonly messages: Map<number, Written>
  /** Only after this may the bot write in a private chat. */
  hasStarted: boolean
  isBlocked: boolean
  /** The account, or the group, is gone. */
  isGone: boolean
  /** A group in which members may not write, the bot neither. */
  isMuted: boolean
  movedTo?: number
  lastMessage: number
}

export interface Chats {
  find(id: number): Chat | undefined
  privateOf(user: User): Chat
  room(id: number, type: 'group' | 'supergroup' | 'channel', title: string): Chat
  /** The chat, when the bot may write there now. */
  toWrite(id: number): Chat | Refusal
}

/** `admitsAll`: every chat exists, and the bot was let in. */
export function chats(botId: number, admitsAll: boolean): Chats {
  const known = new Map<number, Chat>()
  const add = (chat: Pick<Chat, 'id' | 'type' | 'title' | 'user'>): Chat => {
    const added: Chat = {
      ...chat,
      standing: new Map(),
      messages: new Map(),
      hasStarted: admitsAll,
      isBlocked: false,
      isGone: false,
      isMuted: false,
      lastMessage: 0,
    }
    known.set(chat.id, added)
    return added
  }
  const room: Chats['room'] = (id, type, title) => known.get(id) ?? add({ id, type, title })
  const admitted = (id: number): Chat | undefined => {
    if (!admitsAll || id === 0) return undefined
    if (id > 0) return add({ id, type: 'private', user: stranger(id) })
    const added = room(id, id < -1_000_000_000_000 ? 'supergroup' : 'group', 'Group')
    added.standing.set(botId, 'member')
    return added
  }
  return {
    find: (id) => known.get(id),
    privateOf: (user) => known.get(user.id) ?? add({ id: user.id, type: 'private', user }),
    room,
    toWrite: (id) => {
      const chat = known.get(id) ?? admitted(id)
      if (chat === undefined) return badRequest('chat not found')
      return refused(chat, chat.standing.get(botId)) ?? chat
    },
  }
}

export function stranger(id: number): User {
  return { id, is_bot: false, first_name: `Person ${String(id)}` }
}

function refused(chat: Chat, bot: Status | undefined): Refusal | undefined {
  if (chat.type === 'private') {
    if (chat.isGone) return forbidden('user is deactivated')
    if (chat.isBlocked) return forbidden('bot was blocked by the user')
    return chat.hasStarted ? undefined : forbidden("bot can't initiate conversation with a user")
  }
  if (chat.movedTo !== undefined)
    return refusal(400, 'Bad Request: group chat was upgraded to a supergroup chat', {
      migrate_to_chat_id: chat.movedTo,
    })
  if (chat.isGone) return forbidden('the group chat was deleted')
  if (bot === 'kicked') return forbidden(`bot was kicked from the ${chat.type} chat`)
  if (bot === undefined || bot === 'left')
    return forbidden(`bot is not a member of the ${chat.type} chat`)
  if (chat.isMuted && bot !== 'administrator')
    return badRequest('not enough rights to send text messages to the chat')
  return undefined
}

/** The chat as it stands in updates and answers. */
export function shapeChat({ id, type, title, user }: Chat): Record<string, unknown> {
  const { first_name, last_name, username } = user ?? {}
  return JSON.parse(JSON.stringify({ id, type, title, first_name, last_name, username })) as Record<
    string,
    unknown
  >
}

export function shapeMessage(chat: Chat, message: Written): Record<string, unknown> {
  const { id, from, date, text, caption, entities, buttons, file, location, editedAt } = message
  return {
    message_id: id,
    from,
    chat: shapeChat(chat),
    date,
    ...(editedAt === undefined ? {} : { edit_date: editedAt }),
    ...(text === undefined ? {} : { text }),
    ...(caption === undefined ? {} : { caption }),
    ...(entities === undefined
      ? {}
      : { [text === undefined ? 'caption_entities' : 'entities']: entities }),
    ...(file === undefined ? {} : shapeFile(file)),
    ...(location === undefined ? {} : { location }),
    ...(buttons === undefined ? {} : { reply_markup: { inline_keyboard: buttons } }),
  }
}

function shapeFile(file: NonNullable<Written['file']>): Record<string, unknown> {
  const same = {
    file_id: file.fileId,
    file_unique_id: `u${file.fileId}`,
    file_size: file.bytes.length,
  }
  if (file.kind === 'photo') return { photo: [{ ...same, width: 640, height: 480 }] }
  return { document: { ...same, file_name: file.name, mime_type: file.type } }
}
