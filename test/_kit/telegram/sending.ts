/** The methods of the Bot API that write into chats: messages, files, edits and deletions. */
import { type Answer, badRequest, done, type Refusal } from './answer.ts'
import { type Chat, shapeMessage, type Written } from './chats.ts'
import { type Ground, isRefusal, type Method, secondsOf, write } from './ground.ts'
import { plainText } from './html.ts'
import type { Params } from './params.ts'
import { type Button, type Entity, markupRefused, textRefused } from './rules.ts'

const MOST_DOCUMENT_BYTES = 50 * 1024 * 1024
const MOST_PHOTO_BYTES = 10 * 1024 * 1024
/** A bot may delete what it wrote for so long. */
const DELETABLE_SECONDS = 48 * 60 * 60

export const SENDING: Readonly<Record<string, Method>> = {
  sendMessage: (params, ground) => sent(params, ground, () => readText(params, 'text', 'entities')),
  sendDocument: (params, ground) =>
    sent(params, ground, () => readFile(params, ground, 'document', MOST_DOCUMENT_BYTES)),
  sendPhoto: (params, ground) =>
    sent(params, ground, () => readFile(params, ground, 'photo', MOST_PHOTO_BYTES)),
  sendLocation: (params, ground) => sent(params, ground, () => readLocation(params)),
  editMessageText: (params, ground) =>
    edited(params, ground, (message) =>
      message.text === undefined
        ? badRequest('there is no text in the message to edit')
        : readText(params, 'text', 'entities'),
    ),
  editMessageCaption: (params, ground) =>
    edited(params, ground, () => readText(params, 'caption', 'caption_entities')),
  editMessageReplyMarkup: (params, ground) =>
    edited(params, ground, ({ text, caption, entities }) => given({ text, caption, entities })),
  deleteMessage: (params, ground) => {
    const found = own(params, ground, 'message to delete not found')
    if ('ok' in found) return found
    const { chat, message } = found
    const isOwn = message.from.id === ground.bot.id
    const isOld = message.date < secondsOf(ground) - DELETABLE_SECONDS
    if (isOld || (!isOwn && chat.type !== 'private')) return badRequest("message can't be deleted")
    message.isDeleted = true
    return done()
  },
}

type Content = Pick<Written, 'text' | 'caption' | 'entities' | 'file' | 'location'>

function sent(params: Params, ground: Ground, read: () => Content | Refusal): Answer {
  const chat = chatTo(params, ground)
  if (isRefusal(chat)) return chat
  const content = read()
  if (isRefusal(content)) return content
  const markup = params.has('reply_markup') ? (params.json('reply_markup') ?? '') : undefined
  const refused = markupRefused(markup) ?? replyRefused(params, chat)
  if (refused !== undefined) return refused
  const message = write(chat, {
    from: ground.bot,
    date: secondsOf(ground),
    ...content,
    ...buttonsOf(markup),
  })
  return done(shapeMessage(chat, message))
}

function edited(
  params: Params,
  ground: Ground,
  read: (message: Written) => Content | Refusal,
): Answer {
  const found = own(params, ground, 'message to edit not found')
  if ('ok' in found) return found
  const { chat, message } = found
  if (message.from.id !== ground.bot.id) return badRequest("message can't be edited")
  const content = read(message)
  if (isRefusal(content)) return content
  const markup = params.has('reply_markup') ? (params.json('reply_markup') ?? '') : undefined
  const refused = markupRefused(markup)
  if (refused !== undefined) return refused
  const { text, caption, entities, buttons } = message
  const before = JSON.stringify([text, caption, entities ?? [], buttons ?? []])
  const after = { ...content, ...buttonsOf(markup) }
  const { text: now, caption: below, entities: marks, buttons: keys } = after
  if (JSON.stringify([now, below, marks ?? [], keys ?? []]) === before)
    return badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  // An edit without a keyboard takes the keyboard away.
  delete message.text
  delete message.caption
  delete message.entities
  delete message.buttons
  Object.assign(message, after, { editedAt: secondsOf(ground) })
  return done(shapeMessage(chat, message))
}

/** The chat of a call, when the bot may write there. */
export function chatTo(params: Params, { chats }: Pick<Ground, 'chats'>): Chat | Refusal {
  if (params.text('chat_id') === '') return badRequest('chat_id is empty')
  const id = params.integer('chat_id')
  return id === undefined ? badRequest('chat not found') : chats.toWrite(id)
}

function own(
  params: Params,
  ground: Ground,
  otherwise: string,
): { readonly chat: Chat; readonly message: Written } | Refusal {
  const chat = chatTo(params, ground)
  if (isRefusal(chat)) return chat
  const message = chat.messages.get(params.integer('message_id') ?? 0)
  return message === undefined || message.isDeleted === true
    ? badRequest(otherwise)
    : { chat, message }
}

function readText(
  params: Params,
  name: 'text' | 'caption',
  marks: 'entities' | 'caption_entities',
): Content | Refusal {
  const mode = params.text('parse_mode')
  const text = plainText(params.text(name), mode)
  if (isRefusal(text)) return text
  // With a parse mode the entities beside it are passed over.
  const entities = mode === '' && params.has(marks) ? (params.json(marks) ?? '') : undefined
  const refused = textRefused(text, entities, name === 'caption')
  if (refused !== undefined) return refused
  return given({
    [name]: text === '' ? undefined : text,
    entities: entities as readonly Entity[] | undefined,
  })
}

function readFile(
  params: Params,
  ground: Ground,
  kind: 'document' | 'photo',
  mostBytes: number,
): Content | Refusal {
  const caption = readText(params, 'caption', 'caption_entities')
  if (isRefusal(caption)) return caption
  const attached = /^attach:\/\/(.+)$/.exec(params.text(kind))?.[1]
  const file = params.files.get(attached ?? kind) ?? ground.files.get(params.text(kind))
  if (file === undefined)
    return badRequest(
      params.has(kind)
        ? 'wrong file identifier/HTTP URL specified'
        : `there is no ${kind} in the request`,
    )
  if (file.bytes.length === 0) return badRequest('file must be non-empty')
  if (file.bytes.length > mostBytes)
    return badRequest(`file of size ${String(file.bytes.length)} bytes is too big for a ${kind}`)
  const fileId = `file-${String(ground.files.size + 1)}`
  ground.files.set(fileId, file)
  return { ...caption, file: { ...file, kind, fileId } }
}

function readLocation(params: Params): Content | Refusal {
  const [latitude, longitude] = [Number(params.text('latitude')), Number(params.text('longitude'))]
  if (!params.has('latitude')) return badRequest('latitude is empty')
  if (!params.has('longitude')) return badRequest('longitude is empty')
  return { location: { latitude, longitude } }
}

function replyRefused(params: Params, chat: Chat): Refusal | undefined {
  const reply = params.json('reply_parameters')
  if (typeof reply !== 'object' || reply === null) return undefined
  const { message_id: id, allow_sending_without_reply: isAllowed } = reply as {
    message_id?: number
    allow_sending_without_reply?: boolean
  }
  const message = chat.messages.get(id ?? 0)
  if (isAllowed === true || (message !== undefined && message.isDeleted !== true)) return undefined
  return badRequest('message to be replied not found')
}

function buttonsOf(markup: unknown): Pick<Written, 'buttons'> {
  const rows = (markup as { inline_keyboard?: Button[][] } | undefined)?.inline_keyboard
  const filled = rows?.filter((row) => row.length > 0) ?? []
  return filled.length === 0 ? {} : { buttons: filled }
}

function given(values: { readonly [K in keyof Content]?: Content[K] | undefined }): Content {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
}
