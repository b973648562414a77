/** In how many ways people write the name of a place: with a hyphen, a space or neither, shortened. */
import { wordsOf } from '../talents/index.ts'

/** Names are compared by this: folded words with single spaces. */
export function keyOf(name: string): string {
  return wordsOf(name).join(' ')
}

/** Longer names than this are also found when they are written in one word. */
const SHORTEST_JOINED = 8

const SHORTENED: readonly (readonly [whole: RegExp, short: string])[] = [
  [/\b(?:sint|saint|sankt)\b/g, 'st'],
  [/\bsainte\b/g, 'ste'],
  [/\bonze lieve vrouw\b/g, 'olv'],
  [/\bonze lieve vrouw\b/g, 'o l v'],
]

/** What a chat makes of `'t`: dictionary Dutch, or nothing at all. */
const APOSTROPHES: readonly (readonly [RegExp, string])[] = [
  [/'t\b/g, 'het'],
  [/'s\b/g, 'des'],
  [/'/g, ''],
  [/' /g, ''],
]

const SAINT = /int|sankt|onze/

/** Every spelling under which this name is looked up, the plain one first. */
export function spellingsOf(name: string): string[] {
  const plain = keyOf(name)
  if (!plain.includes(' ')) return [plain]
  const keys = new Set([plain])
  if (SAINT.test(plain)) {
    for (const [whole, short] of SHORTENED) keys.add(plain.replace(whole, short))
  }
  if (plain.includes("'")) {
    for (const [mark, text] of APOSTROPHES) keys.add(plain.replace(mark, text))
  } else if (plain.length > SHORTEST_JOINED) {
    for (const key of [...keys]) keys.add(key.replaceAll(' ', ''))
  }
  return [...keys]
}
