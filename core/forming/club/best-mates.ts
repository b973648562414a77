/**
 * Of the mates of each seat of a layer, the best: all of them in a round of some hundred people, in a large one
 * as many as there is room and time for. All arrays are by the seat's place in its layer.
 */
import type { Place } from './places.ts'

/**
 * Nobody who is liked by all keeps so many times their best, nor so many, where that is more than the best: the
 * work on one seat grows with the square of its mates.
 */
const WIDER = 4
const WIDEST = 400

/** Seat after seat a heap whose first is the worst that is kept, later its best before the others. */
export class BestMates {
  /** Two whom the rules let sit together, each two once. */
  met = 0
  /** The most that a mate is worth for each person who counts there, and what mates bring; of all who were met. */
  readonly top: Float64Array
  readonly brings: Uint8Array
  readonly size: number
  readonly isHost: Uint8Array
  private readonly most: number
  private readonly room: number
  private readonly counts: Int32Array
  private readonly seats: Int32Array
  private readonly ranks: Float64Array
  private readonly own: Uint8Array
  private readonly counted: Uint8Array

  /** `most`: so many are the best of a seat. */
  constructor(places: readonly Pick<Place, 'parts' | 'brings'>[], most: number) {
    const { length } = places
    this.size = length
    this.most = most
    const wide = Math.max(most, Math.min(WIDER * most, WIDEST))
    this.room = Math.min(wide, Math.max(1, length - 1))
    this.counts = new Int32Array(length)
    this.seats = new Int32Array(length * this.room)
    this.ranks = new Float64Array(length * this.room)
    this.top = new Float64Array(length)
    this.brings = new Uint8Array(length)
    this.isHost = Uint8Array.from(places, ({ parts }) => (parts.length === 0 ? 1 : 0))
    this.own = Uint8Array.from(places, ({ brings }) => brings)
    this.counted = Uint8Array.from(places, ({ parts }) => parts.length)
  }

  /** The worth of a host is in no pair: of those who could be hosted the nearest are the best. */
  meet(a: number, b: number, worth: number, km: number): void {
    this.met += 1
    this.note(a, b, worth)
    this.note(b, a, worth)
    const isHosted = this.isHost[a] === 1 || this.isHost[b] === 1
    const rank = isHosted ? -km : worth
    if (!isHosted || this.isHost[a] === 1) this.offer(a, b, rank)
    if (!isHosted || this.isHost[b] === 1) this.offer(b, a, rank)
  }

  /** Puts the best of each seat before the others; nobody can be met any longer. */
  finish(): void {
    for (let seat = 0; seat < this.size; seat += 1) this.putLast(seat)
  }

  count(seat: number): number {
    return this.counts[seat] as number
  }

  /** The `k`th that a seat keeps. */
  mate(seat: number, k: number): number {
    return this.seats[seat * this.room + k] as number
  }

  worth(seat: number, k: number): number {
    return this.isHost[seat] === 1 ? 0 : (this.ranks[seat * this.room + k] as number)
  }

  /** Whether the `k`th is among the best of a seat. */
  isBest(k: number): boolean {
    return k < this.most
  }

  private note(seat: number, other: number, worth: number): void {
    const each = worth / Math.max(1, this.counted[other] as number)
    if (each > (this.top[seat] as number)) this.top[seat] = each
    this.brings[seat] = (this.brings[seat] as number) | (this.own[other] as number)
  }

  private offer(seat: number, other: number, rank: number): void {
    const start = seat * this.room
    const count = this.counts[seat] as number
    if (count < this.room) {
      this.counts[seat] = count + 1
      this.rise(start, count, other, rank)
    } else if (this.isWorse(this.ranks[start] as number, this.seats[start] as number, rank, other))
      this.sink(start, count, other, rank)
  }

  /** Less, or as much and later. */
  private isWorse(rank: number, seat: number, thanRank: number, thanSeat: number): boolean {
    return rank < thanRank || (rank === thanRank && seat > thanSeat)
  }

  private rise(start: number, from: number, other: number, rank: number): void {
    const { seats, ranks } = this
    let at = from
    while (at > 0) {
      const above = (at - 1) >> 1
      const [aboveRank, aboveSeat] = [
        ranks[start + above] as number,
        seats[start + above] as number,
      ]
      if (!this.isWorse(rank, other, aboveRank, aboveSeat)) break
      seats[start + at] = aboveSeat
      ranks[start + at] = aboveRank
      at = above
    }
    seats[start + at] = other
    ranks[start + at] = rank
  }

  private sink(start: number, count: number, other: number, rank: number): void {
    const { seats, ranks } = this
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= count) break
      const right = start + below + 1
      const left = right - 1
      const isRight =
        below + 1 < count &&
        this.isWorse(
          ranks[right] as number,
          seats[right] as number,
          ranks[left] as number,
          seats[left] as number,
        )
      if (isRight) below += 1
      const [belowRank, belowSeat] = [
        ranks[start + below] as number,
        seats[start + below] as number,
      ]
      if (!this.isWorse(belowRank, belowSeat, rank, other)) break
      seats[start + at] = belowSeat
      ranks[start + at] = belowRank
      at = below
    }
    seats[start + at] = other
    ranks[start + at] = rank
  }

  /** All but the best, the worst one last. */
  private putLast(seat: number): void {
    const { seats, ranks } = this
    const start = seat * this.room
    for (let last = (this.counts[seat] as number) - 1; last >= this.most; last -= 1) {
      const [worst, rank] = [seats[start] as number, ranks[start] as number]
      this.sink(start, last, seats[start + last] as number, ranks[start + last] as number)
      seats[start + last] = worst
      ranks[start + last] = rank
    }
  }
}
