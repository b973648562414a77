/**
 * Words that are no talents: how people in Flanders spell the common ones, and which words are known
 * at all. A known word is never «corrected» into a talent.
 */
import { LANGUAGES, Language } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { fold, formsOfWord, type Problem, parseTable } from '../talents/index.ts'

export interface Respelling {
  readonly form: string
  readonly means: readonly string[]
  readonly language: Language
}

export interface KnownWords {
  readonly language: Language
  /** `small` words tell a language; `common` ones are merely known. */
  readonly kind: 'small' | 'common'
  readonly words: readonly string[]
}

/** How strongly a word speaks for each language. */
export type Leaning = Readonly<Record<Language, number>>

export interface Lexicon {
  /** The dictionary words for a chat or Flemish spelling; undefined for a word that needs none. */
  respell(word: string, language: Language | undefined): readonly string[] | undefined
  knows(word: string): boolean
  /** Known, or an inflected form of a known word: nothing that was misspelled. */
  accepts(word: string): boolean
  /** How strongly a word speaks for each language, 0..3. */
  weigh(word: string): ReadonlyMap<Language, number> | undefined
  /** The same, shared by all languages that have the word. */
  leaning(word: string): Leaning | undefined
  /** A word that every sentence has: `met`, `pour`, `the`. */
  isSmall(word: string): boolean
  /** Every known word, for finding what a misspelled one was meant to be. */
  readonly words: Iterable<string>
  /** The generated forms of the known words. */
  readonly inflected: ReadonlySet<string>
}

/** Columns: form, means (words with spaces), language. */
export function parseRespellings(text: string, file: string): Result<Respelling[], Problem[]> {
  const table = parseTable(text, file, ['form', 'means', 'language'])
  if (!table.ok) return table
  const problems: Problem[] = []
  const rows: Respelling[] = []
  for (const { line, cells } of table.value) {
    const language = Language.safeParse(cells.language)
    if (!language.success)
      problems.push({ file, line, column: 'language', message: notOurs(cells.language) })
    else if (cells.form === '' || cells.means === '') {
      problems.push({ file, line, message: 'A respelling needs a form and what it means.' })
    } else {
      const means = fold(cells.means).split(' ').filter(Boolean)
      rows.push({ form: fold(cells.form), means, language: language.data })
    }
  }
  return problems.length > 0 ? failed(problems) : ok(rows)
}

/** Columns: language, kind (small or common), words (with spaces between). */
export function parseWords(text: string, file: string): Result<KnownWords[], Problem[]> {
  const table = parseTable(text, file, ['language', 'kind', 'words'])
  if (!table.ok) return table
  const problems: Problem[] = []
  const rows: KnownWords[] = []
  for (const { line, cells } of table.value) {
    const language = Language.safeParse(cells.language)
    if (!language.success)
      problems.push({ file, line, column: 'language', message: notOurs(cells.language) })
    else if (cells.kind !== 'small' && cells.kind !== 'common') {
      problems.push({
        file,
        line,
        column: 'kind',
        message: `«${cells.kind}» is neither small nor common.`,
      })
    } else {
      const words = fold(cells.words).split(' ').filter(Boolean)
      rows.push({ language: language.data, kind: cells.kind, words })
    }
  }
  return problems.length > 0 ? failed(problems) : ok(rows)
}

function notOurs(language: string): string {
  return `«${language}» is no language of the house; use nl, fr or en.`
}

const WEIGHT = { small: 3, common: 1 } as const

/** A weight takes two bits, so that all those of a word are one small number. */
const BITS = 2
const MOST = 3

/** By that number: the weights it stands for. */
const WEIGHTS: readonly ReadonlyMap<Language, number>[] = Array.from(
  { length: 1 << (BITS * LANGUAGES.length) },
  (_, code) =>
    new Map(
      LANGUAGES.map((language, at) => [language, (code >> (BITS * at)) & MOST] as const).filter(
        ([, weight]) => weight > 0,
      ),
    ),
)

/** By that number: the same, shared by all languages that have the word. */
const LEANINGS: readonly Leaning[] = WEIGHTS.map((weights) => {
  const share = (language: Language): number => (weights.get(language) ?? 0) / (weights.size || 1)
  return { nl: share('nl'), fr: share('fr'), en: share('en') }
})

/** By that number: whether the word is a small one in any language. */
const HAS_SMALL: readonly boolean[] = WEIGHTS.map((weights) =>
  [...weights.values()].includes(WEIGHT.small),
)

/** The number with at least this weight for a language. */
function withWeight(code: number, language: Language, weight: number): number {
  const shift = BITS * LANGUAGES.indexOf(language)
  const before = (code >> shift) & MOST
  return weight > before ? code + ((weight - before) << shift) : code
}

/** `inflected` are the forms of the known words, where they were worked out before. */
export function lexicon(
  respellings: readonly Respelling[],
  known: readonly KnownWords[],
  inflected: ReadonlySet<string> = inflectedOf(known),
): Lexicon {
  const byForm = new Map<string, Respelling[]>()
  for (const row of respellings) byForm.set(row.form, [...(byForm.get(row.form) ?? []), row])
  const weights = new Map<string, number>()
  const add = (word: string, language: Language, weight: number): void => {
    weights.set(word, withWeight(weights.get(word) ?? 0, language, weight))
  }
  const weigh = (word: string): ReadonlyMap<Language, number> | undefined => {
    const code = weights.get(word)
    return code === undefined ? undefined : WEIGHTS[code]
  }
  for (const { language, kind, words } of known) {
    for (const word of words) add(word, language, WEIGHT[kind])
  }
  for (const { form, language } of respellings) add(form, language, 2)
  return {
    respell: (word, language) => {
      const rows = byForm.get(word)
      if (rows === undefined) return undefined
      if (language !== undefined) return rows.find((row) => row.language === language)?.means
      const [only] = rows
      return rows.length === 1 && weigh(word)?.size === 1 ? only?.means : undefined
    },
    knows: (word) => weights.has(word),
    accepts: (word) => weights.has(word) || inflected.has(word),
    weigh,
    leaning: (word) => {
      const code = weights.get(word)
      return code === undefined ? undefined : LEANINGS[code]
    },
    isSmall: (word) => HAS_SMALL[weights.get(word) ?? 0] === true,
    get words() {
      return weights.keys()
    },
    inflected,
  }
}

function inflectedOf(known: readonly KnownWords[]): Set<string> {
  const inflected = new Set<string>()
  for (const { language, words } of known) {
    for (const word of words) for (const form of formsOfWord(word, language)) inflected.add(form)
  }
  return inflected
}
