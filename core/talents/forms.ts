/** Word forms of a label. Generated, never listed: a label is written once, as a dictionary has it. */
import type { Language } from '../domain/language.ts'
import { wordsOf } from './fold.ts'
import { englishForms } from './forms-en.ts'
import { frenchForms } from './forms-fr.ts'
import { dutchForms } from './forms-nl.ts'
import type { Label } from './label.ts'
import { otherNumbers } from './number.ts'

/**
 * Every way a label may stand in a sentence, as lists of folded words; the label itself comes first.
 * The word that carries the meaning is inflected: the last one in Dutch and English, the first one
 * (and in two words also the last) in French; what it is done to may be one or many. A label that is
 * meant as written has no other form.
 */
export function formsOf(label: Label, language: Language): string[][] {
  const words = wordsOf(label.text)
  if (label.asWritten) return [words]
  const said = [words, ...bareOf(words), ...turnedOf(words, language)]
  return unique([
    words,
    ...said.slice(1),
    ...said.flatMap((one) => inflected(one, language)),
    ...glued(words, language),
  ])
}

function inflected(words: readonly string[], language: Language): string[][] {
  const [first = '', second] = words
  if (words.length === 2 && second !== undefined) return inflectedPair(first, second, language)
  return placesOf(words, language).flatMap((place) =>
    [...formsOfWord(words[place] ?? '', language)].map((form) =>
      words.toSpliced(place, 1, ...form.split(' ')),
    ),
  )
}

/** The forms of a verb that come first are the ones that people use: with those, one thing or many. */
const SAID_MOST = 4

/** A verb and what it is done to, in the order of the language; or two nouns. */
function inflectedPair(first: string, second: string, language: Language): string[][] {
  const verbFirst = language === 'fr' || (language === 'en' && isGerund(first))
  const [verb, noun] = verbFirst ? [first, second] : [second, first]
  const verbs = [verb, ...formsOfWord(verb, language)]
  const numbers = otherNumbers(noun, language)
  const others = verbFirst ? [] : otherNumbers(second, language).map((one) => [first, one])
  const pairs = verbs.flatMap((one, at) =>
    [noun, ...(at < SAID_MOST ? numbers : [])].map((two) =>
      (verbFirst ? [one, two] : [two, one]).flatMap((part) => part.split(' ')),
    ),
  )
  return [...pairs, ...others]
}

function isGerund(word: string): boolean {
  return word.length > 5 && word.endsWith('ing')
}

const DETERMINERS = new Set(
  "een de het mijn je zijn un une des le la les l' du de d' mon ma mes son sa ses a an the my your own".split(
    ' ',
  ),
)

/** `réparer un vélo` without its small words, where two words are left: others say `mon vieux vélo`. */
function bareOf(words: readonly string[]): string[][] {
  if (words.length < 3) return []
  const bare = words.filter((word) => !DETERMINERS.has(word))
  return bare.length === 2 && bare.every((word) => word.length > 2) ? [bare] : []
}

/** `watch repair` is also `repairing watches`, `bread baking` also `baking bread`. */
function turnedOf(words: readonly string[], language: Language): string[][] {
  const [noun = '', act = ''] = words
  if (language !== 'en' || words.length !== 2) return []
  const gerund = isGerund(act) ? act : ACTS[act]
  return gerund === undefined ? [] : [[gerund, noun]]
}

const ACTS: Readonly<Record<string, string>> = {
  repair: 'repairing',
  repairs: 'repairing',
  restoration: 'restoring',
  maintenance: 'maintaining',
  installation: 'installing',
  decoration: 'decorating',
  design: 'designing',
  care: 'caring',
}

function placesOf(words: readonly string[], language: Language): number[] {
  if (words.length === 0) return []
  return language === 'fr' ? [0] : [words.length - 1]
}

/** Forms of one folded word, without the word itself. */
export function formsOfWord(word: string, language: Language): string[] {
  if (language === 'nl') return dutchForms(word)
  return language === 'fr' ? frenchForms(word) : englishForms(word)
}

/** Dutch joins what others write apart: `brood bakken` is also `broodbakken`. */
function glued(words: readonly string[], language: Language): string[][] {
  return language === 'nl' && words.length === 2 ? [[words.join('')]] : []
}

function unique(forms: readonly string[][]): string[][] {
  return [...new Map(forms.map((form) => [form.join(' '), form])).values()]
}
