/** Blocks of phrases: how they are written, and where one of them ends that begins at some word of a text. */
import { firstWordsOf } from './first-words.ts'
import { EVERYTHING, newNumber, type Opening } from './openings.ts'
import { beginningWith, type Following, followingOf } from './phrase-start.ts'
import type { Token } from './tokens.ts'

/** A block of phrases, made ready for the words that they can begin with when such a word is first met. */
export interface Phrase extends Opening {
  /** `^` where it holds at the beginning of a line alone. */
  readonly front: '' | '^'
  readonly source: string
  /**
   * What may begin with this word when that one stands right behind it, in the order in which it is to be
   * tried.
   */
  readonly tries: (word: string, next: string) => readonly Try[]
}

/** Some phrases of a block that are tried together. */
export interface Try {
  readonly phrases: string[]
  /** One of these words must stand a little further on. */
  readonly following?: Ahead
  /** Sticky: to be tried on the space before the word. Made when it is first needed. */
  pattern?: RegExp
}

interface Alternative {
  readonly text: string
  readonly following: Following | undefined
}

/** What a block has for one word. */
interface Start {
  /** The longer phrase says more: it is tried before one that it begins with. */
  readonly alternatives: readonly Alternative[]
  /** Every word that is the second one of some alternative. */
  readonly seconds: ReadonlySet<string>
  /** By the second word; under the empty one for all that no alternative waits for. */
  readonly tries: Map<string, readonly Try[]>
}

/**
 * A pattern over whole words, one of many that stand in a block: separated by `;` or on lines of their
 * own. Written as people write (`j'ai`), folded; `~` stands for up to three words of the same clause,
 * `|` `( )?` and `[ ]` as in a regular expression.
 */
export function phrase(block: string): Phrase {
  return phraseOf(alternatives(block))
}

/** The same of alternatives that were taken out of their block; `front` stands before the space in a pattern. */
export function phraseOf(all: readonly string[], front: '' | '^' = ''): Phrase {
  const firsts = all.map(firstWordsOf)
  const anywhere = firsts.some((words) => words === undefined)
  const opens = new Set(firsts.flatMap((words) => [...(words ?? [])]))
  const starts = new Map<string, Start>()
  const startOf = (word: string): Start => {
    const before = starts.get(word)
    if (before !== undefined) return before
    const fitting = all.filter((_, at) => firsts[at]?.has(word) ?? true)
    const start = startWith(fitting, opens.has(word) ? word : undefined)
    starts.set(word, start)
    return start
  }
  const own: Phrase = {
    number: newNumber(),
    anywhere,
    front,
    source: all.join('|'),
    opens,
    following: (word) => together(startOf(word).alternatives),
    tries: (word, next) => {
      const met = starts.get(word)
      if (met !== undefined) return triesIn(met, next)
      if (opens.has(word)) return triesIn(startOf(word), next)
      return anywhere ? triesIn(startOf(''), next) : NONE
    },
  }
  EVERYTHING.add(own)
  return own
}

const NONE: readonly Try[] = []

function startWith(fitting: readonly string[], word: string | undefined): Start {
  const sorted = fitting.toSorted((a, b) => b.length - a.length)
  const texts = word === undefined ? sorted : beginningWith(sorted, word)
  const alternatives = texts.map((text) => ({
    text,
    following: word === undefined ? undefined : followingOf(text, word),
  }))
  const seconds = new Set(alternatives.flatMap(({ following }) => [...(following?.next ?? [])]))
  return { alternatives, seconds, tries: new Map() }
}

/** What must follow in at least one of these; undefined when one of them is not that strict. */
function together(alternatives: readonly Alternative[]): Following | undefined {
  const next = new Set<string>()
  const ahead = new Set<string>()
  let reach = 0
  for (const { following } of alternatives) {
    if (following === undefined) return undefined
    for (const word of following.next) next.add(word)
    for (const word of following.ahead) ahead.add(word)
    reach = Math.max(reach, following.reach)
  }
  return { next, ahead, reach }
}

function triesIn({ alternatives, seconds, tries }: Start, next: string): readonly Try[] {
  const met = tries.get(next)
  if (met !== undefined) return met
  const key = seconds.has(next) ? next : ''
  const before = tries.get(key)
  if (before !== undefined) return before
  const found: Try[] = []
  for (const { text, following } of alternatives) {
    const isAhead = following !== undefined && following.ahead.size > 0
    if (following !== undefined && !isAhead && !following.next.has(key)) continue
    const last = found.at(-1)
    if (isAhead) found.push({ phrases: [text], following })
    else if (last !== undefined && last.following === undefined) last.phrases.push(text)
    else found.push({ phrases: [text] })
  }
  tries.set(key, found)
  return found
}

/** Behind the phrase of this block that begins with this token, in the line's text; undefined when none does. */
export function endAt(
  { tries, front }: Phrase,
  tokens: readonly Token[],
  at: number,
  text: string,
  start: number,
): number | undefined {
  for (const one of tries(tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '')) {
    if (one.following !== undefined && !isAhead(tokens, at, one.following)) continue
    const pattern = (one.pattern ??= new RegExp(patternOf(one.phrases.join('|'), front), 'y'))
    pattern.lastIndex = start
    // A sticky pattern that holds stands behind what it found: nothing is put together for it.
    if (pattern.test(text)) return pattern.lastIndex
  }
  return undefined
}

/** The pattern of these alternatives, which stand beside whole words. */
function patternOf(source: string, front: Phrase['front']): string {
  return `${front} (?:${source})(?:(?= )|(?<= ))`
}

/** The alternatives of a block, as they stand in patterns: for building larger ones. */
export function alternatives(block: string): string[] {
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

type Ahead = Pick<Following, 'ahead' | 'reach'>

function isAhead(tokens: readonly Token[], at: number, { ahead, reach }: Ahead): boolean {
  for (let near = at + 1; near <= at + 1 + reach; near += 1) {
    const token = tokens[near]
    if (token === undefined) return false
    if (ahead.has(token.text)) return true
  }
  return false
}
