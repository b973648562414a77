/**
 * `telegram-test-api`, a Bot API server that is not ours, and people who talk through it. It knows getMe,
 * getUpdates, sendMessage, editMessageText, editMessageReplyMarkup, deleteMessage, answerCallbackQuery,
 * setWebhook and deleteWebhook; to every other method it says 500. Its getUpdates answers at once, also
 * with nothing: whoever polls it has to pause. A webhook is called without a secret.
 */
import { TelegramServer } from 'telegram-test-api/lib/telegramServer.js'
import { z } from 'zod'
import { freePort } from '../free-port.ts'
import {
  type Hands,
  marksIn,
  type Shown,
  shownButton,
  type TelegramPerson,
  talking,
} from './person.ts'

export interface TestApi {
  /** What goes before `/bot<token>/<method>`. */
  readonly apiRoot: string
  readonly token: string
  /** A person in their own chat with the bot; the same id again is the same. */
  person(who: Account): TelegramPerson & {
    /** Says it in this group, which need not exist before. */
    inRoom(room: Room): TelegramPerson
  }
  close(): Promise<void>
}

export interface Account {
  readonly id: number
  readonly name?: string
  readonly language?: string
}

export interface Room {
  /** Below zero, as ids of groups are. */
  readonly id: number
  readonly title: string
}

/** What it keeps of the bot's messages; longer than any test. */
const KEPT_SECONDS = 3600
const TOKEN = '666:test-api'

export async function startTestApi(): Promise<TestApi> {
  const port = await freePort()
  const server = new TelegramServer({ port, host: '127.0.0.1', storeTimeout: KEPT_SECONDS })
  await server.start()
  const apiRoot = `http://127.0.0.1:${String(port)}`
  const post = async (path: string, body: Readonly<Record<string, unknown>>): Promise<unknown> => {
    const response = await fetch(`${apiRoot}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ botToken: TOKEN, date: Math.floor(Date.now() / 1000), ...body }),
    })
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`)
    return response.json()
  }
  return {
    apiRoot,
    token: TOKEN,
    person: (who) => ({
      ...talking(handsOf(who, undefined, post)),
      inRoom: (room) => talking(handsOf(who, room, post)),
    }),
    close: async () => {
      await server.stop()
    },
  }
}

type Post = (path: string, body: Readonly<Record<string, unknown>>) => Promise<unknown>

function handsOf(who: Account, room: Room | undefined, post: Post): Hands {
  const from = {
    id: who.id,
    is_bot: false,
    first_name: who.name ?? 'Kim',
    language_code: who.language ?? 'nl',
  }
  const chat =
    room === undefined
      ? { id: who.id, type: 'private', first_name: from.first_name }
      : { ...room, type: 'group' }
  return {
    id: who.id,
    chat: chat.id,
    messages: async () => shownIn(chat.id, await post('getUpdatesHistory', { token: TOKEN })),
    writes: async (text) => {
      const entities = marksIn(text)
      if (entities.length === 0) await post('sendMessage', { from, chat, text })
      else await post('sendCommand', { from, chat, text, entities })
    },
    taps: async ({ id, text }, data) => {
      await post('sendCallback', { from, message: { message_id: id, chat, text }, data })
    },
  }
}

const History = z.object({
  result: z.array(
    z.looseObject({
      messageId: z.number(),
      message: z
        .looseObject({
          chat_id: z.union([z.number(), z.string()]),
          text: z.string(),
          reply_markup: z
            .looseObject({
              inline_keyboard: z
                .array(
                  z.array(
                    z.looseObject({
                      text: z.string(),
                      callback_data: z.string().optional(),
                      url: z.string().optional(),
                    }),
                  ),
                )
                .default([]),
            })
            .optional(),
        })
        .optional()
        .catch(undefined),
    }),
  ),
})

/** Of everything that it knows, what the bot wrote into this chat. */
function shownIn(chat: number, history: unknown): readonly Shown[] {
  return History.parse(history).result.flatMap(({ messageId, message }) => {
    if (message === undefined || String(message.chat_id) !== String(chat)) return []
    const rows = message.reply_markup?.inline_keyboard ?? []
    return [{ id: messageId, text: message.text, buttons: rows.flat().map(shownButton) }]
  })
}
