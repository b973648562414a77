/**
 * Rows of a file that people or programs hand in: JSON lines or CSV, however it was saved. What the rows
 * mean is for core; here a row is cells and the line on which it begins.
 */
import { readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import type { GivenRow, RowProblem } from '../../core/records/index.ts'
import { failed, ok, type Result } from '../../core/result.ts'
import { t } from '../../core/texts/index.ts'
import { csvRows } from './csv-rows.ts'

export interface RowsOfFile {
  readonly rows: readonly GivenRow[]
  readonly problems: readonly RowProblem[]
  /** The file was not saved as UTF-8, and was read as an older Windows writes. */
  readonly wasOld: boolean
}

/** A larger file holds no text that can be read at once. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * `unread`: it is not there, is a folder, or may not be read. `no-text`: it holds something else, such as a
 * spreadsheet that was not saved as text. `too-many`: more lines than `most`.
 */
export type Unreadable = 'unread' | 'no-text' | 'too-many'

/** How much is in it is seen before anything is read out of it. Whatever is wrong inside is told by line. */
export function rowsIn(path: string, most = Infinity): Result<RowsOfFile, Unreadable> {
  let bytes: Buffer
  try {
    if (statSync(path).size > MOST_BYTES) return failed('too-many')
    bytes = readFileSync(path)
  } catch {
    return failed('unread')
  }
  if (linesIn(bytes) > most) return failed('too-many')
  const { text, wasOld } = decoded(bytes)
  if (text.includes(NUL)) return failed('no-text')
  const rows = isJsonLines(path, text) ? jsonRows(text) : csvRows(text)
  return ok({ ...rows, wasOld })
}

function linesIn(bytes: Buffer): number {
  let lines = 1
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1
  return lines
}

const NEWLINE = 0x0a

/** Stands in no text that somebody wrote. */
const NUL = '\0'

/** A small file of text, as it was saved. */
export function textIn(path: string): Result<string, Exclude<Unreadable, 'too-many'>> {
  try {
    if (statSync(path).size > MOST_BYTES) return failed('unread')
    const { text } = decoded(readFileSync(path))
    return text.includes(NUL) ? failed('no-text') : ok(text.replace(/^\uFEFF/, ''))
  } catch {
    return failed('unread')
  }
}

/** UTF-8, with or without a mark; what a spreadsheet saves as «Unicode»; else an older Windows. */
function decoded(bytes: Buffer): { readonly text: string; readonly wasOld: boolean } {
  const isWide = bytes[0] === 0xff && bytes[1] === 0xfe
  if (isWide) return { text: new TextDecoder('utf-16le').decode(bytes), wasOld: false }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), wasOld: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), wasOld: true }
  }
}

/** By its name; a file of another name by how it begins. */
function isJsonLines(path: string, text: string): boolean {
  const extension = extname(path).toLowerCase()
  if (extension === '.csv') return false
  return extension === '.jsonl' || text.trimStart().startsWith('{')
}

function jsonRows(text: string): Pick<RowsOfFile, 'rows' | 'problems'> {
  const rows: GivenRow[] = []
  const problems: RowProblem[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    const cells = objectIn(line)
    if (cells === undefined)
      problems.push({ line: index + 1, problem: t('operator.records.bad.json') })
    else rows.push({ line: index + 1, cells })
  }
  return { rows, problems }
}

function objectIn(line: string): GivenRow['cells'] | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    return value as GivenRow['cells']
  } catch {
    return undefined
  }
}
