/** Times of the week: what is said, in minutes, and what is no weekly time at all. */
import { describe, expect, it } from 'vitest'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import type { WeekInterval } from '../../../core/domain/index.ts'
import { type Found, read } from '../../../core/understanding/index.ts'

const knowledge = readKnowledge()

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60))}:${String(minute % 60).padStart(2, '0')}`
const told = (found: readonly Found<WeekInterval>[]): string =>
  found.map(({ value }) => `${value.day} ${clock(value.from)}-${clock(value.to)}`).join(', ')

describe('times', () => {
  it.each([
    ['woensdagavond om 19u', 'wed 19:00-22:00'],
    ['dinsdag om half acht', 'tue 19:30-22:00'],
    ['vrijdag om 7 uur s avonds', 'fri 19:00-22:00'],
    ['zaterdag 10u-12u', 'sat 10:00-12:00'],
    ['zaterdag tussen 10 en 12u', 'sat 10:00-12:00'],
    ['donderdag van 19u30 tot 21u', 'thu 19:30-21:00'],
    ['maandag en donderdag na 18u', 'mon 18:00-22:00, thu 18:00-22:00'],
    ['woensdag- of vrijdagavond', 'wed 17:00-22:00, fri 17:00-22:00'],
    ['zaterdagvoormiddag of zondagnamiddag', 'sat 8:00-12:00, sun 12:00-17:00'],
    ['op maandag na school', 'mon 12:00-17:00'],
    ['samedi à 14h', 'sat 14:00-17:00'],
    ['le mardi de 18h à 20h', 'tue 18:00-20:00'],
    ['mardi soir et jeudi après-midi', 'tue 17:00-22:00, thu 12:00-17:00'],
    ['Mondays at 7pm', 'mon 19:00-22:00'],
    ['Saturday from 9am to 11am', 'sat 9:00-11:00'],
    ['thursday mornings', 'thu 8:00-12:00'],
    ['om de twee weken op dinsdagavond', 'tue 17:00-22:00'],
    ['zondag', 'sun 8:00-22:00'],
  ])('reads «%s» as %s', (text, expected) => {
    expect(told(read(text, knowledge).available)).toBe(expected)
  })

  it.each([
    'ik kom morgenavond',
    'tot vanavond',
    'ce soir je ne sais pas',
    'see you tomorrow',
    'mijn ma zegt dat ik zo goed kan koken',
    'I do like the sun',
    'bonsoir',
    'good evening',
  ])('finds no weekly time in «%s»', (text) => {
    expect(told(read(text, knowledge).available)).toBe('')
  })

  it.each([
    ['niet op maandag', 'mon 8:00-22:00'],
    ['elke avond behalve donderdag', 'thu 8:00-22:00'],
    ['dinsdag kan ik niet', 'tue 8:00-22:00'],
    ['pas le mercredi', 'wed 8:00-22:00'],
    ['never on Sundays', 'sun 8:00-22:00'],
    ['ik werk op vrijdag', 'fri 8:00-22:00'],
  ])('reads «%s» as a time that is not possible', (text, expected) => {
    expect(told(read(text, knowledge).unavailable)).toBe(expected)
  })
})
