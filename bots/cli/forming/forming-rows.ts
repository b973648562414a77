/** A forming as a table: one row for each seat, and one for everybody without. */
import type { MemberId } from '../../../core/domain/index.ts'
import type { Formed } from '../../../core/forming/index.ts'
import { t } from '../../../core/texts/index.ts'
import { languageWords, placeWords } from './forming-text.ts'
import { partOf, peopleOf, sentences, slotCode, topicOf } from './group-words.ts'
import type { Shown } from './told-forming.ts'

const COLUMNS = [
  ...(['group', 'topic', 'slot', 'place', 'language', 'id', 'name', 'host', 'source'] as const),
  ...(['wants', 'offers', 'reason', 'help'] as const),
]

export function formingRows(shown: Shown): string[][] {
  const { problem, forming, say } = shown
  const people = peopleOf(problem)
  const nameOf = (id: MemberId): string => people.get(id)?.member.firstName ?? ''
  const seats = forming.groups.flatMap((group, index) => {
    const head = groupCells(group, index, shown)
    return group.members.map((id) => [...head, id, nameOf(id), ...seatCells(id, group, shown)])
  })
  const waiting = forming.unplaced.map(({ id, reason, wouldHelp }) => [
    ...['', '', '', '', '', id, nameOf(id), '', '', '', ''],
    say(reason),
    wouldHelp === undefined ? '' : say(wouldHelp),
  ])
  return [COLUMNS.map((column) => say(t(`operator.form.column.${column}`))), ...seats, ...waiting]
}

function groupCells(group: Formed, index: number, shown: Shown): string[] {
  const { say } = shown
  return [
    String(index + 1),
    say(topicOf(group)),
    slotCode(group.slot),
    say(placeWords(group, shown)),
    say(languageWords(group)),
  ]
}

function seatCells(id: MemberId, group: Formed, { problem, say, why }: Shown): string[] {
  const part = partOf(id, group, problem, peopleOf(problem))
  const said = (concepts: typeof part.wants): string =>
    concepts.map((concept) => say(t('words.concept', { concept: { concept } }))).join(', ')
  const yes = (is: boolean): string => (is ? say(t('words.yes')) : '')
  return [
    yes(group.host === id),
    yes(group.source === id),
    said(part.wants),
    said(part.offers),
    sentences(why(group), say),
    '',
  ]
}
