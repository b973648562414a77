/** A wish taken apart: every single thing that was understood, as it can be chosen, removed or replaced. */
import type { ConceptId, Travel, WeekInterval } from '../domain/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { type Held, type Wish, withoutTalents } from './wish.ts'

export type Piece =
  | ({ readonly of: 'talent'; readonly kind: 'skill' | 'challenge' | 'company' } & Held)
  | { readonly of: 'available' | 'unavailable'; readonly times: readonly WeekInterval[] }
  | { readonly of: 'where'; readonly place: string }
  | { readonly of: 'spoken'; readonly code: string }
  | { readonly of: 'price'; readonly euro: number }
  | { readonly of: 'travel'; readonly travel: Travel }
  | { readonly of: 'dropped'; readonly held: Held }

/** More times than this are one thing to choose: a whole week would be a page of numbers. */
const TIMES_APART = 3

/** In the order of the card, so that a number means the line that was read. */
export function piecesOf(wish: Wish): Piece[] {
  const talent = (
    role: Held['role'],
    concept: ConceptId,
    kind: Extract<Piece, { of: 'talent' }>['kind'] = 'skill',
  ): Piece => ({ of: 'talent', role, concept, kind })
  return [
    ...wish.wants.map(({ concept, kind }) => talent('want', concept, kind)),
    ...wish.offers.map(({ concept }) => talent('offer', concept)),
    ...wish.interests.map((concept) => talent('interest', concept)),
    ...timesOf('available', wish.available),
    ...timesOf('unavailable', wish.unavailable),
    ...(wish.where === undefined ? [] : [{ of: 'where' as const, place: wish.where.name }]),
    ...wish.spoken.map((code) => ({ of: 'spoken' as const, code })),
    ...(wish.maxPriceEuro === undefined ? [] : [{ of: 'price' as const, euro: wish.maxPriceEuro }]),
    ...(wish.travel === undefined ? [] : [{ of: 'travel' as const, travel: wish.travel }]),
    ...wish.dropped.map((held) => ({ of: 'dropped' as const, held })),
  ]
}

function timesOf(of: 'available' | 'unavailable', times: readonly WeekInterval[]): Piece[] {
  if (times.length === 0) return []
  return times.length > TIMES_APART ? [{ of, times }] : times.map((time) => ({ of, times: [time] }))
}

/** What stands on its button: «naaien (leren)», «woensdagavond», «Genk». */
export function pieceLabel(piece: Piece): Phrase {
  switch (piece.of) {
    case 'talent':
      return talentLabel(piece, piece.kind)
    case 'available':
      return t('onboarding.piece.when', { times: { times: piece.times } })
    case 'unavailable':
      return t('onboarding.piece.not-when', { times: { times: piece.times } })
    case 'where':
      return t('onboarding.piece.where', { place: piece.place })
    case 'spoken':
      return t('onboarding.piece.spoken', { language: { spoken: piece.code } })
    case 'price':
      return t('onboarding.piece.price', { euro: piece.euro })
    case 'travel':
      return t(`card.travel.${piece.travel}`)
    case 'dropped':
      return t('onboarding.piece.dropped', { what: { phrase: talentLabel(piece.held) } })
  }
}

/** A talent with its role in brackets. */
export function talentLabel({ role, concept }: Held, kind = 'skill'): Phrase {
  const what = { what: { concept } }
  if (role === 'offer') return t('onboarding.piece.offer', what)
  if (role === 'interest') return t('onboarding.piece.interest', what)
  if (kind === 'company') return t('onboarding.piece.company', what)
  return t(kind === 'challenge' ? 'onboarding.piece.challenge' : 'onboarding.piece.want', what)
}

/** The wish without this one thing; everything else stays. */
export function withoutPiece(wish: Wish, piece: Piece): Wish {
  switch (piece.of) {
    case 'talent':
      return withoutTalents(wish, [piece])
    case 'available':
    case 'unavailable':
      return { ...wish, [piece.of]: withoutTimes(wish[piece.of], piece.times) }
    case 'where':
      return withoutPlace(wish)
    case 'spoken':
      return { ...wish, spoken: wish.spoken.filter((code) => code !== piece.code) }
    case 'price': {
      const { maxPriceEuro: _, ...rest } = wish
      return rest
    }
    case 'travel': {
      const { travel: _, ...rest } = wish
      return rest
    }
    case 'dropped': {
      const { role, concept } = piece.held
      const stays = wish.dropped.filter((one) => one.role !== role || one.concept !== concept)
      return { ...wish, dropped: stays }
    }
  }
}

export function withoutPlace(wish: Wish): Wish {
  const { where: _, ...rest } = wish
  return rest
}

function withoutTimes(
  times: readonly WeekInterval[],
  gone: readonly WeekInterval[],
): WeekInterval[] {
  return times.filter(
    (time) =>
      !gone.some(({ day, from, to }) => day === time.day && from === time.from && to === time.to),
  )
}
