/**
 * What the club's human may know beside that somebody asks: their own words, if they want; and what they
 * were looking for, only on a yes.
 */
import { z } from 'zod'
import { ConceptId, MemberId } from '../../domain/index.ts'
import { Phrase, t } from '../../texts/index.ts'
import { asksWhyAsked } from '../asks-why.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { choiceQuestion, wordsQuestion, yesOrNo } from '../questions.ts'
import { asJson, ask, type Question, type Script, say } from '../script.ts'
import { whyOf } from '../why.ts'

const Wish = z.object({
  concept: ConceptId,
  /** Who teaches it and would answer, where the club has a mentor for it. */
  mentor: z.object({ id: MemberId, name: Phrase }).optional(),
})

export const AddWordsInput = z.object({
  taskId: z.string(),
  about: z.enum(['human', 'report']),
  /** What they were looking at when they asked. */
  wish: Wish.optional(),
})

/** Anything the person wants to add for the club's human; saying nothing is fine. */
export function* addWords(input: z.infer<typeof AddWordsInput>): Script<Decision> {
  const { taskId, about, wish } = input
  const words = yield* ask(ownWords(about), z.string().nullable())
  const next = wish && { script: 'share-wish', input: asJson({ taskId, wish }) }
  if (words !== null)
    return { decide: 'add-words', taskId, words, ...(next === undefined ? {} : { next }) }
  if (next !== undefined) return { decide: 'nothing', next }
  yield* say(paragraphs(t('human.fine')))
  return { decide: 'nothing' }
}

export const ShareWishInput = z.object({ taskId: z.string(), wish: Wish })

/** What they were looking for goes along only on a yes; a mentor for it reads it then. */
export function* shareWish(input: z.infer<typeof ShareWishInput>): Script<Decision> {
  const { taskId, wish } = input
  if ((yield* ask(mayShare(wish), z.string())) === 'yes') {
    const { concept, mentor } = wish
    return { decide: 'share-wish', taskId, concept, ...(mentor && { mentorId: mentor.id }) }
  }
  yield* say(paragraphs(t('human.fine')))
  return { decide: 'nothing' }
}

/** A bare no is no word for the human, and a bare yes is none yet. */
function ownWords(about: z.infer<typeof AddWordsInput>['about']): Question {
  const draft = paragraphs(t(about === 'report' ? 'human.add.report' : 'human.add'))
  const question = wordsQuestion('human.words', draft, t('human.add.nothing'))
  return {
    ...question,
    read: (said) => {
      // What is written here goes to a human; a question back is for us.
      if (said.kind === 'text' && asksWhyAsked(said.text)) return { reply: t(whyOf(question.key)) }
      const answered = said.kind === 'text' ? yesOrNo(said) : undefined
      const isShort = said.kind === 'text' && said.text.trim().split(/\s+/).length <= FEW_WORDS
      if (!isShort || answered === undefined) return question.read(said)
      return answered === 'no' ? { meaning: null } : { hint: t('ask-club.write') }
    },
  }
}
const FEW_WORDS = 3

function mayShare({ concept, mentor }: z.infer<typeof Wish>): Question {
  const what = { what: { concept } }
  const draft =
    mentor === undefined
      ? t('ask-club.share', what)
      : t('ask-club.share.mentor', { ...what, name: { phrase: mentor.name } })
  const choices = [
    { answer: 'yes', label: t('ask-club.share.yes') },
    { answer: 'no', label: t('ask-club.share.no') },
  ]
  return choiceQuestion('human.share', paragraphs(draft), choices, yesOrNo)
}
