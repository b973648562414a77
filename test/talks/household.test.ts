/** With how many somebody comes: heard wherever it is said, and told before the yes. */
import { describe, expect, it } from 'vitest'
import { houseForEach, joins } from '../_kit/talk.ts'
import { beeDay } from './bee-day.ts'

const open = houseForEach()
const kim = open.person('kim')
const day = beeDay(open, kim)

describe('«Zal ik je inschrijven?»', () => {
  it.each([
    ['nl', '+2', '3 plaatsen', 'Voor jou en 2 anderen', 'ja', 'Je hebt 3 plaatsen'],
    ['nl', 'met mijn zus', '2 plaatsen', 'Voor jou en 1 ander', 'ja', 'Je hebt 2 plaatsen'],
    ['nl', 'wij komen met drie', '3 plaatsen', 'Voor jou en 2 anderen', 'ja', 'Je hebt 3 plaatsen'],
    ['nl', 'mijn dochter komt mee', '2 plaatsen', 'Voor jou en 1 kind', '1', 'Je hebt 2 plaatsen'],
    ['fr', 'avec ma sœur', '2 places', 'Pour toi et 1 autre', 'oui', 'Tu as 2 places'],
    ['fr', 'nous venons à trois', '3 places', 'Pour toi et 2 autres', 'oui', 'Tu as 3 places'],
    ['en', 'with my two kids', '3 places', 'For you and 2 children', 'yes', 'You have 3 places'],
    ['en', '+1', '2 places', 'For you and 1 other', 'yes', 'You have 2 places'],
  ] as const)(
    'in %s, «%s» tells the seats, and takes them after a yes',
    async (language, words, seats, who, yes, done) => {
      await day.finds(language)
      await kim.says('1')
      await open.restart()
      await kim.says(words)
      await kim.sees(seats, who)
      expect(await day.taken()).toBe(0)
      await kim.says(yes)
      await kim.sees(done)
      expect(await day.taken()).toBe((await day.rsvp())?.seats)
    },
  )

  it('«ja, met mijn zus» says both at once', async () => {
    await day.finds()
    await kim.saysEach('1', 'ja, met mijn zus')
    await kim.sees('Je hebt 2 plaatsen voor «Bijendag»')
    expect(await day.taken()).toBe(2)
  })

  it('«Ik kom niet alleen» asks with how many, and a number there is a number of people', async () => {
    await day.finds()
    await kim.saysEach('1', '3')
    await kim.sees('Met hoeveel komen jullie?')
    await kim.saysEach('4', 'ja')
    await kim.sees('Je hebt 4 plaatsen')
  })

  it.each([
    ['+99', 'hoogstens 6 plaatsen'],
    ['met 0', 'Met hoeveel komen jullie?'],
    ['met -1', 'Met hoeveel komen jullie?'],
    ['-1', 'Met hoeveel komen jullie?'],
  ])('«%s» presses no button and takes nothing', async (words, answer) => {
    await day.finds()
    await kim.saysEach('1', words)
    await kim.sees(answer, 'Zal ik je inschrijven')
    expect(await day.rsvp()).toBeUndefined()
  })

  it('«met mijn kinderen» is asked with how many', async () => {
    await day.finds()
    await kim.saysEach('1', 'met mijn kinderen')
    await kim.sees('Met hoeveel komen jullie?')
    await kim.saysEach('3', 'ja')
    expect(await day.rsvp()).toMatchObject({ seats: 3, children: 2 })
  })

  it('to a group says kindly that a place there is for one', async () => {
    await joins(kim)
    await kim.says('3')
    await kim.sees('Zal ik')
    await kim.says('+2')
    await kim.sees(/voor één persoon|Samen komen kan bij een activiteit/)
    await kim.seesNot('Hier is de lijst weer')
  })
})

describe('a list', () => {
  it.each([
    ['nl', '+2', 'jullie komen met 3', '3 plaatsen'],
    ['fr', 'à trois', 'vous venez à 3', '3 places'],
    ['en', '3 of us', 'there are 3 of you', '3 places'],
  ] as const)(
    'in %s takes «%s» for company and never for a button',
    async (language, words, kept, seats) => {
      await day.finds(language)
      await kim.says(words)
      await kim.sees(kept)
      expect(await day.rsvp()).toBeUndefined()
      await kim.says('1')
      await kim.sees(seats)
    },
  )

  it.each(['+99', 'met -1', 'met 0'])('answers «%s» and stays', async (words) => {
    await day.finds()
    await kim.says(words)
    await kim.sees(/hoogstens 6|Met hoeveel/)
    await kim.says('1')
    await kim.sees('Zal ik je inschrijven')
  })
})

describe('right after', () => {
  it.each([
    ['nl', 'ja', '+2', 'Je hebt 3 plaatsen', 'toch maar met 2', 'Je hebt 2 plaatsen'],
    ['fr', 'oui', 'à trois', 'Tu as 3 places', 'finalement à deux', 'Tu as 2 places'],
    ['en', 'yes', '+2', 'You have 3 places', 'actually 2 of us', 'You have 2 places'],
  ] as const)(
    'in %s it is changed by saying so, over restarts',
    async (language, yes, more, seats, fewer, then) => {
      await day.finds(language)
      await kim.saysEach('1', yes)
      expect(await day.taken()).toBe(1)
      await open.restart()
      await kim.says(more)
      await kim.sees(seats)
      expect(await day.taken()).toBe(3)
      await open.restart()
      await kim.says(fewer)
      await kim.sees(then)
      expect(await day.taken()).toBe(2)
    },
  )

  it('«+2» twice is three, and not five', async () => {
    await day.finds()
    await kim.saysEach('1', 'ja', '+2', '+2')
    await kim.sees('Je hebt 3 plaatsen')
    expect(await day.taken()).toBe(3)
  })

  it('stands in «wat heb ik staan?», can be changed there, and is given back whole', async () => {
    await day.finds()
    await kim.saysEach('1', 'ja, met mijn zus', 'wat heb ik staan?')
    await kim.sees('Met 2. Voor jou en 1 ander')
    await kim.presses('Verander met hoeveel')
    await kim.says('4')
    await kim.sees('Je hebt 4 plaatsen')
    await kim.says('wat heb ik staan?')
    await kim.presses('Ik kom niet')
    await kim.sees('je 4 plaatsen zijn vrij')
    expect(await day.taken()).toBe(0)
    await kim.presses('Toch wel komen')
    expect(await day.taken()).toBe(4)
  })

  it('choosing the same again takes no seat away, and after a withdrawal it is one', async () => {
    await day.finds()
    await kim.saysEach('1', 'ja, met 3', 'toon weer alles', '1', 'ja')
    expect(await day.taken()).toBe(3)
    await kim.says('wat heb ik staan?')
    await kim.presses('Ik kom niet')
    await kim.saysEach('toon weer alles', '1', 'ja')
    await kim.sees('Je bent ingeschreven')
    expect(await day.taken()).toBe(1)
  })

  it('two at once take what both would take one after the other', async () => {
    await day.finds()
    await kim.saysEach('1', 'ja')
    await Promise.all([kim.says('+2'), kim.says('met 2')])
    expect(await day.taken()).toBe((await day.rsvp())?.seats)
    expect([2, 3]).toContain(await day.taken())
  })

  it.each(['+2', 'met mijn zus'])('«%s» with nothing to come to says how', async (words) => {
    await joins(kim)
    await kim.says('opnieuw')
    await kim.says(words)
    expect(await kim.everything()).toContain('Samen komen kan bij een activiteit')
  })

  it('before a name is no name and no button', async () => {
    await kim.saysEach('ik wil leren naaien in Genk', 'ja', '+2')
    expect(await kim.everything()).toContain('Samen komen kan bij een activiteit')
    await kim.saysEach('Kim', 'ja', 'ja')
    await kim.sees('Welkom, Kim')
  })
})

describe('an activity with ages', () => {
  it.each([
    ['nl', 'mijn dochter komt mee', 'Vanaf 8 jaar. Past dat?', 'ja', 'ja', 'Je hebt 2 plaatsen'],
    ['fr', 'avec ma fille', 'À partir de 8 ans. Ça va ?', 'oui', 'oui', 'Tu as 2 places'],
    [
      'en',
      'with my daughter',
      'From 8 years old. Does that fit?',
      'yes',
      'yes',
      'You have 2 places',
    ],
  ] as const)(
    'in %s asks once whether the children fit it',
    async (language, words, asked, yes, fits, done) => {
      await day.finds(language, { ages: [8, 120] })
      await kim.saysEach('1', words, yes)
      await kim.sees(asked)
      await kim.says(fits)
      await kim.sees(done)
      expect(await day.rsvp()).toMatchObject({ seats: 2, children: 1 })
    },
  )

  it('does not ask where the age was told, and keeps no age', async () => {
    await day.finds('nl', { ages: [8, 120] })
    await kim.saysEach('1', 'met mijn dochter van 9', 'ja')
    await kim.sees('Je hebt 2 plaatsen')
    expect(JSON.stringify(await day.rsvp())).not.toMatch(/\b9\b|dochter/)
  })

  it('takes no seat for a child who is too young, and says so', async () => {
    await day.finds('nl', { ages: [8, 120] })
    await kim.saysEach('1', 'met mijn zoon van 6', 'ja')
    expect(await kim.everything()).toContain('past dit niet')
    expect(await day.rsvp()).toBeUndefined()
  })

  it('does not ask who comes with a sister', async () => {
    await day.finds('nl', { ages: [8, 120] })
    await kim.saysEach('1', 'ja, met mijn zus')
    await kim.sees('Je hebt 2 plaatsen')
  })
})
