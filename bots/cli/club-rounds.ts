/**
 * `goesting club rounds CLUB [on|off] [--approval on|off]`: whether groups are made there every week, and
 * whether the coordinator looks them over before they are sent, shown and changed.
 */
import type { Command } from 'commander'
import type { Club } from '../../core/domain/index.ts'
import { clubNamed } from './clubs.ts'
import type { House } from './house.ts'
import { type Ends, type ExitCode, inHouse, type Operator, printJson } from './operator.ts'

type Options = Pick<Asked, 'approval' | 'json'>

interface Asked {
  readonly name: string
  readonly word: string | undefined
  readonly approval?: string
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
    .option('--approval <on|off>', tell('operator.rounds.approval'))
    .option('--json', tell('operator.help.json'))
    .action(async (name: string, word: string | undefined, options: Options) => {
      ends(await inHouse(operator, (house) => inClub(operator, house, { name, word, ...options })))
    })
}

async function inClub(operator: Operator, house: House, asked: Asked): Promise<ExitCode> {
  const { tell, complain } = operator
  const { name, word, approval } = asked
  const wrong = [word, approval].find((one) => one !== undefined && saidBy(one) === undefined)
  if (wrong !== undefined) {
    complain(tell('operator.rounds.bad', { value: wrong, values: { list: WORDS } }))
    return 2
  }
  const club = await clubNamed(operator, house.store, name)
  if (club === undefined) return 1
  const changes = word !== undefined || approval !== undefined
  if (changes && club.state === 'demo') {
    complain(tell('operator.rounds.demo', { club: club.name }))
    return 2
  }
  const now = changes ? await house.chooseRounds(club.id, isOn(word), isOn(approval)) : club
  told(operator, now, { saved: changes, json: asked.json === true })
  return 0
}

function saidBy(word: string): (typeof WORDS)[number] | undefined {
  return WORDS.find((one) => one === word.toLowerCase())
}

/** Undefined: nothing was said about it. */
function isOn(word: string | undefined): boolean | undefined {
  return word === undefined ? undefined : saidBy(word) === 'on'
}

function told(
  operator: Operator,
  { id, name, state, rounds, roundApproval }: Club,
  { saved, json }: { readonly saved: boolean; readonly json: boolean },
): void {
  const { tell, print } = operator
  const hasRounds = state === 'demo' || rounds === true
  const approval = state !== 'demo' && roundApproval === true
  if (json) {
    printJson(operator, { club: id, rounds: hasRounds, approval, saved })
    return
  }
  print(tell(hasRounds ? 'operator.rounds.on' : 'operator.rounds.off', { club: name }))
  if (hasRounds && approval) print(tell('operator.rounds.approval.on'))
}
