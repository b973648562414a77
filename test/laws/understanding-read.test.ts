/** Laws of `read`: it never fails, always says the same, and every part knows where it stood. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../adapters/files/authored.ts'
import { type Found, type Reading, read } from '../../core/understanding/index.ts'

const knowledge = readKnowledge()
const numRuns = process.env['GOESTING_LONG'] === '1' ? 20_000 : 400

/** Words that the rules look at, between anything at all. */
const spoken = fc.oneof(
  fc.constantFrom(
    ..."ik wil kan niet leren naaien koken maandag avond na 18u 10u-12u half acht in Genk Ham geen , . ? - en of je veux apprendre samedi à 14h I can teach gratis max 10 euro 15 jaar dochter van 11 l’ d’ 's 'k ma-vr 3600 français".split(
      ' ',
    ),
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const text = fc
  .array(fc.tuple(spoken, fc.constantFrom(' ', '', '\n', '-', "'")), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''))

function foundIn(reading: Reading): Found<unknown>[] {
  const { intent, where, age, maxPriceEuro, alert } = reading
  const single = [intent, where, age, maxPriceEuro, alert].filter((found) => found !== undefined)
  return [
    ...single,
    ...reading.offers,
    ...reading.wants,
    ...reading.interests,
    ...reading.available,
    ...reading.unavailable,
    ...reading.spoken,
    ...reading.barriers,
    ...reading.unsure,
  ]
}

describe('read', () => {
  it('reads any text, the same way each time, with spans inside it and scores between 0 and 1', () => {
    fc.assert(
      fc.property(text, (given) => {
        const reading = read(given, knowledge)
        expect(read(given, knowledge)).toEqual(reading)
        for (const { span, score } of foundIn(reading)) {
          expect(span[0]).toBeGreaterThanOrEqual(0)
          expect(span[1]).toBeGreaterThanOrEqual(span[0])
          expect(span[1]).toBeLessThanOrEqual(given.length)
          expect(score).toBeGreaterThan(0)
          expect(score).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns },
    )
  })

  it('keeps every interval within a day', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { available, unavailable } = read(given, knowledge)
        for (const { value } of [...available, ...unavailable]) {
          expect(value.from).toBeGreaterThanOrEqual(0)
          expect(value.from).toBeLessThan(value.to)
          expect(value.to).toBeLessThanOrEqual(1440)
        }
      }),
      { numRuns },
    )
  })

  it('says the same for words in capitals and for a polite ending', () => {
    const plain = 'ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk'
    const meaning = (said: string): unknown => {
      const { intent, offers, wants, available, where } = read(said, knowledge)
      return [
        intent.value,
        ...[offers, wants, available].map((list) => list.map(({ value }) => value)),
        where?.value,
      ]
    }
    expect(meaning(plain.toUpperCase())).toEqual(meaning(plain))
    expect(meaning(`${plain} aub`)).toEqual(meaning(plain))
    expect(meaning(`${plain}!! 🙂`)).toEqual(meaning(plain))
    expect(meaning(plain.normalize('NFD'))).toEqual(meaning(plain))
  })

  it.each([
    'ik wil '.repeat(14_000),
    'maandag en '.repeat(9_000),
    "l'".repeat(50_000),
    'a'.repeat(100_000),
    '1u-'.repeat(33_000),
    'xqzkj '.repeat(16_000),
    '\u0301'.repeat(100_000),
    '. '.repeat(50_000),
  ])('reads 100 KB of the same thing: %#', (given) => {
    expect(read(given, knowledge).intent.score).toBeGreaterThan(0)
  })
})
