/**
 * Blocks of phrases, and at which words of a text each of them may begin: one pass over the words for all
 * blocks together, so that a block none of whose words occur costs nothing.
 */
import { firstWordsOf } from './first-words.ts'
import { beginningWith, type Following, followingOf } from './phrase-start.ts'
import type { Token } from './tokens.ts'

/** Patterns by the words that they can begin with: made when such a word is first met. */
export interface Phrase {
  readonly number: number
  /** Some of its phrases can begin with words that could not be listed. */
  readonly anywhere: boolean
  readonly source: string
  /** What may begin with this word, the first alternative first; undefined when nothing does. */
  readonly at: (word: string) => RegExp | undefined
}

/** What a block has for one word. */
interface Start {
  readonly phrases: readonly string[]
  /** Sticky: to be tried on the space before the word. Made when the word behind it fits as well. */
  pattern?: RegExp
}

/**
 * A pattern over whole words, one of many that stand in a block: separated by `;` or on lines of their
 * own. Written as people write (`j'ai`), folded; `~` stands for up to three words of the same clause,
 * `|` `( )?` and `[ ]` as in a regular expression.
 */
export function phrase(block: string): Phrase {
  const all = listOf(block)
  const firsts = all.map(firstWordsOf)
  const anywhere = firsts.some((words) => words === undefined)
  const known = new Set(firsts.flatMap((words) => [...(words ?? [])]))
  const starts = new Map<string, Start>()
  const startOf = (word: string): Start => {
    const before = starts.get(word)
    if (before !== undefined) return before
    // The longer phrase says more: it is tried before one that it begins with.
    const fitting = all
      .filter((_, at) => firsts[at]?.has(word) ?? true)
      .sort((a, b) => b.length - a.length)
    const start = { phrases: known.has(word) ? beginningWith(fitting, word) : fitting }
    starts.set(word, start)
    return start
  }
  blocks += 1
  const number = blocks
  const own: Block = { number, following: (word) => followingOf(startOf(word).phrases, word) }
  for (const word of known) {
    const opened = OPENED.get(word) ?? { blocks: [] }
    OPENED.set(word, opened)
    opened.blocks.push(own)
    delete opened.byNext
  }
  return {
    number,
    anywhere,
    source: all.join('|'),
    at: (word) => {
      if (!known.has(word) && !anywhere) return undefined
      const start = startOf(known.has(word) ? word : '')
      return (start.pattern ??= new RegExp(` (?:${start.phrases.join('|')})(?:(?= )|(?<= ))`, 'y'))
    },
  }
}

/** The inside of such a pattern, for building larger ones. */
export function alternatives(block: string): string {
  return listOf(block).join('|')
}

function listOf(block: string): string[] {
  return (
    block
      // Not at a semicolon inside of a character class.
      .split(/[;\n](?![^[\n]*\])/)
      .map((one) => one.trim())
      .filter((one) => one !== '')
      .map((one) =>
        one
          .replace(/'(?=[a-z([])/g, "' ")
          .replace(/'(?=[|)])/g, "'(?: |(?= ))")
          .replace(/~/g, '(?:[^ .,;!?]+ ){0,3}?'),
      )
  )
}

interface Block {
  readonly number: number
  /** What must follow this word in any of its phrases. */
  readonly following: (word: string) => Following | undefined
}

/** The blocks that a word opens. */
interface Opened {
  readonly blocks: Block[]
  /** The same by what must follow: worked out when the word is first met. */
  byNext?: ByNext
}

interface ByNext {
  /** Blocks for which any word will do. */
  readonly always: readonly number[]
  /** Blocks by the word that stands right behind. */
  readonly next: ReadonlyMap<string, readonly number[]>
  /** Blocks that wait for one of some words a little further on. */
  readonly ahead: readonly (Following & { readonly number: number })[]
}

/** By the first word of a phrase. Grows as blocks are made. */
const OPENED = new Map<string, Opened>()
let blocks = 0

/** By the number of a block: where its phrases may begin, in order. */
export function beginningsIn(tokens: readonly Token[]): Map<number, number[]> {
  const found = new Map<number, number[]>()
  for (let at = 0; at < tokens.length; at += 1) {
    const word = tokens[at]?.text ?? ''
    const opened = OPENED.get(word)
    if (opened === undefined) continue
    const { always, next, ahead } = (opened.byNext ??= byNext(word, opened))
    for (const number of always) note(found, number, at)
    for (const number of next.get(tokens[at + 1]?.text ?? '') ?? []) note(found, number, at)
    for (const one of ahead) if (isAhead(tokens, at, one)) note(found, one.number, at)
  }
  return found
}

function note(found: Map<number, number[]>, number: number, at: number): void {
  const places = found.get(number)
  if (places === undefined) found.set(number, [at])
  else if (places.at(-1) !== at) places.push(at)
}

function isAhead(tokens: readonly Token[], at: number, { ahead, reach }: Following): boolean {
  for (let near = at + 1; near <= at + 1 + reach; near += 1) {
    const token = tokens[near]
    if (token === undefined) return false
    if (ahead.has(token.text)) return true
  }
  return false
}

function byNext(first: string, { blocks }: Opened): ByNext {
  const always: number[] = []
  const next = new Map<string, number[]>()
  const ahead: (Following & { number: number })[] = []
  for (const { number, following: followingIn } of blocks) {
    const following = followingIn(first)
    if (following === undefined) {
      always.push(number)
      continue
    }
    for (const word of following.next) {
      const before = next.get(word)
      if (before === undefined) next.set(word, [number])
      else before.push(number)
    }
    if (following.ahead.size > 0) ahead.push({ ...following, number })
  }
  return { always, next, ahead }
}
