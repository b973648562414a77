/**
 * What the trained judge of roles looks at: the words around one talent, what the rules make of it, what
 * the whole message wants, and which talent it is. Some talents are mostly the place or the company in
 * which something else is done.
 */
import type { Taxonomy } from '../talents/index.ts'
import { type Link, linkOf } from './between.ts'
import { codeOf, feature, featureOf, gathered, joined, kind } from './features.ts'
import type { Intent } from './intent.ts'
import type { MaskedWords } from './masked-words.ts'
import type { RoledMention } from './roles.ts'
import type { Line } from './words-line.ts'

const BEFORE = kind('l')
const BEHIND = kind('r')
const SIGN = kind('g')
const WANTED = kind('i')
const SAID = kind('a')
const BETWEEN = kind('z')

/** So many words on either side are looked at one by one, and so many as a heap. */
const NEAR = 4
const FAR = 9
const EDGE = codeOf('|')

export interface TopicContext {
  readonly line: Line
  readonly masked: MaskedWords
  readonly mentions: readonly RoledMention[]
  readonly taxonomy: Taxonomy
}

type Note = (feature: number) => void

/** The features of one mention in a message with this intent, each once. */
export function topicFeatures(
  mention: RoledMention,
  intent: Intent,
  context: TopicContext,
): Uint32Array {
  const wanted = codeOf(intent)
  return gathered((note) => {
    noteWords(mention, context, note)
    const order = orderOf(mention, context.mentions)
    for (const code of context.masked.codes) note(feature(SAID, order, code))
    noteNeighbours(mention, context, note)
    for (const sign of signsOf(mention, order, context)) {
      note(feature(SIGN, sign))
      note(feature(WANTED, wanted, sign))
    }
    note(feature(WANTED, wanted))
  })
}

/** The kinds of the words so many places away: before the talent, and behind it. */
const AT = Array.from({ length: NEAR + 1 }, (_, away) => ({
  before: kind(String(away)),
  behind: kind(String.fromCharCode(65 + away)),
}))
const [LAST, NEXT, AROUND, EARLIER] = [kind('-'), kind('+'), kind('±'), kind('=')]

function noteWords(mention: RoledMention, { masked }: TopicContext, note: Note): void {
  const { codes, places } = masked
  const place = places[mention.from] ?? 0
  // Asked for a place before the first one, an array looks for a property of that name, which takes long.
  const at = (offset: number): number =>
    place + offset < 0 ? EDGE : (codes[place + offset] ?? EDGE)
  for (const [away, { before, behind }] of AT.entries()) {
    if (away === 0) continue
    note(feature(before, at(-away)))
    note(feature(behind, at(away)))
  }
  note(feature(LAST, at(-2), at(-1)))
  note(feature(NEXT, at(1), at(2)))
  note(feature(AROUND, at(-1), at(1)))
  note(feature(EARLIER, at(-3), at(-2)))
  note(feature(LAST, at(-3), at(-2), at(-1)))
  note(feature(NEXT, at(1), at(2), at(3)))
  for (let away = 1; away <= FAR; away += 1) {
    note(feature(BEFORE, at(-away)))
    note(feature(BEHIND, at(away)))
    if (away < FAR) {
      note(feature(BEFORE, at(-away - 1), at(-away)))
      note(feature(BEHIND, at(away), at(away + 1)))
    }
  }
}

/** No more words than this between two talents are looked at. */
const GAP = 6
const SIDES = { before: kind('v'), behind: kind('h') }
const [ONE_BETWEEN, ALL_BETWEEN, KIN, STRANGE] = [kind('1'), kind('n'), kind('k'), kind('x')]

/** What stands between this talent and the next ones: `thee en koekjes`, `chutney van courgettes`. */
function noteNeighbours(mention: RoledMention, context: TopicContext, note: Note): void {
  const { masked, mentions, taxonomy } = context
  const at = mentions.indexOf(mention)
  for (const [side, other] of [
    [SIDES.before, mentions[at - 1]],
    [SIDES.behind, mentions[at + 1]],
  ] as const) {
    if (other === undefined) continue
    const [first, second] = side === SIDES.before ? [other, mention] : [mention, other]
    const from = (masked.places[first.to - 1] ?? 0) + 1
    const between = masked.codes.slice(from, masked.places[second.from] ?? from)
    const gap = Math.min(between.length, GAP + 1)
    note(feature(BETWEEN, side, gap))
    if (gap <= GAP) {
      note(
        feature(
          ALL_BETWEEN,
          side,
          between.reduce((all, code) => joined(all, code), gap),
        ),
      )
    }
    for (const code of between.slice(0, GAP)) note(feature(ONE_BETWEEN, side, code))
    const [mine, theirs] = [taxonomy.get(mention.concept), taxonomy.get(other.concept)]
    const isKin = mine?.theme === theirs?.theme && mine?.group === theirs?.group
    note(feature(BETWEEN, side, isKin ? KIN : STRANGE, gap))
    noteLink(side, mention, other, linkOf(context, first, second), context, note)
  }
}

const LINKED = kind('L')
const [DEPTH, LENGTH, EXACT] = [codeOf('depth'), codeOf('length'), codeOf('exact')]

/** How they belong together, and which of the two is the better word for one topic. */
function noteLink(
  side: number,
  mention: RoledMention,
  other: RoledMention,
  link: Link,
  { taxonomy }: TopicContext,
  note: Note,
): void {
  const linked = joined(LINKED, side, codeOf(link))
  const depth = depthOf(mention, taxonomy) - depthOf(other, taxonomy)
  const length = mention.to - mention.from - (other.to - other.from)
  note(featureOf(linked))
  note(feature(linked, DEPTH, Math.sign(depth)))
  note(feature(linked, LENGTH, Math.sign(length)))
  note(
    feature(linked, EXACT, Number(mention.method === 'exact') - Number(other.method === 'exact')),
  )
}

const DEEPEST = 5

/** How many broader talents stand above it, as far as it matters. */
function depthOf({ concept }: RoledMention, taxonomy: Taxonomy): number {
  let depth = 0
  let at = taxonomy.get(concept)?.broader
  for (; at !== undefined && depth < DEEPEST; depth += 1) at = taxonomy.get(at)?.broader
  return depth
}

/** Who offers one thing for another names them in an order: which of how many this is. */
function orderOf(mention: RoledMention, mentions: readonly RoledMention[]): number {
  return (mentions[0] === mention ? 0 : 8) + Math.min(3, mentions.length)
}

const SIGNS = {
  role: kind('r'),
  learning: kind('l'),
  method: kind('m'),
  order: kind('o'),
  others: kind('t'),
  concept: kind('c'),
  group: kind('g'),
  said: kind('s'),
  size: kind('z'),
  own: kind('e'),
}
const [ASIDE, FRAME, LANGUAGE] = [codeOf('aside'), codeOf('frame'), codeOf('language')]
const UNSAID = 'unsaid'

/** What the rules and the taxonomy know of it, as codes. */
function signsOf(
  mention: RoledMention,
  order: number,
  { line, mentions, taxonomy }: TopicContext,
): number[] {
  const { concept, learning, method, from, to } = mention
  const role = codeOf(mention.role ?? UNSAID)
  const others = mentions.filter((one) => one !== mention)
  const otherRoles = [...new Set(others.map((one) => one.role ?? UNSAID))].sort()
  const { theme = '', group = '' } = taxonomy.get(concept) ?? {}
  const said = line.tokens.slice(from, to)
  return [
    joined(SIGNS.role, role),
    joined(SIGNS.learning, role, learning ? 1 : 2),
    joined(SIGNS.method, codeOf(method)),
    joined(SIGNS.order, order),
    otherRoles.reduce((all, one) => joined(all, codeOf(one)), SIGNS.others),
    joined(SIGNS.concept, codeOf(concept)),
    joined(SIGNS.group, codeOf(theme), codeOf(group)),
    said.reduce((all, { text }) => joined(all, codeOf(text)), SIGNS.said),
    joined(SIGNS.size, to - from),
    joined(SIGNS.own, mention.own ? 1 : 2, mentions.length > 1 ? 1 : 2),
    ...(mention.aside === true ? [ASIDE] : []),
    ...(taxonomy.has(concept, 'frame') ? [FRAME] : []),
    ...(taxonomy.has(concept, 'language') ? [LANGUAGE] : []),
  ]
}
