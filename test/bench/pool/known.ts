/** What is known of the best that a crowd can be, by others than the engine that is measured. */

export interface Known {
  /** Nothing is worth more. */
  readonly most: number
  /** Whether something is known to be worth as much; else it is a bound by linear programming. */
  readonly isReached: boolean
}

const HUNDREDS = [
  ...[58.5756, 55.3476, 51.0508, 55.4143, 56.1377],
  ...[52.5033, 55.9696, 53.7235, 53.7506, 56.417],
]
const TOWNS: readonly (readonly [people: number, seed: number, known: Known])[] = [
  [30, 1, { most: 13.972, isReached: true }],
  [60, 1, { most: 33.373, isReached: true }],
  ...HUNDREDS.map((most, at) => [100, at + 1, { most, isReached: true }] as const),
  [200, 1, { most: 123.69, isReached: false }],
  [300, 1, { most: 193.487, isReached: false }],
]

/** Of one town; undefined where nobody has worked it out. Known to the last digit that is given. */
export function knownOfTown(people: number, seed: number): Known | undefined {
  return TOWNS.find(([size, drawn]) => size === people && drawn === seed)?.[2]
}

/** Towns that cannot meet are together worth what they are worth one by one. */
export function knownOfBlocks(blocks: number): Known {
  let most = 0
  for (let block = 0; block < blocks; block++) most += HUNDREDS[block % HUNDREDS.length] ?? 0
  return { most, isReached: true }
}
