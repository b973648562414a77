/**
 * How many typing errors lie between two spellings, where likely errors count less: neighbours on the
 * Belgian keyboard, a doubled letter, letters that sound alike.
 */

const SWAP = 0.65
const DOUBLED = 0.6
const NEIGHBOUR = 0.8
const ALIKE = 0.6
/** Sounds that are written in two ways: one error for the whole, however many letters it takes. */
const SOUND = 0.6

const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn']
const SOUNDS_ALIKE = 'dt td ck kc sz zs fv vf iy yi gh kq qk ea ae ie ei ou uo bp pb mn nm'

/** The cost of one letter for another, by both codes; letters outside of ASCII cost a whole error. */
const CODES = 128
const costs = new Float64Array(CODES * CODES).fill(1)

function setCost(a: string, b: string, cost: number): void {
  costs[a.charCodeAt(0) * CODES + b.charCodeAt(0)] = cost
  costs[b.charCodeAt(0) * CODES + a.charCodeAt(0)] = cost
}

for (const [row, letters] of ROWS.entries()) {
  for (const [at, letter] of Array.from(letters).entries()) {
    const below = ROWS[row + 1] ?? ''
    for (const near of [letters[at + 1], below[at], below[at - 1]]) {
      if (near !== undefined) setCost(letter, near, NEIGHBOUR)
    }
  }
}
for (const pair of SOUNDS_ALIKE.split(' ')) setCost(pair.slice(0, 1), pair.slice(1), ALIKE)

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/eij|ij|ei|ey/g, 'y'],
  [/au|ou|auw|ouw/g, 'o'],
  [/ch/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/qu|ck|kk/g, 'k'],
  [/ks/g, 'x'],
]

/**
 * The cost of turning one folded word into the other; more than `most` when it is further than that.
 * Symmetric up to rounding; 0 for the same word. (Restricted Damerau–Levenshtein distance with weights.)
 */
export function costBetween(a: string, b: string, most: number): number {
  if (a === b) return 0
  const plain = distance(a, b, most)
  if (plain <= ALIKE) return plain
  const [soundA, soundB] = [soundOf(a), soundOf(b)]
  if (soundA === a && soundB === b) return plain
  return Math.min(plain, SOUND + distance(soundA, soundB, most - SOUND))
}

/** One spelling for all that sounds alike: `ij` and `ei`, `au` and `ou`. */
export function soundOf(word: string): string {
  return SOUNDS.reduce((sound, [written, heard]) => sound.replace(written, heard), word)
}

function costOf(x: number, y: number): number {
  return x < CODES && y < CODES ? (costs[x * CODES + y] ?? 1) : 1
}

const FAR = 99
const WIDTH = 64
const rows = [new Float64Array(WIDTH), new Float64Array(WIDTH), new Float64Array(WIDTH)] as const

function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most / DOUBLED || b.length >= WIDTH) return FAR
  let [before, last, now] = rows
  for (let column = 0; column <= b.length; column += 1) last[column] = column
  for (let row = 1; row <= a.length; row += 1) {
    now[0] = row
    let least = row
    for (let column = 1; column <= b.length; column += 1) {
      const value = cell(a, b, row, column, before, last, now)
      now[column] = value
      if (value < least) least = value
    }
    if (least > most) return FAR
    ;[before, last, now] = [last, now, before]
  }
  return last[b.length] ?? FAR
}

function cell(
  a: string,
  b: string,
  row: number,
  column: number,
  before: Float64Array,
  last: Float64Array,
  now: Float64Array,
): number {
  const x = a.charCodeAt(row - 1)
  const y = b.charCodeAt(column - 1)
  const dropped = (last[column] ?? FAR) + (x === a.charCodeAt(row - 2) ? DOUBLED : 1)
  const added = (now[column - 1] ?? FAR) + (y === b.charCodeAt(column - 2) ? DOUBLED : 1)
  const changed = (last[column - 1] ?? FAR) + (x === y ? 0 : costOf(x, y))
  const least = Math.min(dropped, added, changed)
  const isSwap =
    row > 1 && column > 1 && x === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === y
  return isSwap ? Math.min(least, (before[column - 2] ?? FAR) + SWAP) : least
}
