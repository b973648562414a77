/** Whoever is in danger is heard, however they write it; whoever is not, is left in peace. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { LANGUAGES } from '../../../core/domain/index.ts'
import { catalogues } from '../../../core/texts/index.ts'
import { read } from '../../../core/understanding/index.ts'
import { dice, withTypos } from '../../_kit/typos.ts'

interface Alarming {
  readonly alert: string
  readonly phrase: string
}

const alarming: readonly Alarming[] = linesOf('alarming.tsv').map((line) => {
  const [alert = '', phrase = ''] = line.split('\t')
  return { alert, phrase }
})
const calm = linesOf('calm.txt')

const knowledge = readKnowledge()
const alertIn = (text: string): string | undefined => read(text, knowledge).alert?.value

/** The phrases that are not heard as what they are. */
function unheard(write: (phrase: string) => string, rows = alarming): string[] {
  return rows
    .filter(({ alert, phrase }) => alertIn(write(phrase)) !== alert)
    .map(({ alert, phrase }) => `${alert}: ${write(phrase)}`)
}

describe('an alarm', () => {
  it('has more than 150 phrases to be heard in, and each is heard', () => {
    expect(alarming.length).toBeGreaterThan(150)
    expect(unheard((phrase) => phrase)).toEqual([])
  })

  it.each<[string, (phrase: string) => string]>([
    ['in capitals', (phrase) => phrase.toUpperCase()],
    ['without punctuation', (phrase) => phrase.replace(/[.,!?;:]/g, '')],
    ['with emoji', (phrase) => `😭 ${phrase} 😢😢`],
    ['shouted', (phrase) => `${phrase}!!!`],
    ['politely', (phrase) => `${phrase} aub`],
    ['after a greeting', (phrase) => `Hallo, ${phrase}`],
    ['between two sentences', (phrase) => `Dag. ${phrase}. Wat nu?`],
  ])('is heard %s', (_how, write) => {
    expect(unheard(write)).toEqual([])
  })

  it('is heard through one typing error in a word that matters, 97 times in 100', () => {
    const throwDice = dice(20_261_122)
    const rounds = process.env['GOESTING_LONG'] === '1' ? 20 : 2
    const typed = Array.from({ length: rounds }, () =>
      alarming.map(
        ({ alert, phrase }): Alarming => ({ alert, phrase: slipped(phrase, throwDice) }),
      ),
    ).flat()
    const missed = typed.filter(({ phrase }) => alertIn(phrase) === undefined)
    const heard = 1 - missed.length / typed.length
    expect(heard, missed.map(({ phrase }) => phrase).join('\n')).toBeGreaterThanOrEqual(0.97)
  })

  it('shows where it was heard', () => {
    const text = 'Dag! Ik wil leren naaien. Mijn man slaat mij elke dag.'
    const [from, to] = read(text, knowledge).alert?.span ?? [0, 0]
    expect(text.slice(from, to)).toBe('man slaat mij')
  })
})

describe('no alarm', () => {
  it('is raised by any of more than 400 everyday sentences that sound near one', () => {
    expect(calm.length).toBeGreaterThan(400)
    expect(calm.filter((sentence) => alertIn(sentence) !== undefined)).toEqual([])
  })

  it('is raised by a typing error in one of them, more than once in 100', () => {
    const throwDice = dice(7)
    const raised = calm
      .map((sentence) => slipped(sentence, throwDice))
      .filter((sentence) => alertIn(sentence) !== undefined)
    expect(raised.length, raised.join('\n')).toBeLessThanOrEqual(calm.length / 100)
  })
})

describe('the help lines', () => {
  it.each([
    ['nl', 'always.crisis', ['112', '1813', '106', '102']],
    ['fr', 'always.crisis', ['112', '0800 32 123', '107', '103']],
    ['en', 'always.crisis', ['112', '02 648 40 14', '1813', '0800 32 123', '102', '103']],
    ['nl', 'always.violence', ['112', '1712', '106', '102']],
    ['fr', 'always.violence', ['112', '0800 30 030', '107', '103']],
    ['en', 'always.violence', ['112', '1712', '0800 30 030', '02 648 40 14', '102', '103']],
    ['nl', 'always.grooming', ['112', '116 000', '102']],
    ['fr', 'always.grooming', ['112', '116 000', '103']],
    ['en', 'always.grooming', ['112', '116 000', '102', '103']],
  ] as const)('in %s for %s stand out as numbers', (language, key, numbers) => {
    const bold = [...catalogues[language][key].matchAll(/\*([^*]+)\*/g)].map(([, inside]) => inside)
    expect(bold.sort()).toEqual([...numbers].sort())
  })

  it('begin with the number for an emergency in every language', () => {
    for (const language of LANGUAGES) {
      for (const key of ['always.crisis', 'always.violence', 'always.grooming'] as const) {
        expect(/\*([^*]+)\*/.exec(catalogues[language][key])?.[1]).toBe('112')
      }
    }
  })
})

/**
 * One typing error in one word of four letters or more that tells no language. An error that makes
 * another everyday word makes another sentence: then the dice are thrown again.
 */
function slipped(phrase: string, throwDice: () => number): string {
  const words = [...phrase.matchAll(/\p{L}{4,}/gu)].filter(([word]) => !isSmall(word))
  for (let tries = 0; tries < 20; tries += 1) {
    const match = words[Math.floor(throwDice() * words.length)]
    if (match === undefined) return phrase
    const typed = withTypos(match[0], 1, throwDice)
    if (typed === match[0] || knowledge.lexicon.knows(typed.toLowerCase())) continue
    return phrase.slice(0, match.index) + typed + phrase.slice(match.index + match[0].length)
  }
  return phrase
}

function isSmall(word: string): boolean {
  const weights = knowledge.lexicon.weigh(word.toLowerCase())
  return weights !== undefined && Math.max(...weights.values()) >= 3
}

/** The lines of a table beside this test; those with # are comments. */
function linesOf(file: string): string[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
}
