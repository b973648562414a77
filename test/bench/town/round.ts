/** One week's crowd out of everybody: who is present, what they waited and whom they met. */
import type { Pool } from '../pool.ts'
import { type Memory, moved } from './memory.ts'

export function roundOf(
  everybody: Pool,
  present: readonly number[],
  waited: (person: number) => number,
  past: { readonly memory: Memory; readonly week: number },
): Pool {
  const placeOf = new Map(present.map((person, place) => [person, place]))
  const never = [...everybody.never].flatMap((key) => moved(key, placeOf) ?? [])
  return {
    size: present.length,
    offers: Uint16Array.from(present.flatMap((person) => threeOf(everybody.offers, person))),
    wants: Uint16Array.from(present.flatMap((person) => threeOf(everybody.wants, person))),
    slots: Int32Array.from(present, (person) => everybody.slots[person] ?? 0),
    languages: Int32Array.from(present, (person) => everybody.languages[person] ?? 0),
    x: Float64Array.from(present, (person) => everybody.x[person] ?? 0),
    y: Float64Array.from(present, (person) => everybody.y[person] ?? 0),
    age: Uint8Array.from(present, (person) => everybody.age[person] ?? 0),
    host: Uint8Array.from(present, (person) => everybody.host[person] ?? 0),
    wait: Uint8Array.from(present, waited),
    never: new Set(never),
    ...past.memory.among(placeOf, past.week),
  }
}

function threeOf(column: Uint16Array, person: number): number[] {
  return Array.from(column.subarray(3 * person, 3 * person + 3))
}
