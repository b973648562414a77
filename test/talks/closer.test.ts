/** «Waarom ik?» and «niet dit, want…»: by button, by number and in one's own words, over restarts. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { pairOf } from '../../core/domain/index.ts'
import { numbered } from '../../core/message/index.ts'
import { houseForEach, joins, saysOverRestarts } from '../_kit/talk.ts'
import { got, invented } from '../core/acts/ground.ts'
import { BEES, isOn, lives, PLACES } from './closer-town.ts'

const open = houseForEach()
const kim = open.person('kim')

/** Who or what can be chosen from the list, in its order. */
async function listed(): Promise<string[]> {
  const labels = numbered(await kim.last()).map(({ label }) => label)
  return labels.filter((label) => /^(Vraag|Contacter|Ask) [A-Z]/.test(label))
}

describe('«waarom ik?»', () => {
  it.each(['9', 'waarom ik?', 'waarom'])('is answered in two lines to «%s»', async (words) => {
    await joins(kim)
    await open.restart()
    await kim.says(words)
    if (words !== '9') await kim.says('1')
    await kim.sees(
      'Waarom toon ik je Nadia?',
      'Je wilt dit leren: naaien. Nadia uit Genk kan dat tonen',
    )
    await kim.sees('1. Vraag Nadia', '2. Niet dit, want…', '3. Terug naar de lijst')
    await saysOverRestarts(open, kim, '3')
    await kim.sees('Dit past bij jou', 'Nadia')
  })

  it('leads to the question itself', async () => {
    await joins(kim)
    await kim.says('9')
    await kim.says('1')
    await kim.sees('Zal ik Nadia vragen?')
  })

  it.each([
    ['fr', 'pourquoi moi ?', 'Pourquoi je te montre Nadia', 'Pas ça, parce que'],
    ['en', 'why me?', 'Why do I show you Nadia?', 'Not this, because'],
  ] as const)('is answered in %s', async (language, words, seen, button) => {
    await joins(kim, { language })
    await saysOverRestarts(open, kim, words, '1')
    await kim.sees(seen, button)
  })
})

describe('«niet dit, want…»', () => {
  it('by button, then by number, makes a new list without it', async () => {
    await joins(kim)
    await kim.says('12')
    await kim.presses('Niet dit, want…')
    await open.restart()
    await kim.says('1')
    await kim.sees('Ik zoek nu dichter bij jou: tot 2 kilometer')
    await kim.seesNot('Els', '3 kilometer')
    expect(await listed()).toContain('Vraag Nadia')
  })

  it.each([
    ['nl', 'te ver', 'Ik zoek nu dichter bij jou'],
    ['nl', 'Dat is te ver!', 'Ik zoek nu dichter bij jou'],
    ['fr', 'trop loin', 'Je cherche plus près de toi'],
    ['en', 'too far', 'I now look closer to you'],
  ] as const)('in %s, typed as «%s» of something far', async (language, words, seen) => {
    await joins(kim, { language })
    await open.restart()
    await kim.says(words)
    // The second thing in the list is the group, three kilometres away.
    await kim.says('2')
    await kim.sees(seen)
  })

  it.each([
    ['nl', 'te moeilijk', 'Ik zoek nu iemand met minder ervaring voor: naaien'],
    ['fr', 'trop difficile', 'Je cherche quelqu’un avec moins d’expérience pour : coudre'],
    ['en', 'too hard', 'I now look for somebody with less experience in: sewing'],
  ] as const)('in %s, «%s» of somebody who is far ahead', async (language, words, seen) => {
    await joins(kim, { language })
    await saysOverRestarts(open, kim, words, '1')
    await kim.sees(seen)
    expect((await listed()).join()).not.toContain('Nadia')
  })

  it.each([
    ['nl', 'te duur', 'Ik toon nu alleen wat 4 euro kost, of minder'],
    ['fr', 'trop cher', 'Je montre seulement ce qui coûte 4 euros, ou moins'],
    ['en', 'too expensive', 'I now only show what costs 4 euros or less'],
  ] as const)('in %s, «%s» of something that costs too much', async (language, words, seen) => {
    await isOn(open, 'bee-day', {})
    await joins(kim, { language, wish: BEES[language] })
    await open.restart()
    await kim.says(words)
    await kim.sees(seen)
    await kim.seesNot('Bijendag', 'Fête des abeilles', 'Bee day')
  })

  it('asks what is wrong when the complaint does not fit the thing', async () => {
    await joins(kim)
    await saysOverRestarts(open, kim, 'te duur', '1')
    await kim.sees('Waarom liever niet Nadia?', 'Die dag past niet', 'Liever niet deze persoon')
    await kim.seesNot('Te duur')
  })

  it.each(['1', 'Maandag', 'maandag'])(
    'asks which day of a person, answered by «%s»',
    async (day) => {
      await joins(kim)
      await saysOverRestarts(open, kim, 'dan kan ik niet', '1')
      await kim.sees('Welke dag past niet voor jou?', '1. ', '7. ')
      await open.restart()
      await kim.says(day)
      await kim.sees('Ik zoek nu op andere momenten dan', 'maandag')
      await kim.seesNot('Nadia')
    },
  )

  it('of the day leads back to the list as it was', async () => {
    await joins(kim)
    await kim.saysEach('dan kan ik niet', '1', '8')
    await kim.sees('Dit past bij jou', 'Nadia')
  })
})

describe('what was objected', () => {
  it.each(['Ongedaan maken', 'terug'])('is taken back by «%s», over a restart', async (words) => {
    await joins(kim)
    await kim.saysEach('te moeilijk', '1')
    await kim.seesNot('Nadia')
    await saysOverRestarts(open, kim, words)
    await kim.sees('weer zoals het was')
    await kim.says('ik wil leren naaien')
    await kim.presses('Ja, dat klopt')
    await kim.sees('Nadia')
  })

  it('of a person keeps the two apart, in silence, until it is taken back', async () => {
    await joins(kim)
    await kim.saysEach('niet deze persoon', '1')
    await kim.sees('Ik vertel aan niemand waarom')
    await kim.seesNot('Nadia')
    const me = (await got(open.house, 'addresses', 'house' as never, kim.addressId)).memberId
    const pair = pairOf(me ?? invented('nobody'), invented('nadia'))
    const isApart = async (): Promise<boolean> =>
      (await open.house.store.get('blocks', DEMO_CLUB, pair)) !== undefined
    expect(await isApart()).toBe(true)
    await open.restart()
    await kim.presses('Ongedaan maken')
    // The list comes back with it, and Nadia in it.
    await kim.sees('weer zoals het was', 'Vraag Nadia')
    expect(await isApart()).toBe(false)
  })

  it('is no more than that one thing when nothing else is wrong with it', async () => {
    await lives(open, 'rosa', { offers: [{ concept: 'bees' }] })
    await lives(open, 'ward', { offers: [{ concept: 'bees' }], where: PLACES.GENK })
    await joins(kim, { wish: BEES.nl })
    await kim.sees('Rosa', 'Ward')
    await kim.saysEach('niet dit', '1')
    await kim.presses('Iets anders')
    await kim.sees('Dit toon ik je niet meer')
    expect(await listed()).toEqual([expect.stringMatching(/Rosa|Ward/) as string])
  })
})
