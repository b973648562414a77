/** One CSV file of ESCO: every version of it is read, and what is broken costs no more than its own row. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRows } from '../../../adapters/esco/read-rows.ts'

const NEEDED = ['conceptUri', 'preferredLabel']
const HEADER = 'conceptType,conceptUri,preferredLabel,altLabels'

function row(number: number, label = `skill ${String(number)}`, others = ''): string {
  return `KnowledgeSkillCompetence,http://e/${String(number)},${label},${others}`
}

function rowsOf(text: string): { labels: string[]; lines: number[]; problems: string[] } {
  const { rows, problems } = readRows(Buffer.from(text), 'skills_nl.csv', NEEDED)
  return {
    labels: rows.map((one) => one.cell('preferredLabel')),
    lines: rows.map(({ line }) => line),
    problems: problems.map(({ line, message }) => `${String(line)} ${message}`),
  }
}

describe('a file', () => {
  it.each([
    ['plain', [HEADER, row(1), row(2)].join('\n')],
    ['with the mark of its encoding', `\uFEFF${[HEADER, row(1), row(2)].join('\n')}`],
    ['with line ends of Windows', `${[HEADER, row(1), row(2)].join('\r\n')}\r\n`],
    [
      'with its columns in another order',
      'preferredLabel,conceptUri\nskill 1,http://e/1\nskill 2,http://e/2\n',
    ],
    ['with columns that nobody knows', `x,${HEADER}\ny,${row(1)}\nz,${row(2)}`],
    ['with blank lines', [HEADER, '', row(1), '', '', row(2), ''].join('\n')],
    [
      'with quotes around everything',
      '"conceptUri","preferredLabel"\n"http://e/1","skill 1"\n"http://e/2","skill 2"',
    ],
  ])('is read %s', (_, text) => {
    expect(rowsOf(text)).toMatchObject({ labels: ['skill 1', 'skill 2'], problems: [] })
  })

  it('is read with quotes, commas and line ends in its cells, and knows where each row begins', () => {
    const text = [HEADER, row(1, '"say ""no"", then go"', '"a\nb\nc"'), row(2)].join('\n')
    expect(rowsOf(text)).toEqual({
      labels: ['say "no", then go', 'skill 2'],
      lines: [2, 5],
      problems: [],
    })
  })

  it.each([
    [
      'a column that is needed',
      'conceptType,conceptUri,label\nx,y,z',
      '1 The header has no column preferredLabel.',
    ],
    ['any line', '', '1 The file is empty: not even a header.'],
    ['a table', 'PK\u0003\u0004\u0000', '1 The header has no column conceptUri, preferredLabel.'],
  ])('without %s has no rows, and says so', (_, text, problem) => {
    expect(rowsOf(text)).toEqual({ labels: [], lines: [], problems: [problem] })
  })

  it('with a header alone has no rows', () => {
    expect(rowsOf(`${HEADER}\n`)).toEqual({ labels: [], lines: [], problems: [] })
  })
})

describe('a broken row', () => {
  it.each([
    ['too few cells', 'KnowledgeSkillCompetence,http://e/2'],
    ['too many cells', `${row(2)},,`],
    ['a quote in the middle', row(2, 'sk"ill')],
    ['a quote that is never closed', row(2, '"skill')],
    ['something behind a quote', row(2, '"skill" 2')],
    ['a line end that no quote holds', row(2, 'skill\nand more')],
  ])('with %s is left out and told with its line; the next one is read', (_, broken) => {
    const { labels, problems } = rowsOf([HEADER, row(1), broken, row(3), row(4)].join('\n'))
    expect(labels).toEqual(['skill 1', 'skill 3', 'skill 4'])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(/^3 /)
  })

  it('at the end of the file is told too', () => {
    const { labels, problems } = rowsOf([HEADER, row(1), row(2, '"skill')].join('\n'))
    expect([labels, problems.length]).toEqual([['skill 1'], 1])
  })

  it('among very many ends the reading with a sentence', () => {
    const text = [
      HEADER,
      ...Array.from({ length: 1000 }, () => 'KnowledgeSkillCompetence,http://e/2'),
    ].join('\n')
    const { problems } = rowsOf(text)
    expect(problems.length).toBeLessThan(250)
    expect(problems.at(-1)).toContain('the rest of the file was not read')
  })
})

describe('whatever the bytes are', () => {
  it('reading ends, and throws nothing', () => {
    const piece = fc.constantFrom(
      HEADER,
      row(1),
      row(2, '"x'),
      '"',
      ',',
      '\n',
      '\r\n',
      '""',
      'é',
      '\uFEFF',
      '\u0000',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { rows, problems } = readRows(Buffer.from(pieces.join('')), 'x.csv', NEEDED)
        const lines = [...rows.map(({ line }) => line), ...problems.map(({ line }) => line)]
        expect(lines.every((line) => line >= 1)).toBe(true)
      }),
    )
  })
})
