/** One thing of the ranked answer, closer by: why it is there, and «niet dit, want…». */
import { z } from 'zod'
import { DAYS, Day, Whereabouts } from '../../domain/index.ts'
import { OBJECTIONS, type Objection } from '../../matching/index.ts'
import { t } from '../../texts/index.ts'
import { complaintIn } from '../complaint.ts'
import type { Asked, Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { choiceQuestion, type FreeReader } from '../questions.ts'
import { asJson, ask, type Script } from '../script.ts'
import { placeNamed } from './find-named.ts'
import { chooseLabel, type Shown } from './find-shown.ts'
import { type OfList, ofList, saysOfList, saysOfListOnly } from './find-typed.ts'

/** «Waarom ik?», and what can be done with it. */
export function* why(item: Shown): Script<'choose' | 'object' | 'back' | Objection | OfList> {
  const draft = paragraphs(t('find.why.title', { who: { phrase: item.title } }), ...item.why)
  const question = choiceQuestion(
    'find.why',
    draft,
    [
      { answer: 'choose', label: chooseLabel(item) },
      { answer: 'object', label: t('find.not') },
      { answer: 'back', label: t('find.back'), quiet: true },
    ],
    (said) => typedObjection(said) ?? saysOfListOnly(said),
  )
  const answer = yield* ask(question, z.string())
  return ofList(answer) ?? WHY_ANSWERS.parse(answer)
}

const WHY_ANSWERS = z.enum(['choose', 'object', 'back', ...OBJECTIONS])

/** What is wrong with it, or what is said of the whole list; undefined when the person goes back. */
export function* objection(
  item: Shown,
  asked: Asked,
  known?: Objection,
): Script<Extract<Decision, { decide: 'object' }> | OfList | undefined> {
  const { kind, id, concept, shows } = item
  const about = known !== undefined && item.objections.includes(known) ? known : undefined
  const said = about ?? (yield* whatIsWrong(item))
  if (said === 'back') return undefined
  if (typeof said === 'object') return said
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

function* whatIsWrong(item: Shown): Script<Objection | OfList | 'back'> {
  const question = choiceQuestion(
    'find.not',
    paragraphs(t('find.not.title', { who: { phrase: item.title } })),
    [
      ...(item.isApart === true ? [{ answer: 'together', label: t('find.not.together') }] : []),
      ...item.objections.map((one) => ({ answer: one, label: t(`find.not.${one}`) })),
      { answer: 'back', label: t('find.back'), quiet: true as const },
    ],
    (said) => {
      const typed = typedObjection(said)
      return typed === 'object' ? undefined : (typed ?? saysOfListOnly(said))
    },
  )
  const answer = yield* ask(question, z.string())
  return ofList(answer) ?? z.enum([...OBJECTIONS, 'back']).parse(answer)
}

/** «Te ver», typed where a button says it too; and «liever samen», «andere dag», which are about the whole list. */
export const typedObjection: FreeReader = (said) => {
  const whole = saysOfList(said)
  if (whole !== undefined) return whole
  const complaint = complaintIn(said.text)?.complaint
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

const WHOLE = 'list '

/** Which of them is meant, of those that it can be true of; the only one without asking. */
export function* whichItem(
  all: readonly Shown[],
  about: Objection | undefined,
): Script<Objected | OfList | undefined> {
  const fitting = all.filter(({ objections }) => about !== undefined && objections.includes(about))
  const items = fitting.length > 0 ? fitting : all
  const [only, ...others] = items
  if (only !== undefined && others.length === 0) return { item: only, about }
  const on = { count: items.length, named: (text: string) => placeNamed(text, items) }
  const read: FreeReader = (said) => {
    const { text } = said
    const whole = saysOfList(said) ?? saysOfListOnly(said)
    if (whole !== undefined) return `${WHOLE}${whole}`
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
  const answer = yield* ask(question, z.string())
  if (answer.startsWith(WHOLE)) return ofList(answer.slice(WHOLE.length))
  const [at = '', said] = answer.split(' ')
  // Another complaint than before, and still of no one thing.
  const other = OBJECTIONS.find((one) => one === at)
  if (other !== undefined) return yield* whichItem(all, other)
  const item = items[Number(at)]
  const now = OBJECTIONS.find((one) => one === said) ?? about
  return item === undefined ? undefined : { item, about: now }
}
