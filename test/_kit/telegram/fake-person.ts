/** A person of the fake Telegram: talks as everywhere, and also does what only this server can play. */
import { type Chat, shapeChat, shapeMessage, type User, type Written } from './chats.ts'
import { type Ground, secondsOf, write } from './ground.ts'
import { shapeMember } from './methods.ts'
import {
  type Hands,
  marksIn,
  type Shown,
  shownButton,
  type TelegramPerson,
  talking,
} from './person.ts'

export interface FakePerson extends TelegramPerson {
  readonly user: User
  /** Says it in a group. */
  inRoom(room: { readonly chat: () => Chat }): TelegramPerson
  /** Changes what this person wrote last. */
  edits(text: string): void
  replies(to: Shown, text: string): void
  /** Any other content: `{ sticker: … }`, `{ voice: … }`, as the Bot API describes it. */
  sends(content: Readonly<Record<string, unknown>>): void
  sendsLocation(latitude: number, longitude: number): void
  sendsPhoto(bytes: Uint8Array, caption?: string): void
  blocks(): void
  returns(): void
  /** The account is deleted. */
  vanishes(): void
}

/** Ids are larger than 32 bits, as they are by now. */
export function fakePerson(ground: Ground, who: Partial<User>): FakePerson {
  const user: User = {
    first_name: 'Kim',
    language_code: 'nl',
    ...who,
    id: who.id ?? 5_000_000_000 + ground.serial(),
    is_bot: false,
  }
  const chat = ground.chats.privateOf(user)
  const said = (content: Omit<Written, 'id' | 'from' | 'date'>): Written => {
    if (chat.isBlocked) throw new Error('Who blocked the bot cannot write to it.')
    chat.hasStarted = true
    return write(chat, { from: user, date: secondsOf(ground), ...content })
  }
  const tells = (written: Written, over: Readonly<Record<string, unknown>> = {}): void => {
    ground.updates.add({ message: { ...shapeMessage(chat, written), ...over } })
  }
  const stands = (before: 'member' | 'kicked', after: 'member' | 'kicked'): void => {
    chat.isBlocked = after === 'kicked'
    ground.updates.add({
      my_chat_member: {
        chat: shapeChat(chat),
        from: user,
        date: secondsOf(ground),
        old_chat_member: shapeMember(ground, chat, ground.bot.id, before),
        new_chat_member: shapeMember(ground, chat, ground.bot.id, after),
      },
    })
  }
  return {
    ...talking(handsOf(ground, chat, user)),
    user,
    inRoom: (room) => talking(handsOf(ground, room.chat(), user)),
    edits: (text) => {
      const own = [...chat.messages.values()].findLast(({ from }) => from.id === user.id)
      if (own === undefined) throw new Error('There is nothing to change.')
      Object.assign(own, { text, editedAt: secondsOf(ground) })
      ground.updates.add({ edited_message: shapeMessage(chat, own) })
    },
    replies: (to, text) => {
      const answered = chat.messages.get(to.id)
      const over = answered === undefined ? {} : { reply_to_message: shapeMessage(chat, answered) }
      tells(said({ text }), over)
    },
    sends: (content) => tells(said({}), content),
    sendsLocation: (latitude, longitude) => tells(said({ location: { latitude, longitude } })),
    sendsPhoto: (bytes, caption) => {
      const fileId = `photo-${String(ground.files.size + 1)}`
      const file = { name: 'photo.jpg', type: 'image/jpeg', bytes }
      ground.files.set(fileId, file)
      const words = caption === undefined ? {} : { caption }
      tells(said({ ...words, file: { ...file, kind: 'photo', fileId } }))
    },
    blocks: () => stands('member', 'kicked'),
    returns: () => stands('kicked', 'member'),
    vanishes: () => {
      chat.isGone = true
    },
  }
}

function handsOf(ground: Ground, chat: Chat, user: User): Hands {
  return {
    id: user.id,
    chat: chat.id,
    messages: async () =>
      [...chat.messages.values()]
        .filter(({ from, isDeleted }) => from.id === ground.bot.id && isDeleted !== true)
        .map(shown),
    writes: async (text) => {
      if (chat.isBlocked) throw new Error('Who blocked the bot cannot write to it.')
      if (chat.type === 'private') chat.hasStarted = true
      const written = write(chat, { from: user, date: secondsOf(ground), text })
      const entities = marksIn(text)
      ground.updates.add({
        message: { ...shapeMessage(chat, written), ...(entities.length === 0 ? {} : { entities }) },
      })
    },
    taps: async (message, data) => {
      const id = `9${String(ground.serial()).padStart(18, '0')}`
      ground.queries.set(id, { chat: chat.id, at: ground.clock.now() })
      const pressed = chat.messages.get(message.id)
      ground.updates.add({
        callback_query: {
          id,
          from: user,
          ...(pressed === undefined ? {} : { message: shapeMessage(chat, pressed) }),
          chat_instance: String(chat.id),
          data,
        },
      })
    },
  }
}

function shown({ id, text, caption, buttons = [], file }: Written): Shown {
  return {
    id,
    text: text ?? caption ?? '',
    buttons: buttons.flat().map(shownButton),
    ...(file === undefined ? {} : { file: file.name }),
  }
}
