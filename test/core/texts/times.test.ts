/** Times of the week as people read them: what is the same on all days is said once. */
import { expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import { DAYS, type Day, type Language, wholePart } from '../../../core/domain/index.ts'
import { sayPlain, t } from '../../../core/texts/index.ts'

const { taxonomy } = readKnowledge()
const WORKING: readonly Day[] = DAYS.slice(0, 5)
const from18 = (day: Day) => ({ day, from: 18 * 60, to: 22 * 60 })
const wholeDay = (day: Day) => ({ day, from: 8 * 60, to: 22 * 60 })

function said(
  times: readonly { day: Day; from: number; to: number }[],
  language: Language,
): string {
  const speech = { language, label: taxonomy.label }
  return sayPlain(t('words.concept', { concept: { times } }), speech)
}

it.each([
  ['nl', 'elke avond'],
  ['fr', 'tous les soirs'],
  ['en', 'every evening'],
] as const)('says seven evenings as one (%s)', (language, words) => {
  expect(
    said(
      DAYS.map((day) => wholePart(day, 'evening')),
      language,
    ),
  ).toBe(words)
})

it.each([
  ['nl', 'elke dag van maandag tot vrijdag van 18:00 tot 22:00'],
  ['fr', 'tous les jours du lundi au vendredi de 18:00 à 22:00'],
  ['en', 'every day from Monday to Friday from 18:00 to 22:00'],
] as const)('says the same hours of the working week as one (%s)', (language, words) => {
  expect(said(WORKING.map(from18), language)).toBe(words)
})

it('says every day as that, and other days one by one, each where it stood', () => {
  expect(said(DAYS.map(wholeDay), 'nl')).toBe('elke dag')
  expect(said([wholePart('sat', 'morning'), ...WORKING.map(wholeDay)], 'nl')).toBe(
    'zaterdagvoormiddag en elke dag van maandag tot vrijdag',
  )
  expect(said(WORKING.slice(1).map(from18), 'nl')).toMatch(/^dinsdag van 18:00 tot 22:00, woensdag/)
  expect(said([wholePart('wed', 'evening'), wholePart('wed', 'evening')], 'nl')).toBe(
    'woensdagavond en woensdagavond',
  )
})
