/**
 * A pressed button leaves a trace: it reads «✓ …» from then on, and the others under the same message stay as
 * they are. It is the last thing that anybody waits for: it comes when the answer is there and the chat was
 * left alone for a moment, and not at all where that takes long. Nothing is kept of it: Telegram tells with each
 * press how the message stands.
 */
import { z } from 'zod'
import type { Clock } from '../../core/ports/index.ts'
import type { BotApi } from './api.ts'
import type { Quiet } from './quiet.ts'
import type { Turns } from './turns.ts'
import { shaped } from './update.ts'

/** Whatever else a button has goes back as it came. */
const Button = z.looseObject({ text: z.string(), callback_data: z.string().optional() })
type Button = z.infer<typeof Button>
const Carrier = z.object({
  message_id: z.int(),
  reply_markup: z.object({ inline_keyboard: z.array(z.array(Button)) }),
})

/** The message that was pressed on, and how its buttons are to read. */
export interface Mark {
  readonly message: number
  readonly keyboard: readonly (readonly Button[])[]
  /** It reads so already. */
  readonly isThere: boolean
}

const TICK = '✓ '

/** Undefined where Telegram does not tell the buttons, or this one is none of them. */
export function markOf(carrier: unknown, data: string): Mark | undefined {
  const read = shaped(Carrier, carrier)
  if (read === undefined) return undefined
  const before = read.reply_markup.inline_keyboard
  if (!before.flat().some((one) => one.callback_data === data)) return undefined
  const keyboard = before.map((row) =>
    row.map((one) => {
      const text = one.text.startsWith(TICK) ? one.text.slice(TICK.length) : one.text
      return { ...one, text: one.callback_data === data ? `${TICK}${text}` : text }
    }),
  )
  const isThere = before.every((row, line) =>
    row.every(({ text }, place) => keyboard[line]?.[place]?.text === text),
  )
  return { message: read.message_id, keyboard, isThere }
}

export interface Marks {
  /** Somebody pressed; what they pressed on the same message before no longer counts. */
  pressed(chat: string, mark: Mark): void
  /** Something of the house arrived in this chat. */
  answered(chat: string): void
  close(): void
}

export interface MarksParts {
  readonly api: Pick<BotApi, 'editMessageReplyMarkup'>
  readonly clock: Pick<Clock, 'now' | 'at'>
  readonly turns: Pick<Turns, 'takeNow'>
  readonly quiet: Pick<Quiet, 'begins' | 'lacks'>
  /** The chat is left alone for so long first: longer than messages that follow each other are apart. */
  readonly afterMs: number
}

/** Later a trace says nothing any more: the talk is somewhere else. */
const WORTH_MS = 20_000
/** Whoever finds no turn looks again. */
const AGAIN_MS = 250
const MOST_WAITING = 1000

interface Waiting {
  readonly chat: string
  readonly mark: Mark
  readonly until: number
  callOff?: () => void
}

export function marks({ api, clock, turns, quiet, afterMs }: MarksParts): Marks {
  const waiting = new Map<string, Waiting>()

  function drop(name: string): void {
    waiting.get(name)?.callOff?.()
    waiting.delete(name)
  }

  function look(name: string, one: Waiting): void {
    const now = clock.now()
    const lacks = quiet.lacks(one.chat, afterMs)
    if (now + lacks > one.until) {
      drop(name)
      return
    }
    if (lacks > 0 || !turns.takeNow()) {
      one.callOff = clock.at(now + Math.max(lacks, AGAIN_MS), () => {
        look(name, one)
      })
      return
    }
    drop(name)
    quiet.begins(one.chat)
    const inline_keyboard = one.mark.keyboard.map((row) => [...row]) as never
    api
      .editMessageReplyMarkup({
        ...{ chat_id: one.chat, message_id: one.mark.message },
        reply_markup: { inline_keyboard },
      })
      // A server that does not know how, a message that is gone, one that reads so already: all the same.
      .catch(() => undefined)
  }

  return {
    pressed: (chat, mark) => {
      const name = `${chat} ${String(mark.message)}`
      drop(name)
      if (mark.isThere) return
      const [oldest] = waiting.keys()
      if (waiting.size >= MOST_WAITING && oldest !== undefined) drop(oldest)
      waiting.set(name, { chat, mark, until: clock.now() + WORTH_MS })
    },
    answered: (chat) => {
      for (const [name, one] of waiting)
        if (one.chat === chat && one.callOff === undefined) look(name, one)
    },
    close: () => {
      for (const name of [...waiting.keys()]) drop(name)
    },
  }
}
