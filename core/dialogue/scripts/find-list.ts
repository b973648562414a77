/** The ranked answer as a person sees it: a card for each thing that fits, what is missing, what can be done today. */
import { explainStep } from '../../matching/index.ts'
import { type Key, type Phrase, t } from '../../texts/index.ts'
import { saysButton } from '../button-words.ts'
import { type Draft, type DraftCard, paragraphs, together } from '../draft.ts'
import { isNarrow, type Narrow, narrowLines } from '../narrow.ts'
import { type Answerable, choiceQuestion, withPicks } from '../questions.ts'
import type { Question, Said } from '../script.ts'
import { UNDO_CHOICE } from '../undo.ts'
import {
  type AnswerLook,
  allIn,
  chooseLabel,
  LABELS,
  type NextStep,
  type Shown,
} from './find-shown.ts'
import { asksConsent, beforeButtons, typed, whyAnswer } from './find-typed.ts'

/** How the list came to be: further down, from the open doors, narrowed, with words that can be taken back. */
export interface ListState {
  readonly narrow: Narrow
  readonly isLater: boolean
  readonly isDoors: boolean
  /** What could follow on what they come from. */
  readonly isAfter: boolean
  readonly canUndo: boolean
  /** There was another list before this one. */
  readonly isMoved: boolean
}

export function listQuestion(answer: AnswerLook, state: ListState): Question {
  const cards: Draft = {
    blocks: answer.items.map((item, index) => ({ card: cardOf(item, index) })),
  }
  const only = paragraphs(...narrowLines(state.narrow))
  const draft = together(
    only,
    intro(answer, state),
    cards,
    paragraphs(...besides(answer, state)),
    toTry(answer),
  )
  const items = allIn(answer)
  const own = choices(answer, state)
  const isNarrowed = isNarrow(state.narrow)
  const free = (said: Extract<Said, { kind: 'text' }>): string | undefined =>
    typed(said, answer, { isNarrowed, isMoved: state.isMoved })
  const question = withPicks(choiceQuestion('find.list', draft, own, free), [
    ...items.map((_, index) => String(index)),
    ...items.map((_, index) => whyAnswer(index)),
  ])
  return {
    ...question,
    read: (said) => {
      const first = said.kind === 'text' ? beforeButtons(said, answer) : undefined
      if (first !== undefined) return first
      const understood = question.read(said)
      return 'hint' in understood ? { hint: hintFor(answer, said) } : understood
    },
    brief: { blocks: [], choices: [...items.map(briefChoice), ...own] },
  }
}

/** Words for a button that is not there are understood all the same. */
function hintFor(answer: AnswerLook, said: Said): Phrase {
  if (said.kind === 'text') {
    if (saysButton(said.text, 'more')) return t('find.no-more')
    if (saysButton(said.text, 'wider')) return t('find.no-further')
    if (saysButton(said.text, 'undo')) return t('always.undo.nothing')
  }
  return allIn(answer).length === 0 ? t('find.hint.empty') : t('find.hint')
}

/** Numbered as in the whole list, and with a name: several things may have the same button. */
function briefChoice(item: Shown, index: number): Answerable {
  const isThing = item.kind === 'activity' || item.kind === 'group'
  return { answer: String(index), label: isThing ? item.title : chooseLabel(item) }
}

/** Beside an answer that is thin: something near to it, to try, or something else, told as such. */
function toTry({ items, tasters = [], isElse }: AnswerLook): Draft {
  if (tasters.length === 0) return { blocks: [] }
  const cards = tasters.map((item, index) => ({ card: cardOf(item, items.length + index) }))
  const key = isElse === true ? 'find.intro.else' : 'find.intro.taste'
  return together(paragraphs(t(key)), { blocks: cards })
}

function intro(answer: AnswerLook, state: ListState): Draft {
  const { isLater, isDoors } = state
  if (answer.place !== undefined && !isLater)
    return paragraphs(
      t(answer.items.length === 0 ? 'find.place.empty' : 'find.place.intro', {
        place: answer.place,
      }),
    )
  if (answer.items.length === 0) return isLater ? paragraphs(t('find.no-more')) : nothing(answer)
  if (isDoors) return paragraphs(t('find.intro.doors'))
  const first = isLater ? [] : [...from(answer), ...saidFirst(answer)]
  if (!answer.people) return paragraphs(...first, ...said(t('find.intro.activities'), state))
  if (isBeside(answer, state))
    return paragraphs(...from(answer), ...answer.missing, t('find.intro.meanwhile'))
  const like = isLater ? undefined : answer.missing.find(isOnlyLike)
  return paragraphs(...first, ...(like === undefined ? said(t('find.intro'), state) : [like]))
}

/** What follows on an experience was announced with the thanks for it: once is enough. */
function said(intro: Phrase, { isAfter }: ListState): Phrase[] {
  return isAfter ? [] : [intro]
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
function nothing(answer: AnswerLook): Draft {
  const { standing, missing, next, tasters = [] } = answer
  // What is not there is named right below, and what is there after it.
  if (tasters.length > 0 && missing.length > 0) return paragraphs(...from(answer))
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

function cardOf(item: Shown, index: number): DraftCard {
  const step = item.step === undefined ? [] : [item.step]
  return {
    picture: item.kind,
    photo: item.photo,
    tag: t(LABELS[item.kind].tag),
    title: item.title,
    lines: [...step, ...item.facts, ...item.reason],
    // «Waarom ik?» tells the rest.
    enough: step.length + item.facts.length,
    choices: [
      { answer: String(index), label: chooseLabel(item) },
      { answer: whyAnswer(index), label: t('find.why'), quiet: true },
    ],
  }
}

function choices(answer: AnswerLook, state: ListState): Answerable[] {
  const { isLater, isDoors, canUndo, narrow } = state
  const isFirst = !isLater && !isDoors
  return [
    ...(answer.more > 0 ? [{ answer: 'more', label: t('words.more') }] : []),
    ...(isFirst || answer.place !== undefined ? [] : [{ answer: 'first', label: t('find.first') }]),
    ...(answer.place === undefined ? [] : ELSEWHERE),
    ...(isNarrow(narrow) ? [{ answer: 'everything', label: t('find.only.all') }] : []),
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

/** From one place to all of them, or to what suits. */
const ELSEWHERE: readonly Answerable[] = [
  { answer: 'first', label: t('find.place.mine') },
  { answer: 'doors', label: t('find.place.elsewhere') },
]

/** What each step is as an answer to the list. */
const STEP_ANSWERS: Readonly<Record<NextStep['step'], string>> = {
  wider: 'wider',
  online: 'online',
  group: 'group',
  attend: 'doors',
  human: 'human',
}
