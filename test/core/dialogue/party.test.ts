/** With how many somebody comes, as people say it; and what is none of it. */
import { describe, expect, it } from 'vitest'
import { partyIn } from '../../../core/dialogue/index.ts'

describe('with how many', () => {
  it.each([
    ['+2', 3, 0],
    ['+ 1', 2, 0],
    ['plus 2', 3, 0],
    ['+1 kind', 2, 1],
    ['met 2', 2, 0],
    ['toch maar met 2', 2, 0],
    ['wij komen met drie', 3, 0],
    ["met z'n drieën", 3, 0],
    ['we zijn met 4', 4, 0],
    ['3 plaatsen', 3, 0],
    ['nous venons à trois', 3, 0],
    ['on vient à quatre', 4, 0],
    ['à deux', 2, 0],
    ['we are coming with three', 3, 0],
    ['there are three of us', 3, 0],
    ['with two friends', 3, 0],
    ['met mijn zus', 2, 0],
    ['ik en mijn zus', 2, 0],
    ['met mijn ouders', 3, 0],
    ['mijn dochter komt mee', 2, 1],
    ['met mijn man en mijn twee kinderen', 4, 2],
    ['we komen met 2 volwassenen en 2 kinderen', 4, 2],
    ['Ja, ik kom zaterdag en ik breng ons ma mee.', 2, 0],
    ['avec ma sœur', 2, 0],
    ['avec mes deux enfants', 3, 2],
    ['j’amène ma fille', 2, 1],
    ['with my two kids', 3, 2],
    ['my daughter is coming too', 2, 1],
    ['ik kom toch alleen', 1, 0],
    ['just me', 1, 0],
  ] as const)('«%s» is %i, of whom %i children', (text, seats, children) => {
    expect(partyIn(text)).toMatchObject({ is: 'party', seats, children })
  })

  it.each([
    'mag mijn mama mee?',
    'kan mijn vriendin ook mee?',
    'je peux venir avec ma mère ?',
    'ma mère peut venir ?',
    'can my mum come?',
    'can I bring my sister?',
  ])('«%s» asks it', (text) => {
    expect(partyIn(text)).toMatchObject({ is: 'party', seats: 2, asks: true })
  })

  it.each([
    ['+99', 'too-many'],
    ['met 8 vrienden', 'too-many'],
    ['met 0', 'no-number'],
    ['met -1', 'no-number'],
    ['-1', 'no-number'],
    ['met mijn kinderen', 'how-many'],
    ['met mijn vrienden', 'how-many'],
  ] as const)('«%s» is %s', (text, is) => {
    expect(partyIn(text)?.is).toBe(is)
  })

  it('knows the ages that are told', () => {
    expect(partyIn('met mijn dochters van 7 en 9')).toMatchObject({ children: 2, years: [7, 9] })
    expect(partyIn('met mijn 9-jarige zoon')).toMatchObject({ children: 1, years: [9] })
  })

  it.each([
    ...['2', 'drie', 'ja', 'nee', 'met de fiets', 'met plezier', 'avec plaisir', 'met vakantie'],
    ...[
      'ik wil leren naaien met mijn zus',
      'mijn zoon komt niet mee',
      '+32 475 12 34 56',
      '+2 Nadia',
    ],
    ...[
      'can you help me?',
      'kan je mij helpen',
      'we are happy',
      'mag dat?',
      'kan iemand mij helpen',
    ],
  ])('«%s» is about something else', (text) => {
    expect(partyIn(text)).toBeUndefined()
  })
})
