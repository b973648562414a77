/**
 * What a skill of ESCO is for us: its theme, its flags, and whether it is plainly work. Decided by two
 * authored tables, one over the groups of ESCO and one over words; neither knows a single skill.
 */
import { LANGUAGES, type Language } from '../domain/language.ts'
import { failed, ok, type Result } from '../result.ts'
import { Flag, Theme } from './concept.ts'
import { type Cells, isSilent, speaksOf } from './esco-words.ts'
import { listed, type Problem, parseTable } from './table.ts'

/** The labels of one skill, the preferred one first; a language that it was not read in is absent. */
export type EscoLabels = Readonly<Partial<Record<Language, readonly string[]>>>

/** A skill of ESCO as it was read. Labels may hold anything; they are cleaned when they are merged. */
export interface EscoSkill {
  readonly uri: string
  readonly labels: EscoLabels
}

export interface EscoRules {
  /** `codes` are the ends of the URIs of the groups that a skill belongs to, from near to far. */
  themeOf(labels: EscoLabels, codes: readonly string[]): Theme
  /** In the order of `Flag`, each once. */
  flagsOf(labels: EscoLabels, codes: readonly string[]): Flag[]
  /** Belongs to groups of work only. A skill of no known group is not. */
  isWork(codes: readonly string[]): boolean
}

const GROUP_COLUMNS = ['code', 'theme', 'scope', 'flags', 'about'] as const
const WORD_COLUMNS = ['says', ...LANGUAGES] as const
/** What nothing is known about. */
const ELSE: Theme = 'think'

interface Group {
  readonly code: string
  readonly theme: Theme
  readonly isWork: boolean
  readonly flags: readonly Flag[]
}

interface WordRule {
  readonly says: Flag | Theme
  readonly cells: Cells
}

/** The rules of these two tables, or every problem with its file and line. */
export function escoRules(
  groups: { readonly text: string; readonly name: string },
  words: { readonly text: string; readonly name: string },
): Result<EscoRules, Problem[]> {
  const byCode = parseGroups(groups.text, groups.name)
  const byWord = parseWordRules(words.text, words.name)
  if (byCode.ok && byWord.ok) return ok(rulesFrom(byCode.value, byWord.value))
  return failed([byCode, byWord].flatMap((result) => (result.ok ? [] : result.error)))
}

function rulesFrom(groups: readonly Group[], words: readonly WordRule[]): EscoRules {
  const longestFirst = [...groups].sort((a, b) => b.code.length - a.code.length)
  const groupsFor = (codes: readonly string[]): Group[] =>
    codes.flatMap((code) => longestFirst.find((group) => isWithin(code, group.code)) ?? [])
  const speaks = speaksOf(words.map(({ cells }) => cells))
  const saidBy = (labels: EscoLabels, most: number): (Flag | Theme)[] => {
    const lines = LANGUAGES.flatMap((language) =>
      (labels[language] ?? []).slice(0, most).flatMap((label) => [...speaks(label, language)]),
    )
    return [...new Set(lines)].sort((a, b) => a - b).flatMap((line) => words[line]?.says ?? [])
  }
  return {
    themeOf: (labels, codes) => {
      const word = saidBy(labels, 1).find(isTheme)
      const [nearest] = groupsFor(codes).sort((a, b) => b.code.length - a.code.length)
      return word ?? nearest?.theme ?? ELSE
    },
    flagsOf: (labels, codes) => {
      const found = new Set<string>(saidBy(labels, Infinity))
      for (const { flags } of nearestOf(groupsFor(codes))) for (const flag of flags) found.add(flag)
      return Flag.options.filter((flag) => found.has(flag))
    },
    isWork: (codes) => {
      const near = nearestOf(groupsFor(codes))
      return near.length > 0 && near.every((group) => group.isWork)
    },
  }
}

function isTheme(says: Flag | Theme): says is Theme {
  return Theme.safeParse(says).success
}

/** 0721 is within 07, S1.12.3 within S1.12 and not within S1.1; a UUID is only itself. */
function isWithin(code: string, group: string): boolean {
  if (code === group) return true
  if (/^\d+$/.test(code)) return code.startsWith(group)
  return (
    code.startsWith(`${group}.`) ||
    (/^[A-Z]$/.test(group) && /^[A-Z]\d/.test(code) && code.startsWith(group))
  )
}

/** Without groups that merely hold another one of them: 0721 says more than 07. */
function nearestOf(groups: readonly Group[]): Group[] {
  return groups.filter(
    ({ code }) => !groups.some((other) => other.code !== code && isWithin(other.code, code)),
  )
}

function parseGroups(text: string, file: string): Result<Group[], Problem[]> {
  const table = parseTable(text, file, GROUP_COLUMNS)
  if (!table.ok) return table
  const problems: Problem[] = []
  const groups: Group[] = []
  for (const { line, cells } of table.value) {
    const theme = Theme.safeParse(cells.theme)
    const flags = listed(cells.flags).map((name) => Flag.safeParse(name))
    const complain = (column: string, message: string): void => {
      problems.push({ file, line, column, message })
    }
    if (cells.code === '') complain('code', 'Give the end of the URI of a group.')
    if (!theme.success) complain('theme', `Use one of ${Theme.options.join(', ')}.`)
    if (!/^(?:all|work)$/.test(cells.scope)) complain('scope', 'Use all or work.')
    if (flags.some(({ success }) => !success)) {
      complain('flags', `Use ${Flag.options.join(', ')}, or nothing.`)
    }
    groups.push({
      code: cells.code,
      theme: theme.success ? theme.data : ELSE,
      isWork: cells.scope === 'work',
      flags: flags.flatMap((flag) => (flag.success ? [flag.data] : [])),
    })
  }
  return problems.length > 0 ? failed(problems) : ok(groups)
}

function parseWordRules(text: string, file: string): Result<WordRule[], Problem[]> {
  const table = parseTable(text, file, WORD_COLUMNS)
  if (!table.ok) return table
  const problems: Problem[] = []
  const rules: WordRule[] = []
  for (const { line, cells } of table.value) {
    const says = [Flag.safeParse(cells.says), Theme.safeParse(cells.says)].find(
      ({ success }) => success,
    )
    if (says?.data !== undefined) rules.push({ says: says.data, cells })
    else {
      const known = [...Flag.options, ...Theme.options].join(', ')
      const message = `«${cells.says}» is no flag and no theme; use ${known}.`
      problems.push({ file, line, column: 'says', message })
    }
    if (isSilent(cells))
      problems.push({ file, line, message: 'This line has no word in any language.' })
  }
  return problems.length > 0 ? failed(problems) : ok(rules)
}
