/**
 * Reading twice the text takes twice the work, whatever is repeated in it: counted in questions to the
 * word lists and the map, not in time.
 */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../adapters/files/authored.ts'
import { read } from '../../core/understanding/index.ts'

/** Every question to the lexicon and the gazetteer adds one. */
function counting(): { steps: (text: string) => number } {
  const knowledge = readKnowledge()
  let asked = 0
  const counted = <T extends object>(of: T): T =>
    new Proxy(of, {
      get(target, name, receiver) {
        asked += 1
        return Reflect.get(target, name, receiver) as unknown
      },
    })
  const context = {
    ...knowledge,
    lexicon: counted(knowledge.lexicon),
    gazetteer: counted(knowledge.gazetteer),
  }
  read('', context)
  return {
    steps: (text) => {
      asked = 0
      read(text, context)
      return asked
    },
  }
}

const REPEATED = [
  'ik wil ',
  'wil niet leren ',
  'maandag en ',
  'maandag tot ',
  'tussen 10 en ',
  '1u-',
  "l'",
  'naaien, ',
  'niet meer ',
  'kookn ',
  'xqzkj ',
  'gitaarlessenreeks ',
  'Genk ',
  'Sint-',
  'in Ham ',
  'mijn dochter van 11 ',
  'a',
  'aab',
  '. ',
  '\u0301',
  '😀 ',
  '12.',
  'ma-',
]
const SHORT = 600
/** Twice the text, and some room for what is looked at once. */
const AT_MOST = 2.3
const ONCE = 200

describe('the work of reading', () => {
  const { steps } = counting()

  it.each(REPEATED)('grows no faster than the text: «%s» again and again', (piece) => {
    const text = piece.repeat(Math.ceil(SHORT / piece.length))
    expect(steps(text + text)).toBeLessThanOrEqual(AT_MOST * steps(text) + ONCE)
  })
})
