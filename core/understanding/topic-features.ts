/**
 * What the trained judge of roles looks at: the words around one talent, what the rules make of it, what
 * the whole message wants, and which talent it is. Some talents are mostly the place or the company in
 * which something else is done.
 */
import type { Taxonomy } from '../talents/index.ts'
import { feature, gathered, kind } from './features.ts'
import type { Intent } from './intent.ts'
import type { MaskedWords } from './masked-words.ts'
import type { RoledMention } from './roles.ts'
import type { Line } from './words-line.ts'

const PAIR = kind('b')
const TRIPLE = kind('t')
const BEFORE = kind('l')
const BEHIND = kind('r')
const SIGN = kind('g')
const WANTED = kind('i')
const SAID = kind('a')
const BETWEEN = kind('z')

/** So many words on either side are looked at one by one, and so many as a heap. */
const NEAR = 4
const FAR = 9
const EDGE = '|'

export interface TopicContext {
  readonly line: Line
  readonly masked: MaskedWords
  readonly mentions: readonly RoledMention[]
  readonly taxonomy: Taxonomy
}

/** The features of one mention in a message with this intent, each once. */
export function topicFeatures(
  mention: RoledMention,
  intent: Intent,
  context: TopicContext,
): Uint32Array {
  return gathered((note) => {
    noteWords(mention, context, note)
    const order = orderOf(mention, context.mentions)
    for (const word of context.masked.words) note(feature(SAID, order, word))
    noteNeighbours(mention, context, note)
    for (const sign of signsOf(mention, context)) {
      note(feature(SIGN, sign))
      note(feature(WANTED, intent, sign))
    }
    note(feature(WANTED, intent))
  })
}

/** The kinds of the words so many places away: before the talent, and behind it. */
const AT = Array.from({ length: NEAR + 1 }, (_, away) => ({
  before: kind(String(away)),
  behind: kind(String.fromCharCode(65 + away)),
}))

function noteWords(
  mention: RoledMention,
  { masked: { words, places } }: TopicContext,
  note: (feature: number) => void,
): void {
  const place = places[mention.from] ?? 0
  const wordAt = (offset: number): string => words[place + offset] ?? EDGE
  for (const [away, { before, behind }] of AT.entries()) {
    if (away === 0) continue
    note(feature(before, wordAt(-away)))
    note(feature(behind, wordAt(away)))
  }
  note(feature(PAIR, '-', wordAt(-2), wordAt(-1)))
  note(feature(PAIR, '+', wordAt(1), wordAt(2)))
  note(feature(PAIR, '±', wordAt(-1), wordAt(1)))
  note(feature(PAIR, '--', wordAt(-3), wordAt(-2)))
  note(feature(TRIPLE, '-', wordAt(-3), wordAt(-2), wordAt(-1)))
  note(feature(TRIPLE, '+', wordAt(1), wordAt(2), wordAt(3)))
  for (let away = 1; away <= FAR; away += 1) {
    note(feature(BEFORE, wordAt(-away)))
    note(feature(BEHIND, wordAt(away)))
    if (away < FAR) {
      note(feature(BEFORE, wordAt(-away - 1), wordAt(-away)))
      note(feature(BEHIND, wordAt(away), wordAt(away + 1)))
    }
  }
}

/** No more words than this between two talents are looked at. */
const GAP = 6

/** What stands between this talent and the next ones: `thee en koekjes`, `chutney van courgettes`. */
function noteNeighbours(
  mention: RoledMention,
  { masked: { words, places }, mentions, taxonomy }: TopicContext,
  note: (feature: number) => void,
): void {
  const at = mentions.indexOf(mention)
  for (const [side, other] of [
    ['before', mentions[at - 1]],
    ['behind', mentions[at + 1]],
  ] as const) {
    if (other === undefined) continue
    const [first, second] = side === 'before' ? [other, mention] : [mention, other]
    const from = (places[first.to - 1] ?? 0) + 1
    const between = words.slice(from, places[second.from] ?? from)
    const gap = between.length > GAP ? 'far' : String(between.length)
    note(feature(BETWEEN, side, gap))
    if (between.length <= GAP) note(feature(BETWEEN, side, ...between))
    for (const word of between.slice(0, GAP)) note(feature(BETWEEN, side, 'word', word))
    const [mine, theirs] = [taxonomy.get(mention.concept), taxonomy.get(other.concept)]
    const isKin = mine?.theme === theirs?.theme && mine?.group === theirs?.group
    note(feature(BETWEEN, side, isKin ? 'kin' : 'strange', gap))
  }
}

/** Who offers one thing for another names them in an order: which of how many this is. */
function orderOf(mention: RoledMention, mentions: readonly RoledMention[]): string {
  const at = mentions.indexOf(mention)
  return `${at === 0 ? 'first' : 'later'} of ${String(Math.min(3, mentions.length))}`
}

function signsOf(mention: RoledMention, { line, mentions, taxonomy }: TopicContext): string[] {
  const { concept, role = 'unsaid', learning, method, from, to } = mention
  const others = mentions.filter((one) => one !== mention)
  const { theme, group } = taxonomy.get(concept) ?? {}
  const text = line.tokens
    .slice(from, to)
    .map((token) => token.text)
    .join(' ')
  return [
    `role ${role}`,
    `role ${role} ${learning ? 'learning' : ''}`,
    `method ${method}`,
    orderOf(mention, mentions),
    `others ${[...new Set(others.map((one) => one.role ?? 'unsaid'))].sort().join(' ')}`,
    `concept ${concept}`,
    `group ${theme ?? ''} ${group ?? ''}`,
    `said ${text}`,
    `size ${String(to - from)}`,
    `own ${String(mention.own)} ${String(mentions.length > 1)}`,
    ...(mention.aside === true ? ['aside'] : []),
    ...(['frame', 'language'] as const).filter((flag) => taxonomy.has(concept, flag)),
  ]
}
