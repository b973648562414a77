/** What a skill of ESCO is for us: a language, a theme, flags, work or not. */
import { describe, expect, it } from 'vitest'
import { skillUri } from '../../fixtures/esco.ts'
import { authored, group, merged, skill, thatch } from './esco-ground.ts'

describe('a language', () => {
  it('is the authored one when that is spoken too, even under another name', () => {
    const { linked } = merged([skill(1, [['Nederlands'], ['néerlandais'], ['Dutch']])], {
      beside: [
        authored('nederlands', ['Vlaams', 'flamand', 'Flemish'], {
          flags: ['language'],
          spoken: 'nl',
        }),
      ],
    })
    expect(linked.map(({ concept }) => concept)).toEqual(['nederlands'])
  })

  it('is known as one by its names, with its code', () => {
    const { concepts } = merged([skill(1, [['Welsh'], ['gallois'], ['Welsh']])])
    expect(concepts[0]).toMatchObject({ theme: 'think', flags: ['language'], spoken: 'cy' })
  })

  it('is not made of a word that is a language in one language only', () => {
    const { concepts } = merged([skill(1, [['polijsten van metaal'], ['polir'], ['Polish']])])
    expect(concepts[0]?.spoken).toBeUndefined()
  })
})

describe('theme and flags', () => {
  it.each([
    [
      'a word',
      [['een moestuin aanleggen'], ['créer un potager'], ['lay out a vegetable garden']],
      'S8',
      'grow',
    ],
    ['a group', [['hoekjes bijwerken'], ['finir les coins'], ['finish corners']], 'S7.3.1', 'make'],
    [
      'a finer group',
      [['hoekjes bijwerken'], ['finir les coins'], ['finish corners']],
      '0721',
      'eat',
    ],
    ['nothing', [['hoekjes bijwerken'], ['finir les coins'], ['finish corners']], 'X9', 'think'],
  ] as const)('the theme comes from %s', (_, labels, code, theme) => {
    const broader = [[skillUri(1), group(`skill/${code}`)]] as const
    expect(merged([skill(1, labels)], { broader }).concepts[0]?.theme).toBe(theme)
  })

  it.each([
    ['excluded', [['onderhoud van vuurwapens'], ['entretien'], ['upkeep of things']]],
    ['excluded', [['verzorging'], ['soins'], ['give medication']]],
    ['private', [['leiden van een gebed'], ['guider'], ['guide people']]],
    ['private', [['schulden aflossen'], ['rembourser'], ['repay money']]],
    ['grown-up', [['serveren'], ['servir de la bière'], ['serve at tables']]],
  ] as const)('%s comes from a word in any language', (flag, labels) => {
    expect(merged([skill(1, labels)]).concepts[0]?.flags).toContain(flag)
  })

  it('leaves an ordinary skill without flags', () => {
    expect(merged([skill(1, thatch)]).concepts[0]?.flags).toEqual([])
  })

  it('hands down what is excluded, from a group and from a skill', () => {
    const { concepts } = merged(
      [skill(1, [['hoekjes'], ['petits coins'], ['corners of things']]), skill(2, thatch)],
      {
        broader: [
          [skillUri(1), group('isced-f/0912')],
          [skillUri(2), skillUri(1)],
        ],
      },
    )
    expect(concepts.map(({ flags }) => flags)).toEqual([['excluded'], ['excluded']])
  })
})

describe('the scope hobby', () => {
  it('leaves out what is in groups of work only', () => {
    const given = {
      broader: [
        [skillUri(1), group('skill/S4.2')],
        [skillUri(2), group('skill/S4.2')],
        [skillUri(2), group('skill/S6.1')],
      ] as const,
    }
    const skills = [
      skill(1, thatch),
      skill(2, [['hoekjes bijwerken'], ['finir les coins'], ['finish corners']]),
      skill(3, [['vakken maken'], ['faire des cases'], ['make compartments']]),
    ]
    const hobby = merged(skills, { ...given, scope: 'hobby' })
    expect(hobby.work).toBe(1)
    expect(hobby.concepts.map(({ esco }) => esco).sort()).toEqual([skillUri(2), skillUri(3)].sort())
    expect(merged(skills, given).concepts).toHaveLength(3)
  })
})
