/** Messages on their way to Telegram, over real HTTP: the promises of every courier, and its own. */
import { afterEach, describe, expect, it } from 'vitest'
import { apiAt } from '../../../adapters/telegram/api.ts'
import { TEMPO } from '../../../adapters/telegram/courier.ts'
import type { Address, Message } from '../../../core/message/index.ts'
import type { Courier } from '../../../core/ports/index.ts'
import { failed, ok, type Result } from '../../../core/result.ts'
import { type KeptJournal, keptJournal } from '../../_kit/journal.ts'
import {
  type FakePlan,
  type FakeTelegram,
  startFakeTelegram,
} from '../../_kit/telegram/fake-server.ts'
import { UNLIMITED } from '../../_kit/telegram/limits.ts'
import { inTurn } from '../../_kit/telegram/plan.ts'
import { type CourierGround, courierContract } from '../../contract/courier.contract.ts'
import { bareCourier, weatherOf } from './bare-courier.ts'

interface Sending {
  readonly server: FakeTelegram
  readonly courier: Courier
  readonly journal: KeptJournal
  readonly pauses: () => number
  close(): Promise<void>
}

async function sending(
  plan: FakePlan = {},
  calendar: Result<string, 'gone'> = ok('BEGIN:VCALENDAR'),
  token?: string,
): Promise<Sending> {
  const server = await startFakeTelegram({ limits: UNLIMITED, ...plan })
  const api = apiAt(server.apiRoot, token ?? server.token, { seconds: 1 })
  const journal = keptJournal()
  let pauses = 0
  return {
    server,
    journal,
    pauses: () => pauses,
    courier: bareCourier(api, {
      journal,
      ownCalendar: () => Promise.resolve(calendar),
      pause: () => {
        pauses += 1
        return Promise.resolve()
      },
    }),
    close: () => server.close(),
  }
}

const at = (chat: number): Address => ({ platform: 'telegram', key: String(chat) })

describe('leaving a group', () => {
  it('is asked once, and what fails there is noted and no more', async () => {
    const { server, courier: made, journal, close } = await sending()
    const kim = server.person()
    const room = server.room('Naaien', [kim])
    room.addsBot(kim)
    await made.leave?.(at(room.chat().id))
    await made.leave?.(at(-99))
    expect(server.accepted('leaveChat')).toHaveLength(1)
    expect(journal.notes.map(({ event }) => event)).toContain('telegram.not-left')
    await close()
  })
})

describe('to Telegram', () => {
  courierContract(async (): Promise<CourierGround> => {
    const { server, courier: made, close } = await sending()
    const kim = server.person()
    const tom = server.person()
    const lea = server.person()
    for (const one of [kim, tom, lea]) await one.says('/start')
    tom.blocks()
    lea.vanishes()
    const room = server.room('Naaien', [kim])
    room.addsBot(kim)
    const old = room.chat().id
    const now = room.becomesSupergroup(kim)
    return {
      courier: made,
      open: at(kim.chat),
      blocked: at(tom.chat),
      gone: at(lea.chat),
      moved: at(old),
      movedTo: String(now),
      texts: async ({ key }) =>
        key === String(kim.chat) ? (await kim.messages()).map(({ text }) => text) : [],
      next: (weather, after) => {
        server.suffers(weatherOf(weather, after))
      },
      away: () => server.away(),
      back: () => server.back(),
      close,
    }
  })
})

/** No two of them are the same. */
function sentences(count: number): string {
  return Array.from({ length: count }, (_, index) => `Zin ${String(index)} over naaien.`).join(' ')
}

describe('a message in Telegram', () => {
  let open: Sending | undefined
  afterEach(async () => {
    await open?.close()
    open = undefined
  })
  const begin = async (...given: Parameters<typeof sending>): Promise<Sending> => {
    open = await sending(...given)
    return open
  }

  const long: Message = {
    language: 'nl',
    blocks: [{ kind: 'text', spans: [{ text: sentences(400) }] }],
    choices: [{ token: 'a:run:yes', label: 'Ja' }],
  }

  it('that is long comes in parts with pauses between them, and one button under the last', async () => {
    const { server, courier: made, pauses } = await begin()
    const kim = server.person()
    await kim.says('/start')
    expect((await made.send(at(kim.chat), long, 'row~0')).ok).toBe(true)
    const shown = await kim.messages()
    expect(shown.map(({ buttons }) => buttons.length)).toEqual([0, 0, 1])
    expect(pauses()).toBe(2)
  })

  it('that must wait in the middle goes on where it was, and says nothing twice', async () => {
    const { server, courier: made } = await begin()
    const kim = server.person()
    await kim.says('/start')
    server.suffers(inTurn([undefined, { kind: 'too-fast', retryAfter: 0 }]))
    expect(await made.send(at(kim.chat), long, 'row~0')).toMatchObject({
      error: { kind: 'too-fast', partsSent: 1 },
    })
    expect((await made.send(at(kim.chat), long, 'row~0', 1)).ok).toBe(true)
    expect(await kim.messages()).toHaveLength(3)
    expect(server.doubles()).toEqual([])
  })

  it('says its end again rather than nothing, where more parts were sent than it is cut into now', async () => {
    const { server, courier: made } = await begin()
    const kim = server.person()
    await kim.says('/start')
    expect((await made.send(at(kim.chat), long, 'row~0', 9)).ok).toBe(true)
    expect((await kim.messages()).map(({ buttons }) => buttons.length)).toEqual([1])
  })

  it('of which a later part is not taken as it is, is not said a second time as another', async () => {
    const { server, courier: made } = await begin()
    const kim = server.person()
    await kim.says('/start')
    server.suffers(weatherOf('malformed', 1))
    expect(await made.send(at(kim.chat), long, 'row~0')).toMatchObject({
      error: { kind: 'ambiguous', code: 'in-parts' },
    })
  })

  const plans: Message = {
    language: 'nl',
    blocks: [
      { kind: 'text', spans: [{ text: 'Tot woensdag!' }] },
      { kind: 'calendar', about: 'a1', label: 'Zet in je agenda' },
    ],
    choices: [],
  }

  it('brings a file for the calendar along', async () => {
    const { server, courier: made } = await begin()
    const kim = server.person()
    await kim.says('/start')
    expect((await made.send(at(kim.chat), plans, 'row~0')).ok).toBe(true)
    expect((await kim.messages()).map(({ file }) => file)).toEqual([undefined, 'goesting.ics'])
  })

  it.each([
    ['the server does not know files', { without: ['sendDocument'] }, ok('BEGIN')],
    ['there is none any more', {}, failed('gone' as const)],
  ])('is delivered all the same when %s', async (_, plan, calendar) => {
    const { server, courier: made } = await begin(plan, calendar)
    const kim = server.person()
    await kim.says('/start')
    expect((await made.send(at(kim.chat), plans, 'row~0')).ok).toBe(true)
    expect((await kim.messages()).map(({ text }) => text)).toEqual(['Tot woensdag!'])
  })

  it('waits when the token is refused, because nobody heard it', async () => {
    const { courier: made, journal, server } = await begin({}, ok(''), '1:another')
    const kim = server.person()
    expect(await made.send(at(kim.chat), plans, 'row~0')).toMatchObject({
      error: { kind: 'unreachable', code: 'telegram-401' },
    })
    expect(JSON.stringify(journal)).not.toContain('another')
  })

  it('to which nobody answers is given up as one that may have arrived', async () => {
    const { server, courier: made } = await begin()
    const kim = server.person()
    await kim.says('/start')
    server.suffers(inTurn([{ kind: 'stall' }]))
    expect(await made.send(at(kim.chat), plans, 'row~0')).toMatchObject({
      error: { kind: 'ambiguous' },
    })
  })

  it.each([
    ['Bad Request: not enough rights to send text messages to the chat', 400, 'no-right'],
    ['Forbidden: bot was kicked from the supergroup chat', 403, 'blocked'],
    ['Bad Request: chat not found', 400, 'gone'],
    ['Bad Request: group is deactivated', 400, 'gone'],
    ['Bad Request: not in the chat', 400, 'gone'],
    ['Bad Request: USER_ID_INVALID', 400, 'gone'],
    ['Bad Request: CHAT_WRITE_FORBIDDEN', 400, 'no-right'],
    ['Forbidden: user is deactivated', 403, 'blocked'],
  ])('is refused: %s', async (description, code, why) => {
    const { server, courier: made } = await begin()
    const kim = server.person()
    await kim.says('/start')
    server.suffers(inTurn([{ kind: 'refuse', code, description }]))
    expect(await made.send(at(kim.chat), plans, 'row~0')).toMatchObject({
      error: { kind: 'refused', code: why },
    })
  })

  it('goes to one chat at most once a second, to a group twenty times a minute, and 25 times a second at all', () => {
    expect(TEMPO.token).toEqual([{ most: 25, inMs: 1000 }])
    expect(TEMPO.chat(at(5))).toEqual([{ most: 1, inMs: 1100 }])
    expect(TEMPO.chat(at(-5))).toHaveLength(2)
  })
})
