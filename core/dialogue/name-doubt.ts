/**
 * Whether what stands where a first name was asked is one. Strangers read it: a wish, a yes or a word that
 * always works is asked about once more. A talent's word alone may be a name: «Roos», «Iris», «Olijf».
 */
import type { Reading } from '../understanding/index.ts'
import { alwaysWord, bare } from './always.ts'

/** Greetings, and a yes, that are names of people as well. */
const SHORT_NAMES = new Set(['jo', 'yo', 'ya', 'hai'])

/** «Jo» in answer to «hoe mag ik je noemen?». */
export function isShortName(text: string): boolean {
  return SHORT_NAMES.has(bare(text))
}

const YES =
  /^(?:(?:(?:ja|oui|yes) )?(?:dat klopt|klopt|c est (?:juste|ca|bien ca)|that s right|that is right)|(?:ja|jawel|jaja|zeker|tuurlijk|natuurlijk|oke|ok|okay|oui|ouais|si|d accord|bien sur|yes|yep|yeah|sure|of course)(?: (?:hoor|graag|aub|svp|stp|please|goed|volontiers|merci))?)$/

/** In two or three words these make a sentence, and no name. */
const IN_SENTENCES =
  /\b(?:ik|wij|mij|nee|neen|niet|nie|geen|wil|wou|zoek|leren|graag|eigenlijk|je|moi|non|pas|fait|veux|voudrais|cherche|apprendre|not|nothing|my|me|want|learn|learning|actually)\b/

export function isNoName(name: string, { wants }: Reading): boolean {
  if (isShortName(name)) return false
  const said = bare(name)
  if (YES.test(said) || alwaysWord(name) !== undefined) return true
  return said.includes(' ') && (wants.length > 0 || IN_SENTENCES.test(said))
}
