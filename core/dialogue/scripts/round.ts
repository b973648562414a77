/**
 * «Doe je mee met de ronde?», and what a group cannot be found without: a wish, times, a place. Each of
 * these can be skipped, and what is known already is not asked.
 */
import { z } from 'zod'
import { Moment, WeekInterval, Whereabouts } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { isUnknown } from '../plain-answers.ts'
import { choiceQuestion, type FreeReader, yesOrNo } from '../questions.ts'
import { asksWhat, roundSaid } from '../round-words.ts'
import { asJson, ask, type Question, type Script } from '../script.ts'
import { EMPTY_WISH, Held, type Wish } from '../wish.ts'
import { clarified } from './clarify.ts'
import { toldIn } from './first-wish.ts'
import { Told } from './told.ts'

const Lack = z.enum(['wish', 'times', 'place'])
type Lack = z.infer<typeof Lack>

export const RoundInput = z.object({
  roundId: z.string(),
  /** When the groups are made. */
  moment: Moment,
  /** What is not known of the person. */
  lacks: z.array(Lack),
  /** What the profile holds already. */
  held: z.array(Held).default([]),
})
export type RoundInput = z.infer<typeof RoundInput>

export function* round({ roundId, moment, lacks, held }: RoundInput): Script<Decision> {
  const said = yield* ask(joinQuestion(moment), z.enum(['yes', 'no']))
  if (said === 'no') return { decide: 'round', roundId, said, wish: EMPTY_WISH }
  let wish = EMPTY_WISH
  for (const lack of lacks) wish = yield* asked(lack, wish, held)
  return { decide: 'round', roundId, said, wish }
}

function joinQuestion(moment: Moment): Question {
  const choices = [
    { answer: 'yes', label: t('round.yes') },
    { answer: 'no', label: t('round.no') },
    { answer: 'what', label: t('round.what.button'), quiet: true as const },
  ]
  const question = choiceQuestion(
    'round.join',
    paragraphs(t('round.ask', { moment: { moment } })),
    choices,
    yesOrNo,
  )
  return {
    ...question,
    read: (said) => {
      const isWhat = said.kind === 'choice' ? said.value === 'what' : asksWhat(said.text)
      if (isWhat) return { reply: t('round.what') }
      const word = said.kind === 'text' ? roundSaid(said.text)?.word : undefined
      if (word === 'join') return { meaning: 'yes' }
      return word === 'out' ? { meaning: 'no' } : question.read(said)
    },
  }
}

function* asked(lack: Lack, wish: Wish, held: readonly Held[]): Script<Wish> {
  switch (lack) {
    case 'wish':
      return yield* whichWish(wish, held)
    case 'times':
      return yield* whichTimes(wish)
    case 'place':
      return yield* whichPlace(wish)
  }
}

const SKIP = { answer: 'skip', label: t('words.skip'), quiet: true as const }

function* whichWish(wish: Wish, held: readonly Held[]): Script<Wish> {
  const read: FreeReader = (said) => (isUnknown(said.text) ? 'skip' : toldIn(said, { held }))
  const hint = t('onboarding.theme.hint')
  const question = choiceQuestion('round.wish', paragraphs(t('round.wish')), [SKIP], read, hint)
  const answer = yield* ask(question, z.union([z.literal('skip'), Told]))
  if (answer === 'skip') return wish
  return yield* clarified(answer.wish, { doubts: answer.doubts, held })
}

const Times = z.object({ available: z.array(WeekInterval), unavailable: z.array(WeekInterval) })

function* whichTimes(wish: Wish): Script<Wish> {
  const read: FreeReader = ({ text, reading }) => {
    const available = reading.available.map(({ value }) => value)
    const unavailable = reading.unavailable.map(({ value }) => value)
    if (available.length + unavailable.length > 0) return asJson({ available, unavailable })
    return isUnknown(text) ? 'skip' : undefined
  }
  const hint = t('round.when.hint')
  const question = choiceQuestion('round.when', paragraphs(t('round.when')), [SKIP], read, hint)
  const answer = yield* ask(question, z.union([z.literal('skip'), Times]))
  return answer === 'skip' ? wish : { ...wish, ...answer }
}

function* whichPlace(wish: Wish): Script<Wish> {
  const read: FreeReader = ({ reading }) =>
    reading.where === undefined ? undefined : asJson(reading.where.value)
  const hint = t('find.place.hint')
  const question = choiceQuestion('round.place', paragraphs(t('find.place')), [SKIP], read, hint)
  const answer = yield* ask(question, z.union([z.literal('skip'), Whereabouts]))
  return answer === 'skip' ? wish : { ...wish, where: answer }
}
