/**
 * The real Telegram adapter around a house of a test, on a Bot API server that is not ours, and somebody who
 * talks there: everything goes over HTTP, in both directions.
 */
import { systemClock } from '../../../adapters/system/clock.ts'
import { TEMPO } from '../../../adapters/telegram/courier.ts'
import { PLATFORM } from '../../../adapters/telegram/parts.ts'
import { type Telegram, telegram } from '../../../adapters/telegram/telegram.ts'
import { lineCourier } from '../../../adapters/terminal/courier.ts'
import { addressId } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { HOUSE } from '../../../core/domain/index.ts'
import { numbered } from '../../../core/message/index.ts'
import type { Courier } from '../../../core/ports/index.ts'
import { failed } from '../../../core/result.ts'
import { passes } from '../../_kit/house.ts'
import type { Person } from '../../_kit/person.ts'
import { type HouseForEach, houseForEach } from '../../_kit/talk.ts'
import type { Shown, TelegramPerson } from '../../_kit/telegram/person.ts'
import type { TestApi } from '../../_kit/telegram/test-api.ts'
import { until } from '../../_kit/until.ts'
import { missingIn, type Seat, wordsOf } from './seat.ts'
import { TELLERS } from './talk.ts'

/** The numbers of their chats. */
const NUMBERS = Object.fromEntries(TELLERS.map((key, index) => [key, 5_000_000_001 + index]))
const CHATS = Object.fromEntries(
  Object.entries(NUMBERS).map(([key, number]) => [
    key,
    { platform: PLATFORM, key: String(number) },
  ]),
)
/** A platform is not called twice in a second: so long everything has left. */
const LEAVES_MS = 10_000
const LOOK_MS = 5

export interface OnTelegram {
  readonly open: HouseForEach
  /** Puts the chats of who tells into the practice club itself, where the others of a talk are. */
  moveIn(): Promise<void>
  /** From now on it is heard and said through this server. */
  goesThrough(server: TestApi): Promise<Telegram>
  /** Nothing goes through a server any more. */
  goesThroughNone(): void
  answered(): number
}

/** Called once at the top of a file. */
export function onTelegram(): OnTelegram {
  let through: Courier | undefined
  let answered = 0
  const courier: Courier = {
    platform: PLATFORM,
    tempo: TEMPO,
    isIdempotent: false,
    send: async (address, message, key) => {
      const sent = await through?.send(address, message, key)
      if (sent?.ok === false) return sent
      // What a push channel shows is kept nowhere: the test keeps it, to compare.
      return lineCourier(open.house.store, open.clock, () => undefined).send(address, message, key)
    },
  }
  const open = houseForEach({
    plan: () => ({ couriers: [courier] }),
    chats: CHATS,
    brings: async (house, arrives) => {
      await arrives()
      await passes(house, LEAVES_MS)
    },
  })
  return {
    open,
    answered: () => answered,
    goesThroughNone: () => {
      through = undefined
    },
    moveIn: async () => {
      for (const address of Object.values(CHATS)) {
        const id = addressId(address)
        const record = { id, clubId: HOUSE, ...address, homeClubId: DEMO_CLUB, seenAt: 0 }
        await open.house.store.commit([{ do: 'put', in: 'addresses', record, expects: 'absent' }])
      }
    },
    goesThrough: async ({ apiRoot, token }) => {
      const made = telegram({
        clock: systemClock(),
        journal: open.journal,
        receive: async (heard) => {
          if (heard.kind === 'in-room') return
          open.clock.advance(1000)
          await open.hears({ ...heard, at: open.clock.now() })
          answered += 1
        },
        municipality: () => undefined,
        ownFile: async () => failed('gone'),
        ownCalendar: async () => failed('gone'),
        readable: () => '',
        photo: async () => failed('gone'),
        trouble: () => undefined,
        settings: {
          ...{ token, apiRoot, mode: 'polling' as const },
          signing: 'a secret for buttons of tests, long enough',
          rhythm: { quickMs: LOOK_MS, partMs: 0, pollSeconds: 1 },
        },
      })
      through = made.courier
      await made.meet()
      made.listen()
      return made
    },
  }
}

/** Goes on in Telegram where `one` talked until now. */
export async function chats(place: OnTelegram, server: TestApi, one: Person): Promise<Seat> {
  const there: TelegramPerson = server.person({ id: NUMBERS[one.key] ?? 0, name: one.key })
  const known = new Set((await one.lines()).map(({ id }) => id))
  const reads = async (): Promise<void> => {
    const fresh = (await one.lines()).filter(({ id, by }) => by === 'bot' && !known.has(id))
    const text = (await there.messages()).map(wholeOf).join('\n')
    // A chat asks the fields of a form one after the other.
    const words = fresh.flatMap((line) =>
      wordsOf(line, 1, line.message ? numbered(line.message) : []),
    )
    const missing = missingIn(text, words)
    if (missing.length > 0) throw new Error(`Not in the chat: ${missing.join(' | ')}`)
    for (const { id } of fresh) known.add(id)
  }
  const turn = async (does: () => Promise<void>): Promise<void> => {
    const before = place.answered()
    await does()
    await until(() => place.answered() > before, LOOK_MS)
    await reads()
  }
  return {
    reads,
    says: (text) => turn(() => there.says(text)),
    presses: ({ presses, isFirst }) =>
      turn(async () => {
        const button = buttonOf(await there.messages(), presses, isFirst === true)
        if (button === undefined) throw new Error(`No button says «${presses}».`)
        await there.presses(button)
      }),
  }
}

/** With its number and its picture before it, and what it is about behind it. */
function buttonOf(messages: readonly Shown[], label: string, isFirst: boolean): string | undefined {
  const isIt = ({ text }: { readonly text: string }): boolean =>
    text.replace(/^\d+\. (?:\p{Extended_Pictographic}\S* )?/u, '').split(' · ')[0] === label
  const buttons = messages.findLast((one) => one.buttons.some(isIt))?.buttons.filter(isIt) ?? []
  return (isFirst ? buttons[0] : buttons.at(-1))?.text
}

function wholeOf({ text, buttons }: Shown): string {
  return [text, ...buttons.map((one) => one.text)].join('\n')
}
