/** Until when, in words: which day that is, and which is no day. */
import { describe, expect, it } from 'vitest'
import { untilIn } from '../../../core/understanding/index.ts'

const MONDAY = '2026-11-23'

describe('an end, said on 23 November 2026', () => {
  it.each([
    ['pauze tot 1 februari', '2027-02-01'],
    ['pauze tot 1 feb', '2027-02-01'],
    ['pauze tot 1 feb.', '2027-02-01'],
    ['tot 01/02', '2027-02-01'],
    ['tot 1/2/27', '2027-02-01'],
    ['tot 1-2-2027', '2027-02-01'],
    ['tot en met 1 februari', '2027-02-02'],
    ['stop tot na Kerstmis', '2026-12-26'],
    ['tot Kerstmis', '2026-12-25'],
    ['tot na nieuwjaar', '2027-01-02'],
    ['stop tot na de kerstvakantie', '2027-01-04'],
    ['stop tot na de vakantie', '2027-01-04'],
    ['tot na de paasvakantie', '2027-04-12'],
    ['tot na de krokusvakantie', '2027-02-15'],
    ['tot na de zomer', '2027-09-01'],
    ['tot volgende maand', '2026-12-01'],
    ['even geen berichten deze maand', '2026-12-01'],
    ['tot volgende week', '2026-11-30'],
    ['over drie weken', '2026-12-14'],
    ['twee weken', '2026-12-07'],
    ['een maand', '2026-12-23'],
    ['tot vrijdag', '2026-11-27'],
    ['tot maandag', '2026-11-30'],
    ['tot morgen', '2026-11-24'],
    ['tot zaterdag morgen', '2026-11-28'],
    ["pause jusqu'à après demain", '2026-11-25'],
    ['break until the day after tomorrow', '2026-11-25'],
    ['until September the 12th', '2027-09-12'],
    ['tot februari', '2027-02-01'],
    ['tot eind januari', '2027-02-01'],
    ['tot half januari', '2027-01-15'],
    ['tot de vijftiende', undefined],
    ['tot de 30e', '2026-11-30'],
    ['tot de 15e', '2026-12-15'],
    ['tot 22 november', '2027-11-22'],
    ["pause jusqu'en mars", '2027-03-01'],
    ["pause jusqu'au 1er février", '2027-02-01'],
    ["jusqu'à fin janvier", '2027-02-01'],
    ["jusqu'après Noël", '2026-12-26'],
    ['pause de deux semaines', '2026-12-07'],
    ['pendant un mois', '2026-12-23'],
    ["jusqu'à lundi", '2026-11-30'],
    ['pas de messages ce mois-ci', '2026-12-01'],
    ['break for two weeks', '2026-12-07'],
    ['until 1 February', '2027-02-01'],
    ['until February 1st', '2027-02-01'],
    ['until after Easter', '2027-03-29'],
    ['until March', '2027-03-01'],
    ['no messages this month', '2026-12-01'],
    ['until tomorrow', '2026-11-24'],
  ])('«%s» is %s', (text, date) => {
    expect(untilIn(text, MONDAY)).toEqual(
      date === undefined ? { is: 'loose' } : { is: 'day', date },
    )
  })

  it.each([
    ['pauze tot 31 februari', 'no-such-day'],
    ['tot 31/4', 'no-such-day'],
    ['tot 13/13', 'no-such-day'],
    ['pauze tot gisteren', 'past'],
    ["pause jusqu'à hier", 'past'],
    ['pause until yesterday', 'past'],
    ['tot 1 februari 2026', 'past'],
    ['tot 2 januari 2029', 'far'],
    ['tot na mijn examens', 'loose'],
    ['een paar weken', 'loose'],
    ['until whenever', 'loose'],
  ])('«%s» is %s', (text, is) => {
    expect(untilIn(text, MONDAY)).toEqual({ is })
  })

  it.each(['pauze', 'stop', 'ik wil leren naaien', 'ik ben hier', 'pause', 'I may sew'])(
    '«%s» says none',
    (text) => {
      expect(untilIn(text, MONDAY)).toBeUndefined()
    },
  )
})

describe('the last of February', () => {
  it('is a day in a leap year, and none in another', () => {
    expect(untilIn('tot 29 februari', '2027-11-23')).toEqual({ is: 'day', date: '2028-02-29' })
    expect(untilIn('tot 29 februari', MONDAY)).toEqual({ is: 'no-such-day' })
    expect(untilIn('tot 29/02/2028', '2027-06-01')).toEqual({ is: 'day', date: '2028-02-29' })
  })

  it('is where a month ends that began on the thirty-first', () => {
    expect(untilIn('een maand', '2027-01-31')).toEqual({ is: 'day', date: '2027-02-28' })
  })
})

describe('a day that is today', () => {
  it('is meant for next year, where no year is said', () => {
    expect(untilIn('tot 23 november', MONDAY)).toEqual({ is: 'day', date: '2027-11-23' })
  })

  it('is over, where its year is said', () => {
    expect(untilIn('tot 23/11/2026', MONDAY)).toEqual({ is: 'past' })
  })
})

/** Published by the Flemish ministry of education for these school years. */
describe('school holidays in Flanders', () => {
  it.each([
    ['2025-11-10', 'kerstvakantie', '2026-01-05'],
    ['2026-01-10', 'krokusvakantie', '2026-02-23'],
    ['2026-03-01', 'paasvakantie', '2026-04-20'],
    ['2026-09-01', 'herfstvakantie', '2026-11-09'],
    ['2026-09-01', 'kerstvakantie', '2027-01-04'],
    ['2027-03-01', 'paasvakantie', '2027-04-12'],
  ])('on %s «tot na de %s» is %s', (today, name, date) => {
    expect(untilIn(`tot na de ${name}`, today)).toEqual({ is: 'day', date })
  })
})
