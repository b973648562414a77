/**
 * `goesting restore FILE`: puts a copy back. Looks it over first, never touches a house that is in use, and
 * keeps the one that was there. Whoever was erased since is erased again; nothing leaves from it before
 * `goesting sending on`.
 */
import type { Command } from 'commander'
import type { Restored } from '../workbench.ts'
import { type Ends, type ExitCode, type Operator, printJson } from './operator.ts'

interface Options {
  readonly replace?: true
  readonly erased?: string
  readonly json?: true
}

export function restore(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  program
    .command('restore')
    .argument('<file>', tell('operator.copy.file'))
    .description(tell('operator.copy.restore'))
    .option('--replace', tell('operator.copy.replace'))
    .option('--erased <file>', tell('operator.copy.erased-list'))
    .option('--json', tell('operator.help.json'))
    .action(async (file: string, options: Options) => {
      ends(await putBack(operator, file, options))
    })
}

async function putBack(
  operator: Operator,
  file: string,
  { replace, erased, json }: Options,
): Promise<ExitCode> {
  const { tell, print, complain } = operator
  const list = erased === undefined ? {} : { erased }
  const done = await operator.restore({ file, replace: replace === true, ...list })
  if (done === undefined) return 1
  if (!done.ok) {
    complain(tell(`operator.copy.not.${done.error}`, { file, list: erased ?? '' }))
    return 1
  }
  if (json === true) printJson(operator, done.value)
  else for (const line of linesOf(operator, done.value)) print(line)
  return 0
}

function linesOf({ tell }: Operator, restored: Restored): string[] {
  const { copiedAt, aside, erasedAgain, askedAboutErased } = restored
  const moment = { instant: copiedAt, zone: 'Europe/Brussels', wall: '' }
  const isKnown = askedAboutErased.length > 0
  return [
    tell('operator.copy.restored', { moment: { moment } }),
    ...(aside === undefined ? [] : [tell('operator.copy.aside', { file: aside })]),
    isKnown
      ? tell('operator.copy.erased-again', { count: erasedAgain })
      : tell('operator.copy.erased-unknown'),
    tell('operator.copy.held'),
  ]
}
