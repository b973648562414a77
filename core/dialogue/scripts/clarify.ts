/** Asks what is better asked than guessed: which talent a word meant, and whether it is wanted or shown. */
import { z } from 'zod'
import type { ConceptId } from '../../domain/index.ts'
import { t, type Value } from '../../texts/index.ts'
import { roleSaid } from '../clauses.ts'
import { Correction, correctionIn } from '../correction.ts'
import type { Doubt } from '../doubt.ts'
import { paragraphs } from '../draft.ts'
import { mended } from '../mend.ts'
import { isUnknown } from '../plain-answers.ts'
import { choiceQuestion, type FreeReader, yesOrNo } from '../questions.ts'
import { ask, type Script } from '../script.ts'
import { type Held, type TalentRole, type Wish, withoutTalents, withTalent } from '../wish.ts'

interface Clarify {
  readonly doubts: readonly Doubt[]
  readonly held: readonly Held[]
}

/** The wish with every doubt settled; what the doubts do not touch stays. One question at a time. */
export function* clarified(wish: Wish, { doubts, held }: Clarify): Script<Wish> {
  let now = wish
  for (const doubt of doubts) {
    now =
      doubt.doubt === 'talent'
        ? yield* whichTalent(now, doubt, held)
        : yield* whichRole(now, doubt, held)
  }
  return now
}

type Of<K extends Doubt['doubt']> = Extract<Doubt, { doubt: K }>

function* whichTalent(
  wish: Wish,
  { concepts, typed, role }: Of<'talent'>,
  held: readonly Held[],
): Script<Wish> {
  const [only, ...others] = concepts
  const single = others.length === 0 ? only : undefined
  const draft =
    single === undefined
      ? paragraphs(t('onboarding.doubt.which', { typed }))
      : paragraphs(t('onboarding.doubt', { typed, what: { concept: single } }))
  const choices = [
    ...concepts.map((concept, index) => ({
      answer: String(index),
      label: single === undefined ? t('words.concept', { concept: { concept } }) : t('words.yes'),
    })),
    { answer: 'no', label: t('onboarding.doubt.no'), quiet: true as const },
  ]
  const read: FreeReader = (said) => {
    const correction = correctionIn(said, wish)
    if (correction !== undefined) return correction
    const answer = yesOrNo(said)
    if (answer === 'yes') return single === undefined ? undefined : '0'
    return answer === 'no' || isUnknown(said.text) ? 'no' : undefined
  }
  const answer = yield* ask(
    { ...choiceQuestion('onboarding.doubt', draft, choices, read), soFar: wish },
    z.union([z.string(), Correction]),
  )
  if (typeof answer !== 'string') return mended(wish, { ...answer, adds: true }, held)
  const concept = concepts[Number(answer)]
  return concept === undefined ? wish : withTalent(wish, { role, concept })
}

function* whichRole(wish: Wish, { concepts }: Of<'role'>, held: readonly Held[]): Script<Wish> {
  const what: Value = { list: concepts.map((concept) => ({ concept })) }
  const choices = [
    { answer: 'want', label: t('onboarding.role.learn') },
    { answer: 'offer', label: t('onboarding.role.show') },
    { answer: 'both', label: t('onboarding.role.both') },
  ]
  const read: FreeReader = (said) => {
    const correction = correctionIn(said, wish)
    const role = roleSaid(said.text)
    const isBare = said.reading.named.every(({ value }) => concepts.includes(value))
    if (isBare && (role === 'want' || role === 'offer' || role === 'both')) return role
    return correction
  }
  const draft = paragraphs(t('onboarding.role', { what }))
  const answer = yield* ask(
    { ...choiceQuestion('onboarding.role', draft, choices, read), soFar: wish },
    z.union([z.enum(['want', 'offer', 'both']), Correction]),
  )
  if (typeof answer !== 'string') return mended(wish, { ...answer, adds: true }, held)
  return concepts.toReversed().reduce((now, concept) => as(now, concept, answer), wish)
}

function as(wish: Wish, concept: ConceptId, answer: 'want' | 'offer' | 'both'): Wish {
  const roles: TalentRole[] = answer === 'both' ? ['offer', 'want'] : [answer]
  const none = withoutTalents(wish, [
    { role: 'want', concept },
    { role: 'offer', concept },
    { role: 'interest', concept },
  ])
  return roles.reduce((now, role) => withTalent(now, { role, concept }), none)
}
