/**
 * «Wil je iets moois zeggen over Nadia?»: one strength out of six, by one tap, or nothing. No words of one's
 * own, so that nothing can hurt; who it is about decides whether it stays.
 */
import { z } from 'zod'
import { AboutExperience, MemberId, STRENGTHS, Strength } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import { saysButton } from '../button-words.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { choiceQuestion, type FreeReader, yesOrNo } from '../questions.ts'
import { ask, type Question, type Script } from '../script.ts'
import { strengthIn } from '../strength-words.ts'

const Person = z.object({ id: MemberId, name: z.string() })
type Person = z.infer<typeof Person>

export const KindWordInput = z.object({
  about: AboutExperience,
  /** About whom, the first one first. */
  people: z.array(Person),
  /** What comes after it, whatever is said. */
  next: z.object({ script: z.string(), input: z.json() }).optional(),
})
type KindWordInput = z.infer<typeof KindWordInput>

export function* kindWord({ about, people, next }: KindWordInput): Script<Decision> {
  const then = next === undefined ? {} : { next }
  for (let at = 0; ; at += 1) {
    const person = people[at % people.length]
    if (person === undefined) return { decide: 'kind-word', about, ...then }
    const answer = yield* ask(question(person, people.length > 1), Answer)
    if (answer === 'skip') return { decide: 'kind-word', about, ...then }
    if (answer === 'other') continue
    return { decide: 'kind-word', about, said: { to: person.id, strength: answer }, ...then }
  }
}

const Answer = z.union([Strength, z.enum(['skip', 'other'])])

function question({ name }: Person, hasOthers: boolean): Question {
  const choices = [
    ...STRENGTHS.map((one) => ({ answer: one, label: t(`strength.${one}`) })),
    ...(hasOthers ? [{ answer: 'other', label: t('strength.other'), quiet: true as const }] : []),
    { answer: 'skip', label: t('strength.skip'), quiet: true as const },
  ]
  const draft = paragraphs(t('strength.ask', { name }), t('strength.hint', { name }))
  return choiceQuestion('strength.ask', draft, choices, readAbout(name))
}

/** A no is no answer about somebody: nothing is said of them. */
function readAbout(name: string): FreeReader {
  return (said) => {
    if (yesOrNo(said) === 'no' || saysButton(said.text, 'none')) return 'skip'
    return strengthIn(said.text, name)
  }
}
