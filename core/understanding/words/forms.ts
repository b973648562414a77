/** Every form of every concept, ready to be found in a text: a table that is made once and kept. */
import type { ConceptId, Language } from '../../domain/index.ts'
import { LANGUAGES } from '../../domain/index.ts'
import { type Concept, formsOf } from '../../talents/index.ts'
import { unwrapped } from './framed.ts'
import { type Keyed, keyed, keyOf, keyOfWord, valuesIn } from './key.ts'

/** Plain arrays, so that it can be kept in a file. */
export interface FormTable {
  readonly ids: readonly ConceptId[]
  /** By the key of a form: its concept's number, its languages in three bits, and whether it is a label. */
  readonly owners: Keyed
  /**
   * By the key of a word of any form: its languages in three bits, whether it is a form by itself, and of how
   * many words the longest form is that begins with it. In one table: what is asked of a word first says
   * mostly that no form has it, and every further table would be one more way to the memory.
   */
  readonly words: Keyed
}

/** The words of the forms as well, for finding misspelled ones. They are not needed afterwards. */
export interface MadeForms {
  readonly table: FormTable
  readonly words: ReadonlySet<string>
}

/** Where the parts of an owner's value begin, in bits. */
const LANGUAGE = 1
const CONCEPT = 4
/** Those of a word's value: its languages come first. */
const SPOKEN = 7
const ALONE = 8
const MOST = 4

/**
 * Makes the table. A label wins over a generated form, and what comes first over what comes later.
 * `isCommon` tells everyday words: no generated form of one word may be one of them.
 */
export function makeForms(
  concepts: readonly Concept[],
  isCommon: (word: string) => boolean,
): MadeForms {
  const owners = new Map<number, number>()
  const notes = new Map<number, number>()
  const words = new Set<string>()
  const note = (word: string, bits: number, most: number): void => {
    const key = keyOfWord(word)
    const before = notes.get(key) ?? 0
    const known = (before | bits) & (SPOKEN | ALONE)
    notes.set(key, (Math.max(before >> MOST, most) << MOST) | known)
  }
  const add = (form: readonly string[], number: number, label: 0 | 1, language: number): void => {
    if (form.length === 0) return
    const key = keyOf(form)
    const before = owners.get(key)
    const isNew = before === undefined || before >> CONCEPT === number
    if (isNew) {
      const known = before ?? (number << CONCEPT) | label
      owners.set(key, known | (1 << (LANGUAGE + language)))
    }
    note(form[0] ?? '', form.length === 1 ? ALONE : 0, form.length)
    for (const word of form) {
      if (word.length < 3) continue
      words.add(word)
      note(word, 1 << language, 0)
    }
  }
  const wrapped: {
    exact: string[]
    others: string[][]
    inside: string[]
    number: number
    language: number
  }[] = []
  const generated: (readonly [form: readonly string[], concept: number, language: number])[] = []
  for (const [number, { labels }] of concepts.entries()) {
    for (const [language, code] of LANGUAGES.entries()) {
      for (const label of labels[code]) {
        const [exact = [], ...others] = formsOf(label, code)
        const inside = unwrapped(exact)
        if (inside !== undefined) {
          wrapped.push({ exact, others, inside, number, language })
          continue
        }
        add(exact, number, 1, language)
        for (const form of others) {
          const isTaken = form.length === 1 && isCommon(form[0] ?? '')
          if (!isTaken) generated.push([form, number, language])
        }
      }
    }
  }
  for (const [form, number, language] of generated) add(form, number, 0, language)
  for (const { exact, others, inside, number, language } of wrapped) {
    const owner = owners.get(keyOf(inside))
    const isKin = owner !== undefined && isAbove(concepts, owner >> CONCEPT, number)
    if (isKin) continue
    add(exact, number, 1, language)
    for (const form of others) add(form, number, 0, language)
  }
  const table = { owners: keyed(owners), words: keyed(notes) }
  return { table: { ids: concepts.map(({ id }) => id), ...table }, words }
}

/** Whether one concept is the other, or broader than it, by their numbers. */
function isAbove(concepts: readonly Concept[], high: number, low: number): boolean {
  const sought = concepts[high]?.id
  let at = concepts[low]
  for (let steps = 0; at !== undefined && steps < 6; steps += 1) {
    if (at.id === sought) return true
    const { broader } = at
    at = broader === undefined ? undefined : concepts.find(({ id }) => id === broader)
  }
  return false
}

export interface ConceptForm {
  readonly concept: ConceptId
  /** A label as it was written, or a form that was generated from one. */
  readonly method: 'exact' | 'form'
  /** In which languages it is one. */
  readonly languages: readonly Language[]
}

/** What a text is searched with. */
export interface Forms {
  /** The longest form that begins at `at`, of `least` words or more, and how many words it takes. */
  longest(
    words: readonly string[],
    at: number,
    least?: number,
  ): { value: ConceptForm; length: number } | undefined
  /** What this word names by itself. */
  alone(word: string): ConceptForm | undefined
  /** Of how many words the longest form is that begins with this one; 0 when none does. */
  most(word: string): number
  /** A word that names a concept by itself. */
  has(word: string): boolean
  /** In which languages a word is part of a label or of one of its forms. */
  languagesOf(word: string): readonly Language[]
}

const SETS: readonly (readonly Language[])[] = Array.from({ length: 8 }, (_, bits) =>
  LANGUAGES.filter((_language, at) => (bits & (1 << at)) !== 0),
)

export function formsIn({ ids, owners, words: notes }: FormTable): Forms {
  const ownerOf = valuesIn(owners)
  const noteOf = valuesIn(notes)
  const formAt = (key: number): ConceptForm | undefined => {
    const value = ownerOf(key)
    const concept = value === undefined ? undefined : ids[value >> CONCEPT]
    if (value === undefined || concept === undefined) return undefined
    const languages = SETS[(value >> LANGUAGE) & SPOKEN] ?? []
    return { concept, method: (value & 1) === 1 ? 'exact' : 'form', languages }
  }
  const aloneAt = (key: number, note: number): ConceptForm | undefined =>
    (note & ALONE) === 0 ? undefined : formAt(key)
  return {
    most: (word) => (noteOf(keyOfWord(word)) ?? 0) >> MOST,
    longest: (words, at, least = 1) => {
      const first = keyOfWord(words[at] ?? '')
      const note = noteOf(first) ?? 0
      const most = Math.min(note >> MOST, words.length - at)
      for (let length = most; length >= least; length -= 1) {
        if (words[at + length - 1] === '') continue
        const value = length === 1 ? aloneAt(first, note) : formAt(keyOf(words, at, at + length))
        if (value !== undefined) return { value, length }
      }
      return undefined
    },
    alone: (word) => {
      const key = keyOfWord(word)
      return aloneAt(key, noteOf(key) ?? 0)
    },
    has: (word) => ((noteOf(keyOfWord(word)) ?? 0) & ALONE) !== 0,
    languagesOf: (word) => SETS[(noteOf(keyOfWord(word)) ?? 0) & SPOKEN] ?? [],
  }
}
