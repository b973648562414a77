import fc from 'fast-check'
import { expect, it } from 'vitest'
import { BestMates } from '../../../core/forming/club/best-mates.ts'
import { MateRows } from '../../../core/forming/club/mate-rows.ts'
import type { Part } from '../../../core/forming/club/worth.ts'

const SEATS = 24
/** A seat's best, and those that it keeps at all. */
const MOST = 2
const WIDE = 8

/** Worths of pairs, some of them alike; -1 for two who may not sit together. */
const layers = fc.record({
  hosts: fc.array(fc.boolean(), { minLength: SEATS, maxLength: SEATS }),
  worths: fc.array(fc.integer({ min: -1, max: 6 }), {
    minLength: SEATS ** 2,
    maxLength: SEATS ** 2,
  }),
})

function worthIn(worths: readonly number[], a: number, b: number): number {
  return worths[Math.min(a, b) * SEATS + Math.max(a, b)] ?? -1
}

/** Sorted from the best on: by what they are worth, hosts and hosted by how near they are. */
function bestOf(seat: number, isHost: readonly boolean[], worths: readonly number[]): number[] {
  const worth = (other: number): number => worthIn(worths, seat, other)
  return [...isHost.keys()]
    .filter((other) => other !== seat && isHost[other] === false && worth(other) >= 0)
    .sort((a, b) => (isHost[seat] ? worth(a) - worth(b) : worth(b) - worth(a)) || a - b)
    .slice(0, WIDE)
}

it('two stay mates when each keeps the other and one is among the best of the other; a host’s are the nearest', () => {
  fc.assert(
    fc.property(layers, ({ hosts, worths }) => {
      const part = {} as Part
      const places = hosts.map((isHost) => ({ brings: 0, parts: isHost ? [] : [part] }))
      const best = new BestMates(places, MOST)
      for (let a = 0; a < SEATS; a += 1)
        for (let b = a + 1; b < SEATS; b += 1) {
          const worth = worthIn(worths, a, b)
          if (worth < 0 || (hosts[a] && hosts[b])) continue
          best.meet(a, b, hosts[a] || hosts[b] ? 0 : worth, worth)
        }
      const rows = new MateRows(SEATS)
      rows.add(best, 0)
      const { from, mate, worth } = rows.packed()
      const lists = hosts.map((_, seat) => bestOf(seat, hosts, worths))
      const isMate = (a: number, b: number): boolean => {
        if (hosts[a] || hosts[b])
          return (hosts[a] ? lists[a]?.includes(b) : lists[b]?.includes(a)) === true
        const [mine, yours] = [lists[a]?.indexOf(b) ?? -1, lists[b]?.indexOf(a) ?? -1]
        return mine >= 0 && yours >= 0 && Math.min(mine, yours) < MOST
      }
      for (let seat = 0; seat < SEATS; seat += 1) {
        const found = [...mate.subarray(from[seat], from[seat + 1])]
        expect(found).toEqual([...hosts.keys()].filter((other) => isMate(seat, other)))
        const told = [...worth.subarray(from[seat], from[seat + 1])]
        expect(told).toEqual(
          found.map((other) => (hosts[seat] || hosts[other] ? 0 : worthIn(worths, seat, other))),
        )
      }
    }),
    { numRuns: 100 },
  )
})
