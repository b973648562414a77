/** The triples of letters that words are made of: what spellings share that are two errors apart. */

const EDGE = 0
const OTHER = 28
const BASE = 29
const NUMBERS = BASE ** 3
/** So many candidates are compared letter by letter; the others share too few triples. */
const CANDIDATES = 24
/** The rarest triples of a word are looked up until this many holders were counted. */
const MOST_HOLDERS = 4000

/** For each triple the numbers of the words that hold it: from `starts[triple]` to the next start. */
export interface Triples {
  readonly starts: Uint32Array
  readonly holders: Uint32Array
}

export function triplesOf(words: readonly string[], shortest: number): Triples {
  const sets = words.map((word) => (word.length < shortest ? [] : [...new Set(gramsOf(word))]))
  const starts = new Uint32Array(NUMBERS + 1)
  for (const set of sets) for (const gram of set) starts[gram + 1] = (starts[gram + 1] ?? 0) + 1
  for (let at = 1; at < starts.length; at += 1) {
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0)
  }
  const next = starts.slice()
  const holders = new Uint32Array(starts[NUMBERS] ?? 0)
  for (const [number, set] of sets.entries()) {
    for (const gram of set) {
      const place = next[gram] ?? 0
      holders[place] = number
      next[gram] = place + 1
    }
  }
  return { starts, holders }
}

/**
 * The numbers of the words that share most triples with one, for their length; in a fixed order among
 * equals. Keeps its counters from one question to the next.
 */
export function alikeIn(
  { starts, holders }: Triples,
  list: readonly string[],
): (word: string) => number[] {
  const shared = new Uint8Array(list.length)
  const lengths = new Uint16Array(list.length)
  for (let at = 0; at < list.length; at += 1) lengths[at] = list[at]?.length ?? 0
  const met = new Uint32Array(MOST_HOLDERS * 2)
  return (word) => {
    const grams = rarestFirst(gramsOf(word), starts)
    let looked = 0
    let counted = 0
    let count = 0
    for (const gram of grams) {
      const start = starts[gram] ?? 0
      const before = counted
      counted += (starts[gram + 1] ?? 0) - start
      if (counted > MOST_HOLDERS && before > 0) break
      looked += 1
      count = countHolders(holders, start, endOf(gram, starts), shared, met, count)
    }
    const closest = new Closest(CANDIDATES)
    // Nearly always somebody shares two; if nobody does, all that were met are as near as each other.
    if (count === 0) count = holdersOf(grams.slice(0, looked), starts, holders, met)
    let most = 0
    for (let at = 0; at < count; at += 1) most = Math.max(most, shared[met[at] ?? 0] ?? 0)
    // Who shares less than half of what the best one shares is not among the nearest.
    const least = most / 2
    for (let at = 0; at < count; at += 1) {
      const number = met[at] ?? 0
      const times = shared[number] ?? 0
      if (times > least) closest.note(number, times / ((lengths[number] ?? 0) + word.length))
    }
    shared.fill(0)
    return closest.numbers
  }
}

/** Counts these holders, and notes who is met for the second time. Thousands of steps: no more in them than that. */
function countHolders(
  holders: Uint32Array,
  from: number,
  to: number,
  shared: Uint8Array,
  met: Uint32Array,
  noted: number,
): number {
  let count = noted
  for (let at = from; at < to; at += 1) {
    const holder = holders[at] ?? 0
    const times = (shared[holder] ?? 0) + 1
    shared[holder] = times
    met[count] = holder
    count += times === 2 ? 1 : 0
  }
  return count
}

/** All holders of these triples. */
function holdersOf(
  grams: readonly number[],
  starts: Uint32Array,
  holders: Uint32Array,
  into: Uint32Array,
): number {
  let count = 0
  for (const gram of grams) {
    for (let at = starts[gram] ?? 0; at < endOf(gram, starts); at += 1) {
      into[count] = holders[at] ?? 0
      count += 1
    }
  }
  return count
}

/** Behind the last holder of a triple that is counted. */
function endOf(gram: number, starts: Uint32Array): number {
  return Math.min(starts[gram + 1] ?? 0, (starts[gram] ?? 0) + MOST_HOLDERS)
}

/**
 * The numbers with the largest weights, the largest first and of equals the lower number. Hundreds are told
 * and few are kept, so each is first held against the last one that is kept.
 */
class Closest {
  readonly numbers: number[] = []
  readonly #weights: number[] = []
  readonly #size: number

  constructor(size: number) {
    this.#size = size
  }

  note(number: number, weight: number): void {
    if (this.numbers.length === this.#size) {
      if (this.#isBefore(this.#size - 1, number, weight)) return
      this.numbers.pop()
      this.#weights.pop()
    }
    let at = this.numbers.length
    for (; at > 0 && !this.#isBefore(at - 1, number, weight); at -= 1) {
      this.numbers[at] = this.numbers[at - 1] ?? 0
      this.#weights[at] = this.#weights[at - 1] ?? 0
    }
    this.numbers[at] = number
    this.#weights[at] = weight
  }

  #isBefore(at: number, number: number, weight: number): boolean {
    const other = this.#weights[at] ?? 0
    return other > weight || (other === weight && (this.numbers[at] ?? 0) < number)
  }
}

/**
 * Each of these triples once, the one that fewest words hold first. They are few: each is put into its place
 * among those before it.
 */
function rarestFirst(grams: readonly number[], starts: Uint32Array): number[] {
  const sorted: number[] = []
  for (const gram of grams) {
    if (sorted.includes(gram)) continue
    let at = sorted.length
    for (; at > 0 && isRarer(gram, sorted[at - 1] ?? 0, starts); at -= 1) {
      sorted[at] = sorted[at - 1] ?? 0
    }
    sorted[at] = gram
  }
  return sorted
}

/** Of two that equally many words hold, the lower number counts as the rarer. */
function isRarer(one: number, other: number, starts: Uint32Array): boolean {
  const more = sizeOf(one, starts) - sizeOf(other, starts)
  return more < 0 || (more === 0 && one < other)
}

function sizeOf(gram: number, starts: Uint32Array): number {
  return (starts[gram + 1] ?? 0) - (starts[gram] ?? 0)
}

/** The triples of a folded word with its edges, as numbers: a–z are 1 to 26, digits 27, the rest 28. */
function gramsOf(word: string): number[] {
  const grams: number[] = []
  for (let at = -1; at < word.length; at += 1) {
    grams.push((codeAt(word, at) * BASE + codeAt(word, at + 1)) * BASE + codeAt(word, at + 2))
  }
  return grams
}

function codeAt(word: string, at: number): number {
  if (at < 0 || at >= word.length) return EDGE
  const code = word.charCodeAt(at)
  if (code >= 97 && code <= 122) return code - 96
  return code >= 48 && code <= 57 ? 27 : OTHER
}
