/**
 * One question to somebody who did something a few times: whether they got further in it, whether they still
 * like something they told long ago, whether they would show it themselves, or lead along. Only a yes changes
 * anything, and every question can be left for good.
 */
import { z } from 'zod'
import { ConceptId, GrowQuestion } from '../../domain/index.ts'
import { type Phrase, t } from '../../texts/index.ts'
import { saysButton } from '../button-words.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { choiceQuestion, type FreeReader, yesOrNo } from '../questions.ts'
import { asksLater } from '../round-words.ts'
import { ask, type Question, type Script } from '../script.ts'

export const GrownInput = z.object({
  what: GrowQuestion,
  concept: ConceptId,
  /** What comes after it, whatever is said. */
  next: z.object({ script: z.string(), input: z.json() }).optional(),
})
type GrownInput = z.infer<typeof GrownInput>

export function* grown({ what, concept, next }: GrownInput): Script<Decision> {
  const said = yield* ask(question(what, concept), z.enum(['yes', 'later', 'no']))
  return { decide: 'grown', what, concept, said, ...(next === undefined ? {} : { next }) }
}

function question(what: GrowQuestion, concept: ConceptId): Question {
  const [yes, later, no] = labelsOf(what)
  const choices = [
    { answer: 'yes', label: yes },
    { answer: 'later', label: later },
    { answer: 'no', label: no, quiet: true as const },
  ]
  const values = { concept: { concept } }
  const lines = what === 'show' || what === 'lead' ? [t(`grow.${what}.hint`)] : []
  const draft = paragraphs(t(`grow.${what}`, values), ...lines)
  return choiceQuestion(`grow.${what}`, draft, choices, read(what))
}

function labelsOf(what: GrowQuestion): readonly [Phrase, Phrase, Phrase] {
  if (what === 'like') return [t('grow.like.yes'), t('grow.like.later'), t('grow.like.no')]
  return [t(`grow.${what}.yes`), t('grow.later'), t('grow.never')]
}

/** A bare no is «not now»: what is closed for good has a button of its own. Of an interest a no is a no. */
function read(what: GrowQuestion): FreeReader {
  return (said) => {
    if (asksLater(said.text) || NOT_YET.test(said.text) || saysButton(said.text, 'none'))
      return 'later'
    const answer = yesOrNo(said)
    if (answer === 'yes') return 'yes'
    if (NEVER.test(said.text)) return what === 'like' ? 'later' : 'no'
    if (answer === undefined) return undefined
    return what === 'like' ? 'no' : 'later'
  }
}

const NOT_YET = /^\W*(?:nee,? )?(?:nog niet|nog nie|pas encore|not yet)\W*$/i
const NEVER =
  /^\W*(?:(?:nee|non|no),? )?(?:vraag (?:dat|het|dit) niet meer|ne (?:me )?(?:le )?demande plus|do not ask again|don['’]t ask (?:me )?again)\W*$/i
