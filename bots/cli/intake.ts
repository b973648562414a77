/** `goesting intake`: events that were put aside because handling them failed, shown and heard once more. */
import type { Command } from 'commander'
import type { House } from './house.ts'
import { type Ends, type ExitCode, inHouse, type Operator, printJson } from './operator.ts'
import { agoIn, told } from './replay-told.ts'

interface Options {
  readonly send?: true
  readonly json?: true
}

export function intake(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  const command = program.command('intake').description(tell('operator.stuck.intake'))
  command
    .command('list')
    .description(tell('operator.stuck.intake-list'))
    .option('--json', tell('operator.help.json'))
    .action(async (options: Options) => {
      ends(await inHouse(operator, (house) => list(operator, house, options)))
    })
  command
    .command('replay')
    .argument('<id...>', tell('operator.stuck.ids'))
    .description(tell('operator.stuck.intake-replay'))
    .option('--send', tell('operator.stuck.send'))
    .option('--json', tell('operator.help.json'))
    .action(async (ids: string[], { send, json }: Options) => {
      const isReal = send === true
      ends(
        await inHouse(operator, async ({ stuck }) =>
          told(operator, await stuck.hearAgain(ids, isReal), { isReal, json: json === true }),
        ),
      )
    })
}

async function list(operator: Operator, { stuck }: House, { json }: Options): Promise<ExitCode> {
  const { tell, print } = operator
  const found = await stuck.events()
  if (json === true) printJson(operator, found)
  else if (found.length === 0) print(tell('operator.stuck.none'))
  else for (const { id, at } of found) print(`${id}  ${agoIn(operator, at)}`)
  return 0
}
