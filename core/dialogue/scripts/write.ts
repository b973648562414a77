/**
 * Short talks in which a person writes something that goes to somebody else: to a contact through the
 * bot, or back to the person who asked.
 */
import { z } from 'zod'
import { t } from '../../texts/index.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { wordsQuestion } from '../questions.ts'
import { ask, type Question, type Script, say } from '../script.ts'

const Words = z.string().nullable()

export const RelayInput = z.object({
  introductionId: z.string(),
  /** How the other is called. */
  name: z.string(),
  /** Words were sent just before: the question is shorter. */
  again: z.boolean(),
})

/** Everything written goes to one contact, until «klaar». */
export function* relay(input: z.infer<typeof RelayInput>): Script<Decision> {
  const draft = paragraphs(t(input.again ? 'relay.sent' : 'relay.write', { name: input.name }))
  const words = yield* ask(wordsQuestion('relay.words', draft, t('relay.done')), Words)
  if (words === null) {
    yield* say(paragraphs(t('relay.left', { name: input.name })))
    return { decide: 'nothing' }
  }
  return { decide: 'relay', introductionId: input.introductionId, words }
}

export const AnswerTaskInput = z.object({
  taskId: z.string(),
  /** Without one: who asked gave none. */ name: z.string().optional(),
})

/** The club's human answers the person who asked. */
export function* answerTask(input: z.infer<typeof AnswerTaskInput>): Script<Decision> {
  const question: Question = wordsQuestion(
    'human.answer',
    paragraphs(
      input.name === undefined
        ? t('human.answer.nameless')
        : t('human.answer', { name: input.name }),
    ),
    t('words.back'),
  )
  const words = yield* ask(question, Words)
  if (words === null) {
    yield* say(paragraphs(t('always.back.out')))
    return { decide: 'nothing' }
  }
  return { decide: 'answer-task', taskId: input.taskId, words }
}
