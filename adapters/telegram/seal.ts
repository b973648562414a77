/**
 * What stands behind a button in Telegram: the house's own token, made short, signed for one chat and
 * good until a day. Telegram takes 64 bytes, and a client can send any bytes it likes.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { COMMANDS, type Command, commandToken, readToken } from '../../core/message/index.ts'

export interface Seals {
  /** Undefined when it does not fit: the choice then has its number alone. */
  readonly data: (token: string, chat: string, now: number) => string | undefined
  /** Undefined when nobody here made it for this chat, or when its days are over. */
  readonly token: (data: string, chat: string, now: number) => string | undefined
}

/** An invitation or a question afterwards is answered within weeks; what is older says so itself. */
export const LIFE_DAYS = 60
const MOST_BYTES = 64
const DAY_MS = 86_400_000
const MARK_LETTERS = 8
const DAY_LETTERS = 3

export function seals(secret: string): Seals {
  const key = createHmac('sha256', secret).update('telegram buttons').digest()
  const mark = (chat: string, rest: string): string =>
    createHmac('sha256', key).update(`${chat} ${rest}`).digest('base64url').slice(0, MARK_LETTERS)
  return {
    data: (token, chat, now) => {
      const last = Math.floor(now / DAY_MS) + LIFE_DAYS
      const rest = `${last.toString(36).padStart(DAY_LETTERS, '0')}${packed(token)}`
      const data = `${mark(chat, rest)}${rest}`
      return Buffer.byteLength(data) <= MOST_BYTES ? data : undefined
    },
    token: (data, chat, now) => {
      const rest = data.slice(MARK_LETTERS)
      if (!isSame(data.slice(0, MARK_LETTERS), mark(chat, rest))) return undefined
      if (Number.parseInt(rest.slice(0, DAY_LETTERS), 36) < Math.floor(now / DAY_MS))
        return undefined
      return unpacked(rest.slice(DAY_LETTERS))
    },
  }
}

function isSame(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)]
  return one.length === other.length && timingSafeEqual(one, other)
}

const SHORT_LETTERS = 4

/** The name of a command in four letters: its place in the list changes, its name does not. */
export function shortOf(command: Command): string {
  return createHash('sha256').update(command).digest('base64url').slice(0, SHORT_LETTERS)
}

const BY_SHORT: ReadonlyMap<string, Command> = new Map(COMMANDS.map((one) => [shortOf(one), one]))

function packed(token: string): string {
  const read = readToken(token)
  return read?.kind === 'command' ? `c${shortOf(read.command)}${read.about}` : token
}

function unpacked(rest: string): string | undefined {
  if (!rest.startsWith('c')) return rest
  const command = BY_SHORT.get(rest.slice(1, 1 + SHORT_LETTERS))
  return command && commandToken(command, rest.slice(1 + SHORT_LETTERS))
}
