/** How far somebody is with what they seek or show: of one talent at a time, and any of it may stay unsaid. */
import { z } from 'zod'
import { Level } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import { saysButton } from '../button-words.ts'
import { paragraphs } from '../draft.ts'
import { levelNamed } from '../level-words.ts'
import { talentLabel } from '../pieces.ts'
import { type Answerable, choiceQuestion, type FreeReader } from '../questions.ts'
import { ask, type Script } from '../script.ts'
import { SKIP, skips } from '../skip.ts'
import { type Held, talentsOf, type Wish } from '../wish.ts'

const AWAY: Answerable = { answer: 'away', label: t('onboarding.piece.away') }

/** The talents that have a level. */
export function withLevel(wish: Wish): Held[] {
  return talentsOf(wish).filter(({ role }) => role !== 'interest')
}

/** The wish with another level; undefined when it stays. `most`: so many talents are buttons. */
export function* levelOf(wish: Wish, most: number): Script<Wish | undefined> {
  const talents = withLevel(wish)
  const [first, ...others] = talents
  if (first === undefined) return undefined
  const about = others.length === 0 ? first : yield* which(talents, most)
  if (about === undefined) return undefined
  const isAbout = ({ concept }: { readonly concept: string }): boolean => concept === about.concept
  const key = about.role === 'want' ? 'wants' : 'offers'
  const has = wish[key].some((one) => isAbout(one) && one.level !== undefined)
  const choices: Answerable[] = [
    ...Level.options.map((level) => ({ answer: level, label: t(`card.level.${level}`) })),
    ...(has ? [AWAY] : []),
    SKIP,
  ]
  const read: FreeReader = ({ text, reading }) => {
    if (has && saysButton(text, 'away')) return 'away'
    // Of another talent it is said of that one.
    const isOfOther = reading.named.some(({ value }) => value !== about.concept)
    return skips(text) ?? (isOfOther ? undefined : levelNamed(text))
  }
  const draft = paragraphs(t('card.ask.level', { what: { concept: about.concept } }))
  const answer = yield* ask(
    choiceQuestion('card.level', draft, choices, read, t('card.hint.level')),
    z.enum([...Level.options, 'away', 'skip']),
  )
  if (answer === 'skip') return undefined
  const told = <T extends { readonly level?: Level | undefined }>({ level: _, ...rest }: T) =>
    answer === 'away' ? rest : { ...rest, level: answer }
  return key === 'wants'
    ? { ...wish, wants: wish.wants.map((one) => (isAbout(one) ? told(one) : one)) }
    : { ...wish, offers: wish.offers.map((one) => (isAbout(one) ? told(one) : one)) }
}

/** The first ones have a button; every one is known by its name. */
function* which(talents: readonly Held[], most: number): Script<Held | undefined> {
  const labels = talents.map((one, at) => ({ answer: String(at), label: talentLabel(one) }))
  const choices = [...labels.slice(0, most), SKIP]
  const read: FreeReader = ({ text, reading }) => {
    const at = talents.findIndex(({ concept }) =>
      reading.named.some(({ value }) => value === concept),
    )
    return at === -1 ? skips(text) : String(at)
  }
  const draft = paragraphs(t('card.ask.level.which'))
  const hint = t('card.hint.level.which')
  const question = choiceQuestion('card.level.which', draft, choices, read, hint)
  const answer = yield* ask(question, z.string())
  return talents[Number(answer)]
}
