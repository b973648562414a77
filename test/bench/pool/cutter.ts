/** The best way to cut a row of people into teams that sit side by side, some left alone between them. */
import type { Pool } from '../pool.ts'
import type { Values } from './values.ts'

const MOST = 6

export interface Cutter {
  /**
   * The worth of the row that begins there, cut as well as it can be. Marks with 1 in `starts`, at the same
   * places, where a team or somebody alone begins.
   */
  cut(rows: Uint32Array, begin: number, starts: Uint8Array): number
  /** The teams of a row by its marks; those alone are left out. */
  teams(rows: Uint32Array, begin: number, starts: Uint8Array): number[][]
}

export function cutter({ size, slots, languages, host, wait }: Pool, values: Values): Cutter {
  const most = new Float64Array(size + 1)
  const length = new Uint8Array(size + 1)

  /** Fills in the best that the first `end` of a row can be. */
  const extend = (rows: Uint32Array, begin: number, end: number): void => {
    let best = most[end - 1] ?? 0
    let team = 1
    let [slot, language, hosts, people, pairs] = [-1, -1, 0, 0, 0]
    for (let count = 1; count <= MOST && count <= end; count++) {
      const first = begin + end - count
      const person = rows[first] ?? 0
      slot &= slots[person] ?? 0
      language &= languages[person] ?? 0
      if (slot === 0 || language === 0) break
      let worth = 0
      for (let at = first + 1; worth >= 0 && at < begin + end; at++) {
        worth = values.pair(person, rows[at] ?? 0)
        pairs += worth
      }
      if (worth < 0) break
      hosts |= host[person] ?? 0
      people += 0.25 + 0.05 * (wait[person] ?? 0)
      if (count < 3 || (count > 4 && hosts === 0)) continue
      const gained = (2 * pairs) / (count - 1) + people + (hosts === 0 ? 0 : 0.15 * count)
      const sum = (most[end - count] ?? 0) + gained
      if (sum > best) [best, team] = [sum, count]
    }
    most[end] = best
    length[end] = team
  }
  return {
    cut: (rows, begin, starts) => {
      for (let end = 1; end <= size; end++) extend(rows, begin, end)
      starts.fill(0, begin, begin + size)
      for (let end = size; end > 0; ) {
        end -= length[end] ?? 1
        starts[begin + end] = 1
      }
      return most[size] ?? 0
    },
    teams: (rows, begin, starts) => {
      const teams: number[][] = []
      for (let at = 0; at < size; at++) {
        const person = rows[begin + at] ?? 0
        if (starts[begin + at] === 1) teams.push([person])
        else teams.at(-1)?.push(person)
      }
      return teams.filter((team) => team.length > 1)
    },
  }
}
