/** `goesting links CLUB`: a link for each place, group and activity, for a poster or a leaflet. */
import type { Command } from 'commander'
import { isOpenableUrl } from '../../core/message/index.ts'
import { clubNamed } from './clubs.ts'
import type { House } from './house.ts'
import { type Ends, type ExitCode, inHouse, type Operator, printJson } from './operator.ts'

interface Options {
  readonly json?: true
  readonly page?: string
}

export function links(program: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  program
    .command('links')
    .argument('<club>', tell('operator.desk.club'))
    .description(tell('operator.links.about'))
    .option('--page <url>', tell('operator.links.page'))
    .option('--json', tell('operator.help.json'))
    .action(async (name: string, options: Options) => {
      ends(await inHouse(operator, (house) => show(operator, house, name, options)))
    })
}

async function show(
  operator: Operator,
  house: House,
  name: string,
  { json, page }: Options,
): Promise<ExitCode> {
  const { tell, language } = operator
  if (page !== undefined && !isOpenableUrl(page)) {
    operator.complain(tell('operator.links.bad-page', { page }))
    return 2
  }
  const club = await clubNamed(operator, house.store, name)
  if (club === undefined) return 1
  const found = await house.posterLinks(club, language, page)
  if (json === true) printJson(operator, { club: club.id, links: found })
  else if (found.length === 0) operator.print(tell('operator.links.none'))
  else
    for (const { kind, id, name: title, links: ways } of found) {
      operator.print(tell(`operator.links.${kind}`, { title, id }))
      if (ways.length === 0) operator.print(`  ${tell('operator.links.no-way')}`)
      for (const { url } of ways) operator.print(`  ${url}`)
    }
  return 0
}
