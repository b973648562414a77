/**
 * `goesting restore FILE`: puts a copy back. Looks it over first, never touches a house that is in use, and
 * keeps the one that was there. Nothing leaves from it before `goesting sending on`.
 */
import type { Command } from 'commander'
import type { ExitCode } from './operator.ts'
import { type Ends, type Operator, printJson } from './operator.ts'

interface Options {
  readonly replace?: true
  readonly json?: true
}

export function restore(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  program
    .command('restore')
    .argument('<file>', tell('operator.copy.file'))
    .description(tell('operator.copy.restore'))
    .option('--replace', tell('operator.copy.replace'))
    .option('--json', tell('operator.help.json'))
    .action(async (file: string, options: Options) => {
      ends(await putBack(operator, file, options))
    })
}

async function putBack(
  operator: Operator,
  file: string,
  { replace, json }: Options,
): Promise<ExitCode> {
  const { tell, print, complain } = operator
  const done = await operator.restore(file, replace === true)
  if (done === undefined) return 1
  if (!done.ok) {
    complain(tell(`operator.copy.not.${done.error}`, { file }))
    return 1
  }
  const { copiedAt, aside } = done.value
  if (json === true) printJson(operator, done.value)
  else {
    const moment = { instant: copiedAt, zone: 'Europe/Brussels', wall: '' }
    print(tell('operator.copy.restored', { moment: { moment } }))
    if (aside !== undefined) print(tell('operator.copy.aside', { file: aside }))
    print(tell('operator.copy.held'))
  }
  return 0
}
