/**
 * Telegram as an adapter: the courier, and the ear by which it is heard: a door for its webhook, or
 * questions for news. It says in one word what stands in the way when the house opens.
 */
import type { Courier, Door, Pictures } from '../../core/ports/index.ts'
import { failed, ok, type Result } from '../../core/result.ts'
import { apiAt } from './api.ts'
import { commandsFor } from './commands.ts'
import { courier } from './courier.ts'
import { deepLink } from './deep-link.ts'
import { wentWrong } from './errors.ts'
import { intake } from './intake.ts'
import { marks } from './marks.ts'
import { type TelegramParts, type Trouble, USUAL } from './parts.ts'
import { photoSender, pictures } from './photos.ts'
import { type Polling, polling } from './polling.ts'
import { quiet } from './quiet.ts'
import { rooms } from './rooms.ts'
import { seals } from './seal.ts'
import { turns, waited } from './turns.ts'
import { typing } from './typing.ts'
import { webhook } from './webhook.ts'

/** What the operator must set right before anybody is heard. */
export type Unusable = 'wrong-token' | 'used-webhook'
/** What the operator should know, though the house goes on by itself. */
export type Met =
  | { readonly kind: 'met'; readonly username: string }
  | { readonly kind: 'no-webhook'; readonly username: string }
  | { readonly kind: 'away' }

export interface Telegram {
  readonly doors: readonly Door[]
  readonly courier: Courier
  /** Where the photos that people send are fetched. */
  readonly pictures: Pictures
  /** Asks Telegram who the bot is, and what stands in the way. Hears nobody yet. */
  meet(): Promise<Result<Met, Unusable>>
  /** A link that opens a chat with the bot; undefined until it is known what it is called. */
  linkTo(payload: string, where: 'chat' | 'group'): string | undefined
  /** Hears people from now on; of several processes of a house, one does. */
  listen(): void
  /** Hears nobody new; what was heard is stored. */
  hush(): Promise<void>
  /** Shows no signs any more: the last message has left. */
  close(): void
}

export function telegram(parts: TelegramParts): Telegram {
  const { clock, journal, settings } = parts
  const rhythm = { ...USUAL, ...settings.rhythm }
  const api = apiAt(settings.apiRoot, settings.token)
  // A question for news is open for long, and must not be given up before Telegram ends it.
  const gone = new AbortController()
  const ear = apiAt(settings.apiRoot, settings.token, {
    seconds: rhythm.pollSeconds + 20,
    gone: gone.signal,
  })
  const sealed = seals(settings.signing)
  const extra = turns(clock)
  let bot = { id: numberIn(settings.token), username: '' }
  let asking: Polling | undefined
  let isOver = false

  const signs = typing(clock, rhythm.typingMs, (chat) => {
    if (extra.takeNow())
      api.sendChatAction({ chat_id: chat, action: 'typing' }).catch(() => undefined)
  })
  const chats = quiet(clock, rhythm.partMs)
  const trouble = hourly(parts)
  const traces = marks({ api, clock, turns: extra, quiet: chats, afterMs: rhythm.markMs })
  const mouth = intake({
    ...{ clock, journal, api, seals: sealed, turns: extra, typing: signs },
    marks: traces,
    receive: (heard) => parts.receive(heard),
    municipality: (lat, lon) => parts.municipality(lat, lon),
    bot: () => bot,
    rooms: rooms({ clock, journal, turns: extra, receive: (heard) => parts.receive(heard) }),
  })

  async function meet(): Promise<Result<Met, Unusable>> {
    try {
      const { id, username } = await api.getMe()
      bot = { id, username }
    } catch (error) {
      if (wentWrong(error).kind === 'wrong-token') return failed('wrong-token')
      void meetLater()
      return ok({ kind: 'away' })
    }
    void tellCommands()
    const there = await webhookThere()
    const { username } = bot
    if (settings.mode === 'polling')
      return there === '' || there === undefined
        ? ok({ kind: 'met', username })
        : failed('used-webhook')
    return ok({ kind: there === '' ? 'no-webhook' : 'met', username })
  }

  /** Until it is known, nobody in a group is heard: the name of the bot is how they call it. */
  async function meetLater(): Promise<void> {
    while (!isOver && bot.username === '') {
      await waited(clock, rhythm.longestBackMs)
      const me = await api.getMe().catch(() => undefined)
      if (me !== undefined) bot = { id: me.id, username: me.username }
    }
  }

  /** Where Telegram delivers; undefined for a server that does not know. */
  async function webhookThere(): Promise<string | undefined> {
    const info = await api.getWebhookInfo().catch(() => undefined)
    return info === undefined ? undefined : (info.url ?? '')
  }

  /** What stands in the menu. A server that does not know it has none. */
  async function tellCommands(): Promise<void> {
    for (const given of commandsFor()) await api.setMyCommands(given).catch(() => undefined)
  }

  return {
    doors:
      settings.mode === 'webhook' ? [webhook(mouth, settings.webhookSecret ?? '', journal)] : [],
    courier: courier({
      ...{ api, journal, trouble, data: sealed.data },
      now: () => clock.now(),
      ownCalendar: (chat, about) => parts.ownCalendar(chat, about),
      ownFile: (chat, link) => parts.ownFile(chat, link),
      readable: (file) => parts.readable(file),
      turn: () => extra.next(),
      photoSent: photoSender({ api, journal, photo: (chat, id) => parts.photo(chat, id) }),
      pause: () => waited(clock, rhythm.partMs),
      arrives: (chat) => {
        signs.ends(chat)
      },
      arrived: (chat) => {
        traces.answered(chat)
      },
      quiet: chats,
    }),
    pictures: pictures({
      ...{ api, apiRoot: settings.apiRoot, token: settings.token },
      turn: () => extra.next(),
    }),
    meet,
    linkTo: (payload, where) => deepLink(bot.username, payload, where),
    listen: () => {
      if (settings.mode === 'polling')
        asking ??= polling({ api: ear, intake: mouth, clock, journal, rhythm, gone, trouble })
    },
    hush: async () => {
      isOver = true
      await asking?.stop()
    },
    close: () => {
      signs.close()
      traces.close()
    },
  }
}

const HOUR_MS = 60 * 60 * 1000

/** What is tried again and again goes wrong again and again: the same is said once an hour. */
function hourly(parts: TelegramParts): (what: Trouble) => void {
  const toldAt = new Map<Trouble, number>()
  return (what) => {
    const now = parts.clock.now()
    if (now - (toldAt.get(what) ?? Number.NEGATIVE_INFINITY) < HOUR_MS) return
    toldAt.set(what, now)
    parts.trouble(what)
  }
}

/** The number of the bot stands before the colon of its token. */
function numberIn(token: string): number {
  return Number.parseInt(token, 10) || 0
}
