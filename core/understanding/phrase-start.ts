/**
 * The phrases that can begin with one word, and which words must stand behind that word for any of them to
 * hold. Most phrases fail on their second word, and a look into a set of words is ten times as quick as a
 * pattern that is tried in vain.
 */
import { firstWordsOf } from './first-words.ts'

/** What must follow a word: the next word, or one of the next words, is one of these. */
export interface Following {
  readonly next: ReadonlySet<string>
  readonly ahead: ReadonlySet<string>
  /** So many words may stand before those of `ahead`. */
  readonly reach: number
}

/** These alternatives with all words that they can begin with but this one left out, in their order. */
export function beginningWith(alternatives: readonly string[], word: string): string[] {
  return alternatives.flatMap((one) => narrow(one, word)).map((one) => withoutEndings(one, word))
}

/** A word and its endings: `an?`, `zoek(?:en)?`. */
const ENDINGS = /^[a-z]+(?:\?|\(\?:[a-z|]+\)\??)(?= [^?])/

/** The alternative with the word itself where it begins with one that has endings. */
function withoutEndings(alternative: string, word: string): string {
  const [ended] = ENDINGS.exec(alternative) ?? []
  const isThis = ended !== undefined && new RegExp(`^${ended}$`).test(word)
  return isThis ? word + alternative.slice(ended.length) : alternative
}

/**
 * The alternative, of the group that it begins with only what can be the word: `hij slaat` is all that is left
 * of `(?:hij|zij|mijn man) slaat`.
 */
function narrow(alternative: string, word: string): string[] {
  const end = alternative.startsWith('(?:') ? groupEnd(alternative) : -1
  if (end < 0 || /^(?:[*+{]|\?\?)/.test(alternative.slice(end))) return [alternative]
  const isOptional = alternative[end] === '?'
  const behind = alternative.slice(isOptional ? end + 1 : end)
  const options = optionsOf(alternative.slice(3, end - 1)).filter((option) =>
    mayBegin(option + behind, word),
  )
  return [...options, ...(isOptional && mayBegin(behind, word) ? [''] : [])].flatMap((option) =>
    narrow(option + behind, word),
  )
}

/** Plain letters at the beginning tell at once that it is another word. */
function mayBegin(alternative: string, word: string): boolean {
  const [plain = ''] = /^[a-z]*(?![a-z?])/.exec(alternative) ?? []
  return word.startsWith(plain) && (firstWordsOf(alternative)?.has(word) ?? true)
}

/** Behind the bracket that closes the group at the beginning; -1 when none does. */
function groupEnd(text: string): number {
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]
    if (sign === '\\') at += 1
    else if (sign === '[') at = text.indexOf(']', at)
    else if (sign === '(') depth += 1
    else if (sign === ')') {
      depth -= 1
      if (depth === 0) return at + 1
    }
    if (at < 0) return -1
  }
  return -1
}

/** The inside of a group at its own bars. */
function optionsOf(inside: string): string[] {
  const options: string[] = []
  let depth = 0
  let from = 0
  let isClass = false
  for (let at = 0; at < inside.length; at += 1) {
    const sign = inside[at]
    if (sign === '\\') at += 1
    else if (sign === '[') isClass = true
    else if (sign === ']') isClass = false
    else if (isClass) continue
    else if (sign === '(') depth += 1
    else if (sign === ')') depth -= 1
    else if (sign === '|' && depth === 0) {
      options.push(inside.slice(from, at))
      from = at + 1
    }
  }
  return [...options, inside.slice(from)]
}

/** What must follow the word in this alternative; undefined when anything may. */
export function followingOf(alternative: string, word: string): Following | undefined {
  if (!alternative.startsWith(`${word} `)) return undefined
  const rest = alternative.slice(word.length + 1)
  const next = firstWordsOf(rest)
  if (next !== undefined) return { next, ahead: NOBODY, reach: 0 }
  const { behind, reach } = skipped(rest)
  const ahead = behind === rest ? undefined : firstWordsOf(behind)
  return ahead === undefined ? undefined : { next: NOBODY, ahead, reach }
}

const NOBODY: ReadonlySet<string> = new Set()

/** One word of any kind, perhaps not one of some. */
const ANY_WORD = String.raw`(?:\(\?!(?:[^()]|\([^()]*\))*\))?\[(?:\^ [^\]]*|[a-z'-]+)\]\+ `
/** Words that may be left out: of any kind, or of a list. */
const OPTIONAL = new RegExp(
  String.raw`^\(\?:(${ANY_WORD}|\(\?:[a-z' |]+\) |[a-z' ]+ (?:\|[a-z' ]+ )*)\)(?:\{0,(\d)\}|\?)\??`,
)

/** What stands behind the words that may be left out, and how many those may be at most. */
function skipped(alternative: string): { behind: string; reach: number } {
  let behind = alternative
  let reach = 0
  for (let part = OPTIONAL.exec(behind); part !== null; part = OPTIONAL.exec(behind)) {
    const [whole, words = '', times = '1'] = part
    reach += Number(times) * mostWords(words)
    behind = behind.slice(whole.length)
  }
  return { behind, reach }
}

/** Of how many words the longest of these is. */
function mostWords(words: string): number {
  if (words.endsWith(']+ ')) return 1
  return Math.max(...words.split('|').map((option) => option.trim().split(' ').length))
}
