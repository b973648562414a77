/** How far somebody is with what they seek or show: of one talent at a time, and any of it may stay unsaid. */
import { z } from 'zod'
import { Level } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import { saysButton } from '../button-words.ts'
import { type DraftChoice, paragraphs } from '../draft.ts'
import { levelNamed } from '../level-words.ts'
import { talentLabel } from '../pieces.ts'
import { isUnknown } from '../plain-answers.ts'
import { choiceQuestion, type FreeReader } from '../questions.ts'
import { ask, type Script } from '../script.ts'
import { type Held, talentsOf, type Wish } from '../wish.ts'

type Answerable = DraftChoice & { readonly answer: string }

const SKIP: Answerable = { answer: 'skip', label: t('onboarding.piece.keep'), quiet: true }
const AWAY: Answerable = { answer: 'away', label: t('onboarding.piece.away') }

/** The talents that have a level. */
export function withLevel(wish: Wish): Held[] {
  return talentsOf(wish).filter(({ role }) => role !== 'interest')
}

/** The wish with another level; undefined when it stays. */
export function* levelOf(wish: Wish, most: number): Script<Wish | undefined> {
  const [first, ...others] = withLevel(wish).slice(0, most)
  if (first === undefined) return undefined
  const about = others.length === 0 ? first : yield* which([first, ...others])
  if (about === undefined) return undefined
  const isAbout = ({ concept }: { readonly concept: string }): boolean => concept === about.concept
  const key = about.role === 'want' ? 'wants' : 'offers'
  const has = wish[key].some((one) => isAbout(one) && one.level !== undefined)
  const choices: Answerable[] = [
    ...Level.options.map((level) => ({ answer: level, label: t(`card.level.${level}`) })),
    ...(has ? [AWAY] : []),
    SKIP,
  ]
  const read: FreeReader = ({ text }) =>
    skips(text) ?? (has && saysButton(text, 'away') ? 'away' : levelNamed(text))
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

function* which(talents: readonly Held[]): Script<Held | undefined> {
  const choices = [
    ...talents.map((one, at) => ({ answer: String(at), label: talentLabel(one) })),
    SKIP,
  ]
  const read: FreeReader = ({ text, reading }) => {
    const at = talents.findIndex(({ concept }) =>
      reading.named.some(({ value }) => value === concept),
    )
    return at === -1 ? skips(text) : String(at)
  }
  const draft = paragraphs(t('card.ask.level.which'))
  const answer = yield* ask(choiceQuestion('card.level.which', draft, choices, read), z.string())
  return talents[Number(answer)]
}

function skips(text: string): 'skip' | undefined {
  return saysButton(text, 'skip') || isUnknown(text) ? 'skip' : undefined
}
