/** `goesting audit --in FILE --groups FILE`: an independent judge looks groups over, rule by rule. */
import type { Command } from 'commander'
import { audit as judge, type Violation } from '../../core/forming/index.ts'
import { telling } from '../config/locale.ts'
import { withTies } from './form.ts'
import { shownSafely } from './forming/forming-text.ts'
import { type GroupsFile, groupsIn } from './forming/groups-file.ts'
import { type Asked, type ProblemOptions, problemIn } from './forming/problem-in.ts'
import { withSettings } from './forming/settings.ts'
import { type Ends, type ExitCode, type Operator, printJson } from './operator.ts'

export interface GroupsOptions extends ProblemOptions {
  readonly groups: string
  readonly json?: true
}

export function audit(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  const command = program
    .command('audit')
    .description(tell('operator.audit.about'))
    .requiredOption('--in <file>', tell('operator.form.in'))
    .requiredOption('--groups <file>', tell('operator.audit.groups'))
  withSettings(withTies(command, operator), tell)
    .option('--json', tell('operator.help.json'))
    .action(async (options: GroupsOptions) => {
      ends(await run(operator, options))
    })
}

async function run(operator: Operator, options: GroupsOptions): Promise<ExitCode> {
  const asked = await problemIn(operator, options)
  if (typeof asked === 'number') return asked
  const file = await groupsOf(operator, options.groups, asked)
  if (file === undefined) return 1
  const judged = judgedFile(file, asked)
  if (options.json === true) printJson(operator, forPrograms(judged))
  else for (const line of linesOf(judged, asked)) operator.print(shownSafely(line))
  return judged.violations.length === 0 ? 0 : 1
}

/** The groups of a file; nothing when it holds none, which has been told. */
export async function groupsOf(
  operator: Operator,
  path: string,
  { problem, wish, say, reader }: Asked,
): Promise<GroupsFile | undefined> {
  const { text } = await operator.papers()
  const written = text(path)
  if (!written.ok) {
    operator.complain(telling(wish.language)(`operator.records.${written.error}`, { file: path }))
    return undefined
  }
  const read = groupsIn(written.value, { problem, taxonomy: reader.taxonomy })
  if (read.ok) return read.value
  operator.complain(`${path}: ${say(read.error)}`)
  return undefined
}

/** What is about the whole has no group, and says so. */
function forPrograms({ utility, violations, placed }: Judged): unknown {
  return {
    utility,
    violations: violations.map((one) => ({ ...one, group: one.group ?? null })),
    placed,
  }
}

/** What is wrong, in the words of who asks. */
type Told = Omit<Violation, 'problem'> & { readonly sentence: string }

interface Judged {
  readonly utility: number
  readonly violations: readonly Told[]
  readonly placed: number
}

/** What could not be read is a violation too; of figures that a file does not tell none is wrong. */
function judgedFile(
  { forming, places, problems, untold }: GroupsFile,
  { problem, say }: Asked,
): Judged {
  const { utility, violations, placed } = judge(forming, problem, places)
  const found = violations
    .filter(({ kind }) => !untold.has(kind))
    .map((one) => {
      const group = one.group ?? seatOf(one, forming)
      // As the group is numbered in the file.
      return { ...one, group: group === undefined ? undefined : (places[group] ?? group) }
    })
  const told = [...problems, ...found].map(({ problem: phrase, ...one }) => ({
    ...one,
    sentence: say(phrase),
  }))
  return { utility, violations: told, placed }
}

/** Where somebody sits whom nobody knows: the judge names people alone. */
function seatOf(
  { kind, people }: Violation,
  { groups }: GroupsFile['forming'],
): number | undefined {
  const [id] = people
  const at = groups.findIndex(({ members }) => id !== undefined && members.includes(id))
  return kind === 'stranger' && at >= 0 ? at : undefined
}

function linesOf({ utility, violations, placed }: Judged, { wish }: Asked): string[] {
  const tell = telling(wish.language)
  const head = tell('operator.audit.result', { placed, worth: utility.toFixed(3) })
  if (violations.length === 0) return [tell('operator.audit.well'), head]
  return [
    tell('operator.audit.wrong', { count: violations.length }),
    ...violations.map(({ group, sentence }) =>
      group === undefined
        ? `- ${sentence}`
        : `- ${tell('operator.audit.in-group', { number: group + 1 })} ${sentence}`,
    ),
    head,
  ]
}
