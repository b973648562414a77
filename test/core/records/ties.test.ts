/** Who must and must not sit together: read from the rows of people, and seen to contradict itself or not. */
import { describe, expect, it } from 'vitest'
import { ClubId } from '../../../core/domain/index.ts'
import { CLUB_FORMING } from '../../../core/forming/index.ts'
import { clashes, ofKind, problemOf, type Tie, tiesOf } from '../../../core/records/index.ts'
import { KNOWLEDGE, read, wrong } from './ground.ts'

function tie(kind: Tie['kind'], one: string, other: string, line = 1): Tie {
  return { kind, one, other, file: 'f', line }
}

describe('attributes', () => {
  it.each([
    ['team=Blue;Shift = late', { team: 'Blue', shift: 'late' }],
    [
      { Team: 'Blue', level: 3, empty: null },
      { team: 'Blue', level: '3' },
    ],
    [['team=a=b'], { team: 'a=b' }],
    ['', {}],
  ])('%j are read', (attributes, expected) => {
    const { records, problems } = read([{ id: 'an', attributes }])
    expect(problems).toEqual([])
    expect(records[0]).toMatchObject({ attributes: expected })
  })

  it.each(['blue', 'town=Genk', '=x', { newcomer: 'yes' }, { team: 'x'.repeat(81) }])(
    '%j are told',
    (attributes) => {
      expect(wrong(read([{ id: 'an', attributes }]))[0]).toContain('attributes holds «')
    },
  )
})

describe('a formula in a cell', () => {
  it.each([{ name: '=1+1' }, { id: '=HYPERLINK("x")', name: 'An' }, { id: 'an', place: '#REF!' }])(
    '%j is told, and is nobody',
    (cells) => {
      const found = read([{ id: 'an', ...cells }])
      expect(found.records).toEqual([])
      expect(wrong(found).join('\n')).toContain('holds a formula')
    },
  )
})

describe('ties that contradict each other', () => {
  it('are found also by way of others, and named with their lines', () => {
    const ties = [tie('together', 'a', 'b', 1), tie('together', 'c', 'b', 2)]
    const [found, ...more] = clashes([...ties, tie('never', 'c', 'a', 3)], 8)
    expect(more).toEqual([])
    expect(found).toMatchObject({ kind: 'apart', never: { line: 3 } })
    expect(found?.through.map(({ line }) => line)).toEqual([2, 1])
  })

  it('are told once for two people, whoever says it', () => {
    const ties = [tie('together', 'a', 'b'), tie('never', 'a', 'b'), tie('never', 'b', 'a')]
    expect(clashes(ties, 8)).toHaveLength(1)
  })

  it('are more people who must sit together than a group holds', () => {
    const ties = [tie('together', 'a', 'b'), tie('together', 'b', 'c')]
    expect(clashes(ties, 2)).toMatchObject([{ kind: 'many', people: ['a', 'b', 'c'] }])
    expect(clashes(ties, 3)).toEqual([])
  })
})

describe('a file as a problem of forming', () => {
  it('has its people with attributes, what is between them, and its places', () => {
    const rows = [
      { id: 'an', with: 'bo', never: 'cem', met: 'cem', attributes: 'team=x', newcomer: 'yes' },
      { id: 'bo', again: 'an;cem' },
      { id: 'cem', again: 'bo', waited: 2 },
      { kind: 'place', id: 'z', name: 'De Zaal', place: 'Genk', capacity: 6, rooms: 2 },
      { kind: 'group', id: 'g', topic: 'koken', host: 'an', slot: 'mon-evening', place: 'Genk' },
    ]
    const { records, lines } = read(rows)
    const ties = tiesOf(ofKind(records, 'person'), lines, 'f')
    const settings = { ...CLUB_FORMING, taxonomy: KNOWLEDGE.taxonomy }
    const origin = { clubId: ClubId.parse('file'), now: 1, language: 'nl' as const }
    const problem = problemOf(records, { ties, settings, seed: 7 }, origin)
    expect(problem.people.map(({ waited }) => waited)).toEqual([0, 0, 2])
    expect(problem.people[0]?.attributes).toEqual({ team: 'x', newcomer: 'yes' })
    expect(problem.settings.venues).toMatchObject([{ id: 'z', capacity: 6, rooms: 2 }])
    const { never, met, again, together, hosting } = problem.history
    expect([...never]).toEqual(['an~cem'])
    expect([...together]).toEqual(['an~bo'])
    expect([...again]).toEqual(['bo~cem'])
    expect(met.get('an~cem')).toBe(0)
    expect([...hosting]).toEqual([['an', 1]])
  })
})
