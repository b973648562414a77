/**
 * How words are compared: lower case, without accents, with one kind of apostrophe. Keeps nothing of
 * where a letter stood; who needs offsets folds word by word.
 */

const LIGATURES: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

const ASCII = /^[a-zA-Z0-9' -]*$/
// Kept here and not where they are used: the loader makes a pattern with `\p` anew wherever it is met.
const ACCENTS = /\p{M}+/gu
const BETWEEN_WORDS = /[^\p{L}\p{N}'+#]+/u
const RARE = /[œæßøłđı]/gu
const APOSTROPHES = /[’‘‛`´ʼ]/gu

/** Lower case, no accents, straight apostrophes. `fold(fold(x))` is `fold(x)`. */
export function fold(text: string): string {
  if (isPlain(text)) return text
  if (ASCII.test(text)) return text.toLowerCase()
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .replace(RARE, (letter) => LIGATURES[letter] ?? letter)
    .replace(APOSTROPHES, "'")
}

/** Only a–z, digits, spaces, hyphens and straight apostrophes. Asked of every word: a look at each letter beats a pattern. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const isLetter = code >= 97 && code <= 122
    const isDigit = code >= 48 && code <= 57
    if (!isLetter && !isDigit && code !== 39 && code !== 32 && code !== 45) return false
  }
  return true
}

/** The words of a label: folded, split at spaces and hyphens. `l'huile` gives `l'` and `huile`. */
export function wordsOf(label: string): string[] {
  const folded = fold(label)
  // Most names are plain by now: nothing in them needs the patterns below.
  if (/^[a-z0-9 ]*$/.test(folded)) return folded.split(' ').filter((word) => word !== '')
  return folded
    .replace(/\b(d|l|qu|s|m|t|n|j|c)'(?=[a-z0-9]{2})/g, "$1' ")
    .split(BETWEEN_WORDS)
    .filter((word) => word !== '')
}
