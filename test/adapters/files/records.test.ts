/** Files as people save them: JSON lines, CSV with commas, semicolons or tabs, with marks and old letters. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type RowsOfFile, rowsIn } from '../../../adapters/files/records.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goesting-records-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function saved(name: string, content: string | Buffer): RowsOfFile {
  writeFileSync(join(folder, name), content)
  const read = rowsIn(join(folder, name))
  if (!read.ok) throw new Error(read.error)
  return read.value
}

const RENE = { id: 'a', name: 'René', offers: 'naaien;koken' }

describe('a file of records', () => {
  it.each([
    ['commas', 'id,name,offers\na,René,naaien;koken\n'],
    ['commas and quotes', 'id,name,offers\r\n"a","René","naaien;koken"\r\n'],
    ['semicolons, as Excel saves here', '\uFEFFid;name;offers\r\na;René;"naaien;koken"\r\n'],
    ['a line about its delimiter', 'sep=;\r\nid;name;offers\r\na;René;"naaien;koken"\r\n'],
    ['tabs', 'id\tname\toffers\na\tRené\tnaaien;koken'],
    ['blank lines', '\n\nid,name,offers\n\na,René,naaien;koken\n\n,,\n'],
  ])('is read with %s', (_, content) => {
    const { rows, problems, wasOld } = saved('people.csv', content)
    expect(rows.map(({ cells }) => cells)).toEqual([RENE])
    expect({ problems, wasOld }).toEqual({ problems: [], wasOld: false })
  })

  it('counts lines as an editor does, also after a cell of several lines', () => {
    const { rows } = saved('people.csv', 'id,name\na,"two\nlines"\n\nb,Bo\n')
    expect(rows.map(({ line }) => line)).toEqual([2, 5])
  })

  it('that an older Windows saved keeps its accents, and says so', () => {
    const bytes = Buffer.from('id;name;offers\na;René;"naaien;koken"\n', 'latin1')
    const { rows, wasOld } = saved('people.csv', bytes)
    expect(rows[0]?.cells).toEqual(RENE)
    expect(wasOld).toBe(true)
  })

  it('that a spreadsheet saved as «Unicode» is read as well', () => {
    const bytes = Buffer.from('\uFEFFid\tname\toffers\na\tRené\tnaaien;koken\n', 'utf16le')
    expect(saved('people.txt', bytes).rows[0]?.cells).toEqual(RENE)
  })

  it('goes on behind a row whose quotes are wrong', () => {
    const { rows, problems } = saved('people.csv', 'id,name\na,"An\nb,Bo\nc,Cas\n')
    expect(problems).toMatchObject([{ line: 2 }])
    expect(rows.map(({ cells }) => cells['id'])).toEqual(['b', 'c'])
  })

  it('tells a row with more cells than columns: a list that lost its quotes', () => {
    const { rows, problems } = saved('people.csv', 'id;offers\na;naaien;koken\nb;koken\n')
    expect(problems).toMatchObject([{ line: 2, problem: { values: { cells: 3, columns: 2 } } }])
    expect(rows.map(({ cells }) => cells['id'])).toEqual(['b'])
  })

  it('is JSON lines by its name, or by how it begins', () => {
    for (const name of ['a.jsonl', 'a.txt', 'a']) {
      const { rows, problems } = saved(name, '{"id":"a"}\n\nnonsense\n[1]\n{"id":"b"}\n')
      expect(rows).toEqual([
        { line: 1, cells: { id: 'a' } },
        { line: 5, cells: { id: 'b' } },
      ])
      expect(problems.map(({ line }) => line)).toEqual([3, 4])
    }
  })

  it.each(['', '\n', '\uFEFF'])('that is empty («%s») has no rows', (content) => {
    expect(saved('people.csv', content)).toMatchObject({ rows: [], problems: [] })
  })

  it('that is not there is unread', () => {
    expect(rowsIn(join(folder, 'none.csv'))).toEqual({ ok: false, error: 'unread' })
  })
})
