/**
 * Photos in and out: one that somebody sent is fetched when the house asks for it, within seconds and never
 * more than so many bytes; and those of a message go after its words.
 */
import { InputFile } from 'grammy'
import { AddressId, type PhotoId, type ShownPhoto } from '../../core/domain/index.ts'
import type { Journal, NoPicture, Pictures } from '../../core/ports/index.ts'
import { failed, ok, type Result } from '../../core/result.ts'
import type { BotApi } from './api.ts'
import { wentWrong } from './errors.ts'
import { PLATFORM, type TelegramSettings } from './parts.ts'

/** A photo that takes longer is given up; whoever sent it may send it once more. */
const PATIENCE_MS = 10_000
/** As Telegram names its files: no way up, and nowhere else. */
const PATH = /^(?!.*\.\.)[\w][\w./-]{0,199}$/

interface FetchParts extends Pick<TelegramSettings, 'apiRoot' | 'token'> {
  readonly api: BotApi
  /** Waits for the turn of a call that the house did not count. */
  readonly turn: () => Promise<void>
  readonly patienceMs?: number
}

export function pictures({ api, apiRoot, token, turn, patienceMs }: FetchParts): Pictures {
  const patience = patienceMs ?? PATIENCE_MS
  return {
    platform: PLATFORM,
    fetch: async (reference, mostBytes) => {
      await turn()
      const late = AbortSignal.timeout(patience)
      try {
        const file = await inTime(api.getFile({ file_id: reference }), late)
        if (file.file_path === undefined || !PATH.test(file.file_path)) return failed('gone')
        if ((file.file_size ?? 0) > mostBytes) return failed('too-large')
        const url = `${apiRoot}/file/bot${token}/${file.file_path}`
        // Nobody is sent elsewhere with the token in hand.
        const response = await fetch(url, { redirect: 'error', signal: late })
        if (!response.ok) return failed(response.status < 500 ? 'gone' : 'away')
        return await bytesOf(response, mostBytes)
      } catch (error) {
        const { kind } = wentWrong(error)
        return failed(kind === 'malformed' || kind === 'refused' ? 'gone' : 'away')
      }
    },
  }
}

/** What comes first: the answer, or the end of patience. */
function inTime<T>(answer: Promise<T>, late: AbortSignal): Promise<T> {
  return Promise.race([
    answer,
    new Promise<never>((_, reject) => {
      late.addEventListener('abort', () => reject(new Error('Too late.')), { once: true })
    }),
  ])
}

/** As far as they may go: what is announced is not believed. */
async function bytesOf(
  response: Response,
  mostBytes: number,
): Promise<Result<Uint8Array, NoPicture>> {
  const pieces: Uint8Array[] = []
  let size = 0
  const body: AsyncIterable<Uint8Array> | null = response.body
  if (body === null) return failed('gone')
  for await (const piece of body) {
    size += piece.length
    if (size > mostBytes) return failed('too-large')
    pieces.push(piece)
  }
  return ok(Buffer.concat(pieces))
}

interface SendParts {
  readonly api: BotApi
  readonly journal: Journal
  readonly photo: (chat: AddressId, id: string) => Promise<Result<ShownPhoto, 'gone'>>
}

/** A photo of a message, with the words that stand under it. */
export interface PhotoWish {
  readonly photo: PhotoId
  readonly caption: string
}

/** Photos that Telegram has already are named, and not brought again. */
const MOST_KNOWN = 500

/** What does not arrive is no reason to say everything again. */
export function photoSender(parts: SendParts): (chat: string, wish: PhotoWish) => Promise<void> {
  const { api, journal } = parts
  const known = new Map<PhotoId, string>()
  return async (chat, { photo: id, caption }) => {
    // Asked each time: by now it may be gone, or no longer be for this chat.
    const found = await parts.photo(AddressId.parse(`${PLATFORM}:${chat}`), id)
    if (!found.ok) return
    const { kind, bytes } = found.value
    const photo = known.get(id) ?? new InputFile(bytes, `goesting.${kind}`)
    try {
      const sent = await api.sendPhoto({ chat_id: chat, photo, caption })
      const [oldest] = known.keys()
      if (known.size >= MOST_KNOWN && oldest !== undefined) known.delete(oldest)
      const fileId = sent.photo.at(-1)?.file_id
      if (fileId !== undefined) known.set(id, fileId)
    } catch (error) {
      known.delete(id)
      journal.note('telegram.photo-not-sent', { why: wentWrong(error).kind })
    }
  }
}
