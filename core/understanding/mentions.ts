/** The concepts that a text names, by longest match. In what role they are named is for `roles`. */
import type { ConceptId, Language } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { withWholeLabels } from './label-guess.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import { isSmallWord, pairsIn } from './pairs.ts'
import { BELIEVED } from './repair.ts'
import type { Vocabulary } from './vocabulary.ts'
import { type Hit, type Line } from './words-line.ts'

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
  const words = line.tokens.map(({ text, kind }, at) =>
    kind === 'mark' || taken.has(at) ? '' : text,
  )
  const found: Mention[] = []
  for (let at = 0; at < words.length; ) {
    const mention = mentionAt(line, words, at, context)
    if (mention !== undefined) found.push(mention)
    at = mention?.to ?? at + 1
  }
  const paired = withPairs(found, pairsIn(line, words, context))
  const all = withWholeLabels(paired, { ...context, line, taken })
  const sure = all.filter(({ score }) => score >= BELIEVED)
  const unsure = all.filter(({ score }) => score < BELIEVED)
  return { sure: withoutFrames(line, sure, context.taxonomy), unsure }
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
  if (match === undefined) return undefined
  const hit = { from: at, to: at + match.length }
  if (match.length === 1 && isAnotherTongues(words[at] ?? '', match.value.languages, context))
    return undefined
  const tokens = line.tokens.slice(hit.from, hit.to)
  const least = Math.min(...tokens.map((token) => token.score))
  // A word that is doubtful by itself is not, where it completes a label with its neighbours.
  const score = tokens.length > 1 ? Math.max(least, COMPLETED) : least
  const changed = tokens.find((token) => token.method !== 'exact')
  const method = changed?.method ?? match.value.method
  return { ...hit, concept: match.value.concept, method, score }
}

const COMPLETED = 0.7

/** `bloem schikken`: one word that was written as two. */
function joined(words: readonly string[], at: number, { vocabulary, lexicon }: MentionContext) {
  const [one = '', two = ''] = [words[at], words[at + 1]]
  if (one.length < 3 || two.length < 4 || isSmallWord(one, lexicon)) return undefined
  const match = vocabulary.forms.longest([one + two], 0)
  return match === undefined ? undefined : { value: match.value, length: 2 }
}

/** `the` is tea in French, and a word of every English sentence. */
function isAnotherTongues(
  word: string,
  languages: readonly Language[],
  { lexicon, language }: MentionContext,
): boolean {
  if (language === undefined || languages.includes(language)) return false
  return lexicon.weigh(word)?.has(language) === true
}

/** Two words of one label that stand apart say more than one of them alone. */
function withPairs(found: readonly Mention[], pairs: readonly Mention[]): Mention[] {
  const others = found.filter(
    (mention) => !pairs.some((pair) => mention.to - mention.from === 1 && touches(pair, mention)),
  )
  return [...others, ...pairs].sort((a, b) => a.from - b.from)
}

function touches(pair: Mention, { from, to }: Hit): boolean {
  return pair.from === from || pair.to === to
}

/** A sentence about tango that also says dancing is about tango. */
function withoutFrames(line: Line, mentions: readonly Mention[], taxonomy: Taxonomy): Mention[] {
  return mentions.filter((mention) => {
    const others = mentions.filter(
      (other) => other.concept !== mention.concept && inOneSentence(line, mention, other),
    )
    if (others.some((other) => isAbove(mention.concept, other.concept, taxonomy))) return false
    const isFrame = taxonomy.has(mention.concept, 'frame')
    return !isFrame || !others.some((other) => !taxonomy.has(other.concept, 'frame'))
  })
}

function isAbove(high: ConceptId, low: ConceptId, taxonomy: Taxonomy): boolean {
  let at = taxonomy.get(low)?.broader
  for (let steps = 0; at !== undefined && steps < 5; steps += 1) {
    if (at === high) return true
    at = taxonomy.get(at)?.broader
  }
  return false
}

function inOneSentence(line: Line, a: Hit, b: Hit): boolean {
  const [first, second] = a.from <= b.from ? [a, b] : [b, a]
  return !line.tokens.slice(first.to, second.from).some(({ text }) => /^[.!?]$/.test(text))
}
