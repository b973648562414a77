/** Times that are the only ones, and times that are one of many. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { read } from '../../../core/understanding/index.ts'

const knowledge = readKnowledge()

function isOnly(text: string): boolean {
  return read(text, knowledge).onlyThen === true
}

describe('the only times', () => {
  it.each([
    ...['ik kan alleen op dinsdagavond', 'ik kan enkel dinsdag', 'alleen op woensdag aub'],
    ...['enkel in het weekend', 'ik wil leren naaien, maar ik kan alleen maar op zaterdag'],
    ...['ik ben alleen op zondag vrij', 'je peux seulement le mardi soir', 'le mardi seulement'],
    ...['je ne peux que le mardi', 'uniquement le week-end', 'I can only come on Tuesday evening'],
    ...['only on Saturdays', 'Tuesdays only'],
  ])('«%s»', (text) => expect(isOnly(text)).toBe(true))

  it.each([
    ...['ik kan op dinsdagavond', 'liefst woensdagavond', 'niet alleen op dinsdag'],
    ...[
      'ik woon alleen en kan op dinsdag',
      'ik ben alleen op zondag',
      'alleen op dinsdag kan ik niet',
    ],
    ...['je peux le mardi', 'pas seulement le mardi', 'je vis seule, je peux le mardi'],
    ...['I can come on Tuesday', 'not only on Tuesday', 'ik wil alleen leren koken op dinsdag'],
  ])('not «%s»', (text) => expect(isOnly(text)).toBe(false))
})
