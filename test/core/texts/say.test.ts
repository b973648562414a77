/** What people wrote is shown as they wrote it; what we wrote is shown as we meant it. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ConceptId, type Language, momentAt, wholePart } from '../../../core/domain/index.ts'
import { type Phrase, type Speech, say, sayPlain, t } from '../../../core/texts/index.ts'

const speech = (language: Language): Speech => ({
  language,
  label: (concept, inLanguage) => `${concept}-${inLanguage}`,
})
const NL = speech('nl')
const name = (words: string): Phrase => t('relay.from', { name: words })

describe('bold', () => {
  it('runs over a value that people wrote, and stays people’s words', () => {
    expect(say(name('Nadia'), NL)).toEqual([
      { text: 'Bericht van ' },
      { text: 'Nadia', strong: true, words: true },
      { text: ':' },
    ])
  })

  it('runs over a phrase inside of a phrase, and ends where we ended it', () => {
    const inner = { name: { phrase: t('find.title.person', { name: 'Nadia' }) } }
    const spans = say(t('introduce.introduced', inner), NL)
    expect(spans.filter((span) => span.strong).map((span) => span.text)).toEqual(['Nadia'])
    expect(spans.at(-1)?.strong).toBeUndefined()
  })

  it('is read in our own words only: a star of somebody’s is a star', () => {
    const spans = say(name('*Na*dia*'), NL)
    expect(spans[1]).toEqual({ text: '*Na*dia*', strong: true, words: true })
    expect(spans[2]).toEqual({ text: ':' })
  })
})

describe('people’s words', () => {
  it('come out whole and marked as words, whatever is in them', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (words) => {
        const spans = say(t('relay.words', { words }), NL)
        expect(spans).toEqual([{ text: words, words: true }])
      }),
    )
  })

  it.each(['{name}', "it's '{x}'", '<b>x</b>', '# {0}', '</script>', '\u0000', '}'])(
    'are no message format: %j',
    (words) => {
      expect(sayPlain(name(words), NL)).toBe(`Bericht van ${words}:`)
    },
  )

  it('never leave a mark of ours open for what comes after', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, unit: fc.constantFrom('*', 'a', '{', '}') }),
        (words) => {
          const spans = say(name(words), NL)
          expect(spans.at(-1)).toEqual({ text: ':' })
          expect(spans[0]).toEqual({ text: 'Bericht van ' })
        },
      ),
    )
  })

  it('are taken from the language that they were written in when there is no other', () => {
    const title = t('find.title.wording', { title: { wording: { fr: 'Atelier *ouvert*' } } })
    expect(say(title, NL)).toEqual([{ text: 'Atelier *ouvert*', words: true }])
  })
})

describe('lists', () => {
  const three = (list: readonly string[]): Phrase => t('relay.words', { words: { list } })

  it.each([
    ['nl', 'an, bo en cem'],
    ['fr', 'an, bo et cem'],
    ['en', 'an, bo and cem'],
  ] as const)('are joined as in %s', (language, joined) => {
    expect(sayPlain(three(['an', 'bo', 'cem']), speech(language))).toBe(joined)
    expect(sayPlain(three(['an']), speech(language))).toBe('an')
    expect(sayPlain(three([]), speech(language))).toBe('')
  })

  it('keep the words of people apart from ours', () => {
    const spans = say(three(['a*b', 'c']), NL)
    expect(spans).toEqual([
      { text: 'a*b', words: true },
      { text: ' en ' },
      { text: 'c', words: true },
    ])
  })
})

describe('values', () => {
  it.each([
    ['nl', 'woensdag 25 november om 19:00'],
    ['fr', 'mercredi 25 novembre à 19:00'],
    ['en', 'Wednesday 25 November at 19:00'],
  ] as const)('a moment is a date of the wall in %s', (language, said) => {
    const moment = momentAt('2026-11-25T19:00', 'Europe/Brussels')
    expect(sayPlain(t('relay.words', { words: { moment } }), speech(language))).toBe(said)
  })

  it('a moment is on the wall of its own zone', () => {
    const moment = momentAt('2026-11-25T19:00', 'America/New_York')
    expect(sayPlain(t('relay.words', { words: { moment } }), NL)).toContain('25 november om 19:00')
  })

  it.each([
    ['nl', 'woensdagavond en vrijdag van 9:05 tot 10:30'],
    ['fr', /^mercredi soir et vendredi .*9:05.*10:30$/],
    ['en', /^Wednesday evening and Friday .*9:05.*10:30$/],
  ] as const)('times are parts of the day where they are whole ones, in %s', (language, said) => {
    const friday = { day: 'fri', from: 9 * 60 + 5, to: 10 * 60 + 30 } as const
    const times = [wholePart('wed', 'evening'), friday]
    const words = sayPlain(t('relay.words', { words: { times } }), speech(language))
    if (typeof said === 'string') expect(words).toBe(said)
    else expect(words).toMatch(said)
  })

  it.each([
    ['nl', 'De Brug (fictief voorbeeld)'],
    ['fr', 'De Brug (exemple fictif)'],
    ['en', 'De Brug (fictional example)'],
  ] as const)(
    'the label of a demo name is read in %s, and other words stay as they are',
    (language, said) => {
      const words = 'De Brug (fictief voorbeeld)'
      expect(sayPlain(t('relay.words', { words }), speech(language))).toBe(said)
      const others = 'een fictief voorbeeld (echt)'
      expect(sayPlain(t('relay.words', { words: others }), speech(language))).toBe(others)
    },
  )

  it('a moment has no nought before its hour, and the first of a month its own word in French', () => {
    const moment = momentAt('2026-11-01T09:30', 'Europe/Brussels')
    const said = (language: Language): string =>
      sayPlain(t('relay.words', { words: { moment } }), speech(language))
    expect(said('nl')).toBe('zondag 1 november om 9:30')
    expect(said('fr')).toBe('dimanche 1er novembre à 9:30')
    expect(said('en')).toBe('Sunday 1 November at 9:30')
  })

  it('a talent is said in the reader’s language, and a language by its name', () => {
    const concept = { concept: ConceptId.parse('sewing') }
    expect(sayPlain(t('words.concept', { concept }), speech('fr'))).toBe('sewing-fr')
    expect(sayPlain(t('relay.words', { words: { spoken: 'uk' } }), NL)).toBe('Oekraïens')
  })

  it('that is missing is an error, and not an empty place in a sentence', () => {
    expect(() => say(t('relay.from'), NL)).toThrow()
    expect(() => say(t('plans.waitlisted', { place: 1 }), NL)).toThrow(/title/)
  })

  it('counts choose the form of the word', () => {
    expect(sayPlain(t('human.desk', { count: 1 }), NL)).toBe('Er staat 1 taak open:')
    expect(sayPlain(t('human.desk', { count: 2 }), NL)).toBe('Er staan 2 taken open:')
  })
})
