/**
 * `goesting broadcast`: announces an activity to the people whom it fits. Looks first, starts on a typed
 * number, shows how far it is, and pauses, resumes and stops. The house that runs does the work.
 */
import type { Command } from 'commander'
import { type AnnounceOptions, broadcastList, broadcastShow } from './broadcast-shown.ts'
import { preview, start } from './broadcast-start.ts'
import { broadcastSteer } from './broadcast-steer.ts'
import { type Ends, inHouse, type Operator } from './operator.ts'

const STEERING = ['pause', 'resume', 'stop'] as const

export function broadcast(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  const command = program.command('broadcast').description(tell('operator.news.about'))
  const named = (name: 'preview' | 'start'): Command =>
    command
      .command(name)
      .argument('<activity>', tell('operator.news.activity'))
      .description(tell(`operator.news.${name}`))
      .option('--club <club>', tell('operator.desk.club'))
      .option('--json', tell('operator.help.json'))
  named('preview').action(async (activity: string, options: AnnounceOptions) => {
    ends(await inHouse(operator, (house) => preview(operator, house, activity, options)))
  })
  named('start')
    .option('--key <key>', tell('operator.news.key'))
    .option('--count <number>', tell('operator.news.count'))
    .action(async (activity: string, options: AnnounceOptions) => {
      ends(await inHouse(operator, (house) => start(operator, house, activity, options)))
    })
  command
    .command('list')
    .description(tell('operator.news.list'))
    .option('--json', tell('operator.help.json'))
    .action(async (options: AnnounceOptions) => {
      ends(await inHouse(operator, (house) => broadcastList(operator, house, options)))
    })
  command
    .command('show')
    .argument('<id>', tell('operator.news.id'))
    .description(tell('operator.news.show'))
    .option('--json', tell('operator.help.json'))
    .action(async (id: string, options: AnnounceOptions) => {
      ends(await inHouse(operator, (house) => broadcastShow(operator, house, id, options)))
    })
  for (const to of STEERING)
    command
      .command(to)
      .argument('<id>', tell('operator.news.id'))
      .description(tell(`operator.news.${to}`))
      .action(async (id: string) => {
        ends(await inHouse(operator, (house) => broadcastSteer(operator, house, id, to)))
      })
}
