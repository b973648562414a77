/** What is better asked than guessed: a word that looks like a talent, a talent in no role, whose age. */
import { describe, expect, it } from 'vitest'
import { plain } from '../../core/message/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'

const open = houseForEach()
const kim = open.person('kim')

describe('a word that looks like a talent', () => {
  it('is shown back as it was typed, and asked about', async () => {
    await kim.says('ik wil leren breuen')
    await kim.sees('Hallo', 'Je schreef «breuen». Bedoel je breien?', '1. Ja', '2. Nee')
    const words = (await kim.last()).blocks.flatMap((block) =>
      block.kind === 'text' ? block.spans.filter((span) => span.words === true) : [],
    )
    expect(words.map(({ text }) => text)).toContain('breuen')
  })

  it.each(['ja', '1', 'inderdaad', 'breien'])('«%s» means yes', async (answer) => {
    await kim.says('ik wil leren breuen')
    await open.restart()
    await kim.says(answer)
    await kim.sees('Je zoekt: breien', 'Klopt dat?')
  })

  it('leaves the rest of the message as it was, whatever the answer', async () => {
    for (const [answer, seen] of [
      ['ja', 'Je zoekt: breien'],
      ['nee', 'Je kan tonen: koken'],
      ['haken', 'haken'],
    ] as const) {
      await kim.says('opnieuw')
      await kim.says('ik kan goed koken en wil leren breuen in Genk')
      await kim.sees('Bedoel je breien?')
      await open.restart()
      await kim.says(answer)
      await kim.sees(seen, 'koken', 'Genk', 'Klopt dat?')
    }
  })

  it('leads on to the first question when it was all there was', async () => {
    await kim.says('ik wil leren breuen')
    await kim.says('nee, iets anders')
    await kim.sees('goesting', '1. Ontspannen')
  })

  it('puts one question in a message', async () => {
    await kim.says('ik wil leren breuen')
    expect(plain(await kim.last()).match(/\?/g)).toHaveLength(1)
  })
})

describe('somebody else’s age', () => {
  it.each([
    'mijn dochter van 11 wil leren naaien',
    'mijn zoon is 12',
    'mijn dochter zit in het derde leerjaar',
    'ma fille de 11 ans veut apprendre la couture',
    'my daughter is 11 and wants to learn to sew',
  ])('«%s» is not the writer’s', async (words) => {
    await joins(kim)
    await kim.saysEach(words, 'opnieuw', 'mijn profiel')
    expect(await kim.everything()).not.toContain('18 of ouder: nee')
    expect(await kim.everything()).toContain('18 of ouder: ja')
  })

  it('beside their own counts for nothing, and their own does', async () => {
    await joins(kim)
    await kim.says('ik ben 15 en mijn moeder wil leren naaien')
    expect(await kim.everything()).toContain('Goed dat je je leeftijd zegt')
  })
})
