/** «Hoe kan ik dit delen?»: in words, at the list, at one thing of it, and at what somebody signed up for. */
import { describe, expect, it } from 'vitest'
import { asksToShare } from '../../core/dialogue/index.ts'
import { plain } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'

const open = houseForEach()
const LINK = /t\.me\/goesting_bot\?start=(?:activity|group)-[\w-]+/

const ON = [
  ['nl', 'wat is er te doen?', 'hoe kan ik dit delen?'],
  ['fr', 'qu’est-ce qu’il y a à faire ?', 'comment partager ça ?'],
  ['en', 'what is on?', 'how can I share this?'],
] as const

describe('who wants to tell others', () => {
  it.each(ON)('chooses by number what of the list: %s', async (language, list, words) => {
    const kim = await joins(open.person('kim'), { language })
    await kim.says(list)
    await kim.says(words)
    await kim.sees(catalogues[language]['links.share.which'].replaceAll('\u202f', ' '))
    await open.restart()
    await kim.says('1')
    expect(plain(await kim.last())).toMatch(LINK)
  })

  it.each(ON)('gets the link of the one thing that is looked at: %s', async (...told) => {
    const [language, list, words] = told
    const kim = await joins(open.person('kim'), { language })
    await kim.says(list)
    await kim.presses(catalogues[language]['find.choose.activity'])
    await Promise.all([kim.says(words), kim.says(words)])
    expect(plain(await kim.last())).toMatch(LINK)
    // What was asked stays open.
    await kim.says({ nl: 'ja', fr: 'oui', en: 'yes' }[language])
    expect(plain(await kim.last())).not.toMatch(LINK)
  })

  it('hears so where there is nothing to tell', async () => {
    const kim = await joins(open.person('kim'))
    await kim.saysEach('opnieuw', 'geef me een link voor mijn vriendin')
    expect(await kim.everything()).toContain(catalogues.nl['links.share.none'])
    // The question that was open is put again.
    await kim.sees('Waar heb je goesting in')
  })
})

describe('words that ask for it', () => {
  it.each([
    ...['Deel dit', 'deel dit aub', 'DEEL DIT MET MIJN ZUS', 'Hoe kan ik dit delen?', 'delen'],
    ...['kan ik het doorsturen naar een vriendin?', 'ik wil dit graag delen met mijn buurvrouw'],
    ...[
      'geef me een link voor mijn vriendin',
      'heb je een linkje voor mijn zus?',
      'stuur me de link',
    ],
    ...['Vertel het verder', 'vertel dit verder aan mijn vriend', 'stuur het door naar mijn ma'],
    ...['mag ik dit met mijn vrienden delen?', 'partager', 'Comment puis-je partager ça ?'],
    ...['je veux partager cette activité', 'donne-moi un lien pour mon amie', 'fais passer'],
    ...['share this', 'How can I share it with my sister?', 'send me the link', 'pass it on'],
    ...['can you give me a link for my friend?', 'I want to share this'],
  ])('%s', (words) => {
    expect(asksToShare(words)).toBe(true)
  })

  it.each([
    ...['ik wil mijn talent delen', 'ik deel graag mijn kennis', 'ik wil delen wat ik kan'],
    ...['je veux partager ma passion', 'partager un repas', 'j’aime partager mon savoir'],
    ...['I want to share my skills', 'share a meal with neighbours', 'I like to share'],
    ...['deel dit niet', 'deel dit met niemand, deel mijn naam niet', 'ne partage pas ça'],
    ...['de link werkt niet', 'koppel mijn andere chat', 'ik wil leren koken', 'do not share this'],
    ...['ik wil een website met een link leren maken', 'ik zoek een groep voor gitaar'],
    ...['geef me de link voor onze groepschat', 'vertel me over het groepje', 'send me a photo'],
  ])('and that do not: %s', (words) => {
    expect(asksToShare(words)).toBe(false)
  })
})
