/** The concepts that a text names, by longest match. In what role they are named is for `roles`. */
import type { Language } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { tailOf, takeApart } from './compounds.ts'
import { withWholeLabels } from './label-guess.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { pairsIn } from './pairs.ts'
import { withWholeVerbs } from './particles.ts'
import { BELIEVED } from './repair.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { ConceptForm } from './words/forms.ts'
import { type Hit, inOneSentence, type Line } from './words-line.ts'

export interface MentionContext {
  /** As it was given. */
  readonly text: string
  readonly vocabulary: Vocabulary
  readonly lexicon: Lexicon
  readonly taxonomy: Taxonomy
  readonly language: Language | undefined
}

/** Mentions in the order of the text; those below belief are for asking «Bedoel je ...?». */
export function mentionsOf(
  line: Line,
  taken: ReadonlySet<number>,
  context: MentionContext,
): { sure: Mention[]; unsure: Mention[] } {
  const said = line.tokens.map(({ text, kind }, at) =>
    kind === 'mark' || taken.has(at) ? '' : text,
  )
  const words = withWholeVerbs(line, said, context.vocabulary.isLabelWord)
  const found: Mention[] = []
  for (let at = 0; at < words.length; ) {
    const first = mentionAt(line, words, at, context)
    const mention = first && (longerWithin(first, line, words, context) ?? first)
    if (mention !== undefined && !isHosting(line, mention)) found.push(mention)
    at = mention?.to ?? at + 1
  }
  const pairs = pairsIn(line, words, context).filter(
    (pair) => !isTornBy(found, pair) && !isWithin(found, pair),
  )
  const paired = withPairs(found, pairs)
  const all = withWholeLabels(paired, { ...context, line, taken })
  const sure = all.filter(({ score }) => score >= BELIEVED)
  const unsure = all.filter(({ score }) => score < BELIEVED)
  return { sure: withAsides(line, sure, context.taxonomy), unsure }
}

function mentionAt(
  line: Line,
  words: readonly string[],
  at: number,
  context: MentionContext,
): Mention | undefined {
  if (words[at] === '') return undefined
  const alone = context.vocabulary.forms.longest(words, at)
  const match =
    alone === undefined || alone.length === 1 ? (joined(words, at, context) ?? alone) : alone
  if (match === undefined) return insideCompound(words[at] ?? '', at, context)
  const hit = { from: at, to: at + match.length }
  if (match.length === 1 && isAnotherTongues(words[at] ?? '', match.value, context))
    return undefined
  const tokens = line.tokens.slice(hit.from, hit.to)
  const least = Math.min(...tokens.map((token) => token.score))
  // A word that is doubtful by itself is not, where it completes a label with its neighbours.
  const score = tokens.length > 1 ? Math.max(least, COMPLETED) : least
  const changed = tokens.find((token) => token.method !== 'exact')
  const method = changed?.method ?? match.value.method
  return { from: hit.from, to: hit.to, concept: match.value.concept, method, score }
}

const TAUGHT_IN = new Set([
  'cours',
  'atelier',
  'lecon',
  'lecons',
  'stage',
  'initiation',
  'apprendre',
])

/** `cours de photo de paysage`: what begins within the first label and ends behind it says it better. */
function longerWithin(
  { from, to }: Mention,
  line: Line,
  words: readonly string[],
  context: MentionContext,
): Mention | undefined {
  for (let at = from + 1; at < to; at += 1) {
    const other = mentionAt(line, words, at, context)
    if (other === undefined || other.to <= to) continue
    const more = other.to - at - (to - from)
    if (more > 0 || (more === 0 && TAUGHT_IN.has(words[from] ?? ''))) return other
  }
  return undefined
}

const HELD = new Set(['a', 'an', 'our', 'another', 'two', 'three'])

/** `we are running a workshop`: nobody runs there. */
function isHosting({ tokens }: Line, { from, to }: Mention): boolean {
  return to - from === 1 && tokens[from]?.text === 'running' && HELD.has(tokens[to]?.text ?? '')
}

const COMPLETED = 0.7
const COMPOUND = 0.8
const LONG = 8

/** `roggebrood` is a word of some longer label only: then the talent inside of it counts. */
function insideCompound(word: string, at: number, context: MentionContext): Mention | undefined {
  const { vocabulary } = context
  if (word.length < LONG || !vocabulary.forms.languagesOf(word).includes('nl')) return undefined
  const front = takeApart(word, vocabulary.forms.has)?.[0]
  const inside = front ?? tailOf(word, vocabulary.forms.has)
  const found = inside === undefined ? undefined : vocabulary.forms.alone(inside)
  // A generated form at the end of a word is chance: `leien` in `begeleiden`.
  if (found === undefined || (found.method !== 'exact' && front === undefined)) return undefined
  const { concept } = found
  return { from: at, to: at + 1, concept, method: 'rule', score: COMPOUND }
}

/** `bloem schikken`: one word that was written as two. */
function joined(words: readonly string[], at: number, { vocabulary, lexicon }: MentionContext) {
  const [one = '', two = ''] = [words[at], words[at + 1]]
  if (one.length < 3 || two.length < 4 || lexicon.isSmall(one)) return undefined
  const value = vocabulary.forms.alone(one + two)
  return value === undefined ? undefined : { value, length: 2 }
}

/** A foreign label of no more letters may be any word of this language. */
const TOO_SHORT_TO_BORROW = 5

/** `the` is tea in French, and a word of every English sentence; `sang` is no singing in French. */
function isAnotherTongues(
  word: string,
  { languages, method }: ConceptForm,
  { lexicon, vocabulary, language }: MentionContext,
): boolean {
  if (language === undefined || languages.includes(language)) return false
  if (lexicon.weigh(word)?.has(language) === true) return true
  const mayBeBorrowed = method === 'exact' && word.length > TOO_SHORT_TO_BORROW
  return !mayBeBorrowed && vocabulary.isInDictionary(word, language)
}

/** Two words of one label that stand apart say more than one of them alone. */
function withPairs(found: readonly Mention[], pairs: readonly Mention[]): Mention[] {
  const others = found.filter(
    (mention) => !pairs.some((pair) => mention.to - mention.from === 1 && touches(pair, mention)),
  )
  return [...others, ...pairs].sort((a, b) => a.from - b.from)
}

/** Another talent stands between its halves: they belong to that one, not to each other. */
function isTornBy(found: readonly Mention[], pair: Mention): boolean {
  return found.some(({ from, to }) => from > pair.from && to < pair.to)
}

/** A longer label already says what two of its words would say. */
function isWithin(found: readonly Mention[], pair: Mention): boolean {
  return found.some(({ from, to }) => to - from > 1 && from < pair.to && pair.from < to)
}

function touches(pair: Mention, { from, to }: Hit): boolean {
  return pair.from === from || pair.to === to
}

/** A sentence about a fab lab is about what is made there. */
function withAsides(line: Line, mentions: readonly Mention[], taxonomy: Taxonomy): Mention[] {
  return mentions.map((mention) => {
    if (!taxonomy.has(mention.concept, 'frame') || isTaught(line, mention)) return mention
    const isBeside = mentions.some(
      (other) =>
        other.concept !== mention.concept &&
        !taxonomy.has(other.concept, 'frame') &&
        inOneSentence(line, mention, other),
    )
    return isBeside ? { ...mention, aside: true as const } : mention
  })
}

const TAUGHT =
  / (?:les|lessen|leren|cursus|workshop|bijles|uitleg|hulp|cours|lecons?|apprendre|atelier|stage|initiation|aide|lessons?|class|classes|course|learn|learning|help)(?: (?:de|d'|du|des|in|en|met|bij|over|werken|omgaan|with|on|about|le|la|les|l'|au|to|the|mijn|mon|ma|my)){0,3} $/

/** `cours de smartphone`: what is taught frames nothing. */
function isTaught(line: Line, { from }: Hit): boolean {
  const start = line.starts[from] ?? 0
  return TAUGHT.test(line.text.slice(Math.max(0, start - 40), start))
}
