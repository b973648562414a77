/**
 * The first talk: what a person has goesting in, shown back for confirmation, and then, in one step, a
 * first name, «18 of ouder?» and consent. Nothing else is required.
 */
import { z } from 'zod'
import { Age, THEMES, Theme, Wording } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import { type Decision, Then } from '../decision.ts'
import { Doubt } from '../doubt.ts'
import { type Draft, paragraphs } from '../draft.ts'
import { look, type Script, say } from '../script.ts'
import { EMPTY_WISH, Held, Wish } from '../wish.ts'
import { aboutYou } from './about-you.ts'
import { clarified } from './clarify.ts'
import { confirmed } from './confirm.ts'
import { firstWish, isEnough, Way } from './first-wish.ts'

export const OnboardingInput = z.object({
  /** What the first message said, when it said something. */
  wish: Wish.optional(),
  /** What is better asked than guessed about it. */
  doubts: z.array(Doubt).default([]),
  /** What the profile holds already. */
  held: z.array(Held).default([]),
  /** The person answered the questions about age and consent before. */
  known: z.boolean(),
  /** As it was told in words: what is known is not asked. */
  age: Age.default('unknown'),
  /** These are the first words ever: greet. */
  greet: z.boolean(),
  way: Way.default('pictures'),
  /** What they came for. */
  then: Then.optional(),
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
  const told = yield* aboutYou(privacyLines(club), input.age, wish)
  return { decide: 'join', wish, ...told, ...(input.then && { then: input.then }) }
}

/** What the person wants, with every doubt settled, as they confirmed it. */
function* understood({
  wish,
  doubts,
  held,
  known,
  greet,
  themes,
  way,
}: OnboardingInput): Script<Wish> {
  // The first screen greets by itself; before anything else it is said once, and not with a question that
  // may have to be put again.
  let isGreeted = !greet
  if (!isGreeted && (way !== 'pictures' || doubts.length > 0)) {
    yield* say(paragraphs(t('onboarding.hello')))
    isGreeted = true
  }
  let told = yield* clarified(wish ?? EMPTY_WISH, { doubts, held })
  for (let isFirst = true; ; isFirst = false) {
    const start = { wish: told, greet: !isGreeted, known, held, themes }
    const found = yield* firstWish({ ...start, way: isFirst ? way : 'pictures' })
    if (found.isChosen) return found.wish
    if (!isGreeted) yield* say(paragraphs(t('onboarding.hello')))
    isGreeted = true
    told = yield* confirmed(found.wish, { held, isEnough: (left) => isEnough(left, known) })
    if (isEnough(told, known)) return told
    yield* say(paragraphs(t('onboarding.nothing-left')))
  }
}

/** The three lines that stand before any question about the person. */
export function privacyLines(club: z.infer<typeof ClubLook>): Draft {
  return paragraphs(
    t('onboarding.who', {
      operator: { club: club.operator },
      contact: { club: club.contact },
    }),
    t('onboarding.kept', { privacy: { club: club.privacy } }),
    t('onboarding.erase'),
  )
}
