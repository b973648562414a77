/**
 * A member proposes an activity. First what there is already; then what is not known yet, of which all may be
 * skipped; then it is shown as it was understood, and nothing is sent before it is right.
 */
import { z } from 'zod'
import { Proposal } from '../../domain/index.ts'
import { Phrase, t } from '../../texts/index.ts'
import { dateSaid, saysClock, untilIn } from '../../understanding/index.ts'
import { saysButton } from '../button-words.ts'
import type { Decision } from '../decision.ts'
import { type Draft, type DraftCard, paragraphs } from '../draft.ts'
import { isUnknown } from '../plain-answers.ts'
import { askYesNo, choiceQuestion, wordsQuestion, yesOrNo } from '../questions.ts'
import { asJson, ask, look, type Question, type Said, type Script, say } from '../script.ts'
import { askBeside, photographed, saysNoPhoto } from './propose-photo.ts'

export const ProposeInput = z.object({
  words: z.string(),
  proposal: Proposal,
  /** What there is already about the same thing, nearby. */
  near: z.array(z.object({ title: Phrase, facts: z.array(Phrase) })),
  /** The day of the proposal. Absent in talks that began before it was told. */
  today: z.string().optional(),
  /** Where they write, a photo can be sent. */
  photos: z.literal(true).optional(),
})

export function* propose({
  words,
  proposal,
  near,
  today,
  photos,
}: z.infer<typeof ProposeInput>): Script<Decision> {
  let now = proposal
  if (near.length > 0) {
    const labels = { yes: t('propose.near.yes'), no: t('propose.near.no') }
    if (yield* askYesNo('propose.near', nearDraft(near), labels)) {
      const input = now.concept === undefined ? {} : { ask: now.concept }
      return { decide: 'nothing', next: { script: 'find', input } }
    }
  }
  const wrong = today === undefined ? undefined : wrongDay(words, today)
  if (wrong !== undefined) {
    yield* say(paragraphs(wrong))
    const { date: _, starts: __, ends: ___, ...dayless } = now
    now = dayless
  }
  if (now.starts === undefined) now = yield* told(now, 'when', today)
  if (now.spot === undefined) now = yield* told(now, 'where', today)
  if (now.priceEuro === undefined) now = yield* priced(now)
  if (photos === true && now.photoId === undefined) now = yield* photographed(now)
  for (;;) {
    const asked = yield* askBeside(now, rightQuestion, RightAnswer, 'alone')
    const { answer: right } = asked
    now = asked.now
    if (right === 'yes') return { decide: 'propose', words, proposal: now }
    if (right === 'none') {
      yield* say(paragraphs(t('propose.left')))
      return { decide: 'nothing' }
    }
    now = right === 'no-photo' ? withoutPhoto(now) : yield* told(now, 'all', today)
  }
}

const RightAnswer = z.enum(['yes', 'other', 'no-photo', 'none'])

function withoutPhoto({ photoId: _, ...rest }: Proposal): Proposal {
  return rest
}

/** What it is, before anything else: their words are then read as if they had said them at once. */
export function* proposeWhat(): Script<Decision> {
  const draft = paragraphs(t('propose.what'))
  const words = yield* ask(
    wordsQuestion('propose.what', draft, t('propose.right.none')),
    z.string().nullable(),
  )
  if (words !== null) return { decide: 'mean', intent: 'broadcast_activity', words }
  yield* say(paragraphs(t('propose.left')))
  return { decide: 'nothing' }
}

function nearDraft(near: z.infer<typeof ProposeInput>['near']): Draft {
  const cards = near.map(({ title, facts }): { card: DraftCard } => ({
    card: { picture: 'activity', title, lines: facts },
  }))
  return { blocks: [{ text: t('propose.near') }, ...cards, { text: t('propose.near.ask') }] }
}

const ASKS = { when: 'propose.when', where: 'propose.where', all: 'propose.again' } as const

function* told(
  before: Proposal,
  about: keyof typeof ASKS,
  today: string | undefined,
): Script<Proposal> {
  const asks = (): Question => toldQuestion(before, about, today)
  const { now, answer: words } = yield* askBeside(before, asks, z.string().nullable())
  if (words === null) return now
  const at = { look: 'proposed', words, before: now, about }
  return yield* look('propose.told', asJson(at), Proposal)
}

/**
 * Where a day is asked, words without one are asked again: they would be lost without a word. So is a day
 * that cannot be, wherever it is told: another one would be taken in its place.
 */
function toldQuestion(
  before: Proposal,
  about: keyof typeof ASKS,
  today: string | undefined,
): Question {
  const question = wordsQuestion(ASKS[about], paragraphs(t(ASKS[about])), t('propose.skip'))
  return {
    ...question,
    read: (said) => {
      if (said.kind === 'text' && (saysButton(said.text, 'skip') || isUnknown(said.text)))
        return { meaning: null }
      const hasDay = said.kind === 'text' && about !== 'where' && today !== undefined
      const wrong = hasDay ? wrongDay(said.text, today) : undefined
      // Understood, and no day: whatever else the words could be is not asked.
      if (wrong !== undefined) return { reply: wrong }
      const isMissed = about === 'when' && said.kind === 'text' && !saysWhen(said, before)
      return isMissed ? { hint: t('propose.when.hint') } : question.read(said)
    },
  }
}

/** What is said to 31 February, to a day that is over and to one that is too far off. */
function wrongDay(words: string, today: string): Phrase | undefined {
  const named = dateSaid(words)
  const until = named === undefined ? undefined : untilIn(`tot ${named}`, today)
  if (until === undefined || until.is === 'day' || until.is === 'loose') return undefined
  return t(`propose.when.${until.is}`)
}

function saysWhen({ text, reading }: Extract<Said, { kind: 'text' }>, { date }: Proposal): boolean {
  if (text.trim() === '' || reading.available.length > 0 || dateSaid(text) !== undefined)
    return true
  return date !== undefined && saysClock(text)
}

function* priced(before: Proposal): Script<Proposal> {
  const choices = [
    { answer: '0', label: t('propose.free') },
    { answer: 'skip', label: t('propose.skip'), quiet: true as const },
  ]
  const draft = paragraphs(t('propose.price'))
  const question = choiceQuestion('propose.price', draft, choices, euroIn, t('propose.price.hint'))
  const { now, answer } = yield* askBeside(before, () => question, z.string())
  return answer === 'skip' ? now : { ...now, priceEuro: Number(answer) }
}

/** «5 euro», «gratis»; a bare number is a button where there is one, and a price above. */
function euroIn(said: Extract<Said, { kind: 'text' }>): string | undefined {
  if (/\b(?:gratis|gratuit|gratuite|niets|rien|free|nothing)\b/i.test(said.text)) return '0'
  return /^\D{0,12}(\d{1,3})(?:\D{0,20})$/.exec(said.text.trim())?.[1]
}

function rightQuestion(now: Proposal): Question {
  const hasPhoto = now.photoId !== undefined
  const choices = [
    { answer: 'yes', label: t('propose.right.yes') },
    { answer: 'other', label: t('propose.right.other') },
    ...(hasPhoto ? [{ answer: 'no-photo', label: t('propose.photo.off') }] : []),
    { answer: 'none', label: t('propose.right.none'), quiet: true as const },
  ]
  return choiceQuestion(
    'propose.right',
    { blocks: [{ card: proposalCard(now) }, { text: t('propose.right') }] },
    choices,
    (said) => {
      if (hasPhoto && saysNoPhoto(said.text)) return 'no-photo'
      return yesOrNo(said) === 'no' ? 'other' : yesOrNo(said)
    },
  )
}

/** As it was understood; what is not known is said to be. */
export function proposalCard(now: Proposal): DraftCard {
  return {
    picture: 'activity',
    title: t('find.title.wording', { title: { wording: now.title } }),
    lines: proposalLines(now),
  }
}

export function proposalLines(proposal: Proposal): Phrase[] {
  const { starts, ends, date, spot, where, priceEuro, photoId } = proposal
  return [
    starts === undefined || ends === undefined
      ? t(date === undefined ? 'propose.card.no-day' : 'propose.card.no-hour')
      : t('find.fact.when', { moment: { moment: starts } }),
    spot === undefined ? t('propose.card.no-spot') : t('find.fact.spot', { spot }),
    ...(where === undefined ? [] : [t('find.fact.place', { place: where.name })]),
    priceEuro === undefined
      ? t('propose.card.no-price')
      : t('find.fact.price', { euro: priceEuro }),
    ...(photoId === undefined ? [] : [t('propose.card.photo')]),
  ]
}
