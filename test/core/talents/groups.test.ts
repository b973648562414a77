/** The shelves of the talententaal: their names, and that every concept stands on one. */
import { describe, expect, it } from 'vitest'
import { readGroups, readTalents } from '../../../adapters/files/authored.ts'
import { parseGroups } from '../../../core/talents/index.ts'

const header = 'id\ttheme\tnl\tfr\ten'

describe('parseGroups', () => {
  it('reads a group with its name in three languages', () => {
    const parsed = parseGroups(
      `${header}\ntextile\tmake\tTextiel\tTextile\tTextiles\n`,
      'groups.tsv',
    )
    const names = { nl: 'Textiel', fr: 'Textile', en: 'Textiles' }
    expect(parsed).toEqual({ ok: true, value: [{ id: 'textile', theme: 'make', names }] })
  })

  it('names the line and the column of every problem at once', () => {
    const rows = [
      'Not An Id\tmake\ta\tb\tc',
      'toys\tplay\ta\t\tc',
      'art\tmake\ta\tb\tc',
      'art\tmake\ta\tb\tc',
    ]
    const parsed = parseGroups([header, ...rows].join('\n'), 'groups.tsv')
    const places = parsed.ok ? [] : parsed.error.map(({ line, column }) => [line, column])
    expect(places).toEqual([
      [2, 'id'],
      [3, 'theme'],
      [3, 'fr'],
      [5, 'id'],
    ])
  })
})

describe('the groups of the house', () => {
  const groups = readGroups()
  const talents = readTalents()

  it('hold every concept, in the theme that the concept says', () => {
    const theme = new Map(groups.map((group) => [group.id, group.theme]))
    const astray = talents.concepts.filter((one) => theme.get(one.group) !== one.theme)
    expect(astray.map(({ id }) => id)).toEqual([])
  })

  it('are none of them empty, and no name stands on two', () => {
    const used = new Set(talents.concepts.map(({ group }) => group))
    expect(groups.filter(({ id }) => !used.has(id)).map(({ id }) => id)).toEqual([])
    for (const language of ['nl', 'fr', 'en'] as const)
      expect(new Set(groups.map(({ names }) => names[language])).size).toBe(groups.length)
  })
})
