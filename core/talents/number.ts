/**
 * One thing and many of them: what the noun of a label may look like when somebody has more of it, or
 * just one. Guesses on the safe side of too many: a form that is no word does no harm.
 */
import type { Language } from '../domain/language.ts'
import { pluralsOf } from './forms-nl.ts'

/** The other numbers of one folded noun, without the noun itself. */
export function otherNumbers(noun: string, language: Language): string[] {
  if (noun.length < 3) return []
  if (language === 'nl') return [...dutchSingulars(noun), ...dutchPlurals(noun)]
  return language === 'fr' ? frenchNumbers(noun) : englishNumbers(noun)
}

/** `potten` is one pot, `lampen` one lamp, `bomen` one boom, `appels` one appel, `brieven` one brief. */
function dutchSingulars(noun: string): string[] {
  if (noun.endsWith("'s")) return [noun.slice(0, -2)]
  if (noun.endsWith('s') && noun.length > 4) return [noun.slice(0, -1)]
  if (!noun.endsWith('en') || noun.length < 5) return []
  const open = noun.slice(0, -2)
  const hard = open.replace(/v$/, 'f').replace(/z$/, 's')
  if (/([^aeiou])\1$/.test(open)) return [open.slice(0, -1)]
  const isOpen = /(?:^|[^aeiou])[aeou][bcdfgklmnprstvz]$/.test(open)
  return isOpen ? [hard, hard.replace(/(.)(.)$/, '$1$1$2')] : [hard]
}

function dutchPlurals(noun: string): string[] {
  return noun.endsWith('en') ? [] : pluralsOf(noun)
}

function frenchNumbers(noun: string): string[] {
  if (/(?:er|ir|re)$/.test(noun)) return []
  if (/(?:eaux|eux)$/.test(noun)) return [noun.slice(0, -1)]
  if (/(?:eau|eu)$/.test(noun)) return [`${noun}x`]
  if (noun.endsWith('s')) return noun.length > 4 ? [noun.slice(0, -1)] : []
  return /[xz]$/.test(noun) ? [] : [`${noun}s`]
}

function englishNumbers(noun: string): string[] {
  if (noun.endsWith('ies') && noun.length > 4) return [`${noun.slice(0, -3)}y`]
  if (/(?:ch|sh|x|ss)es$/.test(noun)) return [noun.slice(0, -2)]
  if (/[^aious]s$/.test(noun)) return [noun.slice(0, -1)]
  if (noun.endsWith('y') && !/[aeiou]y$/.test(noun)) return [`${noun.slice(0, -1)}ies`]
  return [/(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`]
}
