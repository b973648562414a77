/**
 * Sends a message into a chat of Telegram: its texts one after the other, and then its files and photos. What was
 * taken already is not sent again when the rest has to wait.
 */
import { InputFile } from 'grammy'
import { AddressId } from '../../core/domain/index.ts'
import type { Address } from '../../core/message/index.ts'
import type { Courier, Journal, Tempo, Undelivered } from '../../core/ports/index.ts'
import { failed, ok, type Result } from '../../core/result.ts'
import type { BotApi } from './api.ts'
import { encode, type FileWish, type Text } from './encode.ts'
import { type WentWrong, wentWrong } from './errors.ts'
import { PLATFORM, type TelegramParts } from './parts.ts'
import type { PhotoWish } from './photos.ts'
import type { Quiet } from './quiet.ts'

/** One call may be faster on its way than the one before it. */
const ONE_A_SECOND = { most: 1, inMs: 1100 }

/** As Telegram publishes it, with room left for signs that are no messages. */
export const TEMPO: Tempo = {
  atOnce: 3,
  token: [{ most: 25, inMs: 1000 }],
  chat: ({ key }) => (isRoom(key) ? [ONE_A_SECOND, { most: 20, inMs: 61_000 }] : [ONE_A_SECOND]),
}

export interface CourierParts
  extends Pick<TelegramParts, 'ownCalendar' | 'ownFile' | 'readable' | 'trouble'> {
  readonly api: BotApi
  readonly journal: Journal
  readonly now: () => number
  readonly data: (token: string, chat: string, now: number) => string | undefined
  /** Waits for the turn of a call that the house did not count: the second part of a message. */
  readonly turn: () => Promise<void>
  readonly pause: () => Promise<void>
  /** Something is about to arrive in this chat. */
  readonly arrives: (chat: string) => void
  /** It did. */
  readonly arrived: (chat: string) => void
  readonly quiet: Pick<Quiet, 'begins' | 'free' | 'holds'>
  readonly photoSent: (chat: string, photo: PhotoWish) => Promise<void>
}

export function courier(parts: CourierParts): Courier {
  const { now, data, turn, pause } = parts

  return {
    platform: PLATFORM,
    isIdempotent: false,
    tempo: TEMPO,
    send: async (address, message, _, partsSent = 0) => {
      parts.arrives(address.key)
      await parts.quiet.free(address.key)
      const { texts, files, photos } = encode(message, (token) => data(token, address.key, now()))
      // There is always something left: a program that cuts otherwise than the one before it says the end again.
      const first = Math.min(partsSent, texts.length - 1)
      for (const [index, text] of texts.entries()) {
        if (index < first) continue
        if (index > first) await pause().then(turn)
        const said = await sent(parts, address, text)
        if (!said.ok) return index === 0 ? said : inParts(said.error, index)
      }
      const chat = AddressId.parse(`${PLATFORM}:${address.key}`)
      for (const file of files)
        for (const paper of await papersOf(parts, chat, file)) {
          await pause().then(turn)
          await paperSent(parts, address, paper)
        }
      for (const photo of photos) {
        await pause().then(turn)
        parts.quiet.begins(address.key)
        await parts.photoSent(address.key, photo)
      }
      parts.arrived(address.key)
      return ok()
    },
    leave: async ({ key }) => {
      await turn()
      try {
        await parts.api.leaveChat({ chat_id: key })
      } catch (error) {
        parts.journal.note('telegram.not-left', { why: wentWrong(error).kind })
      }
    },
  }
}

async function sent(
  { api, journal, now, quiet, trouble }: CourierParts,
  { key }: Address,
  { text, entities, reply_markup }: Text,
): Promise<Result<void, Undelivered>> {
  try {
    quiet.begins(key)
    await api.sendMessage({
      chat_id: key,
      text,
      ...(entities.length > 0 && { entities: [...entities] }),
      ...(reply_markup !== undefined && {
        reply_markup: { inline_keyboard: reply_markup.inline_keyboard.map((row) => [...row]) },
      }),
      // A link that somebody wrote is shown as it is, and fetched by nobody.
      link_preview_options: { is_disabled: true },
    })
    return ok()
  } catch (error) {
    const wrong = wentWrong(error)
    if (wrong.kind === 'too-fast') quiet.holds(now() + (wrong.retryAfterMs || 0))
    if (wrong.kind === 'wrong-token') trouble('wrong-token')
    return failed(undelivered(wrong, journal))
  }
}

/** A token that is refused was heard by nobody: the message waits until somebody sets it right. */
function undelivered(wrong: WentWrong, journal: Journal): Undelivered {
  if (wrong.kind !== 'wrong-token') return wrong
  journal.note('telegram.token-refused', { code: wrong.code })
  return { kind: 'unreachable', code: wrong.code }
}

/** Some of it arrived: as another text it would come a second time, and the rest goes on after it. */
function inParts(wrong: Undelivered, partsSent: number): Result<never, Undelivered> {
  switch (wrong.kind) {
    case 'malformed':
      return failed({ kind: 'ambiguous', code: 'in-parts' })
    case 'too-fast':
    case 'unreachable':
      return failed({ ...wrong, partsSent })
    default:
      return failed(wrong)
  }
}

interface Paper {
  readonly name: string
  readonly text: string
  readonly caption: string
}

/** What became of the wish by now; nothing when there is nothing any more. */
async function papersOf(parts: CourierParts, chat: AddressId, wish: FileWish): Promise<Paper[]> {
  if (wish.kind === 'calendar') {
    const file = await parts.ownCalendar(chat, wish.about)
    return file.ok ? [{ name: 'goesting.ics', text: file.value, caption: wish.label }] : []
  }
  const file = await parts.ownFile(chat, wish.link)
  if (!file.ok) return []
  const data = `${JSON.stringify(file.value, null, 2)}\n`
  return [
    { name: 'goesting.txt', text: parts.readable(file.value), caption: wish.read },
    { name: 'goesting.json', text: data, caption: wish.data },
  ]
}

/** A file that does not arrive is no reason to say everything again: it can be asked for once more. */
async function paperSent(
  { api, journal, quiet }: CourierParts,
  { key }: Address,
  { name, text, caption }: Paper,
): Promise<void> {
  try {
    quiet.begins(key)
    const document = new InputFile(Buffer.from(text), name)
    await api.sendDocument({ chat_id: key, document, caption })
  } catch (error) {
    journal.note('telegram.file-not-sent', { why: wentWrong(error).kind })
  }
}

/** Rooms of several people have negative numbers. */
export function isRoom(key: string): boolean {
  return key.startsWith('-')
}
