/** Reads one authored file of concepts. Checks each row by itself; the whole is for `taxonomy`. */
import { ConceptId } from '../domain/ids.ts'
import { LANGUAGES, type Language } from '../domain/language.ts'
import { failed, ok, type Result } from '../result.ts'
import { type Concept, Flag, Theme } from './concept.ts'
import { type Label, readLabel } from './label.ts'
import { listed, type Problem, parseTable, type Row } from './table.ts'

export const CONCEPT_COLUMNS = [
  'id',
  'theme',
  'group',
  'nl',
  'fr',
  'en',
  'broader',
  'related',
  'flags',
  'spoken',
  'uit',
  'esco',
] as const
type Column = (typeof CONCEPT_COLUMNS)[number]
type Labels = readonly [Label, ...Label[]]

/** What is known of a file before it is read. */
export interface Known {
  /** The very same file was read before and had no problems: what is seldom needed is then read late. */
  readonly wasChecked?: boolean
}

/** Concepts in the order of the file, or every problem of the file with its line and column. */
export function parseConcepts(
  text: string,
  fileName: string,
  { wasChecked = false }: Known = {},
): Result<Concept[], Problem[]> {
  const table = parseTable(text, fileName, CONCEPT_COLUMNS)
  if (!table.ok) return table
  const problems: Problem[] = []
  const concepts: Concept[] = []
  for (const row of table.value) {
    const complain = (column: Column, message: string): void => {
      problems.push({ file: fileName, line: row.line, column, message })
    }
    const concept = wasChecked ? writtenConcept(row) : conceptOf(row, complain)
    if (concept !== undefined) concepts.push(concept)
  }
  return problems.length > 0 ? failed(problems) : ok(concepts)
}

type Complain = (column: Column, message: string) => void

function conceptOf(row: Row<Column>, complain: Complain): Concept | undefined {
  const { cells } = row
  const id = conceptId(cells.id, 'id', complain)
  const theme = Theme.safeParse(cells.theme)
  if (!theme.success) {
    complain('theme', `«${cells.theme}» is no theme; use one of ${Theme.options.join(', ')}.`)
  }
  if (cells.group === '') complain('group', 'Every concept belongs to a group.')
  const labels = labelsOf(row, complain)
  const broader = cells.broader === '' ? undefined : conceptId(cells.broader, 'broader', complain)
  const related = listed(cells.related).map((name) => conceptId(name, 'related', complain))
  const flags = flagsOf(cells.flags, complain)
  const spoken = spokenOf(cells.spoken, flags, complain)
  const uit = shaped(cells.uit, UIT, complain, 'uit', 'A UiTdatabank theme looks like 1.8.2.0.0.')
  const esco = shaped(
    cells.esco,
    ESCO,
    complain,
    'esco',
    'An ESCO skill is a URI that begins with http.',
  )
  if (id === undefined || !theme.success || labels === undefined) return undefined
  return {
    id,
    theme: theme.data,
    group: cells.group,
    labels,
    related: related.filter((one) => one !== undefined),
    flags,
    ...(broader === undefined ? {} : { broader }),
    ...(spoken === undefined ? {} : { spoken }),
    ...(uit === undefined ? {} : { uit }),
    ...(esco === undefined ? {} : { esco }),
  }
}

/** A row that was found without problems before: looking it over again would take a tenth of a start. */
function writtenConcept(row: Row<Column>): Concept {
  const { id, theme, group, broader, related, flags, spoken, uit, esco } = row.cells
  return {
    id: id as ConceptId,
    theme: theme as Theme,
    group,
    labels: lateLabels(row),
    related: listed(related) as ConceptId[],
    flags: listed(flags) as Flag[],
    ...(broader === '' ? {} : { broader: broader as ConceptId }),
    ...(spoken === '' ? {} : { spoken }),
    ...(uit === '' ? {} : { uit }),
    ...(esco === '' ? {} : { esco }),
  }
}

function conceptId(cell: string, column: Column, complain: Complain): ConceptId | undefined {
  const id = ConceptId.safeParse(cell)
  if (id.success) return id.data
  complain(column, `«${cell}» is no id: small letters and digits, joined by hyphens.`)
  return undefined
}

function labelsOf({ cells }: Row<Column>, complain: Complain): Concept['labels'] | undefined {
  const [nl, fr, en] = LANGUAGES.map((language) => labelsIn(cells, language, complain))
  return nl && fr && en ? { nl, fr, en } : undefined
}

/** The labels of a row without problems, each language when it is first asked for: a start needs few. */
function lateLabels({ cells }: Row<Column>): Concept['labels'] {
  const read = new Map<Language, Labels>()
  const labels = (language: Language): Labels => {
    const before = read.get(language)
    if (before !== undefined) return before
    const found = labelsIn(cells, language, () => undefined)
    if (found === undefined) throw new Error(`«${cells.id}» has no label in ${language}.`)
    read.set(language, found)
    return found
  }
  return {
    get nl() {
      return labels('nl')
    },
    get fr() {
      return labels('fr')
    },
    get en() {
      return labels('en')
    },
  }
}

function labelsIn(
  cells: Row<Column>['cells'],
  language: Language,
  complain: Complain,
): Labels | undefined {
  const [first, ...others] = listed(cells[language]).map((label, at) => readLabel(label, at === 0))
  const isNameless = [first, ...others].some((label) => label?.text === '')
  if (isNameless) complain(language, 'A mark stands before nothing: write the label behind it.')
  if (first !== undefined && !isNameless) return [first, ...others]
  if (first === undefined) complain(language, `A label in ${language} is missing.`)
  return undefined
}

function flagsOf(cell: string, complain: Complain): Flag[] {
  const flags: Flag[] = []
  for (const name of listed(cell)) {
    const flag = Flag.safeParse(name)
    if (flag.success) flags.push(flag.data)
    else complain('flags', `«${name}» is no flag; use ${Flag.options.join(', ')}.`)
  }
  return flags
}

function spokenOf(cell: string, flags: readonly Flag[], complain: Complain): string | undefined {
  const isLanguage = flags.includes('language')
  if (cell === '' && !isLanguage) return undefined
  if (!isLanguage) {
    complain('spoken', 'Only a concept with the flag «language» is spoken.')
    return undefined
  }
  if (/^[a-z]{2,3}$/.test(cell)) return cell
  complain('spoken', 'A language needs its ISO 639 code here, for example nl.')
  return undefined
}

const UIT = /^\d+(?:\.\d+){4}$/
const ESCO = /^https?:\/\/\S+$/

/** An optional cell of a known shape. */
function shaped(
  cell: string,
  shape: RegExp,
  complain: Complain,
  column: Column,
  message: string,
): string | undefined {
  if (cell === '') return undefined
  if (shape.test(cell)) return cell
  complain(column, message)
  return undefined
}
