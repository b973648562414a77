/** A round whose groups the coordinator looks over before anybody gets an offer. */
import { beforeEach, describe, expect, it } from 'vitest'
import { chooseRounds, makeRound } from '../../core/acts/index.ts'
import type { ClubId, Language, Round } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import { houseForEach } from '../_kit/talk.ts'
import { clubWithRounds, peopleIn } from './round-club-ground.ts'

const open = houseForEach()
const HOUR_MS = 60 * 60 * 1000
const OFFER = 'Ik heb een groepje voor jou!'
let clubId: ClubId
let an: Person
let people: Person[]

async function proposed(language: Language = 'nl'): Promise<void> {
  const club = await clubWithRounds(open, language)
  clubId = club.clubId
  an = club.an
  await chooseRounds(open.house, clubId, undefined, true)
  people = await peopleIn(open, 'kim', 'lou', 'mia')
  const words = {
    nl: 'maak nu de groepjes',
    fr: 'forme les groupes maintenant',
    en: 'make the groups now',
  }
  await an.says(words[language])
  await an.says(catalogues[language]['words.yes'])
  await open.runDue()
}

async function round(): Promise<Round | undefined> {
  const { items } = await open.house.store.find('rounds', {
    ...{ clubId, index: 'byTime', equals: [], newestFirst: true },
  })
  return items.map(({ record }) => record).find(({ state }) => state !== 'open')
}

async function offers(): Promise<number[]> {
  return Promise.all(
    people.map(
      async (one) =>
        (await one.lines()).filter(({ message }) => message && plain(message).includes(OFFER))
          .length,
    ),
  )
}

describe('groups that are looked over', () => {
  beforeEach(() => proposed())

  it('are made and kept, and nobody gets an offer yet', async () => {
    expect(await offers()).toEqual([0, 0, 0])
    expect(await round()).toMatchObject({
      state: 'proposed',
      seed: expect.any(Number) as number,
      steps: expect.any(Number) as number,
      audit: { violations: 0 },
    })
    for (const one of people) {
      await one.sees('Een mens van de club kijkt het nog na', 'maandag 23 november om 12:00')
      await one.says('wie zit er in mijn groepje?')
      await one.sees('Je zit nu in geen groepje')
    }
  })

  it('are one card for the coordinator, who sends them over a restart', async () => {
    await an.sees('Mag ik ze versturen?', 'naaien', 'Kim', 'Lou', 'Mia', 'verstuur ik niets')
    await open.restart()
    await an.presses('Verstuur')
    await an.sees('Verstuurd. 1 groepje')
    expect(await offers()).toEqual([1, 1, 1])
    for (const one of people) await one.says('ja')
    await people[0]?.sees('het groepje gaat door')
  })

  it('are sent once, also when the coordinator says so twice', async () => {
    await an.presses('Verstuur')
    await an.presses('Verstuur')
    await an.sees('al verstuurd')
    await an.presses('Niet versturen')
    await an.sees('al verstuurd')
    expect(await offers()).toEqual([1, 1, 1])
  })

  it('«niet versturen» sends nothing, and everybody hears so once', async () => {
    await an.presses('Niet versturen')
    await an.presses('Niet versturen')
    expect(await offers()).toEqual([0, 0, 0])
    for (const one of people) {
      await one.sees('Dat ligt niet aan jou', 'De volgende ronde kom jij eerst')
      expect((await one.everything()).split('Dat ligt niet aan jou').length).toBe(2)
    }
  })

  it('are not sent when nobody says anything in time, and a yes after that is too late', async () => {
    open.clock.advance(25 * HOUR_MS)
    await open.restart()
    await open.runDue()
    expect(await offers()).toEqual([0, 0, 0])
    // What else the morning brings comes after it.
    for (const one of people) expect(await one.everything()).toContain('Dat ligt niet aan jou')
    await an.presses('Verstuur')
    await an.sees('Te laat')
    expect(await offers()).toEqual([0, 0, 0])
    expect((await round())?.state).toBe('stopped')
  })

  it('a yes after the time is too late, also when no job ran', async () => {
    open.clock.advance(25 * HOUR_MS)
    await an.presses('Verstuur')
    await an.sees('Te laat')
    expect(await offers()).toEqual([0, 0, 0])
    for (const one of people) await one.sees('Dat ligt niet aan jou')
  })

  it('go on without who takes the yes back meanwhile; of two nothing comes', async () => {
    await people[2]?.presses('Toch niet')
    await an.presses('Verstuur')
    expect(await offers()).toEqual([0, 0, 0])
    await people[0]?.sees('Dat ligt niet aan jou')
    expect(await people[2]?.everything()).not.toContain('Dat ligt niet aan jou')
  })

  it('are not sent by anybody but the coordinator', async () => {
    const made = await round()
    await people[0]?.hears({ kind: 'chosen', token: `c:round-send:${String(made?.id)}` })
    expect(await offers()).toEqual([0, 0, 0])
  })

  it('lapse once, also when two look at the same time', async () => {
    open.clock.advance(25 * HOUR_MS)
    const made = await round()
    if (made === undefined) throw new Error('There is no round.')
    const again = [1, 2].map(() => makeRound(open.house, clubId, made.id))
    for (const address of (await Promise.all(again)).flat()) await open.staff.carry(address)
    for (const one of people)
      expect((await one.everything()).split('Dat ligt niet aan jou').length).toBe(2)
  })
})

it.each([
  ['fr', 'Je peux les envoyer', 'C’est envoyé'],
  ['en', 'May I send them?', 'Sent. 1 group'],
] as const)('is told to the coordinator in %s', async (language, asks, sent) => {
  await proposed(language)
  await an.sees(asks)
  await an.says('1')
  await an.sees(sent)
  expect(await offers()).toEqual([1, 1, 1])
})

it('without the setting nothing is held back', async () => {
  const club = await clubWithRounds(open)
  people = await peopleIn(open, 'kim', 'lou', 'mia')
  await club.an.says('maak nu de groepjes')
  await club.an.says('ja')
  await open.runDue()
  expect(await offers()).toEqual([1, 1, 1])
})
