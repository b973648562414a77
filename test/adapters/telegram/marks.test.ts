/** The trace that a pressed button leaves: what it reads, when it comes, and when it does not. */
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { type Mark, markOf, marks } from '../../../adapters/telegram/marks.ts'
import { quiet } from '../../../adapters/telegram/quiet.ts'
import { turns } from '../../../adapters/telegram/turns.ts'
import { type HandClock, handClock } from '../../_kit/clock.ts'
import type { FakeTelegram } from '../../_kit/telegram/fake-server.ts'
import type { TelegramPerson } from '../../_kit/telegram/person.ts'
import { onServers, WHOLE_TALK_MS } from './ground.ts'
import { until } from './opened.ts'

const carrier = (...rows: readonly (readonly (readonly [string, string])[])[]): unknown => ({
  message_id: 7,
  reply_markup: {
    inline_keyboard: rows.map((row) =>
      row.map(([text, callback_data]) => ({ text, callback_data })),
    ),
  },
})

const read = (mark: Mark | undefined): unknown =>
  mark?.keyboard.map((row) => row.map(({ text }) => text))

describe('what a pressed button reads', () => {
  const asked = carrier([
    ['1. Ja', 'yes'],
    ['2. Nee', 'no'],
  ])

  it('is its words behind a tick; the others read as before, and all do what they did', () => {
    const mark = markOf(asked, 'no')
    expect(read(mark)).toEqual([['1. Ja', '✓ 2. Nee']])
    expect(mark?.keyboard.flat().map((one) => one.callback_data)).toEqual(['yes', 'no'])
    expect(mark).toMatchObject({ message: 7, isThere: false })
  })

  it('is the same after a second press, and moves with a press on another', () => {
    const ticked = carrier([['✓ 1. Ja', 'yes']], [['2. Nee', 'no']])
    expect(markOf(ticked, 'yes')).toMatchObject({ isThere: true })
    expect(read(markOf(ticked, 'no'))).toEqual([['1. Ja'], ['✓ 2. Nee']])
  })

  it('keeps what else a button has, and leaves a link alone', () => {
    const link = { text: 'Kaart', url: 'https://example.org/' }
    const own = { text: 'Ja', callback_data: 'yes', style: 'primary' }
    const mark = markOf({ message_id: 7, reply_markup: { inline_keyboard: [[link, own]] } }, 'yes')
    expect(mark?.keyboard).toEqual([[link, { ...own, text: '✓ Ja' }]])
  })

  it.each([
    ['nothing', undefined],
    ['no keyboard', { message_id: 7 }],
    ['no number', { reply_markup: { inline_keyboard: [] } }],
    ['a keyboard that is none', { message_id: 7, reply_markup: { inline_keyboard: 'x' } }],
    ['other buttons', carrier([['Misschien', 'maybe']])],
  ])('is nothing where Telegram tells %s', (_, given) => {
    expect(markOf(given, 'yes')).toBeUndefined()
  })
})

const START = 1_795_000_000_000

function waiting(): { clock: HandClock; edits: number[]; all: ReturnType<typeof marks> } & {
  quiet: ReturnType<typeof quiet>
} {
  const clock = handClock(START)
  const edits: number[] = []
  const chats = quiet(clock, 1100)
  const all = marks({
    ...{ clock, quiet: chats, afterMs: 1500, turns: turns(clock) },
    api: {
      editMessageReplyMarkup: () => {
        edits.push(clock.now() - START)
        return Promise.reject(new Error('message is not modified'))
      },
    },
  })
  return { clock, edits, all, quiet: chats }
}

const mark = (message = 7, isThere = false): Mark => ({
  message,
  keyboard: [[{ text: '✓ Ja' }]],
  isThere,
})

describe('a trace', () => {
  it('comes when the answer is there and the chat was left alone for a moment', () => {
    const { clock, edits, all, quiet: chats } = waiting()
    all.pressed('1', mark())
    clock.advance(4_000)
    expect(edits).toEqual([])
    for (const _ of [1, 2, 3]) {
      chats.begins('1')
      all.answered('1')
      clock.advance(1_100)
    }
    expect(edits).toEqual([])
    clock.advance(1_000)
    expect(edits).toEqual([7_700])
  })

  it('is not given while the chat is busy for long, without an answer, or after the house closed', () => {
    const { clock, edits, all, quiet: chats } = waiting()
    all.pressed('1', mark())
    all.pressed('2', mark())
    for (let second = 0; second < 30; second++) {
      chats.begins('1')
      all.answered('1')
      clock.advance(1_000)
    }
    all.answered('2')
    all.pressed('3', mark())
    all.answered('3')
    all.close()
    clock.advance(60_000)
    expect(edits.filter((at) => at < 30_000)).toEqual([])
  })

  it('keeps still while Telegram says «not now»', () => {
    const { clock, edits, all, quiet: chats } = waiting()
    all.pressed('1', mark())
    chats.holds(START + 9_000)
    all.answered('1')
    clock.advance(60_000)
    expect(edits).toEqual([9_000])
  })

  it('counts the last press on a message, and of many chats only as many as there is room for', () => {
    const { clock, edits, all } = waiting()
    all.pressed('1', mark())
    all.pressed('1', mark(7, true))
    all.answered('1')
    clock.advance(5_000)
    expect(edits).toEqual([])
    for (let chat = 0; chat < 40; chat++) {
      all.pressed(String(chat), mark())
      all.answered(String(chat))
    }
    clock.advance(1_000)
    expect(edits.length).toBeGreaterThan(0)
    expect(edits.length).toBeLessThanOrEqual(5)
  })

  it('makes the next message wait until its chat may hear something again', async () => {
    const { clock, all, quiet: chats } = waiting()
    all.pressed('1', mark())
    all.answered('1')
    let isFree = false
    const waits = chats.free('1').then(() => {
      isFree = true
    })
    clock.advance(1_000)
    await Promise.resolve()
    expect(isFree).toBe(false)
    clock.advance(200)
    await waits
    expect(isFree).toBe(true)
  })
})

const { opened, fake } = onServers()
/** A trace waits for the answer and for the chat to be quiet. */
const LOOKS = 800
const edits = (server: FakeTelegram): number => server.accepted('editMessageReplyMarkup').length

/** Everything in this chat that reads as pressed. */
async function ticked(one: TelegramPerson): Promise<readonly string[]> {
  const labels = (await one.messages()).flatMap(({ buttons }) => buttons.map(({ text }) => text))
  return labels.filter((label) => label.startsWith('✓'))
}

describe('on Telegram', () => {
  it(
    'a press shows in the chat, the next one moves it, and words leave none',
    async () => {
      const server = await fake()
      await opened(server)
      const kim = server.person()
      await kim.saysEach('hulp', 'ik wil leren naaien in Genk')
      expect(edits(server)).toBe(0)
      await kim.presses('1. Ja, dat klopt')
      await kim.sees('Hoe mag ik je noemen')
      await until(() => edits(server) === 1, LOOKS)
      expect(await ticked(kim)).toEqual(['✓ 1. Ja, dat klopt'])
      await kim.presses('1. Ja, dat klopt')
      await kim.isAnswered()
      await pause(2_500)
      expect(edits(server)).toBe(1)
      await kim.presses('2. Iets klopt niet')
      await kim.isAnswered()
      await until(() => edits(server) === 2, LOOKS)
      expect(await ticked(kim)).toEqual(['✓ 2. Iets klopt niet'])
      expect(server.selfInflicted).toBe(0)
    },
    WHOLE_TALK_MS,
  )

  it(
    'somebody who presses the moment the trace comes is answered within the limits',
    async () => {
      const server = await fake()
      await opened(server)
      const kim = server.person()
      await kim.saysEach('ik wil leren naaien in Genk')
      await kim.presses('1. Ja, dat klopt')
      await kim.isAnswered()
      await until(() => edits(server) === 1, LOOKS)
      await kim.says('Kim')
      await kim.isAnswered()
      expect(server.selfInflicted).toBe(0)
    },
    WHOLE_TALK_MS,
  )
})
