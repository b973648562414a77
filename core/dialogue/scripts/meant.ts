/**
 * «Wat bedoel je?»: two things that words may ask for, when rules and experience disagree; or one that is
 * not done without a yes.
 */
import { z } from 'zod'
import { type Key, t } from '../../texts/index.ts'
import { INTENTS, type Intent } from '../../understanding/index.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { choiceQuestion, type FreeReader, yesOrNo } from '../questions.ts'
import { ask, type Question, type Script, say } from '../script.ts'

export const MeantInput = z.object({
  either: z.array(z.enum(INTENTS)).min(1).max(2),
  words: z.string(),
})

/**
 * Where each intent leads. Two that lead to the same need no question; what leads nowhere is none, and
 * safety is never put to the vote.
 */
const ROADS = {
  find_peer: 'seek',
  find_group: 'seek',
  find_activity: 'seek',
  find_host_or_mentor: 'seek',
  next_step: 'seek',
  add_offer: 'seek',
  add_want: 'seek',
  set_place: 'seek',
  set_availability: 'seek',
  start_group: 'group',
  broadcast_activity: 'broadcast',
  pause: 'pause',
  resume: 'resume',
  leave_group: 'leave',
  show_profile: 'profile',
  help: 'help',
  report_barrier: 'barrier',
  give_feedback: 'feedback',
} as const satisfies Partial<Record<Intent, string>>
type Road = keyof typeof ROADS

function isRoad(intent: Intent): intent is Road {
  return Object.hasOwn(ROADS, intent)
}

/** Whether it matters which of the two was meant. */
export function isWorthAsking([one, other]: readonly [Intent, Intent]): boolean {
  return isRoad(one) && isRoad(other) && ROADS[one] !== ROADS[other]
}

function labelOf(intent: Intent): Key {
  if (!isRoad(intent)) return 'always.meant.other'
  return `always.meant.${ROADS[intent]}`
}

export function* meant({ either, words }: z.infer<typeof MeantInput>): Script<Decision> {
  const [only, ...others] = either
  const question =
    only !== undefined && others.length === 0 ? sureQuestion(only) : whichQuestion(either)
  const answer = yield* ask(question, z.enum([...INTENTS, 'other']))
  if (answer !== 'other') return { decide: 'mean', intent: answer, words }
  const isKept = only === 'give_feedback' && others.length === 0
  yield* say(paragraphs(t(isKept ? 'propose.left' : 'always.not-understood')))
  return { decide: 'nothing' }
}

function whichQuestion(either: readonly Intent[]): Question {
  const choices = [
    ...either.map((intent) => ({ answer: intent, label: t(labelOf(intent)) })),
    { answer: 'other' as const, label: t('always.meant.other'), quiet: true as const },
  ]
  const read: FreeReader = (said) => (yesOrNo(said) === 'no' ? 'other' : undefined)
  return choiceQuestion('meant', paragraphs(t('always.meant')), choices, read)
}

function sureQuestion(intent: Intent): Question {
  const what = { phrase: t(labelOf(intent)) }
  const choices = [
    { answer: intent, label: t('words.yes') },
    { answer: 'other', label: t('words.no') },
  ]
  const read: FreeReader = (said) => {
    const answer = yesOrNo(said)
    if (answer === undefined) return undefined
    return answer === 'yes' ? intent : 'other'
  }
  // A human reads it: that is asked, and not what it was.
  const draft =
    intent === 'give_feedback' ? t('ask-club.sure.feedback') : t('always.meant.sure', { what })
  return choiceQuestion('meant', paragraphs(draft), choices, read)
}
