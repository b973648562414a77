/** Pairs of the seats of one layer, from flat arrays: in a large round tens of millions of them are looked at. */
import type { FormingSettings } from '../problem.ts'
import type { Place } from './places.ts'
import { type Part, pairWorth, type Worths, worthOf } from './worth.ts'

/** Instead of a person, on a seat for several or of none that learns. */
const SEVERAL = -1

export class SeatPairs {
  private readonly places: readonly Place[]
  private readonly worths: Worths
  private readonly farthest: number
  /** Who sits there alone. */
  private readonly person: Int32Array
  private readonly row: Int32Array
  private readonly isLed: Uint8Array
  /** What the one who learns there wants: `told[wants[s]]` up to `offers[s]`, and from there what they offer. */
  private readonly wants: Int32Array
  private readonly offers: Int32Array
  private readonly told: Int32Array

  /** The seats of one layer. */
  constructor(places: readonly Place[], worths: Worths, { radiusKm }: FormingSettings) {
    this.places = places
    this.worths = worths
    this.farthest = places[0]?.layer.isOnline === true ? Infinity : radiusKm
    this.person = Int32Array.from(places, ({ people: [one, other] }) =>
      one === undefined || other !== undefined ? SEVERAL : one.at,
    )
    this.row = Int32Array.from(places, ({ row }) => row)
    this.isLed = Uint8Array.from(places, ({ host }) => (host === undefined ? 0 : 1))
    this.wants = new Int32Array(places.length + 1)
    this.offers = new Int32Array(places.length)
    const told: number[] = []
    places.forEach(({ parts: [part] }, seat) => {
      if (part !== undefined) for (const want of part.wantsAt) told.push(want)
      this.offers[seat] = told.length
      if (part !== undefined) for (const offer of part.offersAt) told.push(offer)
      this.wants[seat + 1] = told.length
    })
    this.told = Int32Array.from(told)
  }

  /**
   * The most kilometres between anybody of the one and of the other, Infinity where one of them is unknown;
   * -1 for two who may not share a group: because of anybody on them, or because both would host.
   */
  apart(a: number, b: number): number {
    if (this.row[a] === this.row[b] || (this.isLed[a] === 1 && this.isLed[b] === 1)) return -1
    const [one, other] = [this.person[a] as number, this.person[b] as number]
    if (one === SEVERAL || other === SEVERAL) return this.farthestApart(a, b)
    const km = this.worths.ties.apart(one, other)
    return km > this.farthest ? -1 : km
  }

  /** What they are worth together; `km` as `apart` says it. */
  worth(a: number, b: number, km: number): number {
    const [one, other] = [this.person[a] as number, this.person[b] as number]
    if (one === SEVERAL || other === SEVERAL) return this.sumOfPairs(a, b)
    if (this.isLed[a] === 1 || this.isLed[b] === 1) return 0
    const { kin, ties } = this.worths
    const [aWants, aOffers, aEnd] = [this.wants[a], this.offers[a], this.wants[a + 1]] as Stretch
    const [bWants, bOffers, bEnd] = [this.wants[b], this.offers[b], this.wants[b + 1]] as Stretch
    const { told } = this
    let [ab, ba, shared] = [0, 0, 0]
    for (let k = aWants; k < aOffers; k += 1) {
      const mine = told[k] as number
      for (let l = bWants; l < bOffers; l += 1) shared += kin.between(mine, told[l] as number)
      for (let l = bOffers; l < bEnd; l += 1) {
        const value = kin.between(mine, told[l] as number)
        if (value > ab) ab = value
      }
    }
    for (let k = aOffers; k < aEnd; k += 1)
      for (let l = bWants; l < bOffers; l += 1) {
        const value = kin.between(told[l] as number, told[k] as number)
        if (value > ba) ba = value
      }
    return worthOf(ab, ba, shared, km, ties.past(one, other))
  }

  private farthestApart(a: number, b: number): number {
    let most = 0
    for (const one of (this.places[a] as Place).people) {
      for (const other of (this.places[b] as Place).people) {
        const km = this.worths.ties.apart(one.at, other.at)
        if (km < 0 || km > this.farthest) return -1
        if (km > most) most = km
      }
    }
    return most
  }

  private sumOfPairs(a: number, b: number): number {
    const [one, other] = [this.places[a] as Place, this.places[b] as Place]
    return sumOfPairs(one.parts, other.parts, this.worths)
  }
}

type Stretch = [number, number, number]

function sumOfPairs(a: readonly Part[], b: readonly Part[], worths: Worths): number {
  let sum = 0
  for (const one of a) for (const other of b) sum += pairWorth(one, other, worths)
  return sum
}

/** What two who came together are worth to each other. */
export function innerWorth({ parts }: Place, worths: Worths): number {
  if (parts.length < 2) return 0
  return parts.reduce((sum, part, at) => sum + sumOfPairs([part], parts.slice(at + 1), worths), 0)
}
