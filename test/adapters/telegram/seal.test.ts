/** Buttons in Telegram: short, signed, for one chat and for some weeks. */
import { describe, expect, it } from 'vitest'
import { LIFE_DAYS, seals, shortOf } from '../../../adapters/telegram/seal.ts'
import { answerToken, COMMANDS, commandToken } from '../../../core/message/index.ts'

const { data, token } = seals('a secret that is long enough for everybody')
const NOW = Date.UTC(2026, 10, 22, 11)
const DAY = 86_400_000

describe('what stands behind a button', () => {
  it.each([
    answerToken('k3j9x0ab', 'yes'),
    answerToken('k3j9x0ab', 'a:b:c'),
    ...COMMANDS.map((one) => commandToken(one, 'b7c1d9e0f2a3b4c5.1795000000000')),
  ])('is %s again, in at most 64 bytes', (given) => {
    const sealed = data(given, '111', NOW)
    expect(Buffer.byteLength(sealed ?? '')).toBeLessThanOrEqual(64)
    expect(token(sealed ?? '', '111', NOW)).toBe(given)
  })

  it('names no two commands alike', () => {
    expect(new Set(COMMANDS.map(shortOf)).size).toBe(COMMANDS.length)
  })

  it('has no button when it does not fit', () => {
    expect(data(answerToken('k3j9x0ab', 'x'.repeat(53)), '111', NOW)).toBeUndefined()
    expect(data(answerToken('k3j9x0ab', 'é'.repeat(26)), '111', NOW)).toBeUndefined()
  })

  it('is worth nothing in another chat', () => {
    const sealed = data('c:say:help', '111', NOW) ?? ''
    expect(token(sealed, '112', NOW)).toBeUndefined()
    expect(token(sealed, '11', NOW)).toBeUndefined()
  })

  it('is worth nothing when one sign of it is another', () => {
    const sealed = data('c:say:help', '111', NOW) ?? ''
    for (let at = 0; at < sealed.length; at++) {
      const other = sealed[at] === 'A' ? 'B' : 'A'
      expect(token(sealed.slice(0, at) + other + sealed.slice(at + 1), '111', NOW)).toBeUndefined()
    }
  })

  it('is worth nothing when its weeks are over, and is until then', () => {
    const sealed = data('c:say:help', '111', NOW) ?? ''
    expect(token(sealed, '111', NOW + LIFE_DAYS * DAY)).toBe('c:say:help')
    expect(token(sealed, '111', NOW + (LIFE_DAYS + 1) * DAY)).toBeUndefined()
  })

  it.each(['', 'a', 'c:say:help', 'é'.repeat(32), '\0'.repeat(64), 'A'.repeat(64)])(
    'reads nothing in %j',
    (given) => {
      expect(token(given, '111', NOW)).toBeUndefined()
    },
  )

  it('is worth nothing in a house with another secret', () => {
    const other = seals('another secret that is long enough as well')
    expect(other.token(data('c:say:help', '111', NOW) ?? '', '111', NOW)).toBeUndefined()
  })
})
