/** The yes to one thing, with everything that is known of it before it; and with whom somebody comes. */
import { z } from 'zod'
import { MemberId, type Party } from '../../domain/index.ts'
import { OBJECTIONS, type Objection } from '../../matching/index.ts'
import { Phrase, t } from '../../texts/index.ts'
import { paragraphs, together } from '../draft.ts'
import { choiceQuestion, yesOrNo } from '../questions.ts'
import { ask, look, type Question, type Script, say } from '../script.ts'
import {
  BY_ONESELF,
  Coming,
  childrenFit,
  comingIn,
  howMany,
  seatsDraft,
  settled,
  withParty,
} from './coming.ts'
import { typedObjection } from './find-item.ts'
import { chooseLabel, type Shown } from './find-shown.ts'
import { type OfList, ofList } from './find-typed.ts'
import { fullCard } from './full-card.ts'
import { withHowLong } from './how-long.ts'

/** What the `companions` look answers: who would like to go along. */
export const CompanionsLook = z.object({
  people: z.array(z.object({ id: MemberId, name: Phrase })),
})

type No = 'no' | 'object' | Objection | OfList

/**
 * The yes to one thing, with what the person should know before it; or what is wrong with it. To an
 * activity one comes with others too: the seats are told before the yes.
 */
export function* sure(item: Shown, first: Coming): Script<No | { readonly yes: Party }> {
  const isOpen = item.kind === 'activity'
  if (first.seats > 1 && !isOpen)
    yield* say(paragraphs(t(item.kind === 'group' ? 'household.group' : 'household.activities')))
  let coming = isOpen ? first : BY_ONESELF
  for (;;) {
    const question = withCompany(sureQuestion(item, coming), item)
    const answer = yield* ask(question, z.union([z.enum(SURE_ANSWERS), Coming]))
    if (answer === 'more') coming = yield* settled(yield* howMany(coming))
    else if (typeof answer !== 'string') coming = yield* settled(answer)
    else if (answer !== 'yes') return ofList(answer) ?? NO_ANSWERS.parse(answer)
    // «Ja, met mijn zus» says both at once.
    const isYes = answer === 'yes' || (typeof answer !== 'string' && answer.isYes === true)
    if (!isYes) continue
    if (!(yield* childrenFit(coming, item.ages))) return 'no'
    return { yes: { seats: coming.seats, children: coming.children } }
  }
}

const SURE_ANSWERS = ['yes', 'no', 'more', 'object', 'together', 'days', ...OBJECTIONS] as const
const NO_ANSWERS = z.enum(['no', 'object', ...OBJECTIONS])

function sureQuestion(item: Shown, coming: Coming): Question {
  const title = { who: { phrase: item.title } }
  const isEvent = item.kind === 'activity' || item.kind === 'group'
  const event =
    coming.seats > 1 ? seatsDraft(item.title, coming) : paragraphs(t('find.sure.event', title))
  const label = t(coming.seats > 1 ? 'household.change' : 'household.more')
  const more = { answer: 'more', label, quiet: true as const }
  const question = choiceQuestion(
    'find.sure',
    isEvent
      ? together(event, fullCard(item.kind, item))
      : paragraphs(t('find.sure.person', title), t('find.sure.meeting')),
    [
      { answer: 'yes', label: isEvent ? t('words.yes') : chooseLabel(item) },
      { answer: 'no', label: t('find.sure.no') },
      ...(item.kind === 'activity' ? [more] : []),
    ],
    (said) => typedObjection(said) ?? yesOrNo(said),
  )
  return withHowLong(question, item)
}

/** To an activity company is an answer; a place in a group is for one. */
function withCompany(question: Question, { kind, ages }: Shown): Question {
  if (kind === 'activity') return withParty(question, ages)
  const reply = { reply: t(kind === 'group' ? 'household.group' : 'household.activities') }
  return {
    ...question,
    read: (said) =>
      said.kind === 'text' && comingIn(said.text) !== undefined ? reply : question.read(said),
  }
}

/** Whom to ask along, or with whom they come instead; undefined for who goes alone, or has nobody to go with. */
function* goingTogether(item: Shown): Script<MemberId | Party | undefined> {
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
  const answer = yield* ask(withParty(question, item.ages), z.union([z.string(), Coming]))
  if (typeof answer === 'string') return people[Number(answer)]?.id
  const coming = yield* settled(answer)
  if (!(yield* childrenFit(coming, item.ages))) return undefined
  return { seats: coming.seats, children: coming.children }
}

/** With whom somebody comes, as a decision says it: with their own, or with whom they ask along. */
export function* companyFor(
  item: Shown,
  party: Party,
): Script<{ readonly party?: Party; readonly companion?: MemberId }> {
  // Who comes with others has company.
  if (party.seats > 1) return { party }
  const company = yield* goingTogether(item)
  if (company === undefined) return {}
  return typeof company === 'object' ? { party: company } : { companion: company }
}
