/**
 * The demo's tables from their texts. Every cell, and every name that leads from one table to another,
 * is checked, and all that is wrong is told at once.
 */
import { failed, ok, type Result } from '../result.ts'
import type { Problem } from '../talents/index.ts'
import { referenceProblems } from './references.ts'
import { type Row, readTable } from './table.ts'
import { type DemoTables, SHAPES } from './tables.ts'

/**
 * Reads the files of `core/demo/data`, by file name. The same texts give the same tables; a problem
 * names the file and the line, and a file that is not one of the seven is not looked at.
 */
export function parseDemo(files: ReadonlyMap<string, string>): Result<DemoTables, Problem[]> {
  const read = <F extends keyof typeof SHAPES>(
    file: F,
  ): ReturnType<typeof readTable<(typeof SHAPES)[F]>> =>
    readTable(file, files.get(file), SHAPES[file])
  const tables = {
    areas: read('areas.tsv'),
    places: read('places.tsv'),
    partners: read('partners.tsv'),
    members: read('members.tsv'),
    personas: read('personas.tsv'),
    groups: read('groups.tsv'),
    activities: read('activities.tsv'),
  }
  const inCells = Object.values(tables).flatMap((table) => table.problems)
  // A name that leads nowhere is told only when its table could be read: else it is noise.
  const problems = inCells.length > 0 ? inCells : referenceProblems(tables)
  if (problems.length > 0) return failed(problems)
  return ok({
    areas: values(tables.areas.rows),
    places: values(tables.places.rows),
    partners: values(tables.partners.rows),
    members: values(tables.members.rows),
    personas: values(tables.personas.rows),
    groups: values(tables.groups.rows),
    activities: values(tables.activities.rows),
  })
}

function values<T>(rows: readonly Row<T>[]): T[] {
  return rows.map((row) => row.value)
}
