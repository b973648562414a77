/** `goesting desk`: a link with which a club's coordinator signs in, once, within ten minutes. */
import type { Command } from 'commander'
import type { Club } from '../../core/domain/index.ts'
import { clubsOf, named } from './clubs.ts'
import { type Ends, type ExitCode, inHouse, type Operator, printJson } from './operator.ts'

export function desk(program: Command, operator: Operator, ends: Ends): void {
  program
    .command('desk')
    .argument('[club]', operator.tell('operator.desk.club'))
    .description(operator.tell('operator.desk.about'))
    .option('--json', operator.tell('operator.help.json'))
    .action(async (name: string | undefined, options: { json?: true }) => {
      ends(await giveLink(operator, name, options.json === true))
    })
}

async function giveLink(
  operator: Operator,
  name: string | undefined,
  isForPrograms: boolean,
): Promise<ExitCode> {
  const { tell } = operator
  return inHouse(operator, async (house) => {
    const clubs = await clubsOf(house.store)
    const club = chosen(clubs, name)
    if (club === undefined) {
      operator.complain(whyNone(operator, clubs, name))
      return name === undefined && withDesk(clubs).length > 1 ? 2 : 1
    }
    const link = await house.deskLink(club.id)
    if (!link.ok) {
      operator.complain(tell('operator.cli.failed', { reason: { phrase: link.error } }))
      return 1
    }
    if (isForPrograms) printJson(operator, { clubId: club.id, link: link.value })
    else operator.print(`${tell('operator.desk.link', { club: club.name })}\n${link.value}`)
    return 0
  })
}

/** The clubs that a coordinator can be let into: those that are open, else those that wait for it. */
function withDesk(clubs: readonly Club[]): readonly Club[] {
  const open = clubs.filter((club) => club.state === 'open')
  return open.length > 0 ? open : clubs.filter((club) => club.state === 'founding')
}

/** Without a name, the only club that there is. */
function chosen(clubs: readonly Club[], name: string | undefined): Club | undefined {
  if (name !== undefined) return named(clubs, name)
  const candidates = withDesk(clubs)
  return candidates.length === 1 ? candidates[0] : undefined
}

function whyNone(operator: Operator, clubs: readonly Club[], name: string | undefined): string {
  const { tell } = operator
  const candidates = name === undefined ? withDesk(clubs) : clubs
  if (candidates.length === 0) return tell('operator.club.none')
  // Two clubs may have one name.
  const list = { list: candidates.map((club) => `${club.name} (${club.id})`) }
  if (name === undefined) return tell('operator.desk.which', { clubs: list })
  return tell('operator.club.unknown', { name, clubs: list })
}
