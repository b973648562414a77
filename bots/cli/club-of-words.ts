/** For which club a command about words is meant, and what it is told when something stands in the way. */
import type { ClubWords, NotChanged } from '../../core/acts/index.ts'
import { problemPhrase } from '../../core/acts/index.ts'
import type { Club } from '../../core/domain/index.ts'
import type { Result } from '../../core/result.ts'
import type { Concept, Taxonomy } from '../../core/talents/index.ts'
import { sayPlain } from '../../core/texts/index.ts'
import { clubsOf, named } from './clubs.ts'
import { type ExitCode, inHouse, type Operator } from './operator.ts'

export interface WordOptions {
  readonly club?: string
  readonly json?: true
}

/** Does something with the words of the club that was named, or of the only one that there is. */
export async function withWords(
  operator: Operator,
  { club: name }: WordOptions,
  work: (words: ClubWords) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { tell } = operator
  return inHouse(operator, async (house) => {
    const clubs = await clubsOf(house.store)
    const club = chosen(clubs, name)
    if (club !== undefined) return work(house.words(club))
    const list = { list: clubs.map((one) => `${one.name} (${one.id})`) }
    if (clubs.length === 0) operator.complain(tell('operator.club.none'))
    else if (name === undefined) operator.complain(tell('operator.talents.which', { clubs: list }))
    else operator.complain(tell('operator.club.unknown', { name, clubs: list }))
    return name === undefined && clubs.length > 0 ? 2 : 1
  })
}

function chosen(clubs: readonly Club[], name: string | undefined): Club | undefined {
  if (name !== undefined) return named(clubs, name)
  const open = clubs.filter(({ state }) => state === 'open' || state === 'founding')
  const candidates = open.length > 0 ? open : clubs
  return candidates.length === 1 ? candidates[0] : undefined
}

/** The concept of this id or label, hidden or not; told when there is none. */
export async function conceptNamed(
  operator: Operator,
  words: ClubWords,
  name: string,
): Promise<Concept['id'] | undefined> {
  const { vocabulary, taxonomy } = await words.now()
  const own = vocabulary.added.find(({ id }) => id === name)
  const id = taxonomy.find(name)?.id ?? own?.id ?? words.everybodys.find(name)?.id
  if (id === undefined) operator.complain(operator.tell('operator.talents.unknown', { name }))
  return id
}

/** Tells why nothing was changed, each problem on a line of its own. */
export function complainOf(
  operator: Operator,
  taxonomy: Pick<Taxonomy, 'label'>,
  result: Result<unknown, NotChanged>,
): void {
  if (result.ok) return
  const { language } = operator
  const label = taxonomy.label.bind(taxonomy)
  if (result.error.kind === 'problems')
    for (const problem of result.error.problems)
      operator.complain(sayPlain(problemPhrase(problem), { language, label }))
  else operator.complain(operator.tell('operator.talents.gone'))
}
