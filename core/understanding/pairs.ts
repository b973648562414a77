/** Labels of two words that stand apart in a clause: `ik herstel al jaren oude radio's`. */
import type { Language } from '../domain/index.ts'
import type { Lexicon } from './lexicon.ts'
import type { Mention } from './mention.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Line } from './words-line.ts'

/** No more words than this between the two. */
const FARTHEST = 6
const CERTAINTY = 0.8
/** Small words everywhere but in a label: `zeep maken`. */
const MAKING = new Set([
  'maken',
  'maak',
  'maakt',
  'maakte',
  'gemaakt',
  'make',
  'faire',
  'fais',
  'fait',
])
/** Another thought begins here. */
const ENDS = new Set('. ! ? ; : ruil echange retour exchange return maar mais but'.split(' '))

interface PairContext {
  readonly vocabulary: Vocabulary
  readonly lexicon: Lexicon
  readonly language: Language | undefined
}

/** Each pair once; a word belongs to one pair only, the nearest one. */
export function pairsIn(
  line: Line,
  words: readonly string[],
  { vocabulary, lexicon, language }: PairContext,
): Mention[] {
  const usable = words.map((word) => isUsable(word, vocabulary, lexicon))
  if (usable.indexOf(true) === usable.lastIndexOf(true)) return []
  const pairs: Mention[] = []
  const used = new Set<number>()
  for (let gap = 1; gap <= FARTHEST + 1; gap += 1) {
    for (let at = 0; at + gap < words.length; at += 1) {
      const end = at + gap
      if (!usable[at] || !usable[end] || used.has(at) || used.has(end)) continue
      if (isCut(line, at, end)) continue
      const concept = conceptOf(vocabulary, words[at] ?? '', words[end] ?? '', language)
      if (concept === undefined) continue
      used.add(at).add(end)
      const halves = [line.tokens[at], line.tokens[end]]
      const score = Math.min(...halves.map((half) => half?.score ?? 1), CERTAINTY)
      const isFuzzy = halves.some((half) => half?.method === 'fuzzy')
      pairs.push({ from: at, to: end + 1, concept, method: isFuzzy ? 'fuzzy' : 'form', score })
    }
  }
  return pairs
}

function isUsable(word: string, vocabulary: Vocabulary, lexicon: Lexicon): boolean {
  if (word.length <= 2) return false
  const carries = MAKING.has(word) || !lexicon.isSmall(word)
  return carries && vocabulary.isLabelWord(word)
}

/** In Dutch the verb may stand first: `ik herstel radio's` is `radio's herstellen`. */
function conceptOf(
  { forms }: Vocabulary,
  one: string,
  two: string,
  language: Language | undefined,
): Mention['concept'] | undefined {
  const straight = forms.longest([one, two], 0, 2)
  if (straight !== undefined) return straight.value.concept
  if (language !== undefined && language !== 'nl') return undefined
  const turned = forms.longest([two, one], 0, 2)
  const isDutch = turned?.value.languages.includes('nl') === true
  return isDutch ? turned.value.concept : undefined
}

function isCut(line: Line, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (ENDS.has(line.tokens[at]?.text ?? '')) return true
  return false
}
