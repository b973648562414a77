/** The words of a day, cut out of a sentence, mean the same day as the sentence. */
import { describe, expect, it } from 'vitest'
import { dateSaid, untilIn } from '../../../core/understanding/index.ts'

const MONDAY = '2026-11-23'

describe('the day in words, on Monday 23 November 2026', () => {
  it.each([
    ['September the 12th at 2 pm', '2027-09-12'],
    ['sept. 12 at 14:00', '2027-09-12'],
    ['on the 12th of September', '2027-09-12'],
    ['12 september om 14u', '2027-09-12'],
    ['12sept om 14u', '2027-09-12'],
    ['12 september 2027 om 14u', '2027-09-12'],
    ['le 1er août 2027 à 14h', '2027-08-01'],
    ['le 1er août à 14h', '2027-08-01'],
    ['3/12 om 14u', '2026-12-03'],
    ['3/12/2027 om 14u', '2027-12-03'],
    ['morgen om 10 uur', '2026-11-24'],
    ['MORGEN, zaterdag kan ik niet', '2026-11-24'],
    ['niet op zondag, morgen wel', '2026-11-24'],
    ['overmorgen om 10 uur', '2026-11-25'],
    ['over morgen', '2026-11-25'],
    ['demain à 10h', '2026-11-24'],
    ['après-demain à 10h', '2026-11-25'],
    ['après demain à 10h', '2026-11-25'],
    ['tomorrow at 10', '2026-11-24'],
    ['the day after tomorrow at 10', '2026-11-25'],
  ])('«%s» is %s', (text, date) => {
    const said = dateSaid(text)
    expect(said).toBeDefined()
    expect(untilIn(said ?? '', MONDAY) ?? untilIn(`tot ${said ?? ''}`, MONDAY)).toEqual({
      is: 'day',
      date,
    })
  })

  it.each([
    'zaterdag morgen om 10 uur',
    'zaterdag in de morgen van 10 tot 12',
    'elke morgen',
    'goede morgen, ik kan op zaterdag',
    'samedi matin à 10h',
    'Saturday in the morning',
    'le lendemain',
  ])('«%s» holds no date', (text) => {
    expect(dateSaid(text)).toBeUndefined()
  })

  it.each([
    ['31 februari om 14u', 'no-such-day'],
    ['February the 31st', 'no-such-day'],
    ['le 31 février à 14h', 'no-such-day'],
    ['12 november 2025 om 14u', 'past'],
    ['12 december 2029', 'far'],
  ])('«%s» is no day to come: %s', (text, is) => {
    expect(untilIn(`tot ${dateSaid(text) ?? ''}`, MONDAY)).toEqual({ is })
  })
})
