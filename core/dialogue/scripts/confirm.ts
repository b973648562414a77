/**
 * Shows what was understood until it is right. Every single thing can be put right: by button, by
 * number, or in the person's own words; what nobody spoke of stays.
 */
import { z } from 'zod'
import { type Phrase, t } from '../../texts/index.ts'
import { saysButton } from '../button-words.ts'
import { isComplaint } from '../complaint.ts'
import { Correction, correctionIn } from '../correction.ts'
import { type Draft, paragraphs, together } from '../draft.ts'
import { inRole, mended, openIn, replacedBy } from '../mend.ts'
import { type Piece, pieceLabel, piecesOf, withoutPiece } from '../pieces.ts'
import { isUnknown } from '../plain-answers.ts'
import { type Answerable, choiceQuestion, type FreeReader, yesOrNo } from '../questions.ts'
import { ask, type Question, type Script } from '../script.ts'
import { SKIP } from '../skip.ts'
import type { QuestionKey } from '../why.ts'
import { type Held, type Wish, wishCard } from '../wish.ts'
import { clarified } from './clarify.ts'

interface Confirm {
  /** What the profile holds already. */
  readonly held: readonly Held[]
  /** Whether there is still something to confirm. */
  isEnough(wish: Wish): boolean
}

const Answer = z.union([z.string(), Correction])

/** The wish as it was confirmed, or what is left of it once too little is. */
export function* confirmed(wish: Wish, { held, isEnough }: Confirm): Script<Wish> {
  let now = wish
  while (isEnough(now)) {
    const answer = yield* ask(rightQuestion(now), Answer)
    if (answer === 'yes') return now
    now = typeof answer === 'string' ? yield* putRight(now, held) : yield* mend(now, answer, held)
  }
  return now
}

function rightQuestion(wish: Wish): Question {
  const card: Draft = { blocks: [{ card: wishCard(wish) }] }
  const choices = [
    { answer: 'yes', label: t('onboarding.right.yes') },
    { answer: 'no', label: t('onboarding.right.no') },
  ]
  const draft = together(card, paragraphs(t('onboarding.right')))
  const read: FreeReader = (said) => {
    const correction = correctionIn(said, wish)
    const answer = yesOrNo(said)
    if (correction === undefined) return answer ?? (isComplaint(said.text) ? 'no' : undefined)
    const isSame = isAlike(mended(wish, Correction.parse(correction)), wish)
    return isSame && answer === 'yes' ? 'yes' : correction
  }
  const hint = t('onboarding.right.hint')
  return { ...choiceQuestion('onboarding.right', draft, choices, read, hint), soFar: wish }
}

function isAlike(one: Wish, other: Wish): boolean {
  const sorted = (wish: Wish): string =>
    Object.entries(wish)
      .map((entry) => JSON.stringify(entry))
      .sort()
      .join()
  return sorted(one) === sorted(other)
}

/** «Iets klopt niet»: which of these things? */
function* putRight(wish: Wish, held: readonly Held[]): Script<Wish> {
  const pieces = piecesOf(wish)
  const [only, ...others] = pieces
  if (only !== undefined && others.length === 0) return yield* mendPiece(wish, only, held)
  const answer = yield* ask(
    onWords('onboarding.wrong', t('onboarding.wrong'), [...numberedPieces(pieces), SKIP], wish),
    Answer,
  )
  if (typeof answer !== 'string') return yield* mend(wish, answer, held)
  const piece = pieces[Number(answer)]
  return piece === undefined ? wish : yield* mendPiece(wish, piece, held)
}

function numberedPieces(pieces: readonly Piece[]): Answerable[] {
  return pieces.map((piece, index) => ({ answer: String(index), label: pieceLabel(piece) }))
}

/** One thing: away with it, something else, or the other role. */
export function* mendPiece(wish: Wish, piece: Piece, held: readonly Held[]): Script<Wish> {
  const what = { what: { phrase: pieceLabel(piece) } }
  const choices = [
    { answer: 'away', label: t('onboarding.piece.away') },
    ...(piece.of === 'dropped' ? [] : [{ answer: 'else', label: t('onboarding.piece.else') }]),
    ...otherRoles(piece),
    SKIP,
  ]
  const answer = yield* ask(
    onWords('onboarding.piece', t('onboarding.piece', what), choices, wish),
    Answer,
  )
  if (typeof answer !== 'string') return yield* mend(wish, answer, held, piece)
  if (answer === 'away') return withoutPiece(wish, piece)
  if (answer === 'else') return yield* somethingElse(wish, piece, held)
  if (piece.of !== 'talent' || answer === 'skip') return wish
  return inRole(wish, piece, answer === 'want' ? 'want' : 'offer')
}

function otherRoles(piece: Piece): Answerable[] {
  if (piece.of !== 'talent') return []
  return [
    ...(piece.role === 'want' ? [] : [{ answer: 'want', label: t('onboarding.piece.learn') }]),
    ...(piece.role === 'offer' ? [] : [{ answer: 'offer', label: t('onboarding.piece.show') }]),
  ]
}

function* somethingElse(wish: Wish, piece: Piece, held: readonly Held[]): Script<Wish> {
  const intro = t('onboarding.else', { what: { phrase: pieceLabel(piece) } })
  const answer = yield* ask(onWords('onboarding.else', intro, [SKIP], wish), Answer)
  return typeof answer === 'string' ? wish : yield* mend(wish, answer, held, piece)
}

/** Words that put something right; with a piece in hand, that piece. */
export function* mend(
  wish: Wish,
  correction: Correction,
  held: readonly Held[],
  piece?: Piece,
): Script<Wish> {
  const { doubts, ...rest } = correction
  if (doubts.length > 0) {
    const meant = yield* clarified(rest.told, { doubts, held })
    return yield* mend(wish, { ...rest, told: meant, doubts: [] }, held, piece)
  }
  if (piece !== undefined && isAbout(piece, correction))
    return replacedBy(wish, piece, correction, held)
  const open = openIn(wish, correction)
  if (open === undefined) return mended(wish, correction, held)
  const none = t(open.ask === 'instead' ? 'onboarding.instead.none' : 'onboarding.which.none')
  const choices = [
    ...numberedPieces(open.of),
    { answer: 'none', label: none, quiet: true as const },
  ]
  const intro = t(open.ask === 'instead' ? 'onboarding.instead' : 'onboarding.which')
  const answer = yield* ask(onWords('onboarding.which', intro, choices, wish), Answer)
  if (typeof answer !== 'string') return yield* mend(wish, answer, held)
  return mended(wish, correction, held, open.of[Number(answer)] ?? null)
}

/** «Ik kan het al», «naaien niet»: said of the piece in hand, and of nothing that it would replace. */
function isAbout(piece: Piece, { told, bare, denied, role, elsewhere }: Correction): boolean {
  if (denied.length > 0 || elsewhere) return false
  const talents = told.wants.length + told.offers.length + told.interests.length + bare.length
  return piece.of !== 'talent' || talents > 0 || role === undefined
}

/** A question with buttons to which any words that put the wish right are an answer too. */
function onWords(
  key: QuestionKey,
  intro: Phrase,
  choices: readonly Answerable[],
  wish: Wish,
): Question {
  const read: FreeReader = (said) =>
    // «Overslaan» is no «goed slapen».
    (saysButton(said.text, 'skip') ? 'skip' : undefined) ??
    correctionIn(said, wish) ??
    (isUnknown(said.text) ? 'skip' : undefined)
  const hint = t('onboarding.correct.hint')
  return { ...choiceQuestion(key, paragraphs(intro), choices, read, hint), soFar: wish }
}
