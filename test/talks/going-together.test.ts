/** Going together to an activity, and asking for a group once: others get a question and nothing else. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { ConceptId, type Language, Offer, wholePart } from '../../core/domain/index.ts'
import { numbered } from '../../core/message/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { change } from '../core/acts/ground.ts'
import { BEES, isOn, lives } from './closer-town.ts'

const open = houseForEach()
const kim = open.person('kim')
const nadia = open.person('demo-nadia')

/** There is a day about bees, which Nadia would like as well, and nobody else. */
async function bothLikeBees(): Promise<void> {
  await change(open.house, 'members', [DEMO_CLUB, 'demo-nadia'], {
    interests: [ConceptId.parse('bees')],
    available: [],
    spoken: ['nl', 'fr', 'en'],
  })
  await change(open.house, 'members', [DEMO_CLUB, 'demo-piotr'], { introducible: false })
  await isOn(open, 'bee-day', {})
}

/** Kim chooses it, and says yes. */
async function kimComes(language: Language = 'nl'): Promise<void> {
  await bothLikeBees()
  await joins(kim, { language, wish: BEES[language] })
  await kim.says('1')
  await kim.says('1')
}

describe('going together', () => {
  it.each([
    ['nl', 'Iemand wil dit ook graag doen: Nadia', 'Ik ga alleen'],
    ['fr', 'Quelqu’un aimerait aussi faire ça : Nadia', 'J’y vais de mon côté'],
    ['en', 'Somebody would like to do this too: Nadia', 'I will go alone'],
  ] as const)('is offered after the yes, in %s', async (language, seen, alone) => {
    await kimComes(language)
    await kim.sees(seen, alone)
  })

  it.each(['1', 'Vraag Nadia'])('«%s» takes the seat and asks, over a restart', async (words) => {
    await kimComes()
    await open.restart()
    await kim.says(words)
    expect(await kim.everything()).toContain('Bijendag')
    expect(await seats()).toBe(1)
    await nadia.sees('Kim', '1. ')
    expect(numbered(await nadia.last()).map(({ label }) => label)).toHaveLength(3)
  })

  it('tells the companion no day, no place and no seat: one question, and who asks', async () => {
    await kimComes()
    await kim.says('1')
    expect(await nadia.lines()).toHaveLength(1)
    await nadia.sees('Om samen naar een activiteit te gaan')
    await nadia.seesNot('Bijendag', 'zaal 1', 'ingeschreven', '5 euro', /€\s*5/)
    // A seat is each person's own.
    expect(await seats()).toBe(1)
  })

  it('hears a yes, and never a no', async () => {
    await kimComes()
    await kim.says('1')
    const before = (await kim.lines()).length
    await open.restart()
    const [, , no] = numbered(await nadia.last())
    await nadia.presses(no?.label ?? '')
    expect(await kim.lines()).toHaveLength(before)
    expect(await seats()).toBe(1)
    await open.anew()
    await kimComes()
    await kim.says('1')
    const [yes] = numbered(await nadia.last())
    await nadia.presses(yes?.label ?? '')
    await kim.sees('Nadia', 'Samen naar: Bijendag')
    await nadia.sees('Samen naar: Bijendag')
  })

  it('alone asks nobody', async () => {
    await kimComes()
    await kim.presses('Ik ga alleen')
    expect(await seats()).toBe(1)
    expect(await nadia.lines()).toEqual([])
  })

  it('is offered to nobody who is young, and names nobody who is', async () => {
    await change(open.house, 'members', [DEMO_CLUB, 'demo-noor'], {
      interests: [ConceptId.parse('bees')],
      available: [],
    })
    await kimComes()
    await kim.seesNot('Noor')
    await open.anew()
    await bothLikeBees()
    await joins(kim, { wish: BEES.nl, age: 'Nee' })
    await kim.sees('Bijendag')
    await kim.says('1')
    await kim.says('1')
    expect(await kim.everything()).not.toMatch(/Nadia|samen gaan|Vraag een groepje/)
    expect(await seats()).toBe(1)
  })
})

async function seats(): Promise<number> {
  const stored = await open.house.store.get('activities', DEMO_CLUB, 'bee-day')
  return stored?.record.taken ?? 0
}

const MONDAY = [wholePart('mon', 'morning')]

/** Three others want bees on Monday morning; Nadia can show it then. Kim can on Wednesday evening. */
async function fourWantBees(language: Language = 'nl'): Promise<void> {
  for (const name of ['an', 'bo', 'cas'])
    await lives(open, name, { wants: [{ concept: 'bees' }], available: MONDAY })
  await lives(open, 'els', {})
  await change(open.house, 'members', [DEMO_CLUB, 'demo-nadia'], {
    offers: [Offer.parse({ concept: 'bees' })],
    available: MONDAY,
    joinedAt: 0,
  })
  const wish = {
    nl: 'ik wil leren imkeren, woensdagavond in Genk',
    fr: "je voudrais apprendre l'apiculture, le mercredi soir à Genk",
    en: 'I want to learn beekeeping, on Wednesday evening in Genk',
  }
  await joins(kim, { language, wish: wish[language] })
}

async function tasks(): Promise<number> {
  const { items } = await open.house.store.find('tasks', {
    clubId: DEMO_CLUB,
    index: 'byState',
    equals: ['open'],
  })
  return items.filter(({ record }) => record.kind === 'group').length
}

describe('a group that four people want', () => {
  it.each([
    [
      'nl',
      'Vraag een groepje: 4 mensen willen dit',
      'Ik vraag of er één keer een groepje kan komen',
    ],
    ['fr', 'Demander un groupe\u00a0: 4 personnes veulent ça', 'Je demande si un petit groupe'],
    ['en', 'Ask for a group: 4 people want this', 'I will ask if there can be a small group'],
  ] as const)('can be asked for in %s, over a restart', async (language, button, seen) => {
    await fourWantBees(language)
    await open.restart()
    await kim.presses(button)
    await kim.sees(seen)
    expect(await tasks()).toBe(1)
  })

  it('is asked once, however often somebody taps', async () => {
    await fourWantBees()
    await kim.presses('Vraag een groepje: 4 mensen willen dit')
    await open.restart()
    await kim.says('ik wil leren imkeren')
    await kim.presses('Ja, dat klopt')
    await kim.presses('Vraag een groepje: 4 mensen willen dit')
    await kim.sees('Dat is al gevraagd')
    expect(await tasks()).toBe(1)
    expect(await nadia.lines()).toHaveLength(1)
  })

  it('becomes a task when who can show it says yes; who says nothing need do nothing', async () => {
    await fourWantBees()
    await kim.presses('Vraag een groepje: 4 mensen willen dit')
    await nadia.sees('4 mensen willen dit graag leren', 'Dan hoef je niets te doen')
    await nadia.seesNot('Kim', 'An', 'Bo')
    expect(await tasks()).toBe(1)
    await open.restart()
    await nadia.presses('Ja, één keer')
    await nadia.sees('zoekt met jou een dag en een plek')
    expect(await tasks()).toBe(2)
  })

  it('becomes one task, however often the yes is tapped', async () => {
    await fourWantBees()
    await kim.presses('Vraag een groepje: 4 mensen willen dit')
    await nadia.presses('Ja, één keer')
    await nadia.presses('Ja, één keer')
    expect(await tasks()).toBe(2)
  })
})
