/** `goesting club matching CLUB [WORDS...]`: how a club looks for people, shown and changed. */
import type { Command } from 'commander'
import type { Club, MatchingChoices } from '../../core/domain/index.ts'
import { choicesInWords } from '../../core/matching/index.ts'
import { clubNamed } from './clubs.ts'
import type { House } from './house.ts'
import { type Ends, type ExitCode, inHouse, type Operator, printJson } from './operator.ts'

interface Options {
  readonly json?: true
}

export function clubMatching(clubs: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  clubs
    .command('matching')
    .argument('<club>', tell('operator.desk.club'))
    .argument('[words...]', tell('operator.matching.words'))
    .description(tell('operator.matching.about'))
    .option('--json', tell('operator.help.json'))
    .action(async (name: string, words: string[], options: Options) => {
      ends(await inHouse(operator, (house) => inClub(operator, house, { name, words, options })))
    })
}

interface Asked {
  readonly name: string
  readonly words: readonly string[]
  readonly options: Options
}

async function inClub(
  operator: Operator,
  house: House,
  { name, words, options }: Asked,
): Promise<ExitCode> {
  const { tell, complain } = operator
  const club = await clubNamed(operator, house.store, name)
  if (club === undefined) return 1
  if (words.length === 0) {
    show(operator, club, club.matching, { isNew: false, ...options })
    return 0
  }
  const chosen = await house.chooseMatching(club.id, words)
  if (!chosen.ok) {
    for (const { key, values } of chosen.error) complain(tell(key, values))
    return 2
  }
  show(operator, club, chosen.value, { isNew: true, ...options })
  return 0
}

function show(
  operator: Operator,
  club: Club,
  choices: MatchingChoices | undefined,
  { isNew, json }: Options & { readonly isNew: boolean },
): void {
  const { tell, print } = operator
  const sentences = choicesInWords(choices).map(({ key, values }) => tell(key, values))
  if (json === true) {
    printJson(operator, { club: club.id, matching: choices ?? {}, saved: isNew, sentences })
    return
  }
  print(tell(isNew ? 'operator.matching.saved' : 'operator.matching.now', { club: club.name }))
  for (const sentence of sentences) print(`- ${sentence}`)
}
