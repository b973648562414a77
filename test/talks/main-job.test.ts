/** The main job, from «ik wil leren naaien» to two people who write to each other. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openHouse, type TestHouse } from '../_kit/house.ts'
import { type Person, person } from '../_kit/person.ts'

let open: TestHouse
let sara: Person
let nadia: Person

beforeEach(async () => {
  open = await openHouse()
  sara = person(() => open, 'sara')
  nadia = person(() => open, 'demo-nadia')
})
afterEach(() => open.close())

async function restart(): Promise<void> {
  open = await open.reopened()
}

async function joins(one: Person, age = 'Ja'): Promise<void> {
  await one.says('ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk')
  await one.presses('Ja, dat klopt')
  await one.fills({
    'onboarding.name': 'Sara',
    'onboarding.adult': age,
    'onboarding.consent': 'Ja, dat mag',
  })
}

describe('somebody new', () => {
  it('is greeted and shown what was understood, for confirmation', async () => {
    await sara.says('ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk')
    await sara.sees('Hallo', 'naaien', 'koken', 'woensdagavond', 'Genk', 'Klopt dat?')
  })

  it('is told who runs the club, what is kept and how to erase it, and asked three things in one step', async () => {
    await sara.says('ik wil leren naaien in Genk')
    await sara.says('ja')
    const form = (await sara.last()).blocks.find((block) => block.kind === 'form')
    expect(
      form?.kind === 'form' && form.fields.map((field) => [field.key, field.optional]),
    ).toEqual([
      ['onboarding.name', true],
      ['onboarding.adult', false],
      ['onboarding.consent', false],
    ])
    await sara.sees('Deze club is van', 'wis alles')
  })

  it('gets one list of people, groups and activities, and nobody’s contact details', async () => {
    await joins(sara)
    await sara.sees('Welkom, Sara', 'Nadia', 'Groepje')
    await sara.seesNot('@', /\+32|04\d\d/)
  })

  it('finds everything as it was left after a restart in the middle of every step', async () => {
    await sara.says('ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk')
    await restart()
    await sara.says('1')
    await restart()
    await sara.says('Sara')
    await restart()
    await sara.says('ja')
    await restart()
    await sara.says('1')
    await sara.sees('Welkom, Sara', 'Nadia')
  })

  it('can put right what was misunderstood, in their own words', async () => {
    await sara.says('ik wil leren naaien in Genk')
    await sara.presses('Nee, niet helemaal')
    await sara.says('op donderdagavond in Beringen')
    await sara.sees('naaien', 'donderdagavond', 'Beringen')
    await sara.seesNot('Genk')
  })
})
