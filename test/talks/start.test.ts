/** «Weet ik niet» and «ik kan niks» are good beginnings, in three languages. */
import { describe, expect, it } from 'vitest'
import { addressId } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { HOUSE, type Member } from '../../core/domain/index.ts'
import { houseForEach } from '../_kit/talk.ts'

const open = houseForEach()
const kim = open.person('kim')

async function kimsProfile(): Promise<Member> {
  const id = addressId({ platform: 'web', key: 'kim' })
  const address = await open.house.store.get('addresses', HOUSE, id)
  const memberId = address?.record.memberId
  const member = memberId && (await open.house.store.get('members', DEMO_CLUB, memberId))
  if (member === undefined) throw new Error('Kim is nobody yet.')
  return member.record
}

describe('«ik weet het niet»', () => {
  it('shows three things of three themes, one after the other, with two thumbs', async () => {
    await kim.says('ik weet het niet')
    await kim.sees('Dat is een goed antwoord', 'Nummer 1 van 3', '1. 👍', '2. 👎')
    const pictures = []
    for (const at of [1, 2, 3]) {
      await kim.sees(`Nummer ${String(at)} van 3`)
      const card = (await kim.last()).blocks.find((block) => block.kind === 'card')
      pictures.push(card?.picture)
      await kim.says(at === 3 ? '👍' : '👎')
    }
    expect(new Set(pictures).size).toBe(3)
    await kim.sees('Hoe mag ik je noemen?')
  })

  it('keeps what was liked as a wish, and does not offer again what was not', async () => {
    await kim.says('ik weet het niet')
    await kim.saysEach('👎', '👍', '👎', 'Kim', 'ja', 'ja')
    const { wants, passed = [] } = await kimsProfile()
    expect(wants).toHaveLength(1)
    expect(passed).toHaveLength(2)
    await kim.saysEach('iets anders', 'weet ik niet')
    const tasted = []
    for (let at = 0; at < 6; at += 1) {
      const card = (await kim.last()).blocks.find((block) => block.kind === 'card')
      tasted.push(card?.title.map(({ text }) => text).join(''))
      await kim.says('nee')
    }
    const labels = [...wants.map(({ concept }) => concept), ...passed].map((id) =>
      open.house.taxonomy.label(id.replace('concept:', '') as never, 'nl'),
    )
    for (const label of labels) expect(tasted).not.toContain(label)
  })

  it.each([
    ['nl', 'ik weet het niet', ['niets voor mij', 'nee', 'nee'], 'Hier zijn er nog drie'],
    ['fr', 'je ne sais pas', ['pas pour moi', 'non', 'non'], 'En voici encore trois'],
    ['en', 'I do not know', ['not for me', 'no', 'no'], 'Here are three more'],
  ])(
    'in %s goes on with three others when nothing was liked, and ends kindly',
    async (_, words, noes, more) => {
      await kim.says(words)
      await kim.saysEach(...noes)
      await kim.sees(more)
      await kim.saysEach('3')
      expect(
        (await kim.last()).choices.filter(({ picture }) => picture !== undefined),
      ).toHaveLength(5)
    },
  )

  it.each([
    'weet het nog niet goed',
    'Ik weet het niet goed, iets leuks',
    'je ne sais pas trop',
    'I don’t really know yet',
  ])('begins with «%s» too, and names what comes first', async (words) => {
    await kim.says(words)
    await kim.sees('1. 👍', /Binnenkort|Bientôt|Coming up/)
  })

  it('asks for no confirmation of what was chosen thumb by thumb', async () => {
    await kim.saysEach('ik weet het niet', '👍', 'genoeg geproefd')
    await kim.sees('Hoe mag ik je noemen?')
  })

  it('takes words of one’s own instead of a thumb', async () => {
    await kim.saysEach('ik weet het niet', '👎', 'eigenlijk wil ik leren breien')
    await kim.sees('Je zoekt: breien', 'Klopt dat?')
  })

  it('goes one back on «terug», and on after a restart', async () => {
    await kim.saysEach('ik weet het niet', '👎')
    await kim.sees('Nummer 2 van 3')
    await kim.says('terug')
    await kim.sees('Nummer 1 van 3')
    await open.restart()
    await kim.saysEach('👍', '👎', '👎')
    await kim.sees('Hoe mag ik je noemen?')
  })
})

describe('«ik kan niks»', () => {
  it.each([
    ['nl', 'ik heb niks te bieden', 'ik kook elke dag voor mijn kinderen', 'Je kan tonen: koken'],
    ['fr', 'je ne sais rien faire', 'je cuisine pour mes enfants', 'Tu peux montrer'],
    ['en', 'I have nothing to offer', 'I cook for my children', 'You can show'],
  ])(
    'in %s hears what is done for one’s own children as a talent',
    async (_, words, deed, shown) => {
      await kim.saysEach(words, deed)
      await kim.sees(shown)
    },
  )

  it('names what there is to do together, when something is', async () => {
    await kim.saysEach('ik kan niks', 'ik kook')
    await kim.sees('Dat is iets!', /Misschien iets om samen te doen: .*koken/)
  })

  it.each([
    [
      'nl',
      'ik kan niks',
      'toch kan iedereen iets',
      'Ik kook',
      'dat was het',
      'Je kan tonen: koken',
    ],
    [
      'fr',
      'je ne sais rien faire',
      'chacun sait faire',
      'Je cuisine',
      'c’est tout',
      'Tu peux montrer',
    ],
    [
      'en',
      'I can’t do anything',
      'everybody can do something',
      'I cook',
      'that is all',
      'You can show',
    ],
  ])(
    'in %s becomes something to show, which the person confirms',
    async (_, words, hello, deed, over, shown) => {
      await kim.says(words)
      await kim.sees(hello, deed)
      await kim.saysEach(deed, over)
      await kim.sees(shown)
    },
  )

  it('understands what somebody does for others, in their own words', async () => {
    await kim.saysEach('ik kan niks', 'ik herstel fietsen voor mijn neven')
    await kim.sees('Je kan tonen: fietsherstel', 'Klopt dat?')
  })

  it('is no offer when it is a wish after all', async () => {
    await kim.saysEach('ik kan niks', 'ik wil leren naaien')
    await kim.sees('Je zoekt: naaien')
  })

  it('may be skipped, and then the pictures come', async () => {
    await kim.saysEach('ik kan niks', 'ik kan echt niks')
    expect((await kim.last()).choices.filter(({ picture }) => picture !== undefined)).toHaveLength(
      5,
    )
  })

  it('is heard at the pictures, and by somebody we know', async () => {
    await kim.hears({ kind: 'opened' })
    await kim.says('ik kan niks')
    await kim.sees('toch kan iedereen iets')
    await kim.saysEach('Ik kook', 'dat was het', 'ja', 'Kim', 'ja', 'ja')
    await kim.says('laat maar')
    await kim.says('ik kan niks')
    await kim.sees('toch kan iedereen iets')
  })
})
