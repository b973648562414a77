/** What came of an import, as it is read: counts, and what they mean for the people in the file. */
import type { BroughtIn } from '../../core/acts/index.ts'
import type { Club } from '../../core/domain/index.ts'
import type { Gathered } from '../../core/records/index.ts'
import { type Operator, printJson } from './operator.ts'
import { sentenceOf } from './records-file.ts'

/** What can come in from a file of records. */
export const SORTS = ['people', 'activities', 'places', 'groups'] as const
export type Sort = (typeof SORTS)[number]

export interface Imported {
  readonly sort: Sort
  readonly club: Club
  readonly isTrial: boolean
  readonly counts: BroughtIn
  /** Rows of another sort, which were left out. */
  readonly others: number
  readonly read: Gathered
}

export function report(operator: Operator, done: Imported, isForPrograms: boolean): void {
  if (isForPrograms) printJson(operator, forPrograms(operator, done))
  else for (const line of linesOf(operator, done)) operator.print(line)
}

function linesOf({ tell }: Operator, { sort, club, isTrial, counts, others }: Imported): string[] {
  const { added, changed, same, own, partners, apart, matched, hiddenGroups } = counts
  const values = { club: club.name, added, changed, same }
  const unmatched = added + changed + same - matched
  return [
    tell(isTrial ? 'operator.import.records.tried' : 'operator.import.records.done', values),
    ...(own > 0 ? [tell('operator.import.people.own', { count: own })] : []),
    ...(partners > 0 ? [tell('operator.import.activities.partners', { count: partners })] : []),
    ...(apart > 0 ? [tell('operator.import.people.apart', { count: apart })] : []),
    ...(hiddenGroups.length > 0
      ? [tell('operator.import.groups.hidden', { groups: { list: hiddenGroups } })]
      : []),
    ...(others > 0 ? [tell('operator.import.records.others', { count: others })] : []),
    ...(sort === 'people'
      ? [
          tell('operator.import.people.silent'),
          tell('operator.import.people.matched', { count: matched, others: unmatched }),
        ]
      : []),
  ]
}

function forPrograms(
  { tell }: Operator,
  { sort, club, isTrial, counts, others, read }: Imported,
): unknown {
  const { added, matched, ...more } = counts
  return {
    ...{ imported: !isTrial, dryRun: isTrial, sort, club: club.id, new: added, ...more },
    ...(sort === 'people' ? { matched } : {}),
    others,
    unknownColumns: read.unknown,
    problems: read.problems.map((problem) => ({
      line: problem.line,
      sentence: sentenceOf(problem, tell),
    })),
  }
}
