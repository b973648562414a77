/**
 * Takes in one update, whichever way it came: what is heard is durable when it resolves, and only then
 * the person sees a sign of it. A house that cannot keep it lets it fail, so that Telegram gives it again.
 */
import { Heard, RoomHeard } from '../../core/message/index.ts'
import type { BotApi } from './api.ts'
import { type Decoded, decode } from './decode.ts'
import type { Marks } from './marks.ts'
import type { TelegramParts } from './parts.ts'
import type { Rooms } from './rooms.ts'
import type { Seals } from './seal.ts'
import type { Turns } from './turns.ts'
import type { Typing } from './typing.ts'

export interface IntakeParts extends Pick<TelegramParts, 'clock' | 'journal' | 'receive'> {
  readonly api: BotApi
  readonly bot: () => { readonly id: number; readonly username: string }
  readonly municipality: TelegramParts['municipality']
  readonly seals: Seals
  readonly turns: Turns
  readonly typing: Typing
  readonly marks: Pick<Marks, 'pressed'>
  /** Which of what happens in groups is heard at all. */
  readonly rooms: Rooms
}

export interface Intake {
  /** Rejects only when it could not be stored. */
  take(update: unknown): Promise<void>
}

export function intake(parts: IntakeParts): Intake {
  const { clock, journal, receive, seals, typing } = parts

  async function take(update: unknown): Promise<void> {
    const now = clock.now()
    const decoded = decode(update, {
      bot: parts.bot(),
      now,
      token: (data, chat) => seals.token(data, chat, now),
      municipality: parts.municipality,
    })
    if (decoded.kind === 'in-room') await hearInRoom(decoded.heard)
    if (decoded.kind === 'heard') await hear(decoded)
    if (decoded.kind !== 'ignored') signOf(decoded)
  }

  async function hear({ heard, mark }: Extract<Decoded, { kind: 'heard' }>): Promise<void> {
    // What would not fit into the store is odd, and not worth to be given again and again.
    const whole = Heard.safeParse(heard)
    if (!whole.success) {
      journal.note('telegram.odd-update')
      return
    }
    // Before anything answers it.
    if (mark !== undefined) parts.marks.pressed(heard.address.key, mark)
    await receive(whole.data)
    if (heard.kind !== 'left') typing.begins(heard.address.key)
  }

  async function hearInRoom(heard: RoomHeard): Promise<void> {
    const whole = RoomHeard.safeParse(heard)
    if (!whole.success) journal.note('telegram.odd-update')
    else await parts.rooms(whole.data)
  }

  /** The button stops turning. Nobody waits for it, and nothing depends on it. */
  function signOf({ press }: Exclude<Decoded, { kind: 'ignored' }>): void {
    if (press === undefined) return
    parts.turns
      .next()
      .then(() => parts.api.answerCallbackQuery({ callback_query_id: press }))
      .catch(() => undefined)
  }

  return { take }
}
