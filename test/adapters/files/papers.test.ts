/** What commands leave behind: tables in which nothing is a formula, and files that are whole or not there. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { csvText } from '../../../adapters/files/csv-text.ts'
import { rowsIn, textIn } from '../../../adapters/files/records.ts'
import { canSave, save } from '../../../adapters/files/save.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goesting-papers-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

describe('a table', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', ' =1', '\n-1', '＝1'])(
    'takes the formula out of %j',
    (cell) => {
      const [[read = ''] = []] = parse(csvText([[cell]]), { bom: true, delimiter: ';' })
      expect(read).toBe(`'${cell}`)
    },
  )

  it('begins with the mark of UTF-8, and has ; between its cells', () => {
    expect(csvText([['é', 'a;b', 'say "x"']])).toBe('\uFEFFé;"a;b";"say ""x"""\r\n')
  })

  it('gives back whatever was put in, and no cell that begins a formula', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('=', '+', '-', '@', '"', ';', '\n', '\r'))
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }),
        (rows) => {
          const read = parse(csvText(rows), {
            ...{ bom: true, delimiter: ';', relax_column_count: true, record_delimiter: '\r\n' },
          })
          expect(read.flat().map((one) => one.replace(/^'/, ''))).toEqual(
            rows.flat().map((one) => one.replace(/^'/, '')),
          )
          expect(read.flat().filter((one) => /^[\s]*[=+\-@]|^[\t\r]/.test(one))).toEqual([])
        },
      ),
    )
  })
})

describe('a file that is left behind', () => {
  it('replaces the old one in one step, and leaves nothing beside it', () => {
    const path = join(folder, 'a.txt')
    writeFileSync(path, 'old')
    expect(save(path, 'new').ok).toBe(true)
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(readdirSync(folder)).toEqual(['a.txt'])
  })

  it('cannot be left in a folder that is not there, nor in the place of a folder', () => {
    const path = join(folder, 'none', 'a.txt')
    expect(canSave(path)).toBe(false)
    expect(canSave(folder)).toBe(false)
    expect(canSave(join(folder, 'a.txt'))).toBe(true)
    expect(save(path, 'x').ok).toBe(false)
    expect(existsSync(path)).toBe(false)
  })
})

describe('a file that is read', () => {
  it('is refused by its lines before anything is read out of it', () => {
    const path = join(folder, 'many.csv')
    writeFileSync(path, `id\n${'a\n'.repeat(1_000_000)}`)
    expect(rowsIn(path, 250_000)).toEqual({ ok: false, error: 'too-many' })
  })

  it('is refused when it is no text, such as a spreadsheet', () => {
    const path = join(folder, 'people.xlsx')
    writeFileSync(path, Buffer.from('PK\u0003\u0004\u0014\u0000people', 'latin1'))
    expect(rowsIn(path)).toEqual({ ok: false, error: 'no-text' })
    expect(textIn(path)).toEqual({ ok: false, error: 'no-text' })
  })

  it('is text without its mark, in whatever it was saved', () => {
    const path = join(folder, 'a.txt')
    writeFileSync(path, Buffer.from([0xef, 0xbb, 0xbf, 0x61]))
    expect(textIn(path)).toEqual({ ok: true, value: 'a' })
    writeFileSync(path, Buffer.from([0xe9]))
    expect(textIn(path)).toEqual({ ok: true, value: 'é' })
    expect(textIn(folder).ok).toBe(false)
  })
})
