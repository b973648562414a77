/** Which pieces of a text are the name of a place, or could be: also misspelled, also a postcode. */
import { cueBefore } from './place-cues.ts'
import { joined, tiedFrom } from './place-typos.ts'
import type { Named, Setting } from './place-words.ts'
import type { Gazetteer } from './reading.ts'
import type { Vocabulary } from './vocabulary.ts'

export type Names = Pick<Vocabulary, 'places'>

/** Every name of a place and every postcode in the text, as far as the words go. */
export function namesIn(setting: Setting, gazetteer: Gazetteer, { places }: Names): Named[] {
  const { tokens, words } = setting
  const named: Named[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? ''
    const match = word === '' ? undefined : longest(setting, at, places)
    const one = misspelled(setting, at, match?.to ?? at, gazetteer) ?? match
    const isCode = tokens[at]?.kind === 'number' && gazetteer.all(word).length > 0
    if (one !== undefined && gazetteer.all(one.name).length > 0) named.push(one)
    else if (isCode) named.push({ from: at, to: at + 1, name: word })
    at = one?.to ?? at + 1
  }
  return named
}

/** The longest name that begins here, over the dot of `St. Niklaas`. */
function longest(
  { tokens, words }: Setting,
  at: number,
  places: Names['places'],
): Named | undefined {
  const match = places.longest(words, at)
  if (match !== undefined) return { from: at, to: at + match.length, name: match.value }
  const isSaint = words[at] === 'st' || words[at] === 'ste'
  if (!isSaint || tokens[at + 1]?.text !== '.') return undefined
  const over = places.longest([words[at] ?? '', ...words.slice(at + 2, at + 6)], 0)
  return over === undefined ? undefined : { from: at, to: at + over.length + 1, name: over.value }
}

/** A name with a capital after a word that announces a place, one typing error away from a listed one. */
function misspelled(setting: Setting, at: number, known: number, gazetteer: Gazetteer) {
  const { tokens, words, isWord } = setting
  if (tokens[at]?.capital !== true || tokens[at].first) return undefined
  const tied = tiedFrom(tokens, at)
  if (at + tied <= known || cueBefore(words, at).strength === 0) return undefined
  if (tied === 1 && isWord(words[at] ?? '')) return undefined
  const apart = tied === 1 && tokens[at + 1]?.capital === true ? [1, 2, 3] : [tied]
  for (const length of apart) {
    const name = gazetteer.near(joined(words.slice(at, at + length)))
    if (name !== undefined) return { from: at, to: at + length, name, isNear: true }
  }
  return undefined
}
