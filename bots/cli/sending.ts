/**
 * `goesting sending on`: after a copy was put back, decides what becomes of the messages that waited when it
 * was made, and lets sending begin again. Without a decision it shows them and changes nothing.
 */
import type { Command } from 'commander'
import type { Held } from '../../core/acts/index.ts'
import type { House } from './house.ts'
import { type Ends, type ExitCode, inHouse, type Operator, printJson } from './operator.ts'

interface Options {
  readonly dropOld?: true
  readonly sendOld?: true
  readonly json?: true
}

export function sending(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  program
    .command('sending')
    .description(tell('operator.copy.sending'))
    .command('on')
    .description(tell('operator.copy.sending'))
    .option('--drop-old', tell('operator.copy.drop-old'))
    .option('--send-old', tell('operator.copy.send-old'))
    .option('--json', tell('operator.help.json'))
    .action(async (options: Options) => {
      ends(await inHouse(operator, (house) => on(operator, house, options)))
    })
}

async function on(
  operator: Operator,
  house: House,
  { dropOld, sendOld, json }: Options,
): Promise<ExitCode> {
  const { tell, print, complain } = operator
  const held = await house.held()
  if (held.length === 0) {
    print(tell('operator.copy.nothing-held'))
    return 0
  }
  if ((dropOld === true) === (sendOld === true)) {
    if (json === true) printJson(operator, { held })
    else for (const line of linesOf(operator, held)) print(line)
    complain(tell('operator.copy.decide'))
    return 2
  }
  const count = await house.release(dropOld === true ? 'drop' : 'send')
  if (json === true) printJson(operator, { released: held.map(({ clubId }) => clubId), old: count })
  else print(tell(dropOld === true ? 'operator.copy.dropped' : 'operator.copy.sent', { count }))
  return 0
}

/** More ids than this are counted. */
const TOLD = 20

function linesOf({ tell }: Operator, held: readonly Held[]): string[] {
  return held.flatMap(({ name, copiedAt, old }) => [
    tell('operator.copy.waits', {
      club: name,
      count: old.length,
      moment: { moment: { instant: copiedAt, zone: 'Europe/Brussels', wall: '' } },
    }),
    ...old.slice(0, TOLD).map((id) => `- ${id}`),
    ...(old.length > TOLD ? ['- …'] : []),
  ])
}
