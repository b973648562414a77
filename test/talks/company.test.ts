/** Alone, or rather with somebody: kept when it is said, and seen by nobody else. */
import { describe, expect, it } from 'vitest'
import { LANGUAGES, type Member } from '../../core/domain/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { memberNamed } from './known.ts'
import { words as said } from './two-chats.ts'

const open = houseForEach()
const kim = open.person('kim')

function kimself(): Promise<Member> {
  return memberNamed(open, 'Kim')
}

describe('company', () => {
  const SAID = {
    nl: ['liever met iemand', 'Ik wil liever met iemand gaan'],
    fr: ['plutôt avec quelqu’un', 'je préfère y aller avec quelqu’un'],
    en: ['rather with somebody', 'I’d rather go with someone please'],
  } as const
  const NEAR = {
    nl: 'met iemand',
    fr: 'avec mon ami',
    en: 'with a friend',
  } as const

  it.each(LANGUAGES)('in %s is kept where it is said at a list', async (language) => {
    for (const words of SAID[language]) {
      await open.anew()
      await joins(kim, { language })
      await kim.says(words)
      await kim.sees(said(language, 'card.company.on.with-somebody').slice(0, 30))
      expect((await kimself()).company).toBe('with-somebody')
    }
  })

  it.each(LANGUAGES)('in %s is no word of who comes along now', async (language) => {
    await joins(kim, { language })
    await kim.says(NEAR[language])
    expect((await kimself()).company).toBeUndefined()
  })

  it.each(LANGUAGES)('in %s is typed at its own line in a word', async (language) => {
    await joins(kim, { language })
    await kim.says(catalogues[language]['card.line.company'])
    await kim.says({ nl: 'alleen', fr: 'seule', en: 'alone' }[language])
    expect((await kimself()).company).toBe('alone')
  })

  it('is kept when it is said, and shown to nobody else', async () => {
    await joins(kim)
    await kim.says('ik ga liever alleen')
    await kim.sees('Dit zie jij alleen')
    await kim.says('mijn profiel')
    await kim.sees('Gezelschap: Liever alleen')
    await kim.presses('Verander dit')
    await kim.presses('Weg ermee')
    expect((await kimself()).company).toBeUndefined()
  })
})
