/**
 * With which words a pattern can begin. A pattern whose first words are known needs to be tried only
 * where one of them stands, so that reading costs as much as the text, not as much as all the rules.
 */

/** More beginnings than this are not worth telling apart. */
const MOST = 200

/** The beginning of a word; with a space behind it the word is whole, whatever follows. */
type Start = string

const WHOLE = ' '

/**
 * The first words that text matched by this alternative can have; undefined when they cannot be listed.
 * Understands letters, groups, `|`, `?`, repeated whole words and character classes without ranges; nothing
 * else.
 */
export function firstWordsOf(alternative: string): ReadonlySet<string> | undefined {
  // Most begin with a plain word, and what stands behind it tells nothing of the beginning.
  const [plain] = PLAIN.exec(alternative) ?? []
  if (plain !== undefined) return new Set([plain])
  // An elision at the end of a group: a whole word, whatever follows.
  const parser = { text: alternative.replaceAll('(?: |(?= ))', ' '), at: 0 }
  const starts = sequence(parser, [''])
  if (starts === undefined || (parser.at < parser.text.length && !starts.every(isWhole))) {
    return undefined
  }
  const words = new Set(starts.map((start) => start.trimEnd()))
  return words.has('') || words.size > MOST ? undefined : words
}

const PLAIN = /^[a-z]+(?= (?!\?))/

interface Parser {
  readonly text: string
  at: number
}

function isWhole(start: Start): boolean {
  return start.endsWith(WHOLE)
}

/** Up to a closing bracket, a bar, or the end. */
function sequence(parser: Parser, given: readonly Start[]): Start[] | undefined {
  let starts: Start[] = [...given]
  for (;;) {
    const sign = parser.text[parser.at]
    if (sign === undefined || sign === '|' || sign === ')') return starts
    const before = parser.at
    const parts = piece(parser)
    if (parts === undefined) {
      // It may have been given up inside of brackets: they are skipped from where they open.
      parser.at = before
      return starts.every(isWhole) ? skipped(parser, starts) : undefined
    }
    const isOptional = parser.text[parser.at] === '?'
    if (isOptional) parser.at += 1
    const ends = isOptional ? [...parts, ''] : parts
    starts = joined(starts, ends)
    if (starts.length > MOST * 4) return undefined
  }
}

/** What follows does not matter any more, but the brackets have to be found. */
function skipped(parser: Parser, starts: Start[], until = ')|'): Start[] {
  let depth = 0
  for (; parser.at < parser.text.length; parser.at += 1) {
    const sign = parser.text[parser.at] ?? ''
    if (sign === '\\') parser.at += 1
    else if (sign === '(') depth += 1
    else if (depth === 0 && until.includes(sign)) return starts
    else if (sign === ')') depth -= 1
  }
  return starts
}

function joined(starts: readonly Start[], ends: readonly Start[]): Start[] {
  const [end] = ends
  // Mostly a letter follows one beginning: nothing can be there twice.
  if (starts.length === 1 && ends.length === 1 && end !== undefined) {
    return starts.map((start) => (isWhole(start) ? start : start + end))
  }
  const all = new Set<Start>()
  for (const start of starts) {
    if (isWhole(start)) all.add(start)
    else for (const one of ends) all.add(start + one)
  }
  return [...all]
}

/** One letter, class or group. */
function piece(parser: Parser): Start[] | undefined {
  const sign = parser.text[parser.at] ?? ''
  if (sign === ' ') {
    parser.at += 1
    return [WHOLE]
  }
  if ((sign >= 'a' && sign <= 'z') || /[\p{L}\p{N}'’€/:!,-]/u.test(sign)) {
    parser.at += 1
    return [sign]
  }
  // Behind the end no letter stands.
  if (sign === '$') {
    parser.at += 1
    return [WHOLE]
  }
  const escaped = sign === '\\' ? parser.text.charAt(parser.at + 1) : ''
  if (/^[.?!/+]$/.test(escaped)) {
    parser.at += 2
    return [escaped]
  }
  if (sign === '[') return letters(parser)
  if (parser.text.startsWith(FOLLOWED, parser.at)) return followed(parser)
  if (parser.text.startsWith(NOT_BEHIND, parser.at)) return without(NOT_BEHIND, parser)
  if (parser.text.startsWith(NOT_FOLLOWED, parser.at)) return without(NOT_FOLLOWED, parser)
  if (parser.text.startsWith('(?:', parser.at)) return group(parser)
  return undefined
}

/** What must not stand before or behind: it takes no letter of the word. */
const NOT_BEHIND = '(?<!'
const NOT_FOLLOWED = '(?!'

function without(opening: string, parser: Parser): Start[] {
  parser.at += opening.length
  skipped(parser, [], ')')
  parser.at += 1
  return ['']
}

/** What must follow as a word of its own: the word before it is whole. */
const FOLLOWED = '(?= '

function followed(parser: Parser): Start[] {
  parser.at += FOLLOWED.length
  skipped(parser, [WHOLE], ')')
  parser.at += 1
  return [WHOLE]
}

function letters(parser: Parser): Start[] | undefined {
  const [, inside] = /^\[([a-z',.!]+)\]/.exec(parser.text.slice(parser.at)) ?? []
  if (inside === undefined) return undefined
  parser.at += inside.length + 2
  return Array.from(inside)
}

function group(parser: Parser): Start[] | undefined {
  parser.at += 3
  const all: Start[] = []
  for (;;) {
    const starts = sequence(parser, [''])
    if (starts === undefined) return undefined
    all.push(...starts)
    const sign = parser.text[parser.at]
    parser.at += 1
    if (sign === ')') break
    if (sign !== '|') return undefined
  }
  return repeated(parser, all)
}

/** `(?:heel |echt ){0,2}`: any of these words, or none of them; other repetitions are not understood. */
function repeated(parser: Parser, starts: Start[]): Start[] | undefined {
  const behind = parser.text.slice(parser.at)
  if (!/^[*+{]/.test(behind)) return starts
  const [times] = /^(?:\*|\{0,\d+\})\??/.exec(behind) ?? []
  if (times === undefined || !starts.every(isWhole)) return undefined
  parser.at += times.length
  return [...starts, '']
}
