/** What a club may choose, word by word: each does what it says, and nothing else. */
import { describe, expect, it } from 'vitest'
import { Emphasis, HARDENED, PREFERRED, WEIGHED } from '../../../core/domain/index.ts'
import { LANGUAGES } from '../../../core/domain/language.ts'
import { choicesInWords, choose, settingsOf } from '../../../core/matching/index.ts'
import { sayPlain } from '../../../core/texts/index.ts'
import { speech } from './town.ts'

const TIMES = { off: 0, half: 0.5, normal: 1, double: 2, triple: 3 } as const

function settings(...words: string[]): ReturnType<typeof settingsOf> {
  const read = choose(undefined, words)
  if (!read.ok) throw new Error(`Refused: ${words.join(' ')}`)
  return settingsOf({ radiusKm: 15, matching: read.value })
}

const plain = settings()
const words = (names: readonly string[]): [string, Emphasis][] =>
  names.flatMap((name) => Emphasis.options.map((how): [string, Emphasis] => [name, how]))

describe('a criterion', () => {
  it.each(words(WEIGHED))('%s=%s counts so much beside the fit', (name, how) => {
    const found = settings(`${name}=${how}`)
    const of = name as (typeof WEIGHED)[number]
    expect(found[of] / found.fit).toBeCloseTo((TIMES[how] * plain[of]) / plain.fit)
    expect(found.fit + found.near + found.time + found.level).toBeCloseTo(1)
    for (const other of WEIGHED.filter((one) => one !== of))
      expect(found[other] / found.fit).toBeCloseTo(plain[other] / plain.fit)
  })

  const rules = HARDENED.flatMap((name) => [
    [name, 'hard', true] as const,
    [name, 'soft', false] as const,
  ])
  it.each(rules)('%s-rule=%s rules out, or only counts', (name, value, is) => {
    expect(settings(`${name}-rule=${value}`).hard).toEqual({ ...plain.hard, [name]: is })
  })
})

describe('a relation', () => {
  it.each(words(PREFERRED))('%s=%s is worth so much beside the others, 1 at most', (name, how) => {
    const found = settings(`${name}=${how}`)
    const of = name as (typeof PREFERRED)[number]
    for (const other of PREFERRED.filter((one) => one !== of))
      expect(found[of] / found[other]).toBeCloseTo((TIMES[how] * plain[of]) / plain[other])
    for (const one of PREFERRED) expect(found[one] >= 0 && found[one] <= 1).toBe(true)
  })
})

describe('circles', () => {
  it.each(['1', '300', '3,10,25', '1,2,3,4,5,6', '2.5,5'])('can be %s', (value) => {
    expect(settings(`circles=${value}`).circlesKm).toEqual(value.split(',').map(Number))
  })

  it.each(['0.5', '301', '3,3', '10,3', '1,2,3,4,5,6,7', 'near', '3,,10', '-3', 'Infinity'])(
    'cannot be %s, and then nothing changes',
    (value) => {
      expect(choose(undefined, ['near=double', `circles=${value}`]).ok).toBe(false)
    },
  )
})

describe('what holds is said', () => {
  it.each(LANGUAGES)('in %s, in as many sentences whatever was chosen', (language) => {
    const read = choose(undefined, ['near=off', 'time-rule=soft', 'swap=triple', 'circles=5'])
    if (!read.ok) throw new Error('Refused.')
    const said = choicesInWords(read.value).map((one) => sayPlain(one, { ...speech, language }))
    expect(said).toHaveLength(choicesInWords().length)
    for (const sentence of said) expect(sentence).toMatch(/^[^{}]+[.!]$/)
  })
})
