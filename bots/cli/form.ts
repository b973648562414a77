/** `goesting form --in FILE`: groups out of the people of a file, kept nowhere but where it is told. */
import { extname, resolve } from 'node:path'
import type { Command } from 'commander'
import { type Forming, whyFormed } from '../../core/forming/index.ts'
import { telling } from '../config/locale.ts'
import { formingRows } from './forming/forming-rows.ts'
import { formingSheet } from './forming/forming-sheet.ts'
import { formingText } from './forming/forming-text.ts'
import { type Asked, type ProblemOptions, problemIn, wishIn } from './forming/problem-in.ts'
import { watched } from './forming/progress.ts'
import { collected, withSettings } from './forming/settings.ts'
import { type Shown, toldForming } from './forming/told-forming.ts'
import { type Ends, type ExitCode, type Operator, printJson } from './operator.ts'

interface Options extends ProblemOptions {
  readonly report?: readonly string[]
  readonly groupsOut?: string
  readonly json?: true
}

export function form(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  const command = program
    .command('form')
    .description(tell('operator.form.about'))
    .requiredOption('--in <file>', tell('operator.form.in'))
  withSettings(withTies(command, operator), tell)
    .option('--report <file>', tell('operator.form.report'), collected)
    .option('--groups-out <file>', tell('operator.form.groups-out'))
    .option('--json', tell('operator.help.json'))
    .action(async (options: Options) => {
      ends(await run(operator, options))
    })
}

/** Who must, must not and did sit together. */
export function withTies(command: Command, { tell }: Operator): Command {
  return command
    .option('--keep-apart <file>', tell('operator.form.keep-apart'))
    .option('--together <file>', tell('operator.form.together'))
    .option('--earlier <file>', tell('operator.form.earlier'))
}

async function run(operator: Operator, options: Options): Promise<ExitCode> {
  if (!(await canLeave(operator, options))) {
    // Everything that is wrong is told at once.
    wishIn(operator, options)
    return 2
  }
  const asked = await problemIn(operator, options)
  if (typeof asked === 'number') return asked
  const begin = performance.now()
  const forming = await formed(operator, asked)
  const seconds = Math.round(performance.now() - begin) / 1000
  return leave(operator, options, { asked, forming, seconds })
}

async function formed(operator: Operator, { problem, wish }: Asked): Promise<Forming> {
  const former = await operator.former()
  try {
    return await watched(operator, wish.language, (watch) =>
      former.form(problem, wish.effort, watch),
    )
  } finally {
    await former.close()
  }
}

/** Whether every paper can be left where it is asked for: seen before the work, not after it. */
async function canLeave(operator: Operator, options: Options): Promise<boolean> {
  const { canSave } = await operator.papers()
  const { complain, tell } = operator
  const given = [options.in, options.keepApart, options.together, options.earlier]
  const taken = new Set(given.flatMap((path) => (path === undefined ? [] : [resolve(path)])))
  let isFine = true
  const wrong = (sentence: string): void => {
    complain(sentence)
    isFine = false
  }
  for (const path of papersOf(options)) {
    if (taken.has(resolve(path))) wrong(tell('operator.form.bad.same', { file: path }))
    else if (!canSave(path)) wrong(tell('operator.form.bad.place', { file: path }))
    taken.add(resolve(path))
  }
  for (const path of options.report ?? [])
    if (!['.html', '.csv'].includes(extname(path).toLowerCase()))
      wrong(tell('operator.form.bad.report', { file: path }))
  return isFine
}

function papersOf({ report = [], groupsOut }: Options): string[] {
  return [...report, ...(groupsOut === undefined ? [] : [groupsOut])]
}

interface Made {
  readonly asked: Asked
  readonly forming: Forming
  readonly seconds: number
}

/** Papers first: where one of them fails, nothing is printed. */
async function leave(
  operator: Operator,
  options: Options,
  { asked, forming, seconds }: Made,
): Promise<ExitCode> {
  const { problem, say, wish } = asked
  const shown: Shown = { problem, forming, say, why: (group) => whyFormed(group, problem) }
  const told = { ...toldForming(shown), seed: forming.seed, seconds, steps: forming.steps }
  const { save, table, page } = await operator.papers()
  const texts = (options.report ?? []).map((path) =>
    extname(path).toLowerCase() === '.csv'
      ? ([path, table(formingRows(shown))] as const)
      : ([path, page(formingSheet(shown, wish.language))] as const),
  )
  const { groupsOut } = options
  const json = `${JSON.stringify(told)}\n`
  for (const [path, text] of [
    ...texts,
    ...(groupsOut === undefined ? [] : [[groupsOut, json] as const]),
  ])
    if (!save(path, text).ok) {
      operator.complain(telling(wish.language)('operator.form.bad.place', { file: path }))
      return 1
    }
  if (options.json === true) printJson(operator, told)
  else for (const line of formingText(shown)) operator.print(line)
  return 0
}
