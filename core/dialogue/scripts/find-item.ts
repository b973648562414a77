/** One thing of the ranked answer, closer by: why it is there, «niet dit, want…», and the yes. */
import { z } from 'zod'
import { type ConceptId, DAYS, Day, MemberId } from '../../domain/index.ts'
import { OBJECTIONS, type Objection } from '../../matching/index.ts'
import { Phrase, t } from '../../texts/index.ts'
import { complaintIn } from '../complaint.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { askYesNo, choiceQuestion, type FreeReader } from '../questions.ts'
import { ask, look, type Script } from '../script.ts'
import { chooseLabel, type Shown } from './find-list.ts'

/** What the `companions` look answers: who would like to go along. */
export const CompanionsLook = z.object({
  people: z.array(z.object({ id: MemberId, name: Phrase })),
})

/** «Waarom ik?», and what can be done with it. */
export function* why(item: Shown): Script<'choose' | 'object' | 'back' | Objection> {
  const draft = paragraphs(t('find.why.title', { who: { phrase: item.title } }), ...item.why)
  const question = choiceQuestion(
    'find.why',
    draft,
    [
      { answer: 'choose', label: chooseLabel(item) },
      { answer: 'object', label: t('find.not') },
      { answer: 'back', label: t('find.back'), quiet: true },
    ],
    typedObjection,
  )
  return yield* ask(question, z.enum(['choose', 'object', 'back', ...OBJECTIONS]))
}

/** What is wrong with it; undefined when the person goes back. */
export function* objection(
  item: Shown,
  wish: ConceptId | undefined,
  known?: Objection,
): Script<Extract<Decision, { decide: 'object' }> | undefined> {
  const { kind, id, concept, shows } = item
  const about = known !== undefined && item.objections.includes(known) ? known : undefined
  const chosen = about ?? (yield* whatIsWrong(item))
  if (chosen === 'back') return undefined
  const isPerson = kind !== 'activity' && kind !== 'group'
  const decision = {
    decide: 'object' as const,
    item: { kind, id, concept, ...(shows && { shows }) },
    objection: chosen,
    ...(wish === undefined ? {} : { ask: wish }),
  }
  if (chosen !== 'wrong-day' || !isPerson) return decision
  const day = yield* whichDay()
  return day === 'back' ? undefined : { ...decision, day }
}

function* whatIsWrong(item: Shown): Script<Objection | 'back'> {
  const question = choiceQuestion(
    'find.not',
    paragraphs(t('find.not.title', { who: { phrase: item.title } })),
    [
      ...item.objections.map((one) => ({ answer: one, label: t(`find.not.${one}`) })),
      { answer: 'back', label: t('find.back'), quiet: true as const },
    ],
    (said) => {
      const typed = typedObjection(said)
      return item.objections.some((one) => one === typed) ? typed : undefined
    },
  )
  return yield* ask(question, z.enum([...OBJECTIONS, 'back']))
}

/** «Te ver», typed where a button says it too. */
const typedObjection: FreeReader = ({ text }) => {
  const complaint = complaintIn(text, [])?.complaint
  return complaint === 'why' ? undefined : complaint
}

function* whichDay(): Script<Day | 'back'> {
  const question = choiceQuestion('find.day', paragraphs(t('find.day')), [
    ...DAYS.map((day) => ({ answer: day, label: t(`words.day.${day}`) })),
    { answer: 'back', label: t('find.back'), quiet: true as const },
  ])
  return yield* ask(question, z.union([Day, z.literal('back')]))
}

/** Which of them is meant, of those that it can be true of; the only one without asking. */
export function* whichItem(
  all: readonly Shown[],
  about: Objection | undefined,
): Script<Shown | undefined> {
  const fitting = all.filter(({ objections }) => about !== undefined && objections.includes(about))
  const items = fitting.length > 0 ? fitting : all
  if (items.length < 2) return items[0]
  const question = choiceQuestion('find.which', paragraphs(t('find.which')), [
    ...items.map((item, index) => ({ answer: String(index), label: item.title })),
    { answer: 'back', label: t('find.back'), quiet: true as const },
  ])
  return items[Number(yield* ask(question, z.string()))]
}

/** The yes to one thing, with what the person should know before it. */
export function* sure(item: Shown): Script<boolean> {
  const title = { who: { phrase: item.title } }
  if (item.kind === 'activity' || item.kind === 'group') {
    const draft = paragraphs(t('find.sure.event', title), ...item.facts)
    return yield* askYesNo('find.sure', draft, { no: t('find.sure.no') })
  }
  const draft = paragraphs(t('find.sure.person', title), t('find.sure.meeting'))
  return yield* askYesNo('find.sure', draft, {
    yes: chooseLabel(item),
    no: t('find.sure.no'),
  })
}

/** Whom to ask along; undefined for who goes alone, or has nobody to go with. */
export function* goingTogether(item: Shown): Script<MemberId | undefined> {
  if (item.kind !== 'activity') return undefined
  const at = { look: 'companions', id: item.id }
  const { people } = yield* look('companions', at, CompanionsLook)
  if (people.length === 0) return undefined
  const names = { list: people.map(({ name }) => ({ phrase: name })) }
  const question = choiceQuestion(
    'find.together',
    paragraphs(t('find.together', { names, count: people.length }), t('find.together.meeting')),
    [
      ...people.map(({ name }, index) => ({
        answer: String(index),
        label: t('find.together.ask', { who: { phrase: name } }),
      })),
      { answer: 'alone', label: t('find.together.alone') },
    ],
  )
  return people[Number(yield* ask(question, z.string()))]?.id
}
