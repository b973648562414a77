/** Word forms of a label. Generated, never listed: a label is written once, as a dictionary has it. */
import type { Language } from '../domain/language.ts'
import { wordsOf } from './fold.ts'
import { englishForms } from './forms-en.ts'
import { frenchForms } from './forms-fr.ts'
import { dutchForms } from './forms-nl.ts'
import type { Label } from './label.ts'

/**
 * Every way a label may stand in a sentence, as lists of folded words; the label itself comes first.
 * The word that carries the meaning is inflected: the last one in Dutch and English, the first one
 * (and in two words also the last) in French. A label that is meant as written has no other form.
 */
export function formsOf(label: Label, language: Language): string[][] {
  const words = wordsOf(label.text)
  if (label.asWritten) return [words]
  const places = placesOf(words, language)
  const inflected = places.flatMap((place) => {
    const word = words[place] ?? ''
    return formsOfWord(word, language).map((form) => words.toSpliced(place, 1, ...form.split(' ')))
  })
  return unique([words, ...inflected, ...glued(words, language)])
}

function placesOf(words: readonly string[], language: Language): number[] {
  if (words.length === 0) return []
  if (language !== 'fr') return [words.length - 1]
  return words.length === 2 ? [0, 1] : [0]
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
