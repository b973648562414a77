/**
 * Who may carry which label: authored concepts first, then the preferred labels of imported skills, then
 * their other ones. Cleans labels for a file of ours; what a skill means is decided elsewhere.
 */
import { LANGUAGES, type Language } from '../domain/language.ts'
import type { Concept } from './concept.ts'
import { formsOf } from './forms.ts'
import { labelKey } from './imported.ts'

/** Why labels were not taken over, counted. */
export interface Collisions {
  /** An authored concept has the label, or a form of one of its labels is the same. */
  authored: number
  /** An earlier skill has the label. */
  earlier: number
  /** One short or everyday word: it would be found in every other sentence. */
  everyday: number
}

export interface Owners {
  /** The id of the authored concept that has this label in this language. */
  authoredWith(label: string, language: Language): string | undefined
  /** Claims a label for a skill; false, and counted, when it is another one's or nobody may have it. */
  claim(label: string, skill: string): boolean
  readonly collisions: Collisions
}

/** One word of fewer letters is in too many sentences by chance or by typing error: «R», «UX», «dies». */
const SHORTEST = 5
/** An abbreviation is not, from this length on: «XML». */
const ABBREVIATION = /^[\p{Lu}\p{N}]{3,}$/u

function isShort(label: string, key: string): boolean {
  return key.length < SHORTEST && !key.includes(' ') && !ABBREVIATION.test(label)
}

export function ownersAmong(
  authored: readonly Concept[],
  isEveryday: (word: string) => boolean,
): Owners {
  const byLabel = {
    nl: new Map<string, string>(),
    fr: new Map<string, string>(),
    en: new Map<string, string>(),
  }
  const forms = new Set<string>()
  for (const concept of authored) {
    for (const language of LANGUAGES) {
      for (const label of concept.labels[language]) {
        byLabel[language].set(labelKey(label.text), concept.id)
        for (const form of formsOf(label, language)) forms.add(form.join(' '))
      }
    }
  }
  const skills = new Map<string, string>()
  const refused = new Set<string>()
  const collisions: Collisions = { authored: 0, earlier: 0, everyday: 0 }
  const refuse = (why: keyof Collisions, key: string, skill: string): false => {
    // The same word in two languages is one label of one skill.
    if (!refused.has(`${skill}\t${key}`)) collisions[why] += 1
    refused.add(`${skill}\t${key}`)
    return false
  }
  return {
    collisions,
    authoredWith: (label, language) => byLabel[language].get(labelKey(label)),
    claim: (label, skill) => {
      const key = labelKey(label)
      if (forms.has(key)) return refuse('authored', key, skill)
      if (key === '' || isShort(label, key) || isEveryday(key))
        return refuse('everyday', key, skill)
      const owner = skills.get(key)
      if (owner !== undefined && owner !== skill) return refuse('earlier', key, skill)
      skills.set(key, skill)
      return true
    },
  }
}

const MARKS = /^[\s=~*#]+/

/** A label as a file of ours can hold it: one line, without our separators and marks. May be empty. */
export function cleanLabel(label: string): string {
  return label
    .replace(/[\s|]+/gu, ' ')
    .replace(MARKS, '')
    .trim()
}
