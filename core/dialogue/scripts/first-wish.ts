/**
 * Finds out what somebody has goesting in, when their first words did not say it: the five themes as
 * pictures, a few things to choose from, and «weet ik niet» as a good answer.
 */
import { z } from 'zod'
import { ConceptId } from '../../domain/index.ts'
import { THEMES, type Theme } from '../../talents/index.ts'
import { type Key, type Phrase, t } from '../../texts/index.ts'
import { type Draft, type DraftChoice, paragraphs } from '../draft.ts'
import { isUnknown } from '../plain-answers.ts'
import { choiceQuestion, type FreeReader, yesOrNo } from '../questions.ts'
import { ask, type Json, look, type Script } from '../script.ts'
import { EMPTY_WISH, hasTopic, saysSomething, Wish, wishOf } from '../wish.ts'

interface Start {
  readonly wish?: Wish | undefined
  readonly unsure: readonly ConceptId[]
  readonly greet: boolean
  /** Somebody we know may also just tell a place or a time. */
  readonly known: boolean
}

const PICTURE_LABELS: Readonly<Record<Theme, Key>> = {
  relax: 'onboarding.theme.relax',
  make: 'onboarding.theme.make',
  eat: 'onboarding.theme.eat',
  grow: 'onboarding.theme.grow',
  think: 'onboarding.theme.think',
}

/** An answer that is a wish, or a list of things that may have been meant. */
const Told = z.object({ wish: Wish, unsure: z.array(ConceptId) })

/** What the `tasters` look answers: concepts to choose from, at most six. */
export const TastersLook = z.object({ concepts: z.array(ConceptId) })

export function* firstWish(start: Start): Script<Wish> {
  const told = start.wish ?? EMPTY_WISH
  if (hasTopic(told) || (start.known && saysSomething(told))) return told
  if (start.unsure.length > 0) return yield* meant(told, start.unsure)
  const answer = yield* ask(
    choiceQuestion(
      'onboarding.theme',
      start.greet ? firstScreen() : paragraphs(t('onboarding.theme')),
      [...themeChoices(), { answer: 'unknown', label: t('onboarding.theme.unknown') }],
      (said) => (isUnknown(said.text) ? 'unknown' : toldIn(said)),
      t('onboarding.theme.hint'),
    ),
    z.union([z.enum([...THEMES, 'unknown']), Told]),
  )
  if (typeof answer !== 'string') return yield* topicOf(withPlace(told, answer.wish), answer.unsure)
  return yield* tasters(told, answer)
}

/** Three languages at once: whoever reads one of them can begin. */
function firstScreen(): Draft {
  return paragraphs(t('onboarding.first-screen'))
}

function themeChoices(): (DraftChoice & { answer: string })[] {
  return THEMES.map((theme) => ({ answer: theme, picture: theme, label: t(PICTURE_LABELS[theme]) }))
}

/** Goes on until there is a topic. */
function* topicOf(wish: Wish, unsure: readonly ConceptId[]): Script<Wish> {
  if (hasTopic(wish)) return wish
  return yield* firstWish({ wish, unsure, greet: false, known: false })
}

function* tasters(told: Wish, theme: Theme | 'unknown'): Script<Wish> {
  const { concepts } = yield* look('tasters', { look: 'tasters', theme }, TastersLook)
  const intro = t(theme === 'unknown' ? 'onboarding.taster.unknown' : 'onboarding.taster')
  return yield* oneOf(told, 'onboarding.taster', intro, concepts)
}

function* meant(told: Wish, unsure: readonly ConceptId[]): Script<Wish> {
  return yield* oneOf(told, 'onboarding.meant', t('onboarding.meant'), unsure.slice(0, 5))
}

/** One of a few things, or something else; where there is only one, a yes is enough. */
function* oneOf(
  told: Wish,
  key: string,
  intro: Phrase,
  concepts: readonly ConceptId[],
): Script<Wish> {
  const [only, ...others] = concepts
  const yes = others.length === 0 ? only : undefined
  const read: FreeReader = (said) => {
    const answer = yesOrNo(said)
    if (answer === 'yes' && yes !== undefined) return yes
    return answer === 'no' || isUnknown(said.text) ? 'other' : toldIn(said)
  }
  const choices = [
    ...concepts.map((concept) => ({
      answer: concept,
      label: t('words.concept', { concept: { concept } }),
    })),
    { answer: 'other', label: t('onboarding.taster.other'), quiet: true as const },
  ]
  const answer = yield* ask(
    choiceQuestion(key, paragraphs(intro), choices, read, t('onboarding.theme.hint')),
    z.union([z.literal('other'), ConceptId, Told]),
  )
  if (answer === 'other')
    return yield* firstWish({ wish: told, unsure: [], greet: false, known: false })
  if (typeof answer === 'string') return wanting(told, answer)
  return yield* topicOf(withPlace(told, answer.wish), answer.unsure)
}

function wanting(wish: Wish, concept: ConceptId): Wish {
  return { ...wish, wants: [...wish.wants, { concept, kind: 'skill' }] }
}

/** The newer wish, keeping a place and times that only the older one named. */
function withPlace(older: Wish, newer: Wish): Wish {
  const where = newer.where ?? older.where
  return {
    ...newer,
    ...(where === undefined ? {} : { where }),
    available: newer.available.length > 0 ? newer.available : older.available,
  }
}

const toldIn: FreeReader = ({ reading }) => {
  const wish = wishOf(reading)
  const unsure = reading.unsure.map((found) => found.value)
  if (!saysSomething(wish) && unsure.length === 0) return undefined
  return JSON.parse(JSON.stringify({ wish, unsure })) as Json
}
