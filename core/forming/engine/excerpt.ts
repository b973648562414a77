/** A few seats of a crowd as a crowd of their own, so that what works on them costs what they cost. */
import type { Crowd } from './crowd.ts'

/** Seat k is `seats[k]` of the crowd, which are ascending; rows are numbered anew, in the order of their first seats. */
export function excerpt(crowd: Crowd, seats: Int32Array, limit = crowd.limit): Crowd {
  const numbers = new Map<number, number>()
  const limits: number[] = []
  const row = seats.map((seat) => {
    const whole = crowd.row[seat] as number
    const known = numbers.get(whole)
    if (known !== undefined) return known
    numbers.set(whole, limits.length)
    return limits.push(limit[whole] as number) - 1
  })
  const { extra, words } = crowd
  const { from, mate, worth } = pairs(crowd, seats)
  const hours = new Int32Array(seats.length * words)
  seats.forEach((seat, at) => {
    hours.set(crowd.hours.subarray(seat * words, (seat + 1) * words), at * words)
  })
  return {
    size: seats.length,
    rules: crowd.rules,
    row,
    limit: Int32Array.from(limits),
    people: picked(crowd.people, seats),
    counted: picked(crowd.counted, seats),
    brings: picked(crowd.brings, seats),
    needs: picked(crowd.needs, seats),
    wanting: picked(crowd.wanting, seats),
    words,
    hours,
    languages: seats.map((seat) => crowd.languages[seat] as number),
    age: picked(crowd.age, seats),
    base: Float64Array.from(seats, (seat) => crowd.base[seat] as number),
    inner: Float64Array.from(seats, (seat) => crowd.inner[seat] as number),
    ...{ from, mate, worth },
    ...(extra && { extra: (ones) => extra(ones.map((one) => seats[one] as number)) }),
  }
}

function picked(all: Uint8Array, seats: Int32Array): Uint8Array {
  return Uint8Array.from(seats, (seat) => all[seat] as number)
}

/** Of the whole crowd they are the very same: in a large round that is a hundred megabytes. */
function pairs(crowd: Crowd, seats: Int32Array): Pick<Crowd, 'from' | 'mate' | 'worth'> {
  if (seats.length === crowd.size) return crowd
  const { from, mate, worth } = crowd
  const place = new Map<number, number>()
  seats.forEach((seat, at) => place.set(seat, at))
  const reach = seats.reduce(
    (sum, seat) => sum + (from[seat + 1] as number) - (from[seat] as number),
    0,
  )
  const start = new Int32Array(seats.length + 1)
  const mates = new Int32Array(reach)
  const worths = new Float32Array(reach)
  let held = 0
  seats.forEach((seat, at) => {
    const end = from[seat + 1] as number
    for (let k = from[seat] as number; k < end; k += 1) {
      const other = place.get(mate[k] as number)
      if (other === undefined) continue
      mates[held] = other
      worths[held] = worth[k] as number
      held += 1
    }
    start[at + 1] = held
  })
  return { from: start, mate: mates.slice(0, held), worth: worths.slice(0, held) }
}
