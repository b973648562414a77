/** A wish for one's child: public activities of that age, seats under the adult's name, and nothing kept. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { Language, Member, Rsvp } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins, WISH } from '../_kit/talk.ts'
import { isOn } from './closer-town.ts'

const open = houseForEach()
const kim = open.person('kim')

const WISHES = [
  ['nl', 'mijn dochter van 9 wil leren tekenen', 'Dit past bij 9 jaar', 'ja'],
  ['fr', 'ma fille de 9 ans veut dessiner', 'Ceci convient à un enfant de 9 ans', 'oui'],
  ['en', 'my daughter of 9 wants to learn to draw', 'This is good for a child of 9', 'yes'],
] as const satisfies readonly (readonly [Language, string, string, string])[]

async function member(): Promise<Member | undefined> {
  const address = await open.house.store.get('addresses', 'house' as never, kim.addressId)
  const id = String(address?.record.memberId)
  return (await open.house.store.get('members', DEMO_CLUB, id))?.record
}

async function rsvps(): Promise<Rsvp[]> {
  const { items } = await open.house.store.find('rsvps', {
    clubId: DEMO_CLUB,
    index: 'byMember',
    equals: [String((await member())?.id)],
  })
  return items.map(({ record }) => record)
}

/** Drawing in Genk, for these ages. */
async function drawingIsOn(ages?: [number, number], id = 'draw'): Promise<void> {
  const title = { nl: `Tekenen ${id}`, fr: `Dessin ${id}`, en: `Drawing ${id}` }
  await isOn(open, id, { concepts: ['drawing'], title, ...(ages === undefined ? {} : { ages }) })
}

describe('a wish for a child', () => {
  it.each(WISHES)(
    'in %s is answered with what suits the age, and takes seats under the adult, over restarts',
    async (language, words, intro, yes) => {
      await drawingIsOn([8, 12])
      await joins(kim, { language })
      const before = await member()
      await kim.says(words)
      await kim.sees(intro, 'draw')
      await kim.seesNot('Nadia', 'Leila')
      await open.restart()
      await kim.says('1')
      await kim.sees(/1 plaats|1 place/)
      await open.restart()
      await kim.says(yes)
      expect(await rsvps()).toMatchObject([{ standing: 'seated', seats: 1, children: 1 }])
      expect(await member()).toEqual(before)
    },
  )

  it.each([
    'is er iets voor mijn zoon van 11?',
    'my son is 10, he likes football',
    'mijn kind van 10 houdt van voetbal',
    'cherche activité pour enfant de 8 ans',
    'Mijn dochter van 11 tekent heel de dag, is er iets voor haar op de Lutgartsite?',
    'ik wil met mijn zoon van 8 leren tekenen',
    'mijn 10-jarige zoon wil leren programmeren',
  ])('«%s» stays out of the profile, and leaves no standing wish', async (words) => {
    await joins(kim)
    const before = await member()
    await kim.says(words)
    await kim.sees(/Over je kind bewaar ik niets|Je ne garde rien|I keep nothing/)
    expect(await member()).toEqual(before)
    const { items } = await open.house.store.find('standingWishes', {
      clubId: DEMO_CLUB,
      index: 'byMember',
      equals: [String(before?.id)],
    })
    expect(items.filter(({ record }) => record.concept === 'drawing')).toEqual([])
  })

  it.each([
    'ik wil leren koken voor mijn dochter van 9',
    'ik geef les aan kinderen van 8 jaar',
    'ik wil leren naaien met mijn zus',
  ])('«%s» is a wish of one’s own', async (words) => {
    await joins(kim)
    await kim.says(words)
    await kim.seesNot('Over je kind bewaar ik niets')
  })

  it('shows nothing that is for older or younger children, or for adults', async () => {
    await drawingIsOn([8, 12], 'eight')
    await drawingIsOn([12, 18], 'teens')
    await drawingIsOn([18, 99], 'grown')
    await drawingIsOn(undefined, 'all')
    await kim.says('mijn dochter van 9 wil leren tekenen in Genk')
    await kim.sees('Tekenen eight', 'Tekenen all')
    await kim.seesNot('Tekenen teens', 'Tekenen grown')
  })

  it('asks whether an age fits where none was told', async () => {
    await drawingIsOn([8, 12])
    await joins(kim)
    await kim.says('mijn dochter wil leren tekenen')
    await kim.says('1')
    await kim.sees('Van 8 tot 12 jaar. Past dat?')
    await kim.saysEach('ja', 'ja')
    expect(await rsvps()).toMatchObject([{ seats: 1, children: 1 }])
  })

  it('where adults may come too, takes a seat for both, or for the child alone', async () => {
    await drawingIsOn()
    await joins(kim)
    await kim.says('mijn dochter van 9 wil leren tekenen')
    await kim.says('1')
    await kim.sees('2 plaatsen', 'Voor jou en 1 kind')
    await kim.says('ja, met 3')
    expect(await rsvps()).toMatchObject([{ seats: 3, children: 1 }])
    await kim.says('mijn dochter van 9 wil leren tekenen')
    await kim.says('1')
    await kim.presses('Enkel mijn kind komt')
    await kim.sees('Voor 1 kind')
    expect(await rsvps()).toMatchObject([{ seats: 1, children: 1 }])
  })

  it('grows by children where it is for children alone', async () => {
    await drawingIsOn([8, 12])
    await joins(kim)
    await kim.saysEach('mijn dochter van 9 wil leren tekenen', '1', 'ja', 'met 2')
    await kim.sees('Je hebt 2 plaatsen', 'Voor 2 kinderen')
    expect(await rsvps()).toMatchObject([{ seats: 2, children: 2 }])
  })

  it('of several children is asked for how many', async () => {
    await drawingIsOn([6, 12])
    await joins(kim)
    await kim.says('mijn kinderen willen leren tekenen')
    await kim.says('1')
    await kim.sees('Voor hoeveel kinderen')
    await kim.saysEach('2', 'ja')
    await kim.sees('Voor 2 kinderen')
    await kim.says('ja')
    expect(await rsvps()).toMatchObject([{ seats: 2, children: 2 }])
  })

  it('of somebody new needs one answer, shows what is kept, and asks no name', async () => {
    await drawingIsOn([8, 12])
    await kim.says('mijn dochter van 9 wil leren tekenen in Genk')
    await kim.says('1')
    await kim.sees('Deze club is van')
    await kim.says('ja')
    await kim.sees('Ben jij 18 of ouder')
    await kim.says('ja')
    await kim.sees('Je hebt 1 plaats')
    expect(await member()).toMatchObject({ age: 'adult', wants: [], interests: [], consents: [] })
    expect((await member())?.firstName).toBeUndefined()
  })

  it('is signed up by nobody who is no adult', async () => {
    await drawingIsOn([8, 12])
    await joins(kim, { age: 'Nee' })
    await kim.says('mijn broertje van 9 wil leren tekenen')
    await kim.says('1')
    await kim.says('ja')
    expect(await kim.everything()).toContain(
      'Alleen iemand van 18 of ouder kan een kind inschrijven',
    )
    expect(await rsvps()).toEqual([])
  })

  it.each([
    ['nl', 'mijn dochter van 3 wil leren schermen', 'Ik vond nu niets dat past', 'Zoek breder'],
    [
      'fr',
      'ma fille de 3 ans veut faire de l’escrime',
      'Je n’ai rien trouvé',
      'Chercher plus large',
    ],
    [
      'en',
      'my daughter of 3 wants to learn fencing',
      'I found nothing that fits',
      'Show other things too',
    ],
  ] as const)(
    'that nothing answers is told so in %s, with wider and a human',
    async (language, words, seen, wider) => {
      await joins(kim, { language })
      await kim.says(words)
      await kim.seesNot('Dit past bij', 'Ceci convient', 'This suits')
      await kim.sees(seen, wider, catalogues[language]['always.human'])
      await kim.presses(wider)
      await kim.seesNot(seen)
      await kim.presses(catalogues[language]['always.human'])
      await kim.seesNot(wider)
    },
  )

  it('takes another age or another thing, and a wish of one’s own ends it', async () => {
    await drawingIsOn([8, 12])
    await joins(kim)
    await kim.saysEach('mijn dochter van 9 wil leren tekenen', 'ze is 14')
    await kim.seesNot('Tekenen draw')
    await kim.says('ik wil leren breien')
    await kim.sees('breien', 'Ja, dat klopt')
  })

  it('never oversells: of two at once for the last place, one waits', async () => {
    await drawingIsOn([8, 12])
    const lou = open.person('lou')
    for (const one of [kim, lou]) await joins(one, { wish: WISH.nl })
    const record = (await open.house.store.get('activities', DEMO_CLUB, 'draw'))?.record
    await isOn(open, 'last', { ...record, id: 'last', capacity: 1 })
    for (const one of [kim, lou]) {
      await one.says('mijn dochter van 9 wil leren tekenen')
      await one.says('1')
    }
    await Promise.all([kim.says('ja'), lou.says('ja')])
    const all = await open.house.store.find('activities', {
      clubId: DEMO_CLUB,
      index: 'byStart',
      equals: [],
      limit: 200,
    })
    for (const { record: one } of all.items)
      expect(one.taken).toBeLessThanOrEqual(one.capacity ?? Infinity)
  })
})
