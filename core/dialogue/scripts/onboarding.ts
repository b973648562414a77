/**
 * The first talk: what a person has goesting in, shown back for confirmation, and then, in one step, a
 * first name, «18 of ouder?» and consent. Nothing else is required.
 */
import { z } from 'zod'
import { ConceptId, Wording } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import type { Decision } from '../decision.ts'
import { type Draft, paragraphs, together } from '../draft.ts'
import { isUnknown } from '../plain-answers.ts'
import { choiceQuestion, type FreeReader, wordsQuestion, yesOrNo } from '../questions.ts'
import { ask, form, type Json, look, type Question, type Script } from '../script.ts'
import { corrected, saysSomething, Wish, wishCard, wishOf } from '../wish.ts'
import { firstWish } from './first-wish.ts'

export const OnboardingInput = z.object({
  /** What the first message said, when it said something. */
  wish: Wish.optional(),
  /** Words that look like a topic, but not surely. */
  unsure: z.array(ConceptId).default([]),
  /** The person answered the questions about age and consent before. */
  known: z.boolean(),
  /** These are the first words ever: greet. */
  greet: z.boolean(),
})
export type OnboardingInput = z.infer<typeof OnboardingInput>

/** What the `club` look answers. */
export const ClubLook = z.object({
  operator: z.string(),
  contact: z.string(),
  privacy: Wording,
})

export function* onboarding(input: OnboardingInput): Script<Decision> {
  const told = yield* firstWish(input)
  const wish = yield* confirmed(told, input.greet)
  if (input.known) return { decide: 'tell', wish }
  const club = yield* look('club', { look: 'club' }, ClubLook)
  const [firstName, adult, consent] = yield* form(t('onboarding.send'), [
    {
      question: nameQuestion(privacyLines(club)),
      label: t('onboarding.name'),
      kind: 'text',
      optional: true,
    },
    { question: adultQuestion(), label: t('onboarding.adult'), kind: 'choice', optional: false },
    {
      question: consentQuestion(),
      label: t('onboarding.consent'),
      kind: 'choice',
      optional: false,
    },
  ])
  return {
    decide: 'join',
    wish,
    firstName: typeof firstName === 'string' ? firstName : null,
    adult: z.enum(['yes', 'no', 'silent']).parse(adult),
    matching: consent === 'yes',
  }
}

function* confirmed(wish: Wish, greet: boolean): Script<Wish> {
  const card: Draft = { blocks: [{ card: wishCard(wish) }] }
  const draft = together(
    ...(greet ? [paragraphs(t('onboarding.hello'))] : []),
    card,
    paragraphs(t('onboarding.right')),
  )
  const choices = [
    { answer: 'yes', label: t('onboarding.right.yes') },
    { answer: 'no', label: t('onboarding.right.no') },
  ]
  const Answer = z.union([z.literal('yes'), z.literal('no'), Wish])
  const answer = yield* ask(
    choiceQuestion('onboarding.right', draft, choices, (said) => yesOrNo(said) ?? wishIn(said)),
    Answer,
  )
  if (answer === 'yes') return wish
  if (answer !== 'no') return yield* confirmed(corrected(wish, answer), false)
  const better = yield* ask(correctionQuestion(), Wish)
  return yield* confirmed(corrected(wish, better), false)
}

const wishIn: FreeReader = ({ reading }) => {
  const wish = wishOf(reading)
  return saysSomething(wish) ? asJson(wish) : undefined
}

function asJson(wish: Wish): Json {
  return JSON.parse(JSON.stringify(wish)) as Json
}

function correctionQuestion(): Question {
  const draft = paragraphs(t('onboarding.correct'))
  return choiceQuestion('onboarding.correct', draft, [], wishIn, t('onboarding.correct.hint'))
}

/** The three lines that stand before any question about the person. */
function privacyLines(club: z.infer<typeof ClubLook>): Draft {
  return paragraphs(
    t('onboarding.who', { operator: club.operator, contact: club.contact }),
    t('onboarding.kept', { privacy: { wording: club.privacy } }),
    t('onboarding.erase'),
  )
}

/** «Ik heet Jan», «je m'appelle Jan», «my name is Jan»: the name is what comes after. */
const NAME_BEFORE =
  /^(?:ik heet|ik ben|mijn naam is|noem mij|zeg maar|je m'appelle|je suis|mon nom est|moi c'est|i am|i'm|my name is|call me)\s+/iu

/** Letters, with what stands in and between names. */
const NAME = /^\p{L}[\p{L}\p{M}'’ .-]{0,39}$/u

function nameQuestion(before: Draft): Question {
  const words = wordsQuestion('onboarding.name', before, t('words.skip'))
  return {
    ...words,
    read: (said) => {
      if (said.kind === 'choice' || said.text.trim() === '') return { meaning: null }
      if (yesOrNo(said) === 'no' || isUnknown(said.text)) return { meaning: null }
      const name = said.text.trim().replace(NAME_BEFORE, '')
      return NAME.test(name) && name.split(/\s+/).length <= 3
        ? { meaning: name }
        : { hint: t('onboarding.name.hint') }
    },
  }
}

/** A field of the form carries its own label: nothing needs to be said before it. */
const IN_FORM: Draft = { blocks: [] }

function adultQuestion(): Question {
  const choices = [
    { answer: 'yes', label: t('words.yes') },
    { answer: 'no', label: t('words.no') },
    { answer: 'silent', label: t('onboarding.adult.silent'), quiet: true as const },
  ]
  return choiceQuestion('onboarding.adult', IN_FORM, choices, (said) => {
    const age = said.reading.age?.value
    if (age?.of === 'self') return age.band === 'adult' ? 'yes' : 'no'
    return yesOrNo(said)
  })
}

function consentQuestion(): Question {
  const choices = [
    { answer: 'yes', label: t('onboarding.consent.yes') },
    { answer: 'no', label: t('onboarding.consent.no') },
  ]
  return choiceQuestion('onboarding.consent', IN_FORM, choices, yesOrNo)
}
