/** Looks the authored files over as one whole, and says of everything that is wrong in which line it stands. */
import type { ConceptId } from '../domain/ids.ts'
import { ok, type Result } from '../result.ts'
import type { Concept } from './concept.ts'
import { type Correction, parseCorrections } from './corrections.ts'
import { parseGroups, type TalentGroup } from './groups.ts'
import { CONCEPT_COLUMNS, parseConcepts } from './parse-concepts.ts'
import { type Problem, parseTable } from './table.ts'
import { flawsIn } from './taxonomy.ts'

export interface TalentFile {
  readonly name: string
  readonly text: string
}

export interface Checked {
  readonly files: number
  readonly concepts: number
  readonly problems: readonly Problem[]
}

/** Tables of the folder that hold no concepts. */
const GROUPS_FILE = 'groups.tsv'
const CORRECTIONS_FILE = 'relatedness.tsv'

/** Every problem of every file: those of single rows first, then those of the whole. */
export function checkTalents(files: readonly TalentFile[]): Checked {
  const tables = files.filter(({ name }) => name !== GROUPS_FILE && name !== CORRECTIONS_FILE)
  const problems: Problem[] = []
  const take = <T>(result: Result<T[], Problem[]>): T[] => {
    if (!result.ok) problems.push(...result.error)
    return result.ok ? result.value : []
  }
  const concepts = tables.flatMap(({ name, text }) => take(parseConcepts(text, name)))
  const groups = take(parsedFile(files, GROUPS_FILE, parseGroups))
  const corrections = take(parsedFile(files, CORRECTIONS_FILE, parseCorrections))
  const at = placesOf(tables)
  const corrected = files.find(({ name }) => name === CORRECTIONS_FILE)?.text ?? ''
  // Where a row cannot be read, what points to it looks wrong too: that is told when the rows are right.
  const whole =
    problems.length > 0 ? [] : wholeProblems(concepts, groups, corrections, at, corrected)
  return { files: files.length, concepts: concepts.length, problems: [...problems, ...whole] }
}

type Place = Pick<Problem, 'file' | 'line'>

function parsedFile<T>(
  files: readonly TalentFile[],
  wanted: string,
  parse: (text: string, file: string) => Result<T[], Problem[]>,
): Result<T[], Problem[]> {
  const file = files.find(({ name }) => name === wanted)
  return file === undefined ? ok([]) : parse(file.text, file.name)
}

/** The last line on which each concept stands: where one is there twice, the second is the one too many. */
function placesOf(tables: readonly TalentFile[]): Map<string, Place> {
  const at = new Map<string, Place>()
  for (const { name, text } of tables) {
    const table = parseTable(text, name, CONCEPT_COLUMNS)
    if (!table.ok) continue
    for (const { line, cells } of table.value) at.set(cells.id, { file: name, line })
  }
  return at
}

function wholeProblems(
  concepts: readonly Concept[],
  groups: readonly TalentGroup[],
  corrections: readonly Correction[],
  at: ReadonlyMap<string, Place>,
  corrected: string,
): Problem[] {
  const place = (id: ConceptId): Place => at.get(id) ?? { file: '', line: 0 }
  const ids = new Set(concepts.map(({ id }) => id))
  return [
    ...flawsIn(concepts).map(({ id, message }) => ({ ...place(id), message })),
    ...(groups.length === 0 ? [] : concepts.flatMap((one) => groupProblems(one, groups, place))),
    ...corrections
      .flatMap(({ a, b }) => [a, b])
      .filter((id) => !ids.has(id))
      .map((id) => ({ ...lineOf(corrected, id), message: `«${id}» is no concept.` })),
  ]
}

/** Where a correction names this concept. */
function lineOf(text: string, id: ConceptId): Place {
  const lines = text.split(/\r?\n/)
  const line = lines.findIndex((row) => row.split('\t', 2).some((cell) => cell.trim() === id)) + 1
  return { file: CORRECTIONS_FILE, line }
}

function groupProblems(
  { id, theme, group }: Concept,
  groups: readonly TalentGroup[],
  place: (id: ConceptId) => Place,
): Problem[] {
  const known = groups.find((one) => one.id === group)
  const message =
    known === undefined
      ? `«${group}» is no group: ${GROUPS_FILE} does not name it.`
      : `The group «${group}» belongs to «${known.theme}», not to «${theme}».`
  return known?.theme === theme ? [] : [{ ...place(id), column: 'group', message }]
}
