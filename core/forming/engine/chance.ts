/** Chance that a seed repeats: the same numbers in [0, 1), in the same order, on every machine. */
export type Chance = () => number

/** mulberry32 (Ettinger, 2017): 32 bits of state, which is plenty for choosing where to look next. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
