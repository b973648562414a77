/** What may stand on a terminal. */
import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  harmless,
  type Output,
  promptOf,
  textOf,
  wrapped,
} from '../../../adapters/terminal/screen.ts'
import { AddressId, HOUSE } from '../../../core/domain/index.ts'
import type { Line } from '../../../core/message/index.ts'

const line: Line = {
  id: 'one',
  clubId: HOUSE,
  addressId: AddressId.parse('terminal:me'),
  by: 'bot',
  order: 1,
  at: 1,
}

describe('what stands on a terminal', () => {
  it('cannot steer it, whatever people wrote', () => {
    const steering = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !steering.test(harmless(text))))
    expect(harmless('\u001b[2Jgone\u0007')).toBe('[2Jgone')
  })

  it('keeps letters, accents, emoji and line breaks as they are', () => {
    const text = 'Één café,\n👩‍👧 schaken «nu»'
    expect(harmless(text)).toBe(text)
    expect(harmless('a\r\nb\tc')).toBe('a\nb c')
  })

  it('numbers choices through cards and message, in the order in which they can be typed', () => {
    const message: Line['message'] = {
      language: 'nl',
      blocks: [
        { kind: 'text', spans: [{ text: 'Dag ' }, { text: 'Els\u001b[31m', words: true }] },
        {
          kind: 'card',
          title: [{ text: 'Nadia' }],
          lines: [[{ text: 'kan naaien' }]],
          choices: [{ token: 'a:1:x', label: 'Ja, graag' }],
        },
      ],
      choices: [{ token: 'a:1:y', label: 'Meer' }],
    }
    expect(textOf({ ...line, message })).toBe(
      'Dag Els[31m\n\nNadia\nkan naaien\n1. Ja, graag\n\n2. Meer',
    )
  })

  it('tells what the person said from what they hear', () => {
    expect(textOf({ ...line, by: 'person', words: 'één\ntwee' })).toBe('> één\n> twee')
  })

  it('breaks between words and loses none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
        fc.integer({ min: 12, max: 80 }),
        (words, width) => {
          const broken = wrapped(words.join(' '), width)
          expect(broken.split(/[ \n]/).join(' ')).toBe(words.join(' '))
          expect(Math.max(...broken.split('\n').map((one) => one.length))).toBeLessThanOrEqual(
            width,
          )
        },
      ),
    )
  })

  it('has colour only on a terminal whose owner did not ask otherwise', () => {
    const output = (isTTY: boolean): Output => Object.assign(new PassThrough(), { isTTY })
    expect(promptOf(output(true), undefined)).toContain('\u001b[')
    expect(promptOf(output(true), '1')).toBe('> ')
    expect(promptOf(output(false), undefined)).toBe('> ')
  })
})
