/** `goesting backup [FILE]`: a copy of everything, also while Goesting runs. */
import type { Command } from 'commander'
import type { Copied, House } from './house.ts'
import { type Ends, type ExitCode, inHouse, type Operator, printJson } from './operator.ts'

interface Options {
  readonly json?: true
}

export function backup(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  program
    .command('backup')
    .argument('[file]', tell('operator.copy.file'))
    .description(tell('operator.copy.backup'))
    .option('--json', tell('operator.help.json'))
    .action(async (file: string | undefined, options: Options) => {
      ends(await inHouse(operator, async (house) => copy(operator, house, file, options)))
    })
}

function copy(
  operator: Operator,
  house: House,
  file: string | undefined,
  { json }: Options,
): ExitCode {
  const done = house.backup(file)
  if (!done.ok) {
    operator.complain(operator.tell(`operator.copy.not.${done.error}`, { file: file ?? '' }))
    return 1
  }
  if (json === true) printJson(operator, done.value)
  else for (const line of linesOf(operator, done.value)) operator.print(line)
  return 0
}

function linesOf({ tell }: Operator, { file, bytes, milliseconds, records }: Copied): string[] {
  const count = (name: string): number => records[name] ?? 0
  return [
    tell('operator.copy.made', { file }),
    tell('operator.copy.size', {
      mb: (bytes / 2 ** 20).toFixed(1),
      seconds: (milliseconds / 1000).toFixed(1),
      members: count('members'),
      groups: count('groups'),
      activities: count('activities'),
    }),
    tell('operator.copy.keep'),
  ]
}
