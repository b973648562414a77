/** `goesting club rounds CLUB [on|off]`: whether groups are made there every week, shown and changed. */
import type { Command } from 'commander'
import { clubNamed } from './clubs.ts'
import type { House } from './house.ts'
import { type Ends, type ExitCode, inHouse, type Operator, printJson } from './operator.ts'

interface Asked {
  readonly name: string
  readonly word: string | undefined
  readonly json?: true
}

const WORDS = ['on', 'off'] as const

export function clubRounds(clubs: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  clubs
    .command('rounds')
    .argument('<club>', tell('operator.desk.club'))
    .argument('[on|off]', tell('operator.rounds.word'))
    .description(tell('operator.rounds.about'))
    .option('--json', tell('operator.help.json'))
    .action(async (name: string, word: string | undefined, options: { json?: true }) => {
      ends(await inHouse(operator, (house) => inClub(operator, house, { name, word, ...options })))
    })
}

async function inClub(operator: Operator, house: House, asked: Asked): Promise<ExitCode> {
  const { tell, complain, print } = operator
  const { name, word, json } = asked
  const said = WORDS.find((one) => one === word?.toLowerCase())
  if (word !== undefined && said === undefined) {
    complain(tell('operator.rounds.bad', { value: word, values: { list: WORDS } }))
    return 2
  }
  const club = await clubNamed(operator, house.store, name)
  if (club === undefined) return 1
  const isDemo = club.state === 'demo'
  if (said !== undefined && isDemo) {
    complain(tell('operator.rounds.demo', { club: club.name }))
    return 2
  }
  const now = said === undefined ? club : await house.chooseRounds(club.id, said === 'on')
  const isOn = isDemo || now.rounds === true
  if (json === true) printJson(operator, { club: club.id, rounds: isOn, saved: said !== undefined })
  else print(tell(isOn ? 'operator.rounds.on' : 'operator.rounds.off', { club: club.name }))
  return 0
}
