/**
 * Reads the official files of ESCO into skills, joined over the languages by their URI. Leaves out what
 * is not released, and tells every row that it cannot read; what becomes of a skill is decided in core.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Language } from '../../core/domain/index.ts'
import type { EscoSkill, Problem } from '../../core/talents/index.ts'
import type { EscoFiles } from './find-files.ts'
import { type EscoRow, readRows } from './read-rows.ts'

export interface EscoRead {
  readonly skills: readonly EscoSkill[]
  /** From the URI of a skill or a group to those of the broader ones. */
  readonly broader: ReadonlyMap<string, readonly string[]>
  /** Skills read, by language; no entry for a language that nothing could be read in. */
  readonly read: Readonly<Partial<Record<Language, number>>>
  /** Skills that are not released in one of their languages. */
  readonly unreleased: number
  readonly problems: readonly Problem[]
}

type Labels = Partial<Record<Language, readonly string[]>>

/** Reads these files; `telling` hears the name of each before it is read. */
export function readEsco(files: EscoFiles, telling: (file: string) => void): EscoRead {
  const problems: Problem[] = []
  const skills = new Map<string, Labels>()
  const unreleased = new Set<string>()
  const read: Partial<Record<Language, number>> = {}
  for (const [language, path] of Object.entries(files.skills) as [Language, string][]) {
    const rows = rowsOf(path, ['conceptUri', 'preferredLabel'], telling, problems)
    let count = 0
    for (const row of rows) {
      const uri = uriIn(row, 'conceptUri')
      const flaw = flawOf(row, skills.get(uri)?.[language] !== undefined)
      if (flaw !== undefined) {
        problems.push({ file: basename(path), line: row.line, message: flaw })
      } else if (/^(?:released)?$/i.test(row.cell('status'))) {
        skills.set(uri, { ...skills.get(uri), [language]: labelsOf(row) })
        count += 1
      } else {
        unreleased.add(uri)
      }
    }
    if (count > 0) read[language] = count
  }
  return {
    skills: [...skills].map(([uri, labels]) => ({ uri, labels })),
    broader: files.broader === undefined ? new Map() : broaderIn(files.broader, telling, problems),
    read,
    unreleased: unreleased.size,
    problems,
  }
}

function rowsOf(
  path: string,
  needed: readonly string[],
  telling: (file: string) => void,
  problems: Problem[],
): readonly EscoRow[] {
  const file = basename(path)
  telling(file)
  try {
    const { rows, problems: found } = readRows(readFileSync(path), file, needed)
    problems.push(...found)
    return rows
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    problems.push({ file, line: 0, message: `The file cannot be read (${String(error.code)}).` })
    return []
  }
}

const URI = /^http:\/\/[^\s|]+$/

/** One spelling of a URI, so that versions and files can be joined. */
function uriIn(row: EscoRow, column: string): string {
  return row
    .cell(column)
    .replace(/^https:/i, 'http:')
    .replace(/\/$/, '')
}

function flawOf(row: EscoRow, isKnown: boolean): string | undefined {
  if (!URI.test(uriIn(row, 'conceptUri'))) return 'The conceptUri is no URI; this row was left out.'
  if (row.cell('preferredLabel') === '')
    return 'There is no preferred label; this row was left out.'
  return isKnown ? 'This skill was in the file before; this row was left out.' : undefined
}

function labelsOf(row: EscoRow): string[] {
  const others = row.cell('altLabels').split(/[\n\r|]+/)
  return [row.cell('preferredLabel'), ...others.map((label) => label.trim())].filter(
    (label) => label !== '',
  )
}

function broaderIn(
  path: string,
  telling: (file: string) => void,
  problems: Problem[],
): ReadonlyMap<string, readonly string[]> {
  const broader = new Map<string, string[]>()
  for (const row of rowsOf(path, ['conceptUri', 'broaderUri'], telling, problems)) {
    const [from, to] = [uriIn(row, 'conceptUri'), uriIn(row, 'broaderUri')]
    if (from === '' || to === '') continue
    const known = broader.get(from)
    if (known === undefined) broader.set(from, [to])
    else known.push(to)
  }
  return broader
}
