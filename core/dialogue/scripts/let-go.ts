/** «Ik wil niet meer naaien»: which of the things in the profile that means, and the way back. */
import { z } from 'zod'
import { Phrase, t, type Value } from '../../texts/index.ts'
import { bare } from '../always.ts'
import { roleSaid } from '../clauses.ts'
import type { Decision } from '../decision.ts'
import { type Draft, type DraftChoice, paragraphs } from '../draft.ts'
import { talentLabel } from '../pieces.ts'
import { choiceQuestion, type FreeReader, yesOrNo } from '../questions.ts'
import { ask, type Question, type Script, say } from '../script.ts'
import { UNDO_CHOICE, Undo } from '../undo.ts'
import { Held } from '../wish.ts'

export const LetGoInput = z.object({
  /** What leaves in any case. */
  sure: z.array(Held),
  /** What may be meant. */
  which: z.array(Held),
})

export function* letGo({ sure, which }: z.infer<typeof LetGoInput>): Script<Decision> {
  if (which.length === 0) return { decide: 'let-go', held: sure }
  const answer = yield* ask(whichQuestion(which), z.string())
  const one = which[Number(answer)]
  const chosen = answer === 'all' ? which : one === undefined ? [] : [one]
  const held = [...sure, ...chosen]
  if (held.length > 0) return { decide: 'let-go', held }
  yield* say(paragraphs(t('always.gone.none-gone')))
  return { decide: 'nothing' }
}

function whichQuestion(which: readonly Held[]): Question {
  const choices = [
    ...which.map((held, index) => ({ answer: String(index), label: talentLabel(held) })),
    ...(which.length > 1 ? [{ answer: 'all', label: t('always.gone.all') }] : []),
    { answer: 'none', label: t('always.gone.none'), quiet: true as const },
  ]
  const read: FreeReader = (said) => {
    const role = roleSaid(said.text)
    const meant = which.filter((held) => held.role === role)
    const [only, ...others] = meant
    if (role === 'both') return 'all'
    if (only !== undefined && others.length === 0) return String(which.indexOf(only))
    const answer = yesOrNo(said)
    if (answer === 'yes') return which.length === 1 ? '0' : undefined
    return answer === 'no' ? 'none' : undefined
  }
  return choiceQuestion('let-go.which', paragraphs(t('always.gone.which')), choices, read)
}

export const ChangedInput = z.object({
  gone: z.array(Held).default([]),
  /** What is said of it, where it is not that these are gone. */
  said: Phrase.optional(),
  /** The words that changed it: sent twice, they change nothing anew. */
  words: z.string().optional(),
  undo: Undo,
})

/** Ways on that work at any time; the answer to this question is the first one alone. */
const WAYS_ON: readonly DraftChoice[] = [
  { command: 'say', about: 'profile', label: t('always.profile') },
  { command: 'say', about: 'new', label: t('always.new') },
]

function changedQuestion(draft: Draft, read: FreeReader): Question {
  const question = choiceQuestion('changed', draft, [UNDO_CHOICE], read)
  return { ...question, choices: [...question.choices, ...WAYS_ON] }
}

/** Says what left, with a way back; whatever else is said next is no answer to this. */
export function* changed({
  gone,
  said: told,
  words,
  undo,
}: z.infer<typeof ChangedInput>): Script<Decision> {
  const what: Value = { list: gone.map((held) => ({ phrase: talentLabel(held) })) }
  const draft = paragraphs(told ?? t('always.gone', { what }))
  const read: FreeReader = (said) => {
    const isThanks = said.reading.intent.value === 'thanks'
    if (words !== undefined && bare(said.text) === words) return 'twice'
    return isThanks ? 'fine' : yesOrNo(said)
  }
  let answer = yield* ask(changedQuestion(draft, read), z.string())
  // A bare «nee» may be about the change: the way back is shown once more.
  while (answer === 'no' || answer === 'twice') {
    const again = answer === 'twice' ? draft : paragraphs(t('always.gone.back'))
    answer = yield* ask(changedQuestion(again, read), z.string())
  }
  if (answer === 'undo') return { decide: 'undo', undo }
  yield* say(paragraphs(t('always.gone.fine')))
  return { decide: 'nothing' }
}
