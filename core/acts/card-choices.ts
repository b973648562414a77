/** The buttons under somebody's card: first what people change most, a few at a time, the rest one tap further. */
import type { DraftChoice, Line } from '../dialogue/index.ts'
import type { Member } from '../domain/index.ts'
import { t } from '../texts/index.ts'

/** With «nog iets anders» and a human beside them, nine. */
const AT_ONCE = 7

const FIRST: readonly Line[] = ['talents', 'where', 'when']
const LATER: readonly Line[] = ['name', 'spoken', 'price', 'travel', 'company', 'short']

/** Whoever is not known yet tells it in the first talk; of a child nothing is kept. */
export function mayEditCard({ consents, under13 }: Pick<Member, 'consents' | 'under13'>): boolean {
  return consents.length > 0 && under13 !== true
}

/** `others`: buttons that switch something on or off. */
export function cardChoices(
  member: Pick<Member, 'consents' | 'under13'>,
  others: readonly DraftChoice[],
  page: number,
): DraftChoice[] {
  if (!mayEditCard(member)) return [...others]
  const all = [...FIRST.map(lineChoice), ...others, ...LATER.map(lineChoice)]
  const pages = Math.ceil(all.length / AT_ONCE)
  const at = page % pages
  const next: DraftChoice = {
    command: 'card-more',
    about: String((at + 1) % pages),
    label: t('card.more'),
    quiet: true,
  }
  return [...all.slice(at * AT_ONCE, (at + 1) * AT_ONCE), ...(pages > 1 ? [next] : [])]
}

function lineChoice(line: Line): DraftChoice {
  return { command: 'card-line', about: line, label: t(`card.line.${line}`) }
}
