/**
 * At which words of a text each block of phrases may begin: one pass over the words for all blocks together,
 * so that a block none of whose words occur costs nothing.
 */
import type { Following } from './phrase-start.ts'
import type { Token } from './tokens.ts'

/** What is known of the first words of a block of phrases. */
export interface Opening {
  readonly number: number
  /** Some of its phrases can begin with words that could not be listed. */
  readonly anywhere: boolean
  /** The words that its phrases can begin with, as far as they could be listed. */
  readonly opens: ReadonlySet<string>
  /** What must follow this word in any of its phrases; undefined when anything may. */
  readonly following: (word: string) => Following | undefined
}

/** The blocks that a word opens. */
interface Opened {
  readonly blocks: Opening[]
  /** The same by what must follow: worked out when the word is first met. */
  byNext?: ByNext
}

interface ByNext {
  /** Blocks for which any word will do. */
  readonly always: readonly number[]
  /** Blocks by the word that stands right behind. */
  readonly next: ReadonlyMap<string, readonly number[]>
  /** Blocks by a word that they wait for a little further on. */
  readonly ahead: ReadonlyMap<string, readonly Awaited[]>
  /** So many words may stand before any of those; -1 where no block waits. */
  readonly reach: number
}

/** A block that waits for a word, and how many may stand before that. */
interface Awaited {
  readonly number: number
  readonly reach: number
}

/** By the number of a block: where its phrases may begin, in order. */
export type Beginnings = readonly (readonly number[] | undefined)[]

/** Tells of some blocks where in a text they may begin. Grows as blocks are added. */
export class Openings {
  readonly #byFirst = new Map<string, Opened>()
  /** One of the blocks may begin where no word tells. */
  #anywhere = false

  get isAnywhere(): boolean {
    return this.#anywhere
  }

  add(block: Opening): void {
    if (block.anywhere) this.#anywhere = true
    for (const word of block.opens) {
      const opened = this.#byFirst.get(word) ?? { blocks: [] }
      this.#byFirst.set(word, opened)
      opened.blocks.push(block)
      delete opened.byNext
    }
  }

  /** Where the blocks may begin in this text; undefined when none of them begins anywhere. */
  in(tokens: readonly Token[]): Beginnings | undefined {
    let found: Places | undefined
    let isAny = false
    for (let at = 0; at < tokens.length; at += 1) {
      const word = tokens[at]?.text ?? ''
      const opened = this.#byFirst.get(word)
      if (opened === undefined) continue
      found ??= new Array<number[] | undefined>(blocks + 1).fill(undefined)
      const isNoted = noteOpened(found, (opened.byNext ??= byNext(word, opened)), tokens, at)
      isAny ||= isNoted
    }
    return isAny ? found : undefined
  }
}

/** All blocks that there are. */
export const EVERYTHING = new Openings()
let blocks = 0

/** The number of a block that is made. */
export function newNumber(): number {
  blocks += 1
  return blocks
}

type Places = (number[] | undefined)[]

/** Notes the blocks that the word at this place opens, and whose next words stand where they must. */
function noteOpened(
  found: Places,
  { always, next, ahead, reach }: ByNext,
  tokens: readonly Token[],
  at: number,
): boolean {
  let isNoted = always.length > 0
  for (const number of always) note(found, number, at)
  const expected = next.get(tokens[at + 1]?.text ?? '')
  if (expected !== undefined) {
    isNoted = true
    for (const number of expected) note(found, number, at)
  }
  const end = Math.min(tokens.length, at + 2 + reach)
  for (let near = at + 1; near < end; near += 1) {
    for (const one of ahead.get(tokens[near]?.text ?? '') ?? NOBODY) {
      if (near - at - 1 > one.reach) continue
      isNoted = true
      note(found, one.number, at)
    }
  }
  return isNoted
}

const NOBODY: readonly Awaited[] = []

function note(found: Places, number: number, at: number): void {
  const places = found[number]
  if (places === undefined) found[number] = [at]
  else if (places[places.length - 1] !== at) places.push(at)
}

function byNext(first: string, { blocks: own }: Opened): ByNext {
  const always: number[] = []
  const next = new Map<string, number[]>()
  const ahead = new Map<string, Awaited[]>()
  let most = -1
  for (const { number, following: followingIn } of own) {
    const following = followingIn(first)
    if (following === undefined) {
      always.push(number)
      continue
    }
    for (const word of following.next) addTo(next, word, number)
    const { ahead: words, reach } = following
    for (const word of words) addTo(ahead, word, { number, reach })
    if (words.size > 0) most = Math.max(most, reach)
  }
  return { always, next, ahead, reach: most }
}

function addTo<T>(lists: Map<string, T[]>, word: string, one: T): void {
  const before = lists.get(word)
  if (before === undefined) lists.set(word, [one])
  else before.push(one)
}
