/** `goesting club list` and `goesting club show`; the others have files of their own. */
import type { Command } from 'commander'
import { type Club, wordsIn } from '../../core/domain/index.ts'
import { clubCreate } from './club-create.ts'
import { clubFairness } from './club-fairness.ts'
import { clubMatching } from './club-matching.ts'
import { clubRounds } from './club-rounds.ts'
import { clubSending } from './club-sending.ts'
import { clubNamed, clubsOf } from './clubs.ts'
import { type Ends, type ExitCode, inHouse, type Operator, printJson } from './operator.ts'

export function club(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  const command = program.command('club').description(tell('operator.club.about'))
  clubCreate(command, operator, ends)
  command
    .command('list')
    .description(tell('operator.club.list'))
    .option('--json', tell('operator.help.json'))
    .action(async (options: { json?: true }) => {
      ends(await list(operator, options.json === true))
    })
  command
    .command('show')
    .argument('<club>', tell('operator.desk.club'))
    .description(tell('operator.club.show'))
    .option('--json', tell('operator.help.json'))
    .action(async (name: string, options: { json?: true }) => {
      ends(await show(operator, name, options.json === true))
    })
  clubMatching(command, operator, ends)
  clubFairness(command, operator, ends)
  clubRounds(command, operator, ends)
  clubSending(command, operator, ends)
}

async function list(operator: Operator, isForPrograms: boolean): Promise<ExitCode> {
  return inHouse(operator, async (house) => {
    const clubs = await clubsOf(house.store)
    if (isForPrograms)
      printJson(
        operator,
        clubs.map(({ id, name, state }) => ({ id, name, state })),
      )
    else if (clubs.length === 0) operator.print(operator.tell('operator.club.none'))
    else
      for (const { id, name, state } of clubs)
        operator.print(`${id}  ${name}  (${operator.tell(`operator.club.state.${state}`)})`)
    return 0
  })
}

async function show(operator: Operator, name: string, isForPrograms: boolean): Promise<ExitCode> {
  return inHouse(operator, async (house) => {
    const club = await clubNamed(operator, house.store, name)
    if (club === undefined) return 1
    if (isForPrograms) printJson(operator, club)
    else for (const line of linesOf(operator, club)) operator.print(line)
    return 0
  })
}

function linesOf(operator: Operator, club: Club): string[] {
  const { tell, language } = operator
  return [
    `${club.name} (${tell(`operator.club.state.${club.state}`)})`,
    `id: ${club.id}`,
    tell('operator.club.card.operator', { operator: club.operator }),
    tell('operator.club.card.contact', { contact: club.contact }),
    tell('operator.club.card.where', { town: club.centre.name, km: club.radiusKm }),
    tell('operator.club.card.coordinators', { count: club.coordinators.length }),
    tell(club.sending ? 'operator.club.card.sending' : 'operator.club.card.silent'),
    '',
    wordsIn(language, club.privacy),
  ]
}
