/**
 * Finds out what somebody has goesting in, when their first words did not say it: the five themes as
 * pictures, a few things to choose from, and «weet ik niet» as a good answer.
 */
import { z } from 'zod'
import { ConceptId, THEMES, type Theme } from '../../domain/index.ts'
import { type Phrase, t } from '../../texts/index.ts'
import { correctionOf } from '../correction.ts'
import { type Draft, type DraftChoice, paragraphs } from '../draft.ts'
import { mended } from '../mend.ts'
import { isNothing, isUnknown } from '../plain-answers.ts'
import { choiceQuestion, type FreeReader, yesOrNo } from '../questions.ts'
import {
  asJson,
  ask,
  type Json,
  look,
  type Question,
  type Said,
  type Script,
  say,
} from '../script.ts'
import { EMPTY_WISH, type Held, hasTopic, saysSomething, type Wish, withTalent } from '../wish.ts'
import { clarified } from './clarify.ts'
import { lived } from './life.ts'
import { tastes } from './taste.ts'
import { Told } from './told.ts'

/** How it begins: at the pictures, with things to taste for who does not know, with what who «can nothing» does. */
export const Way = z.enum(['pictures', 'tasting', 'life'])
export type Way = z.infer<typeof Way>

interface Start {
  readonly wish?: Wish | undefined
  readonly greet: boolean
  /** Somebody we know may also just tell a place or a time, or what is to go. */
  readonly known: boolean
  /** What the profile holds already. */
  readonly held: readonly Held[]
  /** The order in which they are offered. */
  readonly themes: readonly Theme[]
  readonly way?: Way
}

export function nameOfTheme(theme: Theme): Phrase {
  return t(`onboarding.theme.${theme}`)
}

/** What the `tasters` look answers: concepts of a theme to choose from, at most six. */
export const TastersLook = z.object({ concepts: z.array(ConceptId) })
export type TastersLook = z.infer<typeof TastersLook>

export interface FirstWish {
  readonly wish: Wish
  /** Chosen thumb by thumb, and nothing in it was read from words: there is nothing to confirm. */
  readonly isChosen: boolean
}

export function* firstWish(start: Start): Script<FirstWish> {
  const told = start.wish ?? EMPTY_WISH
  if (isEnough(told, start.known)) return { wish: told, isChosen: false }
  const begin = { ...start, way: 'pictures' as const, greet: false }
  if (start.way === 'life') return yield* fromLife(begin, told)
  if (start.way === 'tasting') return yield* tasting(begin, told)
  const answer = yield* ask(
    { ...themeQuestion(start), soFar: told },
    z.union([z.enum([...THEMES, 'unknown', 'nothing']), Told]),
  )
  if (typeof answer !== 'string') return yield* topicOf(start, told, answer)
  if (answer === 'unknown') return yield* tasting(start, told)
  if (answer === 'nothing') return yield* fromLife(start, told)
  return yield* tasters(start, told, answer)
}

function themeQuestion(start: Start): Question {
  return choiceQuestion(
    'onboarding.theme',
    start.greet ? firstScreen() : paragraphs(t('onboarding.theme')),
    [...themeChoices(start.themes), { answer: 'unknown', label: t('onboarding.theme.unknown') }],
    (said) => {
      if (isNothing(said.text)) return 'nothing'
      return isUnknown(said.text) ? 'unknown' : toldIn(said, start)
    },
    t('onboarding.theme.hint'),
  )
}

/** Whether a wish says enough to be shown for confirmation. */
export function isEnough(wish: Wish, known: boolean): boolean {
  return hasTopic(wish) || (known && saysSomething(wish))
}

/** Three languages at once: whoever reads one of them can begin. */
function firstScreen(): Draft {
  return paragraphs(t('onboarding.first-screen'))
}

/** One button with a picture for each theme. */
export function themeChoices(themes: readonly Theme[]): (DraftChoice & { answer: string })[] {
  return themes.map((theme) => ({ answer: theme, picture: theme, label: nameOfTheme(theme) }))
}

/** Goes on until there is a topic. */
function* topicOf(start: Start, before: Wish, { wish, doubts }: Told): Script<FirstWish> {
  const told = yield* clarified(withPlace(before, wish), { doubts, held: start.held })
  return yield* firstWish({ ...start, wish: told, greet: false })
}

function* tasters(start: Start, told: Wish, theme: Theme): Script<FirstWish> {
  const { concepts } = yield* look('tasters', { look: 'tasters', theme }, TastersLook)
  return yield* oneOf(start, told, t('onboarding.taster'), concepts)
}

/** What was liked and what was not; where nothing was, the pictures again. */
function* tasting(start: Start, before: Wish): Script<FirstWish> {
  const tasted = yield* tastes(before, (said) => toldIn(said, start))
  if (tasted.as === 'liked') return { wish: tasted.wish, isChosen: !saysSomething(before) }
  if (tasted.as === 'told') return yield* topicOf(start, tasted.wish, tasted.told)
  yield* say(paragraphs(t('taste.none')))
  return yield* firstWish({ ...start, wish: tasted.wish, greet: false })
}

function* fromLife(start: Start, before: Wish): Script<FirstWish> {
  const told = yield* lived(before, (said) => toldIn(said, start))
  if ('doubts' in told) return yield* topicOf(start, before, told)
  return yield* firstWish({ ...start, wish: told, greet: false })
}

/** One of a few things, or something else; where there is only one, a yes is enough. */
function* oneOf(
  start: Start,
  told: Wish,
  intro: Phrase,
  concepts: readonly ConceptId[],
): Script<FirstWish> {
  const [only, ...others] = concepts
  const yes = others.length === 0 ? only : undefined
  const read: FreeReader = (said) => {
    const answer = yesOrNo(said)
    if (answer === 'yes' && yes !== undefined) return yes
    return answer === 'no' || isUnknown(said.text) ? 'other' : toldIn(said, start)
  }
  const choices = [
    ...concepts.map((concept) => ({
      answer: concept,
      label: t('words.concept', { concept: { concept } }),
    })),
    { answer: 'other', label: t('onboarding.taster.other'), quiet: true as const },
  ]
  const answer = yield* ask(
    choiceQuestion(
      'onboarding.taster',
      paragraphs(intro),
      choices,
      read,
      t('onboarding.theme.hint'),
    ),
    z.union([z.literal('other'), ConceptId, Told]),
  )
  if (answer === 'other') return yield* firstWish({ ...start, wish: told, greet: false })
  if (typeof answer === 'string')
    return { wish: withTalent(told, { role: 'want', concept: answer }), isChosen: false }
  return yield* topicOf(start, told, answer)
}

/** The newer wish, keeping a place, times and a price that only the older one named. */
function withPlace(older: Wish, newer: Wish): Wish {
  const where = newer.where ?? older.where
  const maxPriceEuro = newer.maxPriceEuro ?? older.maxPriceEuro
  const travel = newer.travel ?? older.travel
  return {
    ...newer,
    passed: [...older.passed, ...newer.passed],
    ...(where === undefined ? {} : { where }),
    ...(maxPriceEuro === undefined ? {} : { maxPriceEuro }),
    ...(travel === undefined ? {} : { travel }),
    available: newer.available.length > 0 ? newer.available : older.available,
  }
}

/**
 * What words say to the question where somebody has goesting in: a talent that is named in no role is
 * what they have it in.
 */
export function toldIn(
  said: Extract<Said, { kind: 'text' }>,
  { held }: Pick<Start, 'held'>,
): Json | undefined {
  const correction = correctionOf(said, EMPTY_WISH)
  if (correction === undefined) return undefined
  const { doubts } = correction
  const wish = mended(EMPTY_WISH, { ...correction, adds: true }, held)
  return saysSomething(wish) || doubts.length > 0 ? asJson({ wish, doubts }) : undefined
}
