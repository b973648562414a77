/** `goesting club fairness CLUB`: who waits longest, who was never shown, and whether a few are shown too much. */
import type { Command } from 'commander'
import type { Club } from '../../core/domain/index.ts'
import type { Ledger } from '../../core/matching/index.ts'
import { clubNamed } from './clubs.ts'
import type { House } from './house.ts'
import { type Ends, type ExitCode, inHouse, type Operator, printJson } from './operator.ts'

interface Options {
  readonly json?: true
}

/** So many lines of each sort are printed; programs get them all. */
const TOLD = 10

export function clubFairness(clubs: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  clubs
    .command('fairness')
    .argument('<club>', tell('operator.desk.club'))
    .description(tell('operator.fairness.about'))
    .option('--json', tell('operator.help.json'))
    .action(async (name: string, options: Options) => {
      ends(await inHouse(operator, (house) => show(operator, house, name, options)))
    })
}

async function show(
  operator: Operator,
  house: House,
  name: string,
  { json }: Options,
): Promise<ExitCode> {
  const club = await clubNamed(operator, house.store, name)
  if (club === undefined) return 1
  const ledger = await house.fairness(club)
  if (json === true) printJson(operator, { club: club.id, ...ledger })
  else for (const line of await linesOf(operator, house, club, ledger)) operator.print(line)
  return 0
}

async function linesOf(
  { tell }: Operator,
  { store }: House,
  club: Club,
  { waiting, neverShown, shown, spread }: Ledger,
): Promise<string[]> {
  const nameOf = async (id: string): Promise<string> =>
    (await store.get('members', club.id, id))?.record.firstName ?? id
  const lines = [tell('operator.fairness.waiting', { count: waiting.length })]
  for (const { memberId, concept, since } of waiting.slice(0, TOLD)) {
    const date = new Date(since).toISOString().slice(0, 10)
    const name = await nameOf(memberId)
    lines.push(`- ${tell('operator.fairness.wish', { name, concept: { concept }, date })}`)
  }
  lines.push(tell('operator.fairness.never', { count: neverShown.length }))
  for (const id of neverShown.slice(0, TOLD)) lines.push(`- ${await nameOf(id)}`)
  lines.push(tell('operator.fairness.shown', { count: shown.length }))
  for (const { memberId, times } of shown.slice(0, TOLD))
    lines.push(`- ${tell('operator.fairness.times', { name: await nameOf(memberId), times })}`)
  return [...lines, tell('operator.fairness.spread', { percent: Math.round(spread * 100) })]
}
