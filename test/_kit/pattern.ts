/**
 * A regular expression taken apart: sequences, choices and repeats, with the characters that each piece
 * may be. What a shape costs is for `pattern-cost`.
 */

/** `chars` is one character of those in `may`; an `edge` takes none and can fail. */
export type Piece =
  | { readonly kind: 'chars'; readonly may: ReadonlySet<string> }
  | { readonly kind: 'edge'; readonly isStart: boolean; readonly inside: readonly Sequence[] }
  | { readonly kind: 'choice'; readonly options: readonly Sequence[] }
  | { readonly kind: 'repeat'; readonly of: Piece; readonly least: number; readonly most: number }
export type Sequence = readonly Piece[]

/** Characters that stand for all: those of ASCII, and some of every other kind that text has. */
export const ALPHABET: ReadonlySet<string> = new Set([
  ...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
  ...Array.from('éèïçœßÉŒ’‘´–—…«»€£½²٣१жЖ中אع\u00a0\u0301\u200d§'),
  '😊',
])

const LOOK = /^\(\?<?[=!]/
const GROUP = /^\((?:\?:|\?<[a-zA-Z]+>)?/
const COUNT = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/
const ESCAPE = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|[\s\S])/u
const CLASS = /^\[\^?(?:\\[\s\S]|[^\]\\])*\]/u

/** The choices of a pattern. Throws on a construct that it does not know, so that none slips through. */
export function piecesOf({ source, flags }: RegExp): Sequence[] {
  const isUnicode = flags.includes('u') ? 'u' : ''
  const sets = new Map<string, ReadonlySet<string>>()
  let at = 0

  function choices(): Sequence[] {
    const options: Sequence[] = [sequence()]
    while (source[at] === '|') {
      at += 1
      options.push(sequence())
    }
    return options
  }

  function sequence(): Sequence {
    const pieces: Piece[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') pieces.push(repeated())
    return pieces
  }

  function repeated(): Piece {
    const of = single()
    const [count, least, comma, most] = COUNT.exec(source.slice(at, at + 12)) ?? []
    if (count === undefined) return of
    at += count.length
    const [sign] = count
    if (sign === '*') return { kind: 'repeat', of, least: 0, most: Infinity }
    if (sign === '+') return { kind: 'repeat', of, least: 1, most: Infinity }
    if (sign === '?') return { kind: 'repeat', of, least: 0, most: 1 }
    const from = Number(least)
    const to = comma === '' ? from : most === '' ? Infinity : Number(most)
    return { kind: 'repeat', of, least: from, most: to }
  }

  function single(): Piece {
    const rest = source.slice(at)
    const sign = rest[0] ?? ''
    if (sign === '^' || sign === '$') return edge(1, sign === '^')
    if (/^\\[bB]/.test(rest)) return edge(2, false)
    const opening = LOOK.exec(rest)?.[0] ?? GROUP.exec(rest)?.[0]
    if (opening !== undefined) return group(opening)
    const atom =
      ESCAPE.exec(rest)?.[0] ??
      CLASS.exec(rest)?.[0] ??
      String.fromCodePoint(rest.codePointAt(0) ?? 0)
    if (/^[*+?{(]$/.test(atom)) throw new Error(`Unknown to this reader: «${rest.slice(0, 20)}»`)
    at += atom.length
    return { kind: 'chars', may: setOf(atom) }
  }

  function edge(length: number, isStart: boolean): Piece {
    at += length
    return { kind: 'edge', isStart, inside: [] }
  }

  function group(opening: string): Piece {
    at += opening.length
    const options = choices()
    if (source[at] !== ')') throw new Error(`A group is not closed: «${source.slice(at, at + 20)}»`)
    at += 1
    return LOOK.test(opening)
      ? { kind: 'edge', isStart: false, inside: options }
      : { kind: 'choice', options }
  }

  /** A reference back to a group may be anything. */
  function setOf(atom: string): ReadonlySet<string> {
    const known = sets.get(atom)
    if (known !== undefined) return known
    const pattern = new RegExp(`^${atom}$`, `s${isUnicode}`)
    const isBack = /^\\(?:[1-9]|k<)/.test(atom)
    const made = isBack ? ALPHABET : new Set([...ALPHABET].filter((one) => pattern.test(one)))
    sets.set(atom, made)
    return made
  }

  const all = choices()
  if (at < source.length) throw new Error(`Not read to its end: «${source.slice(at, at + 20)}»`)
  return all
}

/** Every character that may be taken by these pieces. */
export function charsOf(pieces: Sequence): ReadonlySet<string> {
  const all = new Set<string>()
  for (const piece of pieces) {
    const inner =
      piece.kind === 'chars'
        ? [piece.may]
        : piece.kind === 'choice'
          ? piece.options.map(charsOf)
          : piece.kind === 'repeat'
            ? [charsOf([piece.of])]
            : []
    for (const set of inner) for (const char of set) all.add(char)
  }
  return all
}

/** These pieces may take nothing at all, and never fail. */
export function mayBeNothing(pieces: Sequence): boolean {
  return pieces.every((piece) => {
    if (piece.kind === 'repeat') return piece.least === 0 || mayBeNothing([piece.of])
    return piece.kind === 'choice' && piece.options.some(mayBeNothing)
  })
}
