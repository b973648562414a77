/** A wish that finds too little is kept until a day, and its owner hears once when it can be answered. */
import { describe, expect, it } from 'vitest'
import { answerWishes } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { STANDING_DAYS } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { DAY_MS } from '../core/acts/ground.ts'
import { BEES, isOn, lives } from './closer-town.ts'

const open = houseForEach()
const kim = open.person('kim')
const NEWS = {
  nl: 'Ik vond iets voor jou',
  fr: 'J’ai trouvé quelque chose pour toi',
  en: 'I found something for you',
}

/** Somebody new answers the wish. */
async function rosaComes(): Promise<void> {
  await lives(open, 'rosa', { offers: [{ concept: 'bees' }] })
}

/** What the daily job does, so many times at once; what comes of it is delivered. */
async function looksAgain(times = 1): Promise<void> {
  const touched = await Promise.all(Array.from({ length: times }, () => answerWishes(open.house)))
  for (const address of touched.flat()) await open.staff.carry(address)
  await open.staff.idle()
}

/** How often the bot said that there is something. */
async function news(): Promise<number> {
  const lines = await kim.lines()
  return lines.filter(
    ({ message }) => message && Object.values(NEWS).some((words) => plain(message).includes(words)),
  ).length
}

describe('a wish that finds too little', () => {
  it.each([
    ['nl', 'Ik blijf voor je zoeken tot 21 januari'],
    ['fr', 'Je continue à chercher pour toi jusqu’au 21 janvier'],
    ['en', 'I will keep looking for you until 21 January'],
  ] as const)('is kept until a day, in %s, and told once', async (language, kept) => {
    await joins(kim, { language, wish: BEES[language] })
    await kim.sees(kept)
    await open.restart()
    await looksAgain()
    expect(await news()).toBe(0)
    await rosaComes()
    await looksAgain()
    await kim.sees(NEWS[language])
    await open.restart()
    await looksAgain()
    expect(await news()).toBe(1)
  })

  it('is told once, also by two who look at the same time', async () => {
    await joins(kim, { wish: BEES.nl })
    await rosaComes()
    await looksAgain(3)
    expect(await news()).toBe(1)
  })

  it('is shown by the button, and then kept no longer', async () => {
    await joins(kim, { wish: BEES.nl })
    await rosaComes()
    await looksAgain()
    await open.restart()
    await kim.presses('Toon het')
    await kim.sees('Rosa')
  })

  it('is told when its answer stands below somebody whom its owner could help', async () => {
    // Lucas and Bart want to learn to cook: they stand first, and are no answer to this wish.
    await joins(kim, { wish: 'ik wil leren imkeren en kan goed koken, in Genk' })
    await lives(open, 'rosa', { wants: [{ concept: 'animals' }], where: undefined })
    await looksAgain()
    expect(await news()).toBe(1)
  })

  it('is looked for every morning by the house itself', async () => {
    await joins(kim, { wish: BEES.nl })
    await rosaComes()
    for (let day = 0; day < 2; day += 1) {
      open.clock.advance(DAY_MS)
      await open.runDue()
    }
    expect(await news()).toBe(1)
  })
})

describe('a wish is told to nobody', () => {
  it('while its owner is on pause, and is told afterwards', async () => {
    await joins(kim, { wish: BEES.nl })
    await kim.says('stop')
    await rosaComes()
    // Public things are told to nobody on pause either.
    await isOn(open, 'bee-day', {})
    await looksAgain()
    expect(await news()).toBe(0)
    await open.restart()
    await kim.says('start')
    await looksAgain()
    expect(await news()).toBe(1)
  })

  it('once its owner is erased, of whom nothing is kept', async () => {
    await joins(kim, { wish: BEES.nl })
    await kim.says('wis alles')
    await kim.says('1')
    await kim.sees(/gewist/)
    await rosaComes()
    await looksAgain()
    expect(await news()).toBe(0)
    expect(await waiting()).toEqual([])
  })

  it('once its day is over', async () => {
    await joins(kim, { wish: BEES.nl })
    open.clock.advance(STANDING_DAYS * DAY_MS)
    await rosaComes()
    await looksAgain()
    expect(await news()).toBe(0)
    expect(await waiting()).toEqual([])
  })

  it('who withdrew the yes to be introduced', async () => {
    await joins(kim, { wish: BEES.nl })
    await kim.says('mijn profiel')
    await kim.presses('Stel mij aan niemand voor')
    await rosaComes()
    await looksAgain()
    expect(await news()).toBe(0)
  })

  it('who is young: nothing is promised, and nothing kept', async () => {
    await joins(kim, { wish: BEES.nl, age: 'Nee' })
    expect(await kim.everything()).not.toContain('Ik blijf voor je zoeken')
    expect(await waiting()).toEqual([])
  })
})

describe('«niet meer nodig»', () => {
  it('ends it, over a restart, and nothing is told again', async () => {
    await joins(kim, { wish: BEES.nl })
    await rosaComes()
    await looksAgain()
    await open.restart()
    await kim.presses('Niet meer nodig')
    await kim.sees('Ik zoek hier niet meer naar')
    await lives(open, 'ward', { offers: [{ concept: 'bees' }] })
    await looksAgain()
    expect(await news()).toBe(1)
  })
})

async function waiting(): Promise<string[]> {
  const { items } = await open.house.store.find('standingWishes', {
    clubId: DEMO_CLUB,
    index: 'byState',
    equals: ['waiting'],
  })
  return items.map(({ record }) => record.id)
}
