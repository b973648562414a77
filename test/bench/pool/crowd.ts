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

/** Only who lives near enough east or west is looked at: a crowd of many towns has few such pairs. */
function pairsOf(pool: Pool): Pick<Crowd, 'from' | 'mate' | 'worth'> {
  const { size, x } = pool
  const { pair } = valuesOf(pool)
  const eastward = Int32Array.from({ length: size }, (_, person) => person).sort(
    (a, b) => (x[a] ?? 0) - (x[b] ?? 0),
  )
  const mates: number[][] = Array.from({ length: size }, () => [])
  const worths: number[][] = Array.from({ length: size }, () => [])
  eastward.forEach((one, at) => {
    for (let next = at + 1; next < size; next++) {
      const other = eastward[next] ?? 0
      if ((x[other] ?? 0) - (x[one] ?? 0) > FAR_KM) break
      const worth = pair(one, other)
      if (worth < 0) continue
      mates[one]?.push(other)
      worths[one]?.push(worth)
      mates[other]?.push(one)
      worths[other]?.push(worth)
    }
  })
  const from = new Int32Array(size + 1)
  mates.forEach((ones, person) => {
    from[person + 1] = (from[person] ?? 0) + ones.length
  })
  const mate = new Int32Array(from[size] ?? 0)
  const worth = new Float32Array(mate.length)
  mates.forEach((ones, person) => {
    const order = ones.map((_, at) => at).sort((a, b) => (ones[a] ?? 0) - (ones[b] ?? 0))
    order.forEach((place, at) => {
      const to = (from[person] ?? 0) + at
      mate[to] = ones[place] ?? 0
      worth[to] = worths[person]?.[place] ?? 0
    })
  })
  return { from, mate, worth }
}
