/** A POOL as the engine sees it: everybody is a seat of their own. */
import { type Crowd, HOST } from '../../../core/forming/engine/crowd.ts'
import type { Pool } from '../pool.ts'
import { valuesOf } from './values.ts'

const FAR_KM = 25

export function crowdOf(pool: Pool): Crowd {
  const { size } = pool
  const pairs = pairsOf(pool)
  return {
    size,
    rules: { min: 3, max: 6, hostAbove: 4, minWanting: 0 },
    row: Int32Array.from({ length: size }, (_, person) => person),
    limit: new Int32Array(size).fill(1),
    people: new Uint8Array(size).fill(1),
    counted: new Uint8Array(size).fill(1),
    brings: pool.host.map((host) => (host === 1 ? HOST : 0)),
    needs: new Uint8Array(size),
    wanting: new Uint8Array(size),
    words: 1,
    hours: pool.slots,
    languages: pool.languages,
    age: pool.age,
    base: Float64Array.from(pool.wait, (wait) => 0.25 + 0.05 * wait),
    inner: new Float64Array(size),
    ...pairs,
  }
}

/** Of a town of ten thousand these are twenty million: nothing is held that need not be. */
function pairsOf(pool: Pool): Pick<Crowd, 'from' | 'mate' | 'worth'> {
  const half = halves(pool)
  const from = new Int32Array(pool.size + 1)
  for (let one = 0; one < pool.size; one += 1) {
    from[one + 1] = (half.from[one + 1] ?? 0) - (half.from[one] ?? 0) + (from[one + 1] ?? 0)
    for (let k = half.from[one] ?? 0; k < (half.from[one + 1] ?? 0); k += 1) {
      const after = (half.mate[k] ?? 0) + 1
      from[after] = (from[after] ?? 0) + 1
    }
  }
  for (let one = 0; one < pool.size; one += 1)
    from[one + 1] = (from[one + 1] ?? 0) + (from[one] ?? 0)
  const mate = new Int32Array(from[pool.size] ?? 0)
  const worth = new Float32Array(mate.length)
  const next = from.slice()
  const put = (one: number, other: number, value: number): void => {
    const at = next[one] ?? 0
    mate[at] = other
    worth[at] = value
    next[one] = at + 1
  }
  // Everybody gets the mates before them first, and then their own: in order, both.
  for (let one = 0; one < pool.size; one += 1) {
    for (let k = half.from[one] ?? 0; k < (half.from[one + 1] ?? 0); k += 1) {
      put(one, half.mate[k] ?? 0, half.worth[k] ?? 0)
      put(half.mate[k] ?? 0, one, half.worth[k] ?? 0)
    }
  }
  return { from, mate, worth }
}

/** Each pair once, with the lower number. Only who lives near enough east or west is looked at. */
function halves(pool: Pool): Pick<Crowd, 'from' | 'mate' | 'worth'> {
  const { size, x } = pool
  const { pair } = valuesOf(pool)
  const eastward = Int32Array.from({ length: size }, (_, person) => person).sort(
    (a, b) => (x[a] ?? 0) - (x[b] ?? 0),
  )
  const place = new Int32Array(size)
  eastward.forEach((person, at) => {
    place[person] = at
  })
  const from = new Int32Array(size + 1)
  const near = new Int32Array(size)
  let mate = new Int32Array(size)
  let worth = new Float32Array(size)
  let held = 0
  for (let one = 0; one < size; one += 1) {
    let count = 0
    const isNear = (at: number): boolean =>
      Math.abs((x[eastward[at] ?? 0] ?? 0) - (x[one] ?? 0)) <= FAR_KM
    const look = (at: number): void => {
      if ((eastward[at] ?? 0) > one) near[count++] = eastward[at] ?? 0
    }
    for (let at = (place[one] ?? 0) + 1; at < size && isNear(at); at += 1) look(at)
    for (let at = (place[one] ?? 0) - 1; at >= 0 && isNear(at); at -= 1) look(at)
    if (held + count > mate.length) {
      mate = grown(mate, new Int32Array(Math.ceil(1.5 * mate.length) + count))
      worth = grown(worth, new Float32Array(Math.ceil(1.5 * worth.length) + count))
    }
    for (const other of near.subarray(0, count).sort()) {
      const value = pair(one, other)
      if (value < 0) continue
      mate[held] = other
      worth[held] = value
      held += 1
    }
    from[one + 1] = held
  }
  return { from, mate, worth }
}

function grown<T extends Int32Array | Float32Array>(all: T, larger: T): T {
  larger.set(all)
  return larger
}
