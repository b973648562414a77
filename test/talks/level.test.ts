/** How far somebody is with a talent, on the card: heard where it is told, of every talent, and nowhere else. */
import { describe, expect, it } from 'vitest'
import type { Member } from '../../core/domain/index.ts'
import { numbered } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { memberNamed } from './known.ts'

const open = houseForEach()
const kim = open.person('kim')

function kimself(): Promise<Member> {
  return memberNamed(open, 'Kim')
}

async function labels(): Promise<string[]> {
  return numbered(await kim.last()).map(({ label }) => label)
}

describe('a level', () => {
  it.each([
    ['nl', 'mijn wensen', 'geen beginner meer', 'ik wil ook goed leren lassen'],
    ['fr', 'mes envies', 'je ne suis plus débutante', 'je veux aussi bien apprendre à souder'],
    ['en', 'my wishes', 'I am not a beginner', 'I also want to learn to weld well'],
  ] as const)(
    'reads no level where none is told, in %s',
    async (language, wishes, denied, wish) => {
      const says = catalogues[language]
      for (const words of [denied, wish]) {
        await joins(kim, { language })
        await kim.says(wishes)
        await kim.saysEach(says['card.level'], '1', words)
        expect((await kimself()).wants.map(({ level }) => level)).not.toContain('beginner')
        expect((await kimself()).wants.map(({ level }) => level)).not.toContain('advanced')
        await open.anew()
      }
    },
  )

  it.each([
    ['nl', 'ik wil ook leren', ['breien', 'haken', 'gitaar', 'schaken'], 'schaken'],
    [
      'fr',
      'je veux aussi apprendre',
      ['le tricot', 'le crochet', 'la guitare', 'les échecs'],
      'échecs',
    ],
    ['en', 'I also want to learn', ['knitting', 'crochet', 'guitar', 'chess'], 'chess'],
  ] as const)('tells the level of the sixth talent by its name, in %s', async (...told) => {
    const [language, learns, others, sixth] = told
    const says = catalogues[language]
    await joins(kim, { language })
    for (const one of others) {
      await kim.says(`${learns} ${one}`)
      await kim.presses(says['onboarding.right.yes'])
    }
    const { wants } = await kimself()
    expect(wants).toHaveLength(5)
    await kim.saysEach({ nl: 'mijn wensen', fr: 'mes envies', en: 'my wishes' }[language])
    await kim.says(says['card.level'])
    expect((await labels()).length).toBeLessThanOrEqual(6)
    await open.restart()
    // Whatever comes first on the card, all six are known by their names.
    await kim.says({ nl: 'koken', fr: 'cuisiner', en: 'cooking' }[language])
    await kim.presses(says['card.level.advanced'])
    expect((await kimself()).offers).toMatchObject([{ concept: 'cooking', level: 'advanced' }])
    await kim.saysEach({ nl: 'mijn wensen', fr: 'mes envies', en: 'my wishes' }[language])
    await kim.saysEach(says['card.level'], sixth)
    await kim.presses(says['card.level.beginner'])
    const levels = (await kimself()).wants.map(({ concept, level }) => [concept, level])
    expect(levels).toContainEqual(['chess', 'beginner'])
  })
})
