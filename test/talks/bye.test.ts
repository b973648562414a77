/** «Tot ziens» is answered, and nothing is asked of who leaves. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Task } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins, WISH } from '../_kit/talk.ts'
import { memberNamed } from './known.ts'
import { allOf, words as said } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')
const nadia = open.person('demo-nadia')

const BYE = {
  nl: ['Tot ziens!', 'bedankt, tot later', 'slaapwel'],
  fr: ['au revoir', 'Merci, à bientôt !', 'bonne soirée'],
  en: ['Bye!', 'thanks, see you later', 'good night'],
} as const
/** With the same words in them, and something to answer. */
const NEAR = {
  nl: 'ik wil leren koken, tot ziens',
  fr: 'je veux apprendre à cuisiner, au revoir',
  en: 'I want to learn to cook, bye',
} as const

const PROPOSES = {
  nl: 'ik wil een workshop origami geven op zaterdag',
  fr: 'je voudrais donner un atelier origami samedi',
  en: 'I want to give an origami workshop on Saturday',
} as const
const SATURDAY = {
  nl: 'zaterdag van 10 tot 12 uur',
  fr: 'samedi de 10h à 12h',
  en: 'Saturday from 10 to 12',
} as const

function tasks(): Promise<Task[]> {
  return allOf(open, 'tasks')
}

describe.each(LANGUAGES)('in %s', (language) => {
  const bye = said(language, 'always.bye')

  it.each(BYE[language])('«%s» is answered beside a list, and after it', async (words) => {
    await joins(kim, { language })
    await kim.says(words)
    await kim.sees(bye)
    await kim.seesNot(said(language, 'find.hint'))
    await kim.says(catalogues[language]['always.profile'])
    await open.restart()
    await kim.says(words)
    await kim.sees(bye)
  })

  it('the first talk stays open', async () => {
    await kim.hears({ kind: 'opened', locale: language })
    await kim.says(
      {
        nl: 'ik wil leren koken in Genk',
        fr: 'je veux cuisiner à Genk',
        en: 'I want to learn to cook in Genk',
      }[language],
    )
    await kim.says(BYE[language][0])
    await kim.sees(bye)
    await open.restart()
    await kim.says(catalogues[language]['onboarding.right.yes'])
    await kim.sees(said(language, 'onboarding.who').slice(0, 12))
  })

  it.each(BYE[language])('«%s» is nobody’s name, and the name is still asked', async (words) => {
    await kim.says(WISH[language])
    await kim.presses(catalogues[language]['onboarding.right.yes'])
    await kim.says(words)
    await kim.sees(bye)
    await open.restart()
    await kim.says('Kim')
    await kim.says(catalogues[language]['words.yes'])
    await kim.presses(catalogues[language]['onboarding.consent.yes'])
    expect((await memberNamed(open, 'Kim')).firstName).toBe('Kim')
    await kim.says({ nl: 'mijn naam', fr: 'mon nom', en: 'my name' }[language])
    await Promise.all([kim.says(words), kim.says(words)])
    await kim.sees(bye)
    expect((await memberNamed(open, 'Kim')).firstName).toBe('Kim')
  })

  it.each(BYE[language])('«%s» is no day and no place of a proposal', async (words) => {
    await joins(kim, { language })
    await kim.says(PROPOSES[language])
    await kim.says(words)
    await kim.sees(bye)
    await open.restart()
    await kim.saysEach(SATURDAY[language], words)
    await kim.sees(bye)
    await kim.saysEach('De Moever', '5 euro')
    await kim.sees('De Moever', said(language, 'propose.right'))
  })

  it.each(BYE[language])('«%s» is not what the club is asked about', async (words) => {
    await joins(kim, { language })
    await kim.says({ nl: 'een mens', fr: 'un humain', en: 'a human' }[language])
    await kim.sees(said(language, 'human.add'))
    await kim.says(words)
    await kim.sees(bye)
    expect(await tasks()).toMatchObject([{ kind: 'human' }])
    expect((await tasks())[0]?.words).toBeUndefined()
    await open.restart()
    await kim.says('Kim kim')
    expect((await tasks())[0]?.words).toBe('Kim kim')
  })

  it('to a contact it is a message', async () => {
    await joins(kim, { language })
    const ask = catalogues[language]['find.choose.peer'].replace('{who}', 'Nadia')
    await kim.presses(ask)
    await kim.presses(ask)
    await nadia.presses('Ja, graag')
    await kim.presses(catalogues[language]['introduce.write'].replace('{name}', 'Nadia'))
    await kim.says(BYE[language][0])
    await kim.seesNot(bye)
    await nadia.sees(BYE[language][0].replace('!', '').trim())
  })

  it('a wish with a goodbye behind it stays a wish', async () => {
    await joins(kim, { language })
    await kim.says(NEAR[language])
    await kim.seesNot(bye)
  })

  it('«toon», alone, shows the list again', async () => {
    await joins(kim, { language })
    await kim.says({ nl: 'toon', fr: 'montre', en: 'show me' }[language])
    await kim.sees(said(language, 'find.intro'))
  })
})
