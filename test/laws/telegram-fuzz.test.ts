/**
 * Whatever Telegram sends, or somebody who poses as it: nothing is thrown, what is heard fits into the
 * store, and a good update is never lost behind a bad one.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode, updateIdOf } from '../../adapters/telegram/decode.ts'
import { seals } from '../../adapters/telegram/seal.ts'
import { Heard } from '../../core/message/index.ts'
import { anyStream, anyUpdate } from '../_kit/telegram/any-update.ts'
import { BOT } from '../_kit/telegram/fake-server.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 100_000 : 10_000
const NOW = 1_795_000_000_000
const { token } = seals('a secret that is long enough for everybody')
const { id, username = '' } = BOT

const around = {
  bot: { id, username },
  now: NOW,
  token: (data: string, chat: string) => token(data, chat, NOW),
  municipality: () => undefined,
}

it('reads any update at all without a throw, and what it hears fits', () => {
  fc.assert(
    fc.property(anyUpdate, (given) => {
      const decoded = decode(given, around)
      if (decoded.kind === 'heard') expect(Heard.safeParse(decoded.heard).success).toBe(true)
      const number = updateIdOf(given)
      expect(number === undefined || Number.isSafeInteger(number)).toBe(true)
    }),
    { numRuns: RUNS },
  )
})

it('hears of a good update the same, whatever stands before and behind it', () => {
  fc.assert(
    fc.property(anyStream, (stream) => {
      for (const { update, isGood } of stream) {
        const decoded = decode(update, around)
        if (isGood) expect(decoded).toEqual(decode(structuredClone(update), around))
      }
      expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined()
    }),
    { numRuns: RUNS / 20 },
  )
})

it('opens no sealed button that it did not make', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 64 }), (data) => {
      expect(token(data, '111', NOW)).toBeUndefined()
    }),
    { numRuns: RUNS },
  )
})
