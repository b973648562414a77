/**
 * One line of somebody's card: what stands there, and what it should be. By button, by number, or in their own
 * words; what nobody spoke of stays.
 */
import { z } from 'zod'
import { EngagementLevel } from '../../domain/index.ts'
import { type Key, type Phrase, t } from '../../texts/index.ts'
import { saysButton } from '../button-words.ts'
import { Correction, correctionIn } from '../correction.ts'
import type { Decision } from '../decision.ts'
import { paragraphs } from '../draft.ts'
import { companyNamed, Line } from '../line-words.ts'
import { isNoName } from '../name-doubt.ts'
import { Own } from '../own.ts'
import { type Piece, pieceLabel, piecesOf, withoutPiece } from '../pieces.ts'
import { type Answerable, choiceQuestion, type FreeReader } from '../questions.ts'
import { ask, type Question, type Said, type Script, say } from '../script.ts'
import { SKIP, skips } from '../skip.ts'
import { modeIn, travelNamed } from '../ways-words.ts'
import { Wish } from '../wish.ts'
import { nameIn } from './about-you.ts'
import { mend, mendPiece } from './confirm.ts'
import { levelOf, withLevel } from './level.ts'

export const LineInput = z.object({ line: Line, wish: Wish, own: Own })
type LineInput = z.infer<typeof LineInput>

/** Lines that are a part of the wish, with their pieces. */
const IN_WISH = {
  talents: ['talent'],
  where: ['where'],
  when: ['available', 'unavailable'],
  spoken: ['spoken'],
  price: ['price'],
} as const satisfies Partial<Record<Line, readonly Piece['of'][]>>
type WishLine = keyof typeof IN_WISH

function isWishLine(line: Line): line is WishLine {
  return Object.hasOwn(IN_WISH, line)
}

export function* line({ line: one, wish, own }: LineInput): Script<Decision> {
  if (isWishLine(one)) {
    const now = yield* wishLine(one, wish)
    if (now !== undefined) return { decide: 'edit', line: one, was: wish, wish: now }
  } else {
    const now = yield* ownLine(one, own)
    if (now !== undefined) return { decide: 'own', line: one, own: now }
  }
  yield* say(paragraphs(t('card.kept')))
  return { decide: 'nothing' }
}

/** What stands on this line, as it is shown. */
export function lineValues(one: Line, wish: Wish, own: Own): Phrase[] {
  if (isWishLine(one)) return piecesIn(one, wish).map(pieceLabel)
  if (one === 'name') return own.firstName ? [t('card.words', { words: own.firstName })] : []
  if (one === 'travel') return own.travel ? [t(`card.travel.${own.travel}`)] : []
  if (one === 'company') return own.company ? [t(`card.company.${own.company}`)] : []
  return [t(own.short === true ? 'card.short.yes' : 'card.short.no')]
}

function piecesIn(one: WishLine, wish: Wish): Piece[] {
  const kinds: readonly Piece['of'][] = IN_WISH[one]
  return piecesOf(wish).filter(({ of }) => kinds.includes(of))
}

/** What stands there, and what is asked. */
function intro(one: Line, values: readonly Phrase[]): ReturnType<typeof paragraphs> {
  const now =
    values.length === 0
      ? t('card.now.nothing')
      : t('card.now', { what: { list: values.map((phrase) => ({ phrase })) } })
  return paragraphs(now, t(`card.ask.${one}`))
}

/** More than these would be a page of buttons: the rest is named in words. */
const MOST_PIECES = 5

const PRICES = [0, 5, 10, 20] as const

/** The wish as it is from now on; undefined when it stays. */
function* wishLine(one: WishLine, wish: Wish): Script<Wish | undefined> {
  const pieces = piecesIn(one, wish)
  const several = pieces.length > 1 ? pieces.slice(0, MOST_PIECES) : []
  const choices: Answerable[] = [
    ...several.map((piece, at) => ({ answer: `piece ${String(at)}`, label: pieceLabel(piece) })),
    ...(one === 'price' ? PRICES.map(priceChoice) : []),
    ...(one === 'talents' && wish.wants.length > 0 ? [LIKED] : []),
    ...(one === 'talents' && withLevel(wish).length > 0 ? [LEVEL] : []),
    ...(pieces.length === 0 ? [] : [awayChoice(pieces.length > 1)]),
    SKIP,
  ]
  const read: FreeReader = (said) =>
    skips(said.text) ??
    (saysButton(said.text, 'away') && pieces.length > 0 ? 'away' : undefined) ??
    (one === 'price' ? euroIn(said.text) : undefined) ??
    correctionIn(said, wish)
  const values = lineValues(one, wish, {})
  const hint = t(`card.hint.${one}`)
  const answer = yield* ask(
    {
      ...choiceQuestion(`card.${one}`, intro(one, values), choices, read, hint),
      soFar: wish,
    },
    z.union([z.string(), Correction]),
  )
  if (answer === 'skip') return undefined
  if (typeof answer !== 'string') return yield* mend(wish, answer, [])
  if (answer === 'away') return pieces.reduce(withoutPiece, wish)
  if (answer === 'liked') return yield* liked(wish)
  if (answer === 'level') return yield* levelOf(wish, MOST_PIECES)
  const [kind, value] = answer.split(' ')
  if (kind === 'euro') return { ...wish, maxPriceEuro: Number(value) }
  const piece = pieces[Number(value)]
  return piece === undefined ? undefined : yield* mendPiece(wish, piece, [])
}

const LEVEL: Answerable = { answer: 'level', label: t('card.level') }

const LIKED: Answerable = { answer: 'liked', label: t('card.liked') }

/** The ladder, of everything that is wanted: watching, together, by oneself. */
function* liked(wish: Wish): Script<Wish | undefined> {
  const hasMode = wish.wants.some(({ mode }) => mode !== undefined)
  const choices: Answerable[] = [
    ...EngagementLevel.options.map((mode) => ({ answer: mode, label: t(`card.mode.${mode}`) })),
    ...(hasMode ? [awayChoice(false)] : []),
    SKIP,
  ]
  const read: FreeReader = ({ text }) => skips(text) ?? modeIn(text)
  const draft = paragraphs(t('card.ask.mode'))
  const answer = yield* ask(
    choiceQuestion('card.mode', draft, choices, read, t('card.hint.mode')),
    z.enum([...EngagementLevel.options, 'away', 'skip']),
  )
  if (answer === 'skip') return undefined
  return {
    ...wish,
    wants: wish.wants.map(({ mode: _, ...want }) =>
      answer === 'away' ? want : { ...want, mode: answer },
    ),
  }
}

function priceChoice(euro: number): Answerable {
  return { answer: `euro ${String(euro)}`, label: t('onboarding.piece.price', { euro }) }
}

function awayChoice(isAll: boolean): Answerable {
  return { answer: 'away', label: t(isAll ? 'card.away.all' : 'onboarding.piece.away') }
}

/** «10 euro», «€ 5»: there a number with its coin is the most that it may cost. */
function euroIn(text: string): string | undefined {
  const euro = /^\D{0,20}?(\d{1,3})(?:[.,]\d{1,2})? ?(?:euro|eur|€)|€ ?(\d{1,3})/iu.exec(
    text.trim(),
  )
  const amount = euro?.[1] ?? euro?.[2]
  return amount === undefined ? undefined : `euro ${String(Number(amount))}`
}

/** What is kept from now on; null takes it away, undefined leaves it. */
function* ownLine(one: Exclude<Line, WishLine>, own: Own): Script<Own | undefined> {
  const values = lineValues(one, Wish.parse({}), own)
  const hasAway = one !== 'short' && values.length > 0
  const choices: Answerable[] = [
    ...OPTIONS[one].map(([answer, key]) => ({ answer, label: t(key) })),
    ...(hasAway ? [awayChoice(false)] : []),
    SKIP,
  ]
  const read: FreeReader = (said) =>
    skips(said.text) ??
    (hasAway && saysButton(said.text, 'away') ? 'away' : undefined) ??
    typed(one, said)
  const hint = t(`card.hint.${one}`)
  const question = choiceQuestion(`card.${one}`, intro(one, values), choices, read, hint)
  const asked: Question = one === 'name' ? { ...question, takesAny: true } : question
  const answer = yield* ask(asked, z.string())
  if (answer === 'skip') return undefined
  const value = answer === 'away' || answer === 'normal' ? null : answer
  switch (one) {
    case 'name':
      return Own.parse({ firstName: value === null ? null : value.replace(/^name /, '') })
    case 'short':
      return Own.parse({ short: value === null ? null : true })
    default:
      return Own.parse({ [one]: value })
  }
}

const OPTIONS = {
  name: [],
  travel: [
    ['foot', 'card.travel.foot'],
    ['bike', 'card.travel.bike'],
    ['transit', 'card.travel.transit'],
    ['car', 'card.travel.car'],
    ['lift', 'card.travel.lift'],
  ],
  company: [
    ['with-somebody', 'card.company.with-somebody'],
    ['alone', 'card.company.alone'],
  ],
  short: [
    ['short', 'card.short.yes'],
    ['normal', 'card.short.no'],
  ],
} as const satisfies Record<Exclude<Line, WishLine>, readonly (readonly [string, Key])[]>

/** Words of their own, in place of a button. */
function typed(
  one: Exclude<Line, WishLine>,
  { text, reading }: Extract<Said, { kind: 'text' }>,
): string | undefined {
  switch (one) {
    case 'name': {
      const name = nameIn(text)
      return name === undefined || isNoName(name, reading) ? undefined : `name ${name}`
    }
    case 'travel':
      return travelNamed(text)
    case 'company':
      return companyNamed(text)
    case 'short':
      return undefined
  }
}
