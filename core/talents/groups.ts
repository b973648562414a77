/** The shelves of the talententaal: the groups that each theme is divided into, with their names. */
import type { Language } from '../domain/language.ts'
import { Theme } from '../domain/talent.ts'
import { failed, ok, type Result } from '../result.ts'
import { type Problem, parseTable } from './table.ts'

export interface TalentGroup {
  /** As the column `group` of a concept names it. */
  readonly id: string
  readonly theme: Theme
  readonly names: Readonly<Record<Language, string>>
}

const GROUP_COLUMNS = ['id', 'theme', 'nl', 'fr', 'en'] as const

const GROUP_ID = /^[a-z]+(-[a-z]+)*$/

/** Groups in the order of the file, or every problem of the file with its line and column. */
export function parseGroups(text: string, file: string): Result<TalentGroup[], Problem[]> {
  const table = parseTable(text, file, GROUP_COLUMNS)
  if (!table.ok) return table
  const problems: Problem[] = []
  const groups: TalentGroup[] = []
  for (const { line, cells } of table.value) {
    const complain = (column: (typeof GROUP_COLUMNS)[number], message: string): void => {
      problems.push({ file, line, column, message })
    }
    const { id, nl, fr, en } = cells
    const theme = Theme.safeParse(cells.theme)
    if (!GROUP_ID.test(id)) complain('id', `«${id}» is no id: small letters, joined by hyphens.`)
    if (groups.some((group) => group.id === id)) complain('id', `«${id}» is there twice.`)
    if (!theme.success)
      complain('theme', `«${cells.theme}» is no theme; use one of ${Theme.options.join(', ')}.`)
    for (const language of ['nl', 'fr', 'en'] as const)
      if (cells[language] === '') complain(language, `A name in ${language} is missing.`)
    if (theme.success) groups.push({ id, theme: theme.data, names: { nl, fr, en } })
  }
  return problems.length > 0 ? failed(problems) : ok(groups)
}
