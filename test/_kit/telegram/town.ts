/**
 * Lets the town of the tests live on Telegram: its chats have names there and numbers here, and what the
 * fake accepted is told by the rows of the house's ledger, against which it is held.
 */
import type { Courier } from '../../../core/ports/index.ts'
import { PLATFORM } from '../platform/courier.ts'
import type { Call, Platform } from '../platform/platform.ts'
import type { FakeTelegram } from './fake-server.ts'
import type { ApiCall } from './journal.ts'
import { FAULTLESS, type FaultPlan } from './plan.ts'

export interface TelegramTown {
  /** For a house whose people live in `test/faults/town.ts`. */
  readonly courier: Courier
  /** What came of it, as the other tests of delivery read it. */
  readonly outside: Platform
  /** What goes wrong, beside the times in which nobody is there. */
  suffers(plan: FaultPlan): void
}

const FIRST_CHAT = 3_000_000_000

/** The server has to admit all. Only what this courier sends is told, and nothing that another process does. */
export function townOnTelegram(inner: Courier, server: FakeTelegram): TelegramTown {
  const sent: { readonly chat: number; readonly key: string; readonly from: number }[] = []
  const names = new Map<number, string>()
  let downUntil = 0
  let faults = FAULTLESS
  server.suffers((call) =>
    server.clock.now() < downUntil && call.isMessage ? { kind: 'reset' } : faults(call),
  )
  const calls = (wanted: readonly ApiCall[]): Call[] => {
    const places = new Map(server.calls.map((call, place) => [call, place]))
    return wanted.flatMap((call) => {
      const place = places.get(call) ?? 0
      const key = sent.findLast(({ chat, from }) => chat === call.chat && from <= place)?.key
      if (key === undefined || call.chat === undefined) return []
      return [{ key, chat: nameOf(call.chat), at: call.at, said: saidOf(call.said) }]
    })
  }
  const nameOf = (chat: number): string => names.get(chat) ?? `chat-${String(chat - FIRST_CHAT)}`
  return {
    courier: {
      ...inner,
      platform: PLATFORM,
      send: (address, message, key) => {
        const chat = numberOf(address.key)
        if (!address.key.startsWith('chat-')) names.set(chat, address.key)
        sent.push({ chat, key, from: server.calls.length })
        return inner.send({ platform: inner.platform, key: String(chat) }, message, key)
      },
    },
    outside: {
      get calls() {
        return calls(server.calls)
      },
      accepted: () => calls(server.accepted('sendMessage')),
      get selfInflicted() {
        return server.selfInflicted
      },
      block: (name, isBlocked) => {
        const chat = server.chats.toWrite(numberOf(name))
        if ('id' in chat) chat.isBlocked = isBlocked
      },
      downUntil: (moment) => {
        downUntil = moment
      },
      move: () => {
        throw new Error('Private chats do not move: use a room of the server.')
      },
      answer: () => {
        throw new Error('This platform is only asked over HTTP.')
      },
    },
    suffers: (plan) => {
      faults = plan
    },
  }
}

/** `chat-7` of the town, or the number that a chat has by itself. */
function numberOf(name: string): number {
  return name.startsWith('chat-') ? FIRST_CHAT + Number(name.slice('chat-'.length)) : Number(name)
}

function saidOf(said: ApiCall['said']): Call['said'] {
  switch (said) {
    case 'ok':
    case 'lost-answer':
    case 'reset':
      return said
    case 'stalled':
      return 'reset'
    case 403:
      return 'blocked'
    case 429:
      return 'too-fast'
    default:
      return said < 500 ? 'malformed' : 'broken'
  }
}
