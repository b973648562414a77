/** One round of pairing as numbers: people in the order of their ids, and what each two are worth together. */
import type { MemberId } from '../../domain/index.ts'
import type { PairingSettings, Tie, Waiting } from './problem.ts'

const UNITS = 10_000

export interface Round {
  readonly people: readonly Waiting[]
  /** Each two people who may meet once, the lower place first. */
  readonly from: Int32Array
  readonly to: Int32Array
  /** Ten-thousandths, with what their waiting adds. */
  readonly weight: Float64Array
  /** The same by `from · people + to`. */
  readonly weights: ReadonlyMap<number, number>
}

/** People and ties in any order make the same round. Who is named twice counts once, as the longer wait. */
export function roundOf(
  people: readonly Waiting[],
  ties: readonly Tie[],
  settings: PairingSettings,
): Round {
  const ordered = inOrder(people)
  const places = new Map(ordered.map(({ id }, place) => [id, place]))
  const weights = new Map<number, number>()
  for (const { a, b, worth } of ties) {
    const [one, other] = [places.get(a), places.get(b)]
    if (one === undefined || other === undefined || one === other) continue
    const waited = (ordered[one]?.waited ?? 0) + (ordered[other]?.waited ?? 0)
    const weight = Math.round(UNITS * (worth + settings.perRoundWaited * waited))
    const key = Math.min(one, other) * ordered.length + Math.max(one, other)
    weights.set(key, Math.max(weight, weights.get(key) ?? -Infinity))
  }
  const keys = Float64Array.from(weights.keys()).sort()
  return {
    people: ordered,
    from: Int32Array.from(keys, (key) => Math.floor(key / ordered.length)),
    to: Int32Array.from(keys, (key) => key % ordered.length),
    weight: Float64Array.from(keys, (key) => weights.get(key) ?? 0),
    weights,
  }
}

function inOrder(people: readonly Waiting[]): Waiting[] {
  const byId = new Map<MemberId, Waiting>()
  for (const person of people) {
    const before = byId.get(person.id)
    byId.set(person.id, {
      id: person.id,
      waited: Math.max(person.waited, before?.waited ?? 0),
      wasAlone: person.wasAlone || before?.wasAlone === true,
    })
  }
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** What two people are worth together, or undefined where they may not meet. */
export function weightOf(round: Round, a: number, b: number): number | undefined {
  return round.weights.get(Math.min(a, b) * round.people.length + Math.max(a, b))
}

/** Three places in ascending order. */
export type Trio = readonly [number, number, number]

export function trioOf(a: number, b: number, c: number): Trio {
  const [low, high] = [Math.min(a, b, c), Math.max(a, b, c)]
  return [low, a + b + c - low - high, high]
}

/**
 * What three people are worth together: half of what their three pairs are, so that each counts with the
 * mean of the two they sit with. Undefined where two of them, or all three, may not meet.
 */
export function weightOfThree(
  round: Round,
  { mayBeThree }: PairingSettings,
  [a, b, c]: Trio,
): number | undefined {
  const [ab, ac, bc] = [weightOf(round, a, b), weightOf(round, a, c), weightOf(round, b, c)]
  if (ab === undefined || ac === undefined || bc === undefined) return undefined
  return mayBeThree(idOf(round, a), idOf(round, b), idOf(round, c)) ? (ab + ac + bc) / 2 : undefined
}

export function idOf({ people }: Round, place: number): MemberId {
  return (people[place] as Waiting).id
}
