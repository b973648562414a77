/** «Waarom vraag je dat?» at every kind of question: an honest answer, and the question stays. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../core/domain/index.ts'
import { numbered } from '../../core/message/index.ts'
import { catalogues, type Key } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'

const open = houseForEach()
const kim = open.person('kim')
const WHY: Readonly<Record<Language, readonly string[]>> = {
  nl: ['waarom?', 'waarom vraag je dat?', 'Waarom wil je dat weten'],
  fr: ['pourquoi ?', 'pourquoi tu demandes ça ?', 'à quoi ça sert ?'],
  en: ['why?', 'why do you ask', 'what is this for?'],
}
const WISH = {
  nl: 'ik wil leren naaien',
  fr: 'je voudrais apprendre la couture',
  en: 'I want to learn to sew',
} as const
const HELLO = { nl: 'hallo', fr: 'bonjour à tous', en: 'hello there you' } as const

function plainly(words: string): string {
  return words.replaceAll('*', '').replaceAll(/[\u00a0\u202f]/g, ' ')
}

describe.each(LANGUAGES)('in %s', (language) => {
  const says = (key: Key): string => plainly(catalogues[language][key])
  const tokens = async (): Promise<string[]> => numbered(await kim.last()).map(({ token }) => token)

  /** Asks why, in one of three ways: every number that stands there again means what it meant before. */
  async function asksWhy(way: number, key: Key): Promise<void> {
    const before = await tokens()
    await kim.says(WHY[language][way] ?? '')
    await kim.sees(says(key))
    const after = await tokens()
    expect(after.length).toBeGreaterThan(0)
    expect(after).toEqual(before.slice(0, after.length))
  }

  it.each([0, 1, 2])('at the themes, the tasters and one’s name (%#)', async (way) => {
    await kim.says(HELLO[language])
    if (language !== 'nl') await kim.says({ fr: 'en français', en: 'in english' }[language])
    await asksWhy(way, 'why.goesting')
    await kim.presses(says('onboarding.theme.unknown'))
    await asksWhy(way, 'why.taste')
    await kim.presses(says('taste.up'))
    await kim.presses(says('taste.enough'))
    // «What is this for?» is of this question alone; a bare why is of all that is asked with it.
    await asksWhy(way, language === 'en' && way === 2 ? 'onboarding.why.name' : 'onboarding.why')
  })

  it('at «is that right?», also after a restart', async () => {
    await kim.says(WISH[language])
    await asksWhy(1, 'why.right')
    await open.restart()
    await asksWhy(1, 'why.right')
  })

  it('at a line of the card, at the list, at a yes, and before everything is erased', async () => {
    await joins(kim, { language })
    await asksWhy(1, 'why.list')
    await kim.says('1')
    await asksWhy(0, 'why.sure')
    await kim.says({ nl: 'wis alles', fr: 'efface tout', en: 'erase everything' }[language])
    await asksWhy(0, 'why.erase')
    await kim.presses(says('always.erase.no'))
    await kim.says({ nl: 'mijn tijden', fr: 'mes horaires', en: 'my times' }[language])
    await asksWhy(2, 'why.times')
  })

  it('at the questions of messages: how long a pause is, and what keeps somebody away', async () => {
    await joins(kim, { language })
    await kim.says({ nl: 'pauze', fr: 'pause', en: 'pause' }[language])
    await asksWhy(0, 'why.pause')
    await kim.says('start')
    await kim.says(
      { nl: 'ik heb geen auto', fr: "je n'ai pas de voiture", en: 'I have no car' }[language],
    )
    await asksWhy(1, 'why.barrier.pass')
  })

  it('at what is written to a human of the club', async () => {
    await joins(kim, { language })
    await kim.says({ nl: 'vraag een mens', fr: 'un humain', en: 'a human' }[language])
    await kim.says(WHY[language][1] ?? '')
    await kim.sees(says('why.human'))
  })
})

describe('a question back', () => {
  it('of a child is answered as well', async () => {
    await kim.says('ik ben 9 jaar')
    await kim.says('waarom vraag je dat?')
    await kim.sees('Je hoeft niets te kiezen')
  })

  it('at a list of one’s own things stays about the things: «waarom ik?»', async () => {
    await joins(kim)
    await kim.says('waarom ik?')
    await kim.seesNot('Ik toon dit omdat')
  })

  it('that is written to somebody else goes to them', async () => {
    await joins(kim)
    await kim.presses('Vraag Nadia')
    await kim.presses('Vraag Nadia')
    const nadia = open.person('demo-nadia')
    await nadia.presses('Ja, graag')
    await kim.presses('Schrijf aan Nadia')
    await kim.says('waarom vraag je dat?')
    await kim.sees('Nadia')
    expect(await nadia.everything()).toContain('waarom vraag je dat?')
  })
})
