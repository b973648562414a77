/**
 * The first talk: what a person has goesting in, shown back for confirmation, and then, in one step, a
 * first name, «18 of ouder?» and consent. Nothing else is required.
 */
import { z } from 'zod'
import { THEMES, Theme, Wording } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import type { Decision } from '../decision.ts'
import { Doubt } from '../doubt.ts'
import { type Draft, paragraphs } from '../draft.ts'
import { isUnknown } from '../plain-answers.ts'
import { choiceQuestion, wordsQuestion, yesOrNo } from '../questions.ts'
import { form, look, type Question, type Script, say } from '../script.ts'
import { EMPTY_WISH, Held, Wish } from '../wish.ts'
import { clarified } from './clarify.ts'
import { confirmed } from './confirm.ts'
import { firstWish, isEnough } from './first-wish.ts'

export const OnboardingInput = z.object({
  /** What the first message said, when it said something. */
  wish: Wish.optional(),
  /** What is better asked than guessed about it. */
  doubts: z.array(Doubt).default([]),
  /** What the profile holds already. */
  held: z.array(Held).default([]),
  /** The person answered the questions about age and consent before. */
  known: z.boolean(),
  /** These are the first words ever: greet. */
  greet: z.boolean(),
  /** The order in which they are offered. */
  themes: z.array(Theme).default([...THEMES]),
})
export type OnboardingInput = z.infer<typeof OnboardingInput>

/** What the `club` look answers. */
export const ClubLook = z.object({
  operator: z.string(),
  contact: z.string(),
  privacy: Wording,
})

export function* onboarding(input: OnboardingInput): Script<Decision> {
  const wish = yield* understood(input)
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

/** What the person wants, with every doubt settled, as they confirmed it. */
function* understood({ wish, doubts, held, known, greet, themes }: OnboardingInput): Script<Wish> {
  const hello = greet ? { hello: paragraphs(t('onboarding.hello')) } : {}
  const isGreeted = doubts.length > 0
  let told = yield* clarified(wish ?? EMPTY_WISH, { doubts, held, ...hello })
  for (let isFirst = true; ; isFirst = false) {
    const greets = isFirst && !isGreeted
    told = yield* firstWish({ wish: told, greet: greet && greets, known, held, themes })
    told = yield* confirmed(told, {
      ...(greets ? hello : {}),
      held,
      isEnough: (left) => isEnough(left, known),
    })
    if (isEnough(told, known)) return told
    yield* say(paragraphs(t('onboarding.nothing-left')))
  }
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
