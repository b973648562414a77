/** The ranked answer as a person sees it: a card for each thing that fits, what is missing, what can be done today. */
import { z } from 'zod'
import { ConceptId, Moment, Relation } from '../../domain/index.ts'
import { explainStep, OBJECTIONS } from '../../matching/index.ts'
import { type Key, Phrase, t } from '../../texts/index.ts'
import { saysButton } from '../button-words.ts'
import { type Complained, complaintIn } from '../complaint.ts'
import { type Draft, type DraftCard, type DraftChoice, paragraphs, together } from '../draft.ts'
import { choiceQuestion, type FreeReader, withPicks, yesOrNo } from '../questions.ts'
import type { Question, Said, Understood } from '../script.ts'
import { UNDO_CHOICE } from '../undo.ts'
import { Coming, comingIn } from './coming.ts'
import { placeChosen, placeNamed } from './find-named.ts'

const Kind = z.enum(['peer', 'group', 'host', 'mentor', 'activity'])

export const Shown = z.object({
  kind: Kind,
  id: z.string(),
  relation: Relation,
  concept: ConceptId,
  shows: ConceptId.optional(),
  title: Phrase,
  /** After something: what kind of step this is from there. */
  step: Phrase.optional(),
  /** Where and when, how far. */
  facts: z.array(Phrase),
  reason: z.array(Phrase),
  /** «Waarom ik?», in two lines. */
  why: z.array(Phrase),
  /** What «niet dit, want…» can be about. */
  objections: z.array(z.enum(OBJECTIONS)),
  /** How far it is depends on where the reader lives, and that was never said. */
  asksPlace: z.literal(true).optional(),
  /** For whom an activity is, where it says so. */
  ages: z.tuple([z.int(), z.int()]).optional(),
})
export type Shown = z.infer<typeof Shown>

/** What can be done today; `human` stands under every list anyway. */
const NextStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('wider'), km: z.number(), count: z.int() }),
  z.object({ step: z.literal('online'), count: z.int() }),
  z.object({ step: z.literal('group'), concept: ConceptId, count: z.int() }),
  z.object({ step: z.literal('attend'), count: z.int() }),
  z.object({ step: z.literal('human') }),
])
type NextStep = z.infer<typeof NextStep>

/** What the `answer` look answers. */
export const AnswerLook = z.object({
  items: z.array(Shown),
  more: z.int(),
  /** How many answer the wish itself. */
  answering: z.int(),
  /** Several wishes were asked at once. */
  several: z.literal(true).optional(),
  missing: z.array(Phrase),
  next: z.array(NextStep),
  /** May this person meet people? Else activities and a human are all there is. */
  people: z.boolean(),
  /** The club's town, from which is searched while it is not known where the reader lives. */
  around: z.string().optional(),
  /** The next wider circle in kilometres, when there is one. */
  wider: z.number().optional(),
  /** There is a round that this person may still say yes to. */
  round: z.literal(true).optional(),
  /** The wish is looked after until this day. */
  standing: Moment.optional(),
})
export type AnswerLook = z.infer<typeof AnswerLook>

const LABELS: Readonly<Record<z.infer<typeof Kind>, { tag: Key; choose: Key }>> = {
  peer: { tag: 'find.tag.peer', choose: 'find.choose.peer' },
  host: { tag: 'find.tag.host', choose: 'find.choose.peer' },
  mentor: { tag: 'find.tag.mentor', choose: 'find.choose.peer' },
  group: { tag: 'find.tag.group', choose: 'find.choose.group' },
  activity: { tag: 'find.tag.activity', choose: 'find.choose.activity' },
}

/** How the list came to be: further down, from the open doors, with words that can be taken back. */
export interface ListState {
  readonly isLater: boolean
  readonly isDoors: boolean
  readonly canUndo: boolean
}

/** «Te ver», «niet de tweede», or «waarom ik?» of the thing at this place, as one answer to the list. */
function complaintAnswer({ complaint, at }: Complained): string {
  return at === undefined ? complaint : `${complaint}@${String(at)}`
}

/** The same, read back; `at` is NaN where no thing was named. */
export function complaintOf(answer: string): { readonly complaint: string; readonly at: number } {
  const [complaint = '', at] = answer.split('@')
  return { complaint, at: Number(at) }
}

function whyAnswer(at: number): string {
  return complaintAnswer({ complaint: 'why', at })
}

const PARTY = 'party '

/** «Met drie», before it is said to what: an answer to the list that is kept until something is chosen. */
function partyAnswer(text: string, items: readonly Shown[]): Understood | undefined {
  const heard = comingIn(text)
  if (heard === undefined || !('meaning' in heard)) return heard
  if (!items.some(({ kind }) => kind === 'activity')) return { reply: t('household.activities') }
  return { meaning: `${PARTY}${JSON.stringify(heard.meaning)}` }
}

export function isParty(answer: string): boolean {
  return answer.startsWith(PARTY)
}

/** The same, read back. */
export function partyOf(answer: string): Coming {
  const { isYes: _, asks: __, ...coming } = Coming.parse(JSON.parse(answer.slice(PARTY.length)))
  return coming
}

export function listQuestion(answer: AnswerLook, state: ListState): Question {
  const cards: Draft = {
    blocks: answer.items.map((item, index) => ({ card: cardOf(item, index) })),
  }
  const draft = together(intro(answer, state), cards, paragraphs(...besides(answer, state)))
  const { items } = answer
  const own = choices(answer, state)
  const question = withPicks(choiceQuestion('find.list', draft, own, readTyped(answer)), [
    ...items.map((_, index) => String(index)),
    ...items.map((_, index) => whyAnswer(index)),
  ])
  return {
    ...question,
    read: (said) => {
      const party = said.kind === 'text' ? partyAnswer(said.text, items) : undefined
      if (party !== undefined) return party
      const understood = question.read(said)
      return 'hint' in understood ? { hint: hintFor(answer, said) } : understood
    },
    brief: { blocks: [], choices: [...items.map(briefChoice), ...own] },
  }
}

/** Words for a button that is not there are understood all the same. */
function hintFor({ items }: AnswerLook, said: Said): Phrase {
  if (said.kind === 'text') {
    if (saysButton(said.text, 'more')) return t('find.no-more')
    if (saysButton(said.text, 'wider')) return t('find.no-further')
    if (saysButton(said.text, 'undo')) return t('always.undo.nothing')
  }
  return items.length === 0 ? t('find.hint.empty') : t('find.hint')
}

/** What can be said to a list in words: a complaint, where to go, and what no button says just now. */
function readTyped(answer: AnswerLook): FreeReader {
  const { items } = answer
  const on = { count: items.length, named: (text: string) => placeNamed(text, items) }
  return (said) => {
    const complained = items.length === 0 ? undefined : complaintIn(said.text, on)
    if (complained !== undefined) return complaintAnswer(complained)
    const chosen = placeChosen(said.text, items)
    if (chosen !== undefined) return String(chosen)
    if (asksConsent(answer) && yesOrNo(said) === 'yes') return 'consent'
    if (saysButton(said.text, 'first')) return 'first'
    return saysButton(said.text, 'doors') ? 'doors' : undefined
  }
}

/** Numbered as in the whole list, and with a name: several things may have the same button. */
function briefChoice(item: Shown, index: number): Answerable {
  const isThing = item.kind === 'activity' || item.kind === 'group'
  return { answer: String(index), label: isThing ? item.title : chooseLabel(item) }
}

/** Nobody is introduced yet for want of a yes. */
function asksConsent({ missing }: AnswerLook): boolean {
  return missing.some(({ key }) => key === 'matching.missing.consent')
}

function intro(answer: AnswerLook, state: ListState): Draft {
  const { isLater, isDoors } = state
  if (answer.items.length === 0) return isLater ? paragraphs(t('find.no-more')) : nothing(answer)
  if (isDoors) return paragraphs(t('find.intro.doors'))
  const first = isLater ? [] : [...from(answer), ...saidFirst(answer)]
  if (!answer.people) return paragraphs(...first, t('find.intro.activities'))
  if (isBeside(answer, state))
    return paragraphs(...from(answer), ...answer.missing, t('find.intro.meanwhile'))
  const like = isLater ? undefined : answer.missing.find(isOnlyLike)
  return paragraphs(...first, like ?? t('find.intro'))
}

/** From where is searched, while nobody said where. */
function from({ around }: AnswerLook): Phrase[] {
  return around === undefined ? [] : [t('find.place.unknown', { place: around })]
}

/** Of which of several wishes nothing was found: before what was found of the others. */
function saidFirst({ missing, several }: AnswerLook): Phrase[] {
  return missing.filter(
    ({ key }) => key === 'matching.missing.nothing' || (several === true && NOBODY.has(key)),
  )
}

const NOBODY: ReadonlySet<Key> = new Set([
  'matching.missing.nobody',
  'matching.missing.nobody-near',
])

/** A wish that nobody looks for: what is said of that is all there is to say. */
function nothing({ standing, missing, next }: AnswerLook): Draft {
  const isLeftToHuman = next.every(({ step }) => step === 'human')
  const isOver = standing === undefined && missing.length > 0 && isLeftToHuman
  return isOver ? { blocks: [] } : paragraphs(t('find.empty'))
}

/** «Precies dit vond ik nog niet»: said before what is like it, and not after. */
function isOnlyLike({ key }: Phrase): boolean {
  return key === 'matching.missing.only-like'
}

/** Nothing in the list answers the wish itself: that is said before the list, and not after it. */
function isBeside({ answering, missing, items }: AnswerLook, { isLater }: ListState): boolean {
  return answering === 0 && missing.length > 0 && items.length > 0 && !isLater
}

/** What is missing, and until when the wish is looked after. */
function besides(answer: AnswerLook, state: ListState): Phrase[] {
  const { missing, standing } = answer
  const isSaid = answer.people && !state.isDoors && isBeside(answer, state)
  return [
    ...(isSaid ? [] : missing.filter((one) => !isSaidBefore(one, answer, state))),
    ...(standing === undefined ? [] : [t('find.standing', { date: { date: standing } })]),
  ]
}

function isSaidBefore(one: Phrase, answer: AnswerLook, { isLater, isDoors }: ListState): boolean {
  if (isLater || isDoors) return false
  return isOnlyLike(one) || (answer.items.length > 0 && saidFirst(answer).includes(one))
}

/** The button that chooses a thing. */
export function chooseLabel(item: Pick<Shown, 'kind' | 'title'>): Phrase {
  return t(LABELS[item.kind].choose, { who: { phrase: item.title } })
}

function cardOf(item: Shown, index: number): DraftCard {
  return {
    picture: item.kind,
    tag: t(LABELS[item.kind].tag),
    title: item.title,
    lines: [...(item.step === undefined ? [] : [item.step]), ...item.facts, ...item.reason],
    choices: [
      { answer: String(index), label: chooseLabel(item) },
      { answer: whyAnswer(index), label: t('find.why'), quiet: true },
    ],
  }
}

type Answerable = DraftChoice & { readonly answer: string }

function choices(answer: AnswerLook, { isLater, isDoors, canUndo }: ListState): Answerable[] {
  const isFirst = !isLater && !isDoors
  return [
    ...(answer.more > 0 ? [{ answer: 'more', label: t('words.more') }] : []),
    ...(isFirst ? [] : [{ answer: 'first', label: t('find.first') }]),
    ...answer.next.map((step) => ({ answer: STEP_ANSWERS[step.step], label: explainStep(step) })),
    ...(answer.wider === undefined
      ? []
      : [{ answer: 'wider', label: t('find.wider', { km: answer.wider }) }]),
    ...(answer.around === undefined ? [] : [{ answer: 'place', label: t('find.place.tell') }]),
    ...(asksConsent(answer) ? [{ answer: 'consent', label: t('always.consent.give') }] : []),
    ...(answer.round === true && isFirst ? [{ answer: 'round', label: t('round.button') }] : []),
    ...(canUndo && isFirst ? [UNDO_CHOICE] : []),
    { answer: 'other', label: t('find.other'), quiet: true as const },
  ]
}

/** What each step is as an answer to the list. */
const STEP_ANSWERS: Readonly<Record<NextStep['step'], string>> = {
  wider: 'wider',
  online: 'online',
  group: 'group',
  attend: 'doors',
  human: 'human',
}
