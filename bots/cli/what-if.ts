/** `goesting whatif --in FILE --groups FILE --change "…"`: who would gain and who would lose. Keeps nothing. */
import type { Command } from 'commander'
import {
  type Change,
  type Difference,
  type Former,
  type Forming,
  whyFormed,
  whatIf as wouldBe,
} from '../../core/forming/index.ts'
import { t } from '../../core/texts/index.ts'
import { telling } from '../config/locale.ts'
import { type GroupsOptions, groupsOf } from './audit.ts'
import { withTies } from './form.ts'
import { changeIn } from './forming/change-in.ts'
import { shownSafely } from './forming/forming-text.ts'
import { namesOf, peopleOf } from './forming/group-words.ts'
import type { GroupsFile } from './forming/groups-file.ts'
import { type Asked, problemIn } from './forming/problem-in.ts'
import { watched } from './forming/progress.ts'
import { withSettings } from './forming/settings.ts'
import { shiftWords, toldShifts } from './forming/shift-words.ts'
import { toldForming } from './forming/told-forming.ts'
import { type Ends, type ExitCode, type Operator, printJson } from './operator.ts'

interface Options extends GroupsOptions {
  readonly change: string
}

export function whatIf(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  const command = program
    .command('whatif')
    .description(tell('operator.whatif.about'))
    .requiredOption('--in <file>', tell('operator.form.in'))
    .requiredOption('--groups <file>', tell('operator.audit.groups'))
    .requiredOption('--change <change>', tell('operator.whatif.change'))
  withSettings(withTies(command, operator), tell)
    .option('--json', tell('operator.help.json'))
    .action(async (options: Options) => {
      ends(await run(operator, options))
    })
}

async function run(operator: Operator, options: Options): Promise<ExitCode> {
  const asked = await problemIn(operator, options)
  if (typeof asked === 'number') return asked
  const file = await groupsOf(operator, options.groups, asked)
  if (file === undefined) return 1
  if (hasFlaws(operator, file, asked)) return 2
  const before = file.forming
  const change = changeIn(options.change, { problem: asked.problem, before })
  if (!change.ok) {
    operator.complain(asked.say(change.error))
    return 2
  }
  const difference = await asking(operator, asked, before, change.value)
  show(operator, options, asked, { before, difference })
  return 0
}

/** Whether the groups cannot be the ground of a question, which has been told. */
function hasFlaws(operator: Operator, { forming, problems }: GroupsFile, asked: Asked): boolean {
  const tell = telling(asked.wish.language)
  const people = peopleOf(asked.problem)
  const flaws = [
    ...problems.map(({ group, problem }) => ({ group, problem })),
    ...forming.groups.flatMap(({ members }, group) =>
      members
        .filter((id) => !people.has(id))
        .map((id) => ({ group, problem: t('operator.form.bad.stranger', { id }) })),
    ),
  ]
  for (const { group, problem } of flaws)
    operator.complain(
      `- ${tell('operator.audit.in-group', { number: group + 1 })} ${asked.say(problem)}`,
    )
  return flaws.length > 0
}

async function asking(
  operator: Operator,
  { problem, wish }: Asked,
  before: Forming,
  change: Change,
): Promise<Difference> {
  const former = await operator.former()
  try {
    return await watched(operator, wish.language, (watch) => {
      const seen: Pick<Former, 'form' | 'repair'> = {
        form: (now, effort) => former.form(now, effort, watch),
        repair: (now, groups, effort) => former.repair(now, groups, effort, watch),
      }
      return wouldBe(problem, before, change, seen, wish.effort)
    })
  } finally {
    await former.close()
  }
}

interface Answer {
  readonly before: Forming
  readonly difference: Difference
}

function show(
  operator: Operator,
  { change, json }: Options,
  asked: Asked,
  { before, difference }: Answer,
): void {
  const { after, gained, lost, moved, shifted } = difference
  const utility = { before: before.utility, after: after.utility }
  if (json === true) {
    const { problem, say } = asked
    const why = (group: Forming['groups'][number]): ReturnType<typeof whyFormed> =>
      whyFormed(group, problem)
    const told = toldForming({ problem, forming: after, say, why })
    const shifts = toldShifts(shifted, problem)
    printJson(operator, { change, gained, lost, moved, shifted: shifts, utility, after: told })
    return
  }
  const people = peopleOf(asked.problem)
  const lists = { gained, lost, moved }
  operator.print(asked.say(t('operator.whatif.asked', { change })))
  for (const what of ['gained', 'lost', 'moved'] as const) {
    const ids = lists[what]
    const values = { count: ids.length, people: namesOf(ids, people) }
    operator.print(shownSafely(asked.say(t(`operator.whatif.${what}`, values))))
  }
  for (const phrase of shiftWords(shifted, asked.problem))
    operator.print(shownSafely(asked.say(phrase)))
  operator.print(
    asked.say(
      t('operator.whatif.worth', {
        before: utility.before.toFixed(2),
        after: utility.after.toFixed(2),
      }),
    ),
  )
  operator.print(asked.say(t('operator.whatif.kept')))
}
