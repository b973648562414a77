/** Laws of `read`: it never fails, always says the same, and every part knows where it stood. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../adapters/files/authored.ts'
import { type Found, type Reading, read } from '../../core/understanding/index.ts'
import { OPEN_HANDS, sentencesOf } from '../_kit/sentences.ts'
import { dice, withTypos } from '../_kit/typos.ts'

const knowledge = readKnowledge()
const isLong = process.env['GOESTING_LONG'] === '1'
const numRuns = isLong ? 20_000 : 1_000

const SEED = 20_261_122
const STRINGS = isLong ? 1_000_000 : 2_000
const LONG_MS = 4 * 60 * 60_000
const SHORT_MS = 60_000

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
    ...reading.named,
    ...reading.dropped,
    ...reading.available,
    ...reading.unavailable,
    ...reading.spoken,
    ...reading.barriers,
    ...reading.companions,
    ...reading.unsure,
    ...reading.unmapped,
  ]
}

const WORDS =
  "ik wil niet leren naaien kookn gitaarlessen maandagavond tussen 18u en half acht in Genk Ham geen zin je veux apprendre à l'école mardi I can't teach my daughter of 11 max 10€ 3600 stop 12-14h ma-vr za. ’s wo& école zuurdesembroodbakken l’ 't x".split(
    ' ',
  )
const LETTERS = Array.from(
  "abcdeghijklmnoprstuvwyz éèïœßŒ'’-./:,!?0123456789€\u0301\u200d\ud83d😀жעن\n\t\0",
)

/** Up to twelve pieces: words, letters in any order, and words that were cut. */
function anyText(throwDice: () => number): string {
  const draw = <T>(from: readonly T[]): T | undefined => from[Math.floor(throwDice() * from.length)]
  const several = (most: number, one: () => string): string[] =>
    Array.from({ length: Math.floor(throwDice() * (most + 1)) }, one)
  const piece = (): string => {
    const kind = throwDice()
    const word = draw(WORDS) ?? ''
    if (kind < 0.5) return word
    if (kind < 0.75) return several(9, () => draw(LETTERS) ?? '').join('')
    return withTypos(word, 1, throwDice)
  }
  return several(12, piece).join(throwDice() < 0.8 ? ' ' : '')
}

/** A failure that says on which text. */
function attempt(given: string): Reading {
  try {
    return read(given, knowledge)
  } catch (cause) {
    throw new Error(`Reading failed on ${JSON.stringify(given)}`, { cause })
  }
}

const METHODS: readonly string[] = ['exact', 'form', 'fuzzy', 'rule', 'trained']

/** It says where in the text it stood, how it was found and how sure that is. */
function isAccountedFor(
  { span: [from, to], method, score }: Found<unknown>,
  text: string,
): boolean {
  const isInside = from >= 0 && from <= to && to <= text.length
  return isInside && METHODS.includes(method) && score > 0 && score <= 1
}

describe('read', () => {
  it('reads any text, the same way each time, with spans inside it and scores between 0 and 1', () => {
    fc.assert(
      fc.property(text, (given) => {
        const reading = read(given, knowledge)
        expect(read(given, knowledge)).toEqual(reading)
        expect(foundIn(reading).filter((found) => !isAccountedFor(found, given))).toEqual([])
      }),
      { numRuns },
    )
  })

  it(
    `fails on none of ${String(STRINGS)} strings (seed ${String(SEED)})`,
    () => {
      const throwDice = dice(SEED)
      for (let count = 0; count < STRINGS; count += 1) {
        const given = anyText(throwDice)
        const reading = attempt(given)
        const loose = foundIn(reading).filter((found) => !isAccountedFor(found, given))
        expect(loose, JSON.stringify(given)).toHaveLength(0)
      }
    },
    isLong ? LONG_MS : SHORT_MS,
  )

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

describe('what must not be left to a trained judge', () => {
  const { judges: _judges, ...words } = knowledge.compiled
  const rulesAlone = { ...knowledge, compiled: words }

  const sentences = OPEN_HANDS.flatMap(sentencesOf).map(({ text }) => text)
  const alarming = [
    'ik wil niet meer leven',
    'ik wil leren koken maar mijn man slaat mij',
    'hij vraagt foto’s van mij, ik ben 13',
    'je veux mourir',
    'mon mari me frappe',
    'I want to kill myself',
    'my husband hits me, help',
  ]
  const halting = [
    ...[
      'stop',
      'Stop!',
      'STOP',
      'stoppen',
      'arrêt',
      'arrêtez',
      'pauze',
      'pause',
      'afmelden',
      'unsubscribe',
    ],
    ...['verwijder mijn gegevens', 'wis alles', 'verwijder mij', 'wis mijn profiel aub'],
    ...[
      'effacez mon profil',
      'supprimez toutes mes données',
      'delete my data',
      'delete my account please',
    ],
  ]

  it('is heard by rule alone: alerts', () => {
    const alertsIn = (context: typeof rulesAlone): unknown[] =>
      [...alarming, ...sentences].map((text) => read(text, context).alert)
    const alerts = alertsIn(rulesAlone)
    expect(alertsIn(knowledge)).toEqual(alerts)
    expect(alerts.slice(0, alarming.length)).not.toContain(undefined)
  })

  it('is heard by rule alone: stopping and erasing', () => {
    const heard = (context: typeof rulesAlone): [string, string][] =>
      halting.map((text) => [text, read(text, context).intent.value])
    const intents = heard(rulesAlone)
    expect(heard(knowledge)).toEqual(intents)
    expect(intents.filter(([, intent]) => intent !== 'pause' && intent !== 'delete_me')).toEqual([])
  })

  it('is never invented by a trained judge: erasing', () => {
    const erasing = (context: typeof rulesAlone): string[] =>
      sentences.filter((text) => read(text, context).intent.value === 'delete_me')
    expect(erasing(knowledge)).toEqual(erasing(rulesAlone))
  })
})
