/** Whatever stands in a file: reading it never throws, and every row is a record or is told. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRows } from '../../adapters/files/csv-rows.ts'
import { ConceptId, Group, Member } from '../../core/domain/index.ts'
import { populationOf, RECORD_COLUMNS, RECORD_KINDS } from '../../core/records/index.ts'
import { read } from '../core/records/ground.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 20_000 : 400

const NAMES = ['kind', ...new Set(Object.values(RECORD_COLUMNS).flat()), 'other', '__proto__']

/** Values as hands and programs write them, good and bad. */
const value = fc.oneof(
  fc.constantFrom(
    ...['naaien', 'koken;sewing', 'Genk', '3600', '50.9,5.5', 'wed-evening', 'any', 'nl;fr', 'ja'],
    ...['adult', '2026-12-05T14:00', '8-99', 'samen', 'host', '[', '{"a":1}', '["koken"]', '-1'],
  ),
  fc.constantFrom(...RECORD_KINDS),
  fc.string(),
  fc.jsonValue(),
  fc.array(fc.record({ concept: fc.constantFrom('koken', 'x'), level: fc.jsonValue() })),
)
const row = fc
  .array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 30 })
  .map((cells) => Object.fromEntries(cells))

const CLUB = { clubId: 'file' as never, now: 1, language: 'nl' as const }

describe('any rows', () => {
  it('become records that are true nouns, or are told with their line', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), (rows) => {
        const { records, problems } = read(rows)
        const told = new Set(problems.map(({ line }) => line))
        expect(records.length + told.size).toBe(rows.length)
        const { members, groups } = populationOf(records, CLUB, ConceptId.parse('cooking'))
        for (const member of members.values()) Member.parse(member)
        for (const group of groups.values()) Group.parse(group)
      }),
      { numRuns: RUNS },
    )
  })

  it('of any text are read as CSV without a throw', () => {
    const mark = fc.constantFrom(',', ';', '\t', '"', '\n', '\r\n', 'a', 'é', ' ')
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 80 }), (marks) => {
        read(csvRows(`id,name\n${marks.join('')}`).rows.map(({ cells }) => cells))
      }),
      { numRuns: RUNS },
    )
  })
})
