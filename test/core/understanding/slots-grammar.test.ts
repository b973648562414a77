/** Thousands of ways to say when, made by a grammar that knows the answer. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { read } from '../../../core/understanding/index.ts'
import { cellsOf, type Said, sayings, type Tongue } from './slot-grammar.ts'
import { ENGLISH } from './slot-tongues-en.ts'
import { FRENCH } from './slot-tongues-fr.ts'
import { DUTCH, FLEMISH, WEST_FLEMISH } from './slot-tongues-nl.ts'

const knowledge = readKnowledge()

/** The sayings that are read otherwise than they were made, each with what was read. */
function misread(said: readonly Said[], carrier: string): string[] {
  return said.flatMap(({ text, slots, notSlots }) => {
    const whole = carrier.replace('…', text)
    const { available, unavailable } = read(whole, knowledge)
    const got = `${cellsOf(available).join()} not ${cellsOf(unavailable).join()}`
    return got === `${slots.join()} not ${notSlots.join()}` ? [] : [`${whole}: ${got}`]
  })
}

const CARRIERS: readonly (readonly [Tongue, string, string])[] = [
  [DUTCH, '…', 'Wie wil mij leren koken in Gent? ….'],
  [FLEMISH, '…', 'k zoek iemand om mee te gaan wandelen! … aub'],
  [WEST_FLEMISH, '…', 'Hallo! …'],
  [FRENCH, '…', 'Je cherche un cours de cuisine à Namur. … svp'],
  [ENGLISH, '…', 'Anyone in Leuven up for chess? …!'],
]

describe.each(CARRIERS)('times in $name', (tongue, bare, carrier) => {
  const said = sayings(tongue)

  it('has at least a hundred sayings, four hundred in the large languages', () => {
    const isLarge = [DUTCH, FRENCH, ENGLISH].includes(tongue)
    expect(said.length).toBeGreaterThanOrEqual(isLarge ? 400 : 100)
  })

  it('reads every saying as it was meant', () => {
    expect(misread(said, bare)).toEqual([])
  })

  it('reads them the same behind another sentence', () => {
    expect(misread(said, carrier)).toEqual([])
  })

  it('reads them the same in capitals', () => {
    const loud = said.map((one) => ({ ...one, text: one.text.toUpperCase() }))
    expect(misread(loud, bare)).toEqual([])
  })
})
