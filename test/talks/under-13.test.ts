/** Somebody under 13: what there is for that age, together with an adult, and nothing kept but the band. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { Member, Rsvp } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { isOn } from './closer-town.ts'

const open = houseForEach()
const pia = open.person('pia')

async function member(): Promise<Member | undefined> {
  const address = await open.house.store.get('addresses', 'house' as never, pia.addressId)
  return (await open.house.store.get('members', DEMO_CLUB, String(address?.record.memberId)))
    ?.record
}

async function rsvps(): Promise<Rsvp[]> {
  const { items } = await open.house.store.find('rsvps', {
    clubId: DEMO_CLUB,
    index: 'byMember',
    equals: [String((await member())?.id)],
  })
  return items.map(({ record }) => record)
}

const SAID = [
  ['nl', 'ik ben 9', 'samen met een volwassene', 'ja'],
  ['fr', 'bonjour, j’ai 9 ans', 'avec un adulte', 'oui'],
  ['en', 'hello, i am 9 years old', 'together with an adult', 'yes'],
] as const

describe('somebody under 13', () => {
  it.each(SAID)(
    'in %s is asked no name, and comes with an adult, over restarts',
    async (language, words, together, yes) => {
      await isOn(open, 'bee-day', { ages: [6, 12] })
      await pia.says(words)
      await pia.sees(together)
      await pia.seesNot('Hoe mag ik je noemen', 'How may I call you', 'Nadia')
      expect(await member()).toMatchObject({ age: 'minor', under13: true, wants: [], offers: [] })
      await open.restart()
      await pia.presses(catalogues[language]['young.choose'])
      await pia.sees(catalogues[language]['young.adult.yes'])
      await open.restart()
      await pia.says(yes)
      await pia.sees(catalogues[language]['young.for-adult'].replaceAll(/[\u00a0\u202f]/g, ' '))
      expect(await rsvps()).toEqual([])
      await pia.says(yes)
      expect(await rsvps()).toMatchObject([{ seats: 2, children: 1, standing: 'seated' }])
      expect((await member())?.firstName).toBeUndefined()
    },
  )

  it('without an adult signs up for nothing', async () => {
    await pia.says('ik ben 9')
    await pia.presses('Dit lijkt me leuk')
    await pia.says('nee')
    expect(await pia.everything()).toContain('Vraag het eerst aan een volwassene')
    expect(await rsvps()).toEqual([])
  })

  it('sees nothing for teenagers or adults', async () => {
    await isOn(open, 'teens', { ages: [12, 18], title: { nl: 'Tieners', fr: 'Ados', en: 'Teens' } })
    await pia.says('ik ben 9 en wil iets met bijen doen')
    await pia.seesNot('Tieners')
  })

  it.each([
    'ik wil leren naaien',
    'Pia',
    'ik ken niemand',
    'mijn dochter van 7 wil dansen',
    '+2',
    '42',
    'ik ben 42',
  ])('«%s» afterwards goes into no profile', async (words) => {
    await pia.says('ik ben 9')
    const before = await member()
    await pia.says(words)
    expect(await member()).toEqual(before)
    await open.restart()
    await pia.saysEach('opnieuw', words, 'iets nieuws zoeken', words)
    expect(await member()).toEqual(before)
  })

  it('who told things before has them forgotten', async () => {
    await joins(pia, { age: 'Nee' })
    expect((await member())?.wants).not.toEqual([])
    await pia.says('ik ben 11')
    expect(await member()).toMatchObject({ under13: true, wants: [], offers: [], available: [] })
    expect((await member())?.firstName).toBeUndefined()
    expect((await member())?.where).toBeUndefined()
  })

  it('at the question about age a number says it', async () => {
    await pia.saysEach('ik wil leren naaien in Genk', 'ja', 'Pia', '9')
    await pia.sees('samen met een volwassene')
    expect(await member()).toMatchObject({ under13: true, wants: [] })
    expect((await member())?.firstName).toBeUndefined()
  })

  it('can always ask for a human', async () => {
    await pia.says('ik ben 9')
    await pia.presses('Vraag een mens')
    await pia.sees(/mens van de club|antwoord/)
  })

  it('of 13 and older keeps the way that there was', async () => {
    await pia.saysEach('ik ben 13 en wil leren naaien in Genk', 'ja')
    await pia.sees('Hoe mag ik je noemen')
    expect((await member())?.under13).toBeUndefined()
  })

  it('who said to be an adult keeps the profile, unseen, for a human to look at', async () => {
    await joins(pia)
    await pia.says('ik ben 9')
    expect(await member()).toMatchObject({ age: 'minor', under13: true, firstName: 'Pia' })
    await pia.sees('een mens')
  })
})
