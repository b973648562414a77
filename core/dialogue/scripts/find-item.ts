/** One thing of the ranked answer, closer by: why it is there, «niet dit, want…», and the yes. */
import { z } from 'zod'
import { DAYS, Day, MemberId, type Party, Whereabouts } from '../../domain/index.ts'
import { OBJECTIONS, type Objection } from '../../matching/index.ts'
import { Phrase, t } from '../../texts/index.ts'
import { complaintIn } from '../complaint.ts'
import type { Asked, Decision } from '../decision.ts'
import { paragraphs, together } from '../draft.ts'
import { choiceQuestion, type FreeReader, yesOrNo } from '../questions.ts'
import { asJson, ask, look, type Question, type Script, say } from '../script.ts'
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
import { chooseLabel, type Shown } from './find-list.ts'
import { placeNamed } from './find-named.ts'

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
  asked: Asked,
  known?: Objection,
): Script<Extract<Decision, { decide: 'object' }> | undefined> {
  const { kind, id, concept, shows } = item
  const about = known !== undefined && item.objections.includes(known) ? known : undefined
  const said = about ?? (yield* whatIsWrong(item))
  if (said === 'back') return undefined
  // What cannot be true of it rules out that thing alone.
  const chosen = item.objections.includes(said) ? said : 'something-else'
  const decision = {
    decide: 'object' as const,
    item: { kind, id, concept, ...(shows && { shows }) },
    objection: chosen,
    asked,
  }
  if (chosen === 'too-far' && item.asksPlace === true) {
    const where = yield* whichPlace()
    return where === undefined ? undefined : { ...decision, where }
  }
  const isPerson = kind !== 'activity' && kind !== 'group'
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
      return typed === 'object' ? undefined : typed
    },
  )
  return yield* ask(question, z.enum([...OBJECTIONS, 'back']))
}

/** «Te ver», typed where a button says it too. */
const typedObjection: FreeReader = ({ text }) => {
  const complaint = complaintIn(text)?.complaint
  return complaint === 'why' ? undefined : complaint
}

/** Where the person lives; undefined for who would rather not say. */
export function* whichPlace(): Script<Whereabouts | undefined> {
  const question = choiceQuestion(
    'find.place',
    paragraphs(t('find.place')),
    [{ answer: 'back', label: t('find.back'), quiet: true as const }],
    ({ reading }) => (reading.where === undefined ? undefined : asJson(reading.where.value)),
    t('find.place.hint'),
  )
  const answer = yield* ask(question, z.union([z.literal('back'), Whereabouts]))
  return answer === 'back' ? undefined : answer
}

function* whichDay(): Script<Day | 'back'> {
  const question = choiceQuestion('find.day', paragraphs(t('find.day')), [
    ...DAYS.map((day) => ({ answer: day, label: t(`words.day.${day}`) })),
    { answer: 'back', label: t('find.back'), quiet: true as const },
  ])
  return yield* ask(question, z.union([Day, z.literal('back')]))
}

/** A thing, and what is wrong with it as far as that was said. */
interface Objected {
  readonly item: Shown
  readonly about: Objection | undefined
}

/** Which of them is meant, of those that it can be true of; the only one without asking. */
export function* whichItem(
  all: readonly Shown[],
  about: Objection | undefined,
): Script<Objected | undefined> {
  const fitting = all.filter(({ objections }) => about !== undefined && objections.includes(about))
  const items = fitting.length > 0 ? fitting : all
  const [only, ...others] = items
  if (only !== undefined && others.length === 0) return { item: only, about }
  const on = { count: items.length, named: (text: string) => placeNamed(text, items) }
  const read: FreeReader = ({ text }) => {
    const complained = complaintIn(text, on)
    const at = complained?.at ?? on.named(text)
    const now = OBJECTIONS.find((one) => one === complained?.complaint)
    return at === undefined ? now : `${String(at)} ${now ?? ''}`
  }
  const question = choiceQuestion(
    'find.which',
    paragraphs(t('find.which')),
    [
      ...items.map((item, index) => ({ answer: String(index), label: item.title })),
      { answer: 'back', label: t('find.back'), quiet: true as const },
    ],
    read,
  )
  const [at = '', said] = (yield* ask(question, z.string())).split(' ')
  // Another complaint than before, and still of no one thing.
  const other = OBJECTIONS.find((one) => one === at)
  if (other !== undefined) return yield* whichItem(all, other)
  const item = items[Number(at)]
  const now = OBJECTIONS.find((one) => one === said) ?? about
  return item === undefined ? undefined : { item, about: now }
}

type No = 'no' | 'object' | Objection

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
    else if (answer !== 'yes') return answer
    // «Ja, met mijn zus» says both at once.
    const isYes = answer === 'yes' || (typeof answer !== 'string' && answer.isYes === true)
    if (!isYes) continue
    if (!(yield* childrenFit(coming, item.ages))) return 'no'
    return { yes: { seats: coming.seats, children: coming.children } }
  }
}

const SURE_ANSWERS = ['yes', 'no', 'more', 'object', ...OBJECTIONS] as const

function sureQuestion(item: Shown, coming: Coming): Question {
  const title = { who: { phrase: item.title } }
  const isEvent = item.kind === 'activity' || item.kind === 'group'
  const event =
    coming.seats > 1 ? seatsDraft(item.title, coming) : paragraphs(t('find.sure.event', title))
  const label = t(coming.seats > 1 ? 'household.change' : 'household.more')
  const more = { answer: 'more', label, quiet: true as const }
  return choiceQuestion(
    'find.sure',
    isEvent
      ? together(event, paragraphs(...item.facts))
      : paragraphs(t('find.sure.person', title), t('find.sure.meeting')),
    [
      { answer: 'yes', label: isEvent ? t('words.yes') : chooseLabel(item) },
      { answer: 'no', label: t('find.sure.no') },
      ...(item.kind === 'activity' ? [more] : []),
    ],
    (said) => typedObjection(said) ?? yesOrNo(said),
  )
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
