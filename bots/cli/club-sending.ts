/** `goesting club sending on|off [CLUB]`: the kill switch, and in a clear sentence what it does. */
import type { Command } from 'commander'
import { onlyClub } from './clubs.ts'
import type { House } from './house.ts'
import { type Ends, type ExitCode, inHouse, type Operator, printJson } from './operator.ts'

interface Asked {
  readonly word: string
  readonly name: string | undefined
  readonly json?: true
}

const WORDS = ['on', 'off'] as const

export function clubSending(clubs: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  clubs
    .command('sending')
    .argument('<on|off>', tell('operator.sending.word'))
    .argument('[club]', tell('operator.desk.club'))
    .description(tell('operator.sending.about'))
    .option('--json', tell('operator.help.json'))
    .action(async (word: string, name: string | undefined, options: { json?: true }) => {
      ends(await inHouse(operator, (house) => choose(operator, house, { word, name, ...options })))
    })
}

async function choose(operator: Operator, house: House, asked: Asked): Promise<ExitCode> {
  const { tell, complain, print } = operator
  const said = WORDS.find((one) => one === asked.word.toLowerCase())
  if (said === undefined) {
    complain(tell('operator.rounds.bad', { value: asked.word, values: { list: WORDS } }))
    return 2
  }
  const club = await onlyClub(operator, house.store, asked.name)
  if (typeof club === 'number') return club
  if (club.restored !== undefined && said === 'on') {
    complain(tell('operator.copy.club-held', { club: club.name }))
    return 1
  }
  const now = await house.chooseSending(club.id, said === 'on')
  if (asked.json === true) printJson(operator, { club: club.id, sending: now.sending })
  else
    print(tell(now.sending ? 'operator.sending.on' : 'operator.sending.off', { club: club.name }))
  return 0
}
