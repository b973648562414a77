/**
 * «Ik weet het niet» is a good answer: three things to taste, each of another theme, a thumb up or down for
 * each. What is liked becomes a wish; what is not is remembered, so that it is not offered again.
 */
import { z } from 'zod'
import { ConceptId, Moment, Theme, Wording } from '../../domain/index.ts'
import { type Phrase, t } from '../../texts/index.ts'
import { saysButton } from '../button-words.ts'
import { type Draft, paragraphs } from '../draft.ts'
import { isUnknown } from '../plain-answers.ts'
import { choiceQuestion, type FreeReader, yesOrNo } from '../questions.ts'
import { asksLater } from '../round-words.ts'
import { ask, look, type Script, say } from '../script.ts'
import { type Wish, withTalent } from '../wish.ts'
import { Told } from './told.ts'

/** Something that this club really has: so many people show it, so many activities are about it. */
const Taster = z.object({
  concept: ConceptId,
  theme: Theme,
  people: z.int().min(0),
  activities: z.int().min(0),
  /** The first of them to which they can go. */
  first: z.object({ title: Wording, starts: Moment }).optional(),
})
type Taster = z.infer<typeof Taster>

/** What the `tasting` look answers: of each theme one, then of each the next; at most nine. */
export const TastingLook = z.object({ tasters: z.array(Taster) })
export type TastingLook = z.infer<typeof TastingLook>

const AT_ONCE = 3

/** `told`: words that said something else instead; `none`: nothing was liked. */
export type Tasted =
  | { readonly as: 'liked'; readonly wish: Wish }
  | { readonly as: 'none'; readonly wish: Wish }
  | { readonly as: 'told'; readonly wish: Wish; readonly told: Told }

/** `read`: what words mean that are no thumb. */
export function* tastes(wish: Wish, read: FreeReader): Script<Tasted> {
  const { tasters } = yield* look('tasting', { look: 'tasting' }, TastingLook)
  let now = wish
  for (let from = 0; from < tasters.length; from += AT_ONCE) {
    const three = tasters.slice(from, from + AT_ONCE)
    let liked = false
    for (const [at, taster] of three.entries()) {
      const intro = introOf(from, at, three.length)
      const answer = yield* ask(question(taster, intro, read), Answer)
      if (typeof answer !== 'string') return { as: 'told', wish: now, told: answer }
      if (answer === 'enough') return { as: liked ? 'liked' : 'none', wish: now }
      if (answer === 'up') now = withTalent(now, { role: 'want', concept: taster.concept })
      if (answer === 'down') now = { ...now, passed: [...now.passed, taster.concept] }
      liked ||= answer === 'up'
    }
    if (liked) return { as: 'liked', wish: now }
    if (from + AT_ONCE < tasters.length) yield* say(paragraphs(t('taste.none-yet')))
  }
  return { as: 'none', wish: now }
}

const Answer = z.union([z.enum(['up', 'down', 'later', 'enough']), Told])

function introOf(from: number, at: number, of: number): Draft {
  const count = t('taste.which', { at: at + 1, of })
  return from === 0 && at === 0 ? paragraphs(t('taste.hello'), count) : paragraphs(count)
}

function question(taster: Taster, intro: Draft, read: FreeReader) {
  const card = { picture: taster.theme, title: titleOf(taster), lines: linesOf(taster) }
  const choices = [
    { answer: 'up', label: t('taste.up') },
    { answer: 'down', label: t('taste.down') },
    { answer: 'enough', label: t('taste.enough'), quiet: true as const },
  ]
  const draft = { blocks: [...intro.blocks, { card }] }
  return choiceQuestion('onboarding.taste', draft, choices, answerIn(read), t('taste.hint'))
}

function answerIn(read: FreeReader): FreeReader {
  return (said) => {
    const thumb = yesOrNo(said)
    if (thumb !== undefined) return thumb === 'yes' ? 'up' : 'down'
    if (isUnknown(said.text) || asksLater(said.text)) return 'later'
    if (saysButton(said.text, 'none')) return 'enough'
    return read(said)
  }
}

function titleOf({ concept }: Taster): Phrase {
  return t('words.concept', { concept: { concept } })
}

function linesOf({ people, activities, first }: Taster): Phrase[] {
  return [
    ...(people > 0 ? [t('taste.people', { count: people })] : []),
    ...(activities > 0 ? [t('taste.activities', { count: activities })] : []),
    ...(first === undefined
      ? []
      : [t('taste.first', { title: { wording: first.title }, when: { moment: first.starts } })]),
  ]
}
