/**
 * A wish put right: what is denied leaves, what is named takes its place, and everything that the words
 * do not speak of stays as it was.
 */
import { type ConceptId, overlap, type WeekInterval } from '../domain/index.ts'
import type { Correction } from './correction.ts'
import { type Piece, piecesOf, withoutPiece, withoutPlace } from './pieces.ts'
import {
  type Held,
  isHeld,
  type TalentRole,
  talentsOf,
  type Wish,
  withoutTalents,
  withTalent,
} from './wish.ts'

/** What has to be asked before a correction can be carried out. */
export interface Open {
  /** `instead`: which of these does the new one replace? `role`: of which of these is it said? */
  readonly ask: 'instead' | 'role'
  readonly of: readonly Piece[]
}

/** Undefined when the correction says enough. */
export function openIn(wish: Wish, correction: Correction): Open | undefined {
  const fresh = freshOf(wish, correction)
  if (fresh.length > 0) {
    const of = replaceable(wish, correction, fresh)
    return of.length > 1 ? { ask: 'instead', of } : undefined
  }
  const of = turnable(wish, correction)
  return correction.role !== 'switch' && of.length > 1 ? { ask: 'role', of } : undefined
}

/**
 * The wish after the correction. `chosen` answers what was open: the piece that was meant, or null for
 * none. `held` is what the profile has: a talent that only the profile holds is marked to leave it.
 */
export function mended(
  wish: Wish,
  correction: Correction,
  held: readonly Held[] = [],
  chosen?: Piece | null,
): Wish {
  const { told, denied } = correction
  const fresh = freshOf(wish, correction)
  const known = talentsOf(wish)
  const leaves = held.filter(
    ({ concept }) =>
      denied.includes(concept) && !known.some((talent) => talent.concept === concept),
  )
  const gone = known.filter(({ concept }) => denied.includes(concept))
  const moved = known.filter(({ concept }) => fresh.some((talent) => talent.concept === concept))
  const replaced = chosen === undefined ? replaceable(wish, correction, fresh) : chosenAs(chosen)
  const stays = replaced
    .filter(() => fresh.length > 0)
    .reduce(withoutPiece, withoutTalents(wish, gone))
  const turned = fresh.length > 0 ? stays : turnedTo(stays, correction, chosen)
  const left = moved.filter((talent) => !isHeld(fresh, talent))
  const talents = withoutTalents(fresh.toReversed().reduce(withTalent, turned), left)
  return withTimesAndPlace(
    {
      ...withMode(withLevels(talents, told), correction.mode),
      dropped: [...wish.dropped, ...leaves].filter((one) => !isHeld(fresh, one)),
    },
    correction,
  )
}

function chosenAs(piece: Piece | null): Piece[] {
  return piece === null ? [] : [piece]
}

/** Talents that the words bring, each in its role. */
function freshOf(wish: Wish, { told, bare, denied, role }: Correction): Held[] {
  const said = role === 'switch' ? undefined : role
  const inPlaceOf = talentsOf(wish).find(({ concept }) => denied.includes(concept))?.role
  const as = inPlaceOf ?? said ?? mainRole(wish)
  return [...talentsOf(told), ...bare.map((concept) => ({ role: as, concept }))]
}

function mainRole(wish: Wish): TalentRole {
  const roles = new Set(talentsOf(wish).map(({ role }) => role))
  const [only, ...others] = roles
  return only !== undefined && others.length === 0 ? only : 'want'
}

/** What new talents would replace: others of the same role, unless a denied one made room. */
function replaceable(wish: Wish, { adds, denied }: Correction, fresh: readonly Held[]): Piece[] {
  const known = talentsOf(wish)
  const isKnown = (concept: ConceptId): boolean => known.some((one) => one.concept === concept)
  const makesRoom = known.some(({ concept }) => denied.includes(concept))
  const roles = new Set(fresh.filter(({ concept }) => !isKnown(concept)).map(({ role }) => role))
  if (adds || makesRoom) return []
  return piecesOf(wish).filter(
    (piece) =>
      piece.of === 'talent' &&
      roles.has(piece.role) &&
      !fresh.some(({ concept }) => concept === piece.concept),
  )
}

/** Talents of which «ik kan het al» or «ik wil het leren» may be said. */
function turnable(wish: Wish, { role }: Correction): Piece[] {
  if (role === undefined) return []
  return piecesOf(wish).filter(
    (piece) => piece.of === 'talent' && (role === 'switch' || piece.role !== role),
  )
}

function turnedTo(wish: Wish, correction: Correction, chosen?: Piece | null): Wish {
  const { role } = correction
  if (role === undefined) return wish
  const turning = chosen === undefined ? turnable(wish, correction) : chosenAs(chosen)
  return turning.reduce((now, piece) => {
    if (piece.of !== 'talent') return now
    const to = role === 'switch' ? (piece.role === 'offer' ? 'want' : 'offer') : role
    return inRole(now, piece, to)
  }, wish)
}

/** The talent in another role. */
export function inRole(wish: Wish, held: Held, role: TalentRole): Wish {
  const { concept } = held
  return role === held.role
    ? wish
    : withoutTalents(withTalent(wish, { role, concept }), [{ role: held.role, concept }])
}

/** Levels and kinds as they were told just now. */
function withLevels(wish: Wish, told: Wish): Wish {
  const now = <T extends { concept: ConceptId }>(list: readonly T[], newer: readonly T[]): T[] =>
    list.map((one) => ({ ...one, ...newer.find(({ concept }) => concept === one.concept) }))
  return { ...wish, wants: now(wish.wants, told.wants), offers: now(wish.offers, told.offers) }
}

/** «Eerst gewoon kijken», said of everything that is wanted. */
function withMode(wish: Wish, mode: Correction['mode']): Wish {
  if (mode === undefined) return wish
  return { ...wish, wants: wish.wants.map((want) => ({ ...want, mode })) }
}

function withTimesAndPlace(wish: Wish, { told, elsewhere, adds }: Correction): Wish {
  const meets = (times: readonly WeekInterval[], time: WeekInterval): boolean =>
    times.some((other) => overlap(time, other))
  const stays = wish.available.filter((time) => !meets(told.unavailable, time))
  const isReplaced = stays.length < wish.available.length && told.available.length > 0
  const keeps = adds || isReplaced ? stays : told.available.length > 0 ? [] : stays
  const misunderstood = (time: WeekInterval): boolean => isReplaced && meets(wish.available, time)
  const { onlyThen: before, ...placed } = elsewhere ? withoutPlace(wish) : wish
  const onlyThen = told.available.length > 0 ? told.onlyThen : before
  return {
    ...placed,
    ...(onlyThen === undefined ? {} : { onlyThen }),
    ...(told.where === undefined ? {} : { where: told.where }),
    ...(told.maxPriceEuro === undefined ? {} : { maxPriceEuro: told.maxPriceEuro }),
    ...(told.travel === undefined ? {} : { travel: told.travel }),
    available: together([...keeps, ...told.available]),
    unavailable: together([
      ...wish.unavailable.filter((time) => !meets(told.available, time)),
      ...told.unavailable.filter((time) => !misunderstood(time)),
    ]),
    spoken: [...new Set([...(told.spoken.length > 0 && !adds ? [] : wish.spoken), ...told.spoken])],
  }
}

/** Each time once. */
function together(times: readonly WeekInterval[]): WeekInterval[] {
  const keys = times.map(({ day, from, to }) => `${day} ${String(from)} ${String(to)}`)
  return times.filter((_, index) => keys.indexOf(keys[index] ?? '') === index)
}

/** One piece replaced by what was typed for it; words about other things put those right instead. */
export function replacedBy(
  wish: Wish,
  piece: Piece,
  correction: Correction,
  held: readonly Held[] = [],
): Wish {
  const { told } = correction
  if (piece.of === 'talent') {
    const talents = talentsFor(piece, correction)
    if (talents.length === 0) return mended(wish, correction, held)
    const rest = { ...told, wants: [], offers: [], interests: [] }
    const now = talents.toReversed().reduce(withTalent, withoutPiece(wish, piece))
    return withTimesAndPlace(withLevels(now, told), { ...correction, told: rest })
  }
  const times = piece.of === 'unavailable' ? notThen(correction) : correction
  const isSameKind =
    (piece.of === 'available' && times.told.available.length > 0) ||
    (piece.of === 'unavailable' && times.told.unavailable.length > 0) ||
    (piece.of === 'spoken' && told.spoken.length > 0)
  return isSameKind
    ? mended(withoutPiece(wish, piece), { ...times, adds: true }, held)
    : mended(wish, correction, held)
}

/** In the role of the piece that they replace, unless the words speak of another. */
function talentsFor(piece: Held, { told, bare, role }: Correction): Held[] {
  const said = role === 'switch' ? undefined : role
  return [
    ...talentsOf(told).map((one) =>
      said !== undefined || one.role === 'offer' ? one : { ...one, role: piece.role },
    ),
    ...bare.map((concept) => ({ role: said ?? piece.role, concept })),
  ]
}

/** «Dinsdag», typed in place of «niet maandag», is a time when somebody cannot. */
function notThen(correction: Correction): Correction {
  const { told } = correction
  if (told.unavailable.length > 0) return correction
  return { ...correction, told: { ...told, available: [], unavailable: told.available } }
}
