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
  const met = new Uint32Array(MOST_HOLDERS * 2)
  const sizeOf = (gram: number): number => (starts[gram + 1] ?? 0) - (starts[gram] ?? 0)
  return (word) => {
    let count = 0
    let counted = 0
    let most = 0
    const grams = [...new Set(gramsOf(word))].sort((a, b) => sizeOf(a) - sizeOf(b) || a - b)
    for (const gram of grams) {
      counted += sizeOf(gram)
      if (counted > MOST_HOLDERS && count > 0) break
      const end = Math.min(starts[gram + 1] ?? 0, (starts[gram] ?? 0) + MOST_HOLDERS)
      for (let at = starts[gram] ?? 0; at < end; at += 1) {
        const holder = holders[at] ?? 0
        const times = (shared[holder] ?? 0) + 1
        shared[holder] = times
        if (times > most) most = times
        if (times === 1) {
          met[count] = holder
          count += 1
        }
      }
    }
    // Who shares less than half of what the best one shares is not among the nearest.
    const least = most / 2
    const close: Candidate[] = []
    for (let at = 0; at < count; at += 1) {
      const number = met[at] ?? 0
      const times = shared[number] ?? 0
      if (times > least)
        close.push({ number, weight: times / ((list[number]?.length ?? 0) + word.length) })
      shared[number] = 0
    }
    return close
      .sort(byWeight)
      .slice(0, CANDIDATES)
      .map(({ number }) => number)
  }
}

interface Candidate {
  readonly number: number
  readonly weight: number
}

function byWeight(one: Candidate, other: Candidate): number {
  return other.weight - one.weight || one.number - other.number
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
