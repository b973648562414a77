/** `goesting links CLUB`: a link for each place, group and activity, for a poster or a leaflet. */
import type { Command } from 'commander'
import type { PosterLink } from '../../core/acts/index.ts'
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
  else if (found.every(({ links: ways }) => ways.length === 0)) {
    operator.complain(tell('operator.links.no-way'))
    return 1
  } else list(operator, found)
  return 0
}

/** One thing under the other, each with its links: what a link cannot carry says so. */
function list({ tell, print }: Operator, found: readonly PosterLink[]): void {
  for (const { kind, id, name: title, links: ways } of found) {
    print(tell(`operator.links.${kind}`, { title }))
    if (ways.length === 0) print(`  ${tell('operator.links.bad-id', { id })}`)
    for (const { url } of ways) print(`  ${url}`)
  }
}
