/** Odd, huge and hostile things in updates and in people's words. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode } from '../../../adapters/telegram/decode.ts'
import { encode, LONGEST } from '../../../adapters/telegram/encode.ts'
import { Heard } from '../../../core/message/index.ts'
import { BOT, message, press, update, words } from './updates.ts'

const around = {
  bot: BOT,
  now: 1_795_000_000_000,
  token: () => undefined,
  municipality: () => undefined,
}

const from = { id: 1, is_bot: false, first_name: 'Kim' }
const deep = (levels: number): unknown => {
  let inner: unknown = 'x'
  for (let level = 0; level < levels; level++) inner = { inner }
  return inner
}

describe('an odd update', () => {
  it.each([
    ['arrays of 100,000', update('message', message({ text: 'hoi', entities: many(100_000) }))],
    ['a depth of 1,000', update('message', message({ document: deep(1_000) }))],
    ['a depth of 1,000 where a text stands', words(deep(1_000) as string)],
    ['a text of 100 KB', words('x'.repeat(100_000))],
    ['a flood of accents', words(`a${'\u0301'.repeat(20_000)}`)],
    ['signs that turn text around', words('\u202e\u2066abc\u2069')],
    ['a family of many people', words('👨‍👩‍👧‍👦'.repeat(400))],
    ['only half characters', words('\ud800\udfff'.split('').reverse().join('').repeat(50))],
    ['only signs that are no text', words('\0\u0001\u0007')],
  ])('with %s is read within 250 ms, and what is heard fits', (_, given) => {
    const began = performance.now()
    const read = decode(given, around)
    expect(performance.now() - began).toBeLessThan(250)
    if (read.kind === 'heard') expect(Heard.safeParse(read.heard).success).toBe(true)
  })

  it.each([
    ['2^53', 2 ** 53],
    ['2^53 + 2', 2 ** 53 + 2],
    ['a fraction', 1.5],
    ['no number', Number.NaN],
    ['a text', '111'],
    ['a text with zeros in front', '00111'],
    ['nothing', null],
  ])('whose chat is %s is not heard', (_, id) => {
    expect(decode(words('hoi', { chat: { id, type: 'private' } }), around).kind).toBe('ignored')
  })

  it.each([2 ** 52 - 1, 2 ** 53 - 1, 1])(
    'whose chat is %d is heard under that very number',
    (id) => {
      const read = decode(words('hoi', { chat: { id, type: 'private' } }), around)
      expect(read).toMatchObject({ heard: { address: { key: String(id) } } })
    },
  )

  it('of somebody without a name, forwarded, or in a thread is heard as theirs', () => {
    const forwarded = { forward_origin: { type: 'hidden_user', sender_user_name: 'x', date: 1 } }
    const read = decode(words('hoi', { ...forwarded, message_thread_id: 5, from }), around)
    expect(read.kind).toBe('heard')
  })

  it('of an anonymous administrator, or in the name of a channel, is not heard', () => {
    const sender_chat = { id: -100, type: 'channel', title: 'x' }
    const anonymous = { id: 1_087_968_824, is_bot: true, first_name: 'Group' }
    for (const chat of [
      { id: -5, type: 'group' },
      { id: -6, type: 'channel' },
    ])
      expect(decode(words('hoi', { chat, sender_chat, from: anonymous }), around).kind).toBe(
        'ignored',
      )
  })

  it.each(['', ' ', 'a', 'x'.repeat(64), 'x'.repeat(300), '\ud800', '{"a":1}'])(
    'with %j behind its button is heard as an old button',
    (data) => {
      expect(decode(press(data), around)).toMatchObject({ heard: { kind: 'chosen', token: '-' } })
    },
  )
})

const TURNING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const marks = fc.constantFrom(
  ...['*', '_', '`', '[', ']', '(', ')', '~', '>', '#', '+', '-', '=', '|', '{', '}', '.', '!'],
  ...[
    '<b>',
    '</b>',
    '<a href="tg://user?id=1">',
    '&lt;',
    '&amp;',
    '\\',
    '@everyone',
    '/start',
    '||',
  ],
)

it('shows people’s words as they are, whatever is in them, and marks only our own', () => {
  const said = fc.array(fc.oneof(marks, fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(said, (parts) => {
      const name = parts.join('')
      const { texts } = encode(
        {
          language: 'nl',
          blocks: [
            {
              kind: 'text',
              spans: [
                { text: 'Dag ', strong: true },
                { text: name, words: true },
                { text: ' einde' },
              ],
            },
          ],
          choices: [],
        },
        () => undefined,
      )
      expect(texts).toEqual([
        {
          text: `Dag ${name.replace(TURNING, '')} einde`,
          entities: [{ type: 'bold', offset: 0, length: 4 }],
        },
      ])
    }),
    { numRuns: 3_000 },
  )
})

it('cuts any text into parts that are taken, and loses no word of it', () => {
  const text = fc.array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '. ',
        '😀'.repeat(300),
        'woord '.repeat(200),
        'x'.repeat(5_000),
      ),
    ),
    { maxLength: 20 },
  )
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('').replace(TURNING, '')
      const block = { kind: 'text' as const, spans: [{ text: whole, words: true as const }] }
      const { texts } = encode({ language: 'nl', blocks: [block], choices: [] }, () => undefined)
      for (const one of texts) {
        expect(one.text.length).toBeGreaterThan(0)
        expect(one.text.length).toBeLessThanOrEqual(LONGEST)
      }
      const bare = (one: string): string => one.replace(/\s/gu, '')
      expect(bare(texts.map((one) => one.text).join(''))).toBe(bare(whole))
    }),
    { numRuns: 500 },
  )
})

function many(count: number): object[] {
  return Array.from({ length: count }, (_, index) => ({ type: 'bold', offset: index, length: 1 }))
}
