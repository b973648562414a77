/**
 * `goesting outbox`: messages that wait, were given up, or may have arrived. Shows them without words, names
 * and addresses, and gives those that got stuck a second chance when somebody really means it.
 */
import type { Command } from 'commander'
import type { OutboxEntry } from '../../core/acts/index.ts'
import type { House } from './house.ts'
import { type Ends, type ExitCode, inHouse, type Operator, printJson } from './operator.ts'
import { agoIn, told } from './replay-told.ts'

const STATES = ['dead', 'unknown', 'pending'] as const
type State = (typeof STATES)[number]

interface ListOptions {
  readonly state?: string
  readonly json?: true
}

interface ReplayOptions {
  readonly reason?: string
  readonly send?: true
  readonly maybeTwice?: true
  readonly json?: true
}

export function outbox(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  const command = program.command('outbox').description(tell('operator.stuck.about'))
  command
    .command('list')
    .description(tell('operator.stuck.list'))
    .option('--state <state>', tell('operator.stuck.state'))
    .option('--json', tell('operator.help.json'))
    .action(async (options: ListOptions) => {
      ends(await inHouse(operator, (house) => list(operator, house, options)))
    })
  command
    .command('replay')
    .argument('[id...]', tell('operator.stuck.ids'))
    .description(tell('operator.stuck.replay'))
    .option('--reason <reason>', tell('operator.stuck.reason'))
    .option('--send', tell('operator.stuck.send'))
    .option('--maybe-twice', tell('operator.stuck.maybe-twice'))
    .option('--json', tell('operator.help.json'))
    .action(async (ids: string[], options: ReplayOptions) => {
      ends(await inHouse(operator, (house) => replay(operator, house, ids, options)))
    })
  command
    .command('jobs')
    .description(tell('operator.stuck.jobs'))
    .option('--json', tell('operator.help.json'))
    .action(async (options: ListOptions) => {
      ends(await inHouse(operator, (house) => jobs(operator, house, options)))
    })
}

async function list(
  operator: Operator,
  { stuck }: House,
  { state, json }: ListOptions,
): Promise<ExitCode> {
  const { tell, complain, print } = operator
  const asked = STATES.find((one) => one === state)
  if (state !== undefined && asked === undefined) {
    complain(tell('operator.rounds.bad', { value: state, values: { list: STATES } }))
    return 2
  }
  const states: readonly State[] = asked === undefined ? ['dead', 'unknown'] : [asked]
  const found: OutboxEntry[] = []
  for (const one of states) found.push(...(await stuck.messages(one)))
  if (json === true) printJson(operator, found)
  else if (found.length === 0) print(tell('operator.stuck.none'))
  else for (const one of found) print(lineOf(operator, one))
  return 0
}

function lineOf(operator: Operator, entry: OutboxEntry): string {
  const { id, state, kind, class: level, createdAt, reason = '-' } = entry
  return [id, state, `${kind} (${level})`, agoIn(operator, createdAt), reason].join('  ')
}

async function replay(
  operator: Operator,
  { stuck }: House,
  ids: readonly string[],
  { reason, send, maybeTwice, json }: ReplayOptions,
): Promise<ExitCode> {
  // One way of saying which, and only one.
  if ((ids.length === 0) === (reason === undefined)) {
    operator.complain(operator.tell('operator.stuck.bad.which'))
    return 2
  }
  const done = await stuck.replay({
    which: reason === undefined ? { ids } : { reason },
    send: send === true,
    maybeTwice: maybeTwice === true,
  })
  return told(operator, done, { isReal: send === true, json: json === true })
}

async function jobs(
  operator: Operator,
  { stuck }: House,
  { json }: ListOptions,
): Promise<ExitCode> {
  const { tell, print } = operator
  const found = await stuck.jobs()
  if (json === true) printJson(operator, found)
  else if (found.length === 0) print(tell('operator.stuck.no-jobs'))
  else for (const { name, error, count } of found) print(`${String(count)}  ${name}  ${error}`)
  return 0
}
