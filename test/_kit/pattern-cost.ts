/**
 * Whether a regular expression can take more than linear time on some text. It can when two endless
 * repeats may share out the same stretch between them in many ways, and something behind them can fail
 * (Weideman, van der Merwe, Berglund and Watson, «Analyzing matching time behavior of backtracking
 * regular expression matchers», 2016). Looking for a match from each place on counts as such a repeat.
 * Errs on the side of suspicion.
 */
import { ALPHABET, charsOf, mayBeNothing, type Piece, piecesOf, type Sequence } from './pattern.ts'

/** An endless repeat that was passed, and what had to be taken since: sets of which one character each. */
interface Passed {
  readonly set: ReadonlySet<string>
  /** In every round one character of each of these is taken. */
  readonly needs: readonly ReadonlySet<string>[]
  readonly since: readonly ReadonlySet<string>[]
  /** The search itself, before the pattern begins. */
  readonly isSearch: boolean
}

/** What is wrong with it, as a sentence; undefined when it is linear by construction. */
export function whySlow(pattern: RegExp): string | undefined {
  let why: string | undefined
  const suspect = (reason: string): void => {
    why ??= reason
  }
  const search: Passed = { set: ALPHABET, needs: [], since: [], isSearch: true }
  for (const option of piecesOf(pattern)) walk(option, [search], false, suspect)
  return why
}

type Suspect = (reason: string) => void

/** `canFail`: something behind these pieces may not be there. Gives what was passed at their end. */
function walk(
  pieces: Sequence,
  before: readonly Passed[],
  canFail: boolean,
  suspect: Suspect,
): Passed[] {
  let passed = [...before]
  for (const [at, piece] of pieces.entries()) {
    const fails = canFail || !mayBeNothing(pieces.slice(at + 1))
    passed = distinct(stepOver(piece, passed, fails, suspect))
  }
  return passed
}

function stepOver(
  piece: Piece,
  passed: readonly Passed[],
  fails: boolean,
  suspect: Suspect,
): Passed[] {
  switch (piece.kind) {
    case 'chars':
      return taking(passed, piece.may)
    case 'edge':
      for (const option of piece.inside) walk(option, [], true, suspect)
      return piece.isStart ? passed.filter(({ isSearch }) => !isSearch) : [...passed]
    case 'choice':
      return distinct(piece.options.flatMap((option) => walk(option, passed, fails, suspect)))
    case 'repeat':
      return piece.most === Infinity
        ? overEndless(piece.of, piece.least, passed, fails, suspect)
        : overCounted(piece, passed, fails, suspect)
  }
}

/** Two rounds show whatever more of them would. */
function overCounted(
  { of, least, most }: Extract<Piece, { kind: 'repeat' }>,
  passed: readonly Passed[],
  fails: boolean,
  suspect: Suspect,
): Passed[] {
  const rounds = Math.min(most, 2)
  let after = [...passed]
  const ends = least === 0 ? [...passed] : []
  for (let round = 0; round < rounds; round += 1) {
    after = stepOver(of, after, fails, suspect)
    ends.push(...after)
  }
  return ends
}

function overEndless(
  of: Piece,
  least: number,
  passed: readonly Passed[],
  fails: boolean,
  suspect: Suspect,
): Passed[] {
  const [set, needs] = [charsOf([of]), needsOf(of)]
  if (mayBeNothing([of])) suspect('an endless repeat of what may be nothing')
  // Round after round: the end of one may run into the start of the next.
  const inside = walk([of, of], [], true, suspect)
  for (const earlier of fails ? passed : []) {
    if (canShare(earlier, set, needs)) suspect(reasonFor(earlier))
  }
  const over = least > 0 ? taking(passed, set) : passed
  return [...over, ...inside, { set, needs, since: [], isSearch: false }]
}

function reasonFor({ isSearch }: Passed): string {
  return isSearch
    ? 'a search that begins again inside of an endless repeat'
    : 'two endless repeats that can take the same characters'
}

/** Some text may be taken by a round of either, and also by all that lies between them. */
function canShare(
  { set, needs, since }: Passed,
  other: ReadonlySet<string>,
  others: readonly ReadonlySet<string>[],
): boolean {
  const both = new Set([...set].filter((char) => other.has(char)))
  return both.size > 0 && [...needs, ...since, ...others].every((one) => overlaps(one, both))
}

/** What no round can do without. */
function needsOf(piece: Piece): ReadonlySet<string>[] {
  if (piece.kind === 'chars') return [piece.may]
  if (piece.kind === 'repeat') return piece.least > 0 ? needsOf(piece.of) : []
  const [only, ...others] = piece.kind === 'choice' ? piece.options : []
  return only === undefined || others.length > 0 ? [] : only.flatMap(needsOf)
}

/** What goes on after one character of these was taken. */
function taking(passed: readonly Passed[], may: ReadonlySet<string>): Passed[] {
  return passed
    .filter(({ set }) => overlaps(set, may))
    .map((one) => (one.since.includes(may) ? one : { ...one, since: [...one.since, may] }))
}

function overlaps(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const char of one) if (other.has(char)) return true
  return false
}

/** More ways than this to come somewhere are taken for one that asks only what all of them ask. */
const MOST_WAYS = 24

function distinct(passed: readonly Passed[]): Passed[] {
  const bySet = new Map<ReadonlySet<string>, Passed[]>()
  for (const one of passed) {
    const ways = bySet.get(one.set)
    if (ways === undefined) bySet.set(one.set, [one])
    else if (ways.length > MOST_WAYS || !ways.some((other) => isSame(one, other))) ways.push(one)
  }
  return [...bySet.values()].flatMap((ways) => (ways.length > MOST_WAYS ? merged(ways) : ways))
}

function isSame(one: Passed, other: Passed): boolean {
  return (
    one.since.length === other.since.length && one.since.every((set) => other.since.includes(set))
  )
}

function merged([first, ...others]: readonly Passed[]): Passed[] {
  if (first === undefined) return []
  const common = first.since.filter((set) => others.every(({ since }) => since.includes(set)))
  return [{ ...first, since: common }]
}
