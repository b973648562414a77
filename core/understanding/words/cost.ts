/**
 * How many typing errors lie between what was typed and a word, where likely errors count less:
 * neighbours on the Belgian keyboard, a doubled letter, a letter left out, letters that sound alike.
 */

import { soundOf } from './sound.ts'

const SWAP = 0.65
/** A letter that jumped over a doubled one: `spnaas` for `spaans`. */
const JUMP = 0.75
const DOUBLED = 0.6
const NEIGHBOUR = 0.8
/** A hair more than a doubled letter: `lasen` is rather `lassen` than `lazen`. */
const ALIKE = 0.61
const MISSING = 0.9
/** A last letter that is hardly heard, left out or added: `anglai`, `velot`, `zwemme`. */
const SILENT = 0.75
/** A weak `e` before the last letter, as it is not heard: `zwemn`, `schildr`. */
const WEAK = 0.6
/** No error costs less than this. */
const LEAST = 0.6
/** Sounds that are written in two ways: one error for the whole, however many letters it takes. */
const SOUND = 0.61

const ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn']
const SOUNDS_ALIKE = 'dt td ck kc cs sc sz zs fv vf iy yi gh kq qk ea ae ie ei ou uo bp pb mn nm'

/** The cost of one letter for another, by both codes; letters outside of ASCII cost a whole error. */
const CODES = 128
const costs = new Float64Array(CODES * CODES).fill(1)
const silent = codesOf('stdxen')
const E = 'e'.charCodeAt(0)
const N = 'n'.charCodeAt(0)

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

/**
 * The cost of turning what was typed into the other folded word; more than `most` when it is further
 * than that. 0 for the same word. (Restricted Damerau–Levenshtein distance with weights.)
 */
export function costBetween(typed: string, meant: string, most: number): number {
  return costOfHeard(typed, soundOf(typed), meant, soundOf(meant), most)
}

/** The same, for whoever keeps how both of them sound. */
export function costOfHeard(
  typed: string,
  typedSound: string,
  meant: string,
  meantSound: string,
  most: number,
): number {
  if (typed === meant) return 0
  const plain = distance(typed, meant, most)
  if (plain <= SOUND || (typedSound === typed && meantSound === meant)) return plain
  const room = Math.min(plain, most) - SOUND
  if (room < 0) return plain
  // No error is less than a sound's: what leaves less room than that leaves room for none.
  if (room < LEAST) return typedSound === meantSound ? SOUND : plain
  return Math.min(plain, SOUND + distance(typedSound, meantSound, room))
}

function costOf(x: number, y: number): number {
  return x < CODES && y < CODES ? (costs[x * CODES + y] ?? 1) : 1
}

const FAR = 99
const WIDTH = 64
const LETTER_KINDS = 32
let before2 = new Float64Array(WIDTH)
let before = new Float64Array(WIDTH)
let last = new Float64Array(WIDTH)
let now = new Float64Array(WIDTH)
/** The letters of the word that was meant, and what it costs to have left each of them out; from 1 on. */
const letters = new Uint16Array(WIDTH)
const gaps = new Float64Array(WIDTH)

/** Looks only at the cells that can lie on a way of `most`; ends at the first row that is further. */
function distance(a: string, b: string, most: number): number {
  const band = Math.floor(most / DOUBLED)
  if (b.length >= WIDTH || a.length - b.length > band || b.length - a.length > band) return FAR
  if (leastBetween(a, b) > most) return FAR
  for (let column = 1; column <= b.length; column += 1) {
    letters[column] = b.charCodeAt(column - 1)
    gaps[column] = missing(b, column)
  }
  last[0] = 0
  const start = Math.min(b.length, band + 1)
  for (let column = 1; column <= start; column += 1) last[column] = FAR
  for (let column = 1; column <= Math.min(b.length, band); column += 1) {
    last[column] = (last[column - 1] ?? FAR) + (gaps[column] ?? FAR)
  }
  let leastBefore = 0
  let leastBefore2 = 0
  for (let row = 1; row <= a.length; row += 1) {
    const from = Math.max(1, row - band)
    const to = Math.min(b.length, row + band)
    const x = a.charCodeAt(row - 1)
    const x1 = row > 1 ? a.charCodeAt(row - 2) : 0
    const isSilent = row === a.length && row > 2 && silent[x] === 1 && x !== N
    const extra = x === x1 ? DOUBLED : isSilent ? SILENT : 1
    now[from - 1] = from === 1 && row <= band ? (last[0] ?? FAR) + extra : FAR
    let least = now[from - 1] ?? FAR
    let y1 = from > 1 ? (letters[from - 1] ?? 0) : 0
    for (let column = from; column <= to; column += 1) {
      const y = letters[column] ?? 0
      let value = (last[column - 1] ?? FAR) + (x === y ? 0 : costOf(x, y))
      const dropped = (last[column] ?? FAR) + extra
      if (dropped < value) value = dropped
      const added = (now[column - 1] ?? FAR) + (gaps[column] ?? FAR)
      if (added < value) value = added
      if (x === y1 && x1 === y && row > 1) {
        const swapped = (before[column - 2] ?? FAR) + SWAP
        if (swapped < value) value = swapped
      } else if (row > 2 && column > 2 && (x === y1 || y === x1)) {
        const jumped = (before2[column - 3] ?? FAR) + JUMP
        if (jumped < value && isJump(a, row, b, column)) value = jumped
      }
      now[column] = value
      if (value < least) least = value
      y1 = y
    }
    // A swap or a jump still reaches back over two rows.
    if (least > most && leastBefore > most && leastBefore2 > most) return FAR
    leastBefore2 = leastBefore
    leastBefore = least
    if (to < b.length) now[to + 1] = FAR
    const free = before2
    before2 = before
    before = last
    last = now
    now = free
  }
  return last[b.length] ?? FAR
}

/** By the last bits of a letter: how many more of it the one word has than the other. Between two questions all 0. */
const surplus = new Int8Array(LETTER_KINDS)

/**
 * What two words are apart at least: an error puts in one letter, takes out one, or does one of each, so the
 * letters that the one has more of and those that the other has are errors. Most words that are held against
 * each other are told apart by that alone.
 */
function leastBetween(a: string, b: string): number {
  for (let at = 0; at < a.length; at += 1) addLetter(a.charCodeAt(at), 1)
  for (let at = 0; at < b.length; at += 1) addLetter(b.charCodeAt(at), -1)
  let more = 0
  let fewer = 0
  for (let letter = 0; letter < LETTER_KINDS; letter += 1) {
    const left = surplus[letter] ?? 0
    if (left > 0) more += left
    else fewer -= left
    surplus[letter] = 0
  }
  // A hair less, for what adding up errors may round away.
  return Math.max(more, fewer) * LEAST - HAIR
}

function addLetter(code: number, count: number): void {
  const letter = code & (LETTER_KINDS - 1)
  surplus[letter] = (surplus[letter] ?? 0) + count
}

const HAIR = 1e-9

/** The cost of having left out this letter of the word. */
function missing(b: string, column: number): number {
  const y = b.charCodeAt(column - 1)
  if (column > 1 && y === b.charCodeAt(column - 2)) return DOUBLED
  if (column < 3) return MISSING
  if (column === b.length) return silent[y] === 1 ? SILENT : MISSING
  const isWeak = y === E && column === b.length - 1 && !isVowel(b.charCodeAt(column - 2))
  return isWeak && isFluid(b.charCodeAt(column)) ? WEAK : MISSING
}

/** `naa` for `aan`, or the other way round. */
function isJump(a: string, row: number, b: string, column: number): boolean {
  const a0 = a.charCodeAt(row - 3)
  const a1 = a.charCodeAt(row - 2)
  const a2 = a.charCodeAt(row - 1)
  const b0 = b.charCodeAt(column - 3)
  const b1 = b.charCodeAt(column - 2)
  const b2 = b.charCodeAt(column - 1)
  const isRight = a0 === b2 && a1 === b0 && a2 === b1
  const isLeft = a0 === b1 && a1 === b2 && a2 === b0
  return (isRight && a1 === a2) || (isLeft && a0 === a1)
}

const VOWELS = codesOf('aeiou')
const FLUIDS = codesOf('nlr')

function codesOf(letters: string): Uint8Array {
  const codes = new Uint8Array(CODES)
  for (const letter of letters) codes[letter.charCodeAt(0)] = 1
  return codes
}

function isVowel(code: number): boolean {
  return VOWELS[code] === 1
}

function isFluid(code: number): boolean {
  return FLUIDS[code] === 1
}
