/** The round: saying yes to it, the reminder, the group that is offered, and what comes of it. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { comesAlong, entries, groupsMade, makesGroups, othersAnswer } from './round-ground.ts'

const open = houseForEach()
const kim = open.person('kim')

describe.each(LANGUAGES)('a round in %s', (language) => {
  const labels = catalogues[language]

  it('is offered under the list, explained, reminded of and made', async () => {
    await joins(kim, { language })
    await kim.presses(labels['round.button'])
    await kim.presses(labels['round.what.button'])
    await kim.sees(plainly(labels['round.what']), labels['round.yes'])
    await kim.presses(labels['round.yes'])
    await kim.presses(labels['round.now'])
    await kim.sees(plainly(labels['round.warn.now']), labels['round.warn.later'])
    await kim.presses(labels['round.warn.come'])
    await open.runDue()
    await kim.sees(plainly(labels['round.offer']), 'Genk', plainly(labels['round.why']))
    await kim.presses(labels['round.yes'])
    await othersAnswer(open)
    await kim.sees(plainly(labels['round.started']))
    expect(await groupsMade(open)).toMatchObject([{ state: 'running' }])
  })

  it('is the same talk in typed words and numbers', async () => {
    await joins(kim, { language })
    await comesAlong(kim, language)
    await makesGroups(open, kim, language)
    await kim.sees(plainly(labels['round.offer']))
    await kim.says('4')
    await kim.sees(plainly(labels['round.why.title']).split('{')[0] ?? '')
    await kim.says('1')
    await othersAnswer(open)
    await kim.sees(plainly(labels['round.started']))
  })
})

function plainly(text: string): string {
  return text.replaceAll('*', '').replaceAll(/[\u00a0\u202f]/g, ' ')
}

describe('what is asked about rounds', () => {
  it('is answered to who knows nothing of it', async () => {
    await kim.says('wat is een ronde?')
    await kim.sees('In een ronde zoek ik een klein groepje', 'Waar heb je goesting in?')
    await kim.says('doe mee met de ronde')
    expect(await kim.everything()).toContain('Voor een ronde wil ik eerst weten')
  })

  it('is answered beside the first talk, and the question stands again', async () => {
    await kim.says('ik wil leren naaien')
    await kim.says('wanneer is de ronde?')
    expect(await kim.everything()).toContain('De volgende ronde is zaterdag 28 november')
    await kim.sees('Klopt dat?')
  })

  it('says when it is, and whether they are in', async () => {
    await joins(kim)
    await kim.says('wanneer is de ronde?')
    await kim.sees(
      'zaterdag 28 november om 10:00',
      'Je doet nog niet mee',
      'Zoek zaterdag een groepje',
    )
    await comesAlong(kim)
    await kim.says('wanneer is de ronde?')
    await kim.sees('Je doet mee', 'Toch niet')
    await kim.says('wat heb ik staan?')
    await kim.sees('Ronde van zaterdag 28 november')
  })

  it('says who is in the group, and who was asked', async () => {
    await joins(kim)
    await kim.says('wie zit er in mijn groepje?')
    await kim.sees('Je zit nu in geen groepje')
    await comesAlong(kim)
    await makesGroups(open, kim)
    await kim.says('wie zit er in mijn groepje?')
    await kim.sees('Gevraagd, nog geen antwoord', 'jij')
    await othersAnswer(open)
    await kim.says('wie zit er in mijn groepje?')
    await kim.sees('Dit zijn de mensen die ja zeiden')
  })
})

describe('what is still missing', () => {
  it('is asked, three things at most, and kept', async () => {
    await joins(kim, { wish: 'ik hou van koken' })
    await comesAlong(kim)
    await kim.sees('Wat wil je graag leren')
    await kim.says('naaien')
    await kim.sees('Wanneer kan je?')
    await kim.says('woensdagavond')
    await kim.sees('Waar woon je?')
    await kim.says('Genk')
    await kim.sees('Fijn, je doet mee!')
    await kim.says('mijn profiel')
    await kim.sees('naaien', 'woensdagavond', 'Genk')
  })

  it('can be skipped, and is said once more', async () => {
    await joins(kim, { wish: 'ik hou van koken' })
    await comesAlong(kim)
    await kim.saysEach('overslaan', 'weet ik niet', '1')
    await kim.sees('Fijn, je doet mee!', 'Vertel wanneer je kan', 'Vertel waar je woont')
  })

  it('is asked again in words that help, when it is not understood', async () => {
    await joins(kim, { wish: 'ik wil leren naaien in Genk' })
    await comesAlong(kim)
    await kim.says('tja')
    await kim.sees('zoals «dinsdagavond»')
  })
})

describe('until the groups are made', () => {
  it.each(['toch niet', 'ik doe niet mee met de ronde', '2'])(
    '«%s» takes it back',
    async (text) => {
      await joins(kim)
      await comesAlong(kim)
      await open.restart()
      await kim.says(text)
      await kim.sees('je doet deze keer niet mee')
      expect(await entries(open)).toMatchObject([{ said: 'no' }])
      await kim.says('maak nu de groepjes')
      await kim.sees('Doe je mee?')
    },
  )

  it('«toch niet» of somebody who is in no round is about something else', async () => {
    await joins(kim)
    await kim.says('toch niet')
    await kim.seesNot('je doet deze keer niet mee')
  })

  it.each([
    ['later', 'Je doet nog altijd mee'],
    ['3', 'Je doet nog altijd mee'],
    ['nee', 'je doet deze keer niet mee'],
    ['2', 'je doet deze keer niet mee'],
  ])('«%s» to the reminder makes nothing', async (text, seen) => {
    await joins(kim)
    await comesAlong(kim)
    await kim.says('maak nu de groepjes')
    await open.restart()
    await kim.says(text)
    await kim.sees(seen)
    await open.runDue()
    expect(await groupsMade(open)).toEqual([])
  })

  it('«deze keer niet» is remembered, and the list offers it no more', async () => {
    await joins(kim)
    await kim.presses(catalogues.nl['round.button'])
    await kim.says('nee')
    await kim.sees('je doet deze keer niet mee')
    await kim.says('toon alles')
    await kim.seesNot(catalogues.nl['round.button'])
  })
})
