/** A forming as the content of a page: everything said, nothing laid out. */
import type { ConceptId, MemberId } from '../../../core/domain/index.ts'
import { type Formed, whyTogether } from '../../../core/forming/index.ts'
import { t } from '../../../core/texts/index.ts'
import type { GroupsSheet } from '../../workbench.ts'
import { languageWords, lessonWords, placeWords, provenOf, titleOf } from './forming-text.ts'
import { missingIn, nameOf, partOf, peopleOf, sentences } from './group-words.ts'
import type { Shown } from './told-forming.ts'
import { weekOf } from './week-of.ts'

type Card = GroupsSheet['groups'][number]
type Fact = GroupsSheet['facts'][number]

export function formingSheet(shown: Shown, language: string): GroupsSheet {
  const { problem, forming, say } = shown
  const people = peopleOf(problem)
  const fact = (name: string, value: string | number): Fact => ({ name, value: String(value) })
  const column = (of: 'who' | 'wants' | 'offers' | 'why' | 'help'): string =>
    say(t(`operator.form.head.${of}`))
  const seated = new Set(forming.groups.flatMap(({ members }) => members)).size
  return {
    language,
    title: say(t('operator.form.title')),
    lead: say(provenOf(forming.certificate)),
    facts: [
      fact(say(t('operator.form.fact.people')), problem.people.length),
      fact(say(t('operator.form.fact.seated')), seated),
      fact(say(t('operator.form.fact.groups')), forming.groups.length),
      fact(say(t('operator.form.fact.waiting')), forming.unplaced.length),
    ],
    columns: { who: column('who'), wants: column('wants'), offers: column('offers') },
    groups: forming.groups.map((group, index) => cardOf(group, index, shown)),
    waiting: {
      title: say(t('operator.form.without')),
      none: say(t('operator.form.without-none')),
      columns: { who: column('who'), why: column('why'), help: column('help') },
      people: forming.unplaced.map(({ id, reason, wouldHelp }) => ({
        who: say(nameOf(id, people)),
        why: say(reason),
        help: wouldHelp === undefined ? '' : say(wouldHelp),
      })),
    },
    foot: say(t('operator.form.again', { seed: forming.seed, steps: forming.steps })),
  }
}

function cardOf(group: Formed, index: number, shown: Shown): Card {
  const { say } = shown
  const fact = (name: 'when' | 'where' | 'language', value: string): Fact => ({
    name: say(t(`operator.form.head.${name}`)),
    value,
  })
  return {
    title: say(titleOf(group, index)),
    facts: [
      fact('when', say(t('operator.form.times', { time: { times: [group.slot] } }))),
      fact('where', say(placeWords(group, shown))),
      fact('language', say(languageWords(group))),
    ],
    people: group.members.map((id) => personOf(id, group, shown)),
    lessons: lessonWords(group, shown).map(say),
    whyTitle: say(t('operator.form.head.why')),
    why: sentences(whyTogether(group), say),
    missing: missingIn(group).map(say),
    week: weekOf(group, shown),
  }
}

function personOf(id: MemberId, group: Formed, shown: Shown): Card['people'][number] {
  const { problem, say } = shown
  const people = peopleOf(problem)
  const part = partOf(id, group, problem, people)
  const said = (concepts: readonly ConceptId[]): string =>
    concepts.map((concept) => say(t('words.concept', { concept: { concept } }))).join(', ')
  return {
    name: say(nameOf(id, people)),
    marks: [
      ...(group.host === id ? [say(t('operator.form.mark.host'))] : []),
      ...(group.source === id ? [say(t('operator.form.mark.source'))] : []),
    ],
    wants: said(part.wants),
    offers: said(part.offers),
  }
}
