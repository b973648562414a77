/** «Tot welke dag?»: the end of a pause, as a day that is still to come. */
import { z } from 'zod'
import { type Key, t } from '../../texts/index.ts'
import { type Until, untilIn } from '../../understanding/index.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { choiceQuestion } from '../questions.ts'
import { ask, type Question, type Script, say } from '../script.ts'

export const PauseDayInput = z.object({ today: z.string() })

/** What is said to an end that is no day to come. */
export const WRONG_UNTIL = {
  'no-such-day': 'pause.no-such-day',
  past: 'pause.past',
  far: 'pause.far',
  loose: 'pause.loose',
} as const satisfies Record<Exclude<Until['is'], 'day'>, Key>

export function* pauseDay({ today }: z.infer<typeof PauseDayInput>): Script<Decision> {
  const answer = yield* ask(dayQuestion(today), z.string())
  if (answer !== 'none') return { decide: 'pause', until: answer }
  yield* say(paragraphs(t('pause.kept')))
  return { decide: 'nothing' }
}

function dayQuestion(today: string): Question {
  const none = { answer: 'none', label: t('pause.back.never'), quiet: true as const }
  const question = choiceQuestion('pause.day', paragraphs(t('pause.which-day')), [none])
  return {
    ...question,
    read: (said) => {
      const chosen = question.read(said)
      if (said.kind === 'choice' || 'meaning' in chosen) return chosen
      // «Februari» alone is an end here.
      const until = untilIn(said.text, today) ?? untilIn(`tot ${said.text}`, today)
      if (until?.is === 'day') return { meaning: until.date }
      return { hint: t(until === undefined ? 'pause.loose' : WRONG_UNTIL[until.is]) }
    },
  }
}
