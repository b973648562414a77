/**
 * Finds which lines of a list of words a label speaks of: whole words, words that begin so, and several
 * words in a row. What a line means is for the rules; looking up takes the same time however many there are.
 */
import { LANGUAGES, type Language } from '../domain/language.ts'
import { wordsOf } from './fold.ts'
import { listed } from './table.ts'

export type Cells = Readonly<Record<Language, string>>

/** The numbers of the lines that a label in this language speaks of. */
export type Speaks = (label: string, language: Language) => ReadonlySet<number>

interface Entry {
  readonly line: number
  readonly words: readonly string[]
  /** The last word stands for all that begin with it. */
  readonly isBeginning: boolean
}

interface Index {
  /** By the first word, when it must be that word. */
  readonly whole: ReadonlyMap<string, readonly Entry[]>
  /** By what a single word begins with. */
  readonly beginnings: ReadonlyMap<string, readonly Entry[]>
}

/** A finder over lines of cells, each with words joined by `|`, of which some end in `*`. */
export function speaksOf(lines: readonly Cells[]): Speaks {
  const index = { nl: indexOf(lines, 'nl'), fr: indexOf(lines, 'fr'), en: indexOf(lines, 'en') }
  return (label, language) => {
    const { whole, beginnings } = index[language]
    const found = new Set<number>()
    const words = wordsOf(label)
    for (const [at, word] of words.entries()) {
      for (const entry of whole.get(word) ?? []) if (fits(entry, words, at)) found.add(entry.line)
      for (let size = 1; size <= word.length; size += 1) {
        for (const { line } of beginnings.get(word.slice(0, size)) ?? []) found.add(line)
      }
    }
    return found
  }
}

function fits({ words, isBeginning }: Entry, said: readonly string[], at: number): boolean {
  return words.every((word, place) => {
    const other = said[at + place] ?? ''
    return isBeginning && place === words.length - 1 ? other.startsWith(word) : other === word
  })
}

function indexOf(lines: readonly Cells[], language: Language): Index {
  const whole = new Map<string, Entry[]>()
  const beginnings = new Map<string, Entry[]>()
  for (const [line, cells] of lines.entries()) {
    for (const entry of listed(cells[language])) {
      const isBeginning = entry.endsWith('*')
      const words = wordsOf(entry)
      const [first] = words
      if (first === undefined) continue
      const map = isBeginning && words.length === 1 ? beginnings : whole
      map.set(first, [...(map.get(first) ?? []), { line, words, isBeginning }])
    }
  }
  return { whole, beginnings }
}

/** In how many languages a line has words; a line without any says nothing. */
export function isSilent(cells: Cells): boolean {
  return LANGUAGES.every((language) => listed(cells[language]).length === 0)
}
