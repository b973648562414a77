/**
 * Words that stand where a talent is named and that nobody here knows. Careful on purpose: what may be a
 * name, a place, a time or a word of any dictionary is left out, so that a count never holds more than a
 * thing that people do. Counting, and for whom, is left to others.
 */
import { UNMAPPED_WORD } from '../domain/index.ts'
import type { Analysis } from './analyse.ts'
import type { Lexicon } from './lexicon.ts'
import type { Found } from './reading.ts'
import { isTimeWord } from './time-words.ts'
import type { Token } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Line } from './words-line.ts'

/** Right before a talent, whatever comes after it. */
const BEFORE = endOf(`
  leren|leer|geleerd|bijleren|les in|lessen in|bijles|bijles in|cursus|cursus in|workshop|workshop in|
  initiatie|initiatie in|kan goed|kan heel goed|goed in|hulp bij|hulp met|helpen met|helpen bij|help met|
  goesting in|goesting om te|goesting om te leren|zin in|zin om te|interesse in|om te leren|leren om te|
  begonnen met|beginnen met|doe aan|groepje|groep voor|club voor|samen|
  apprendre|apprendre a|apprendre le|apprendre la|apprendre l'|apprendre du|apprendre de la|
  cours de|cours d'|cours du|lecons de|lecons d'|atelier|atelier de|atelier d'|faire du|faire de la|
  faire de l'|fais du|fais de la|fais de l'|jouer au|jouer du|jouer de la|jouer de l'|doue en|doue pour le|
  bon en|bonne en|fort en|envie de|envie d'|aime le|aime la|aime l'|adore le|adore la|adore l'|aide en|
  aide pour le|interesse par le|interesse par la|interessee par le|interessee par la|
  learn|learn to|learn how to|learning|lessons in|class in|classes in|course in|workshop on|good at|great at|
  into|practise|practice|help with|interested in|how to
`)
/** Right before a talent, or before somebody: counts where the clause ends behind it. */
const MAYBE_BEFORE = endOf(`
  ik wil|wil ik|wil graag|ik kan|kan ik|wil ook|kan ook|graag|veux|voudrais|sais|peux|aimerais|
  want to|can|could|teach|would like to
`)
/** The verb of a Dutch clause comes last: `ik wil graag … leren`. */
const LEARNT = / (?:wil|willen|graag|om|ook|zou) $/
const LEARNS = /^ (?:leren|bijleren|oefenen)(?= (?:$|[.,!?;] |en |of |in |op |maar |aub ))/
const CLAUSE_ENDS = /^ (?:$|[.,!?;] |en |of |maar |et |ou |mais |and |or |but |aub |svp |please )/

function endOf(block: string): RegExp {
  const lines = block.split('\n').map((line) => line.trim())
  const phrases = lines.join('').split('|')
  return new RegExp(` (?:${phrases.map((one) => one.trim()).join('|')}) $`)
}

/** So much of the line before and behind a word is looked at, in characters. */
const AROUND = 40

/** Each such word once, folded, in the order of the text. */
export function unmappedIn(analysis: Analysis, lexicon: Lexicon): Found<string>[] {
  const { line, place, slots, vocabulary } = analysis
  const found = new Map<string, Found<string>>()
  for (const [at, token] of line.tokens.entries()) {
    if (!isNameless(token) || place.taken.has(at) || slots.taken.has(at)) continue
    if (isKnown(token.text, vocabulary, lexicon) || found.has(token.text)) continue
    if (!namesTalent(line, at) || isBeforeTalent(line, at, vocabulary)) continue
    const span = [token.from, token.to] as const
    found.set(token.text, { value: token.text, span, method: 'rule', score: 1 })
  }
  return [...found.values()]
}

/** As it was typed, in small letters, inside of a sentence: a capital may be somebody's name. */
function isNameless({ kind, method, capital, first, text }: Token): boolean {
  return kind === 'word' && method === 'exact' && !capital && !first && UNMAPPED_WORD.test(text)
}

function isKnown(word: string, vocabulary: Vocabulary, lexicon: Lexicon): boolean {
  return (
    lexicon.accepts(word) ||
    vocabulary.isLabelWord(word) ||
    vocabulary.isPlaceWord(word) ||
    vocabulary.isWordIn(word, undefined) ||
    isTimeWord(word)
  )
}

function namesTalent(line: Line, at: number): boolean {
  const start = line.starts[at] ?? 0
  const end = start + (line.tokens[at]?.text.length ?? 0)
  const before = line.text.slice(Math.max(0, start - AROUND), start)
  const behind = line.text.slice(end, end + AROUND)
  if (/^ (?:leren )?kennen /.test(behind)) return false
  if (BEFORE.test(before)) return true
  if (LEARNT.test(before) && LEARNS.test(behind)) return true
  return MAYBE_BEFORE.test(before) && CLAUSE_ENDS.test(behind)
}

/** `leer … koken`: then the word is for whom, or how, and not what. */
function isBeforeTalent(line: Line, at: number, vocabulary: Vocabulary): boolean {
  const next = line.tokens[at + 1]
  return next?.kind === 'word' && vocabulary.forms.has(next.text)
}
