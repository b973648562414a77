/** The words around the name of a place: what announces it, who lives there, what is over. */
import type { Token } from './tokens.ts'
import { wordSet } from './word-set.ts'

/** After these hardly anything but a place follows. */
const STRONG = wordSet(
  'in te naar uit near from regio omgeving nabij gemeente stad deelgemeente dorp wijk kwartier ' +
    'commune ville village quartier region environs alentours rond rondom omstreken around ' +
    'habite habites habitons habitez habiter between tussen entre vers richting bij buurt naast buiten a pres cote outside towards ' +
    'gare station postcode town city area omtrent ergens dans ' +
    'bib bibliotheek cc gc ldc academie sporthal ocmw cpas arrondissement kanton canton',
)
/** After these a place may follow. */
const WEAK = wordSet("van de du des d' to at op via voor pour for l' la le sur aan")
/** What may stand between such a word and the name. */
const BETWEEN = wordSet(
  "van de het la le les l' du d' the of hartje centrum centre center hart coeur heart middle buurt city downtown",
)
const HOME = wordSet(
  'woon woont wonen woonde woonden gewoond verblijf verblijft verblijven verhuis verhuist verhuisd verhuizen woonachtig wonende ' +
    'habite habitons habites habitez habiter vis vit vivons vivre reside residons demenage demenagent demenager ' +
    'live lives living lived moved move moving based situated staying',
)
const PRESENT = wordSet('ben kom komt komen viens suis come am gaan ga')
const MOVES = wordSet(
  'verhuis verhuist verhuisd verhuizen verhuisden demenage demenagee demenager demenagent installe installee moved move moving',
)
const ARRIVES = wordSet('naar to a vers in te into')
const LEAVES = wordSet('van uit de from')

const NOT = wordSet(
  "niet nie nooit geen pas plus jamais ni not never don't doesn't didn't isn't cannot can't won't",
)
/** What may stand between `niet` and the name, so that it is the place that is denied. */
const DENIED = wordSet(
  "meer langer in te van uit naar bij a au de d' from at to live living in anymore any longer more move go near wonen woon het la le the",
)
const PAST = wordSet(
  'vroeger eerst voordien ooit was waren woonde woonden gewoond avant autrefois ancien ancienne habitais ' +
    'habitait vivais formerly previously used lived before ex',
)
const BORN = wordSet(
  'geboren opgegroeid getogen ne nee grandi born raised grew afkomstig originaire',
)
const COMES = wordSet('kom komt komen viens vient venons come comes')
const NOW = wordSet('nu now maintenant maar mais but intussen ondertussen desormais')

export interface Cue {
  /** 2: hardly anything but a place follows; 1: a place may follow; 0: no sign of a place. */
  readonly strength: 0 | 1 | 2
  /** Where the word stands that says so, before articles and `centrum van`. */
  readonly at: number
}

/** What the words before `at` say about a place that follows. */
export function cueBefore(words: readonly string[], at: number): Cue {
  let weak: Cue = { strength: 0, at: at - 1 }
  for (let index = at - 1; index >= 0 && index >= at - 4; index -= 1) {
    const word = words[index] ?? ''
    if (STRONG.has(word)) return { strength: 2, at: index }
    if (WEAK.has(word) && weak.strength === 0) weak = { strength: 1, at: index }
    if (!BETWEEN.has(word)) break
  }
  return weak
}

/** `ik woon Menen`: newcomers leave out the small word. */
export function isHome(word = ''): boolean {
  return HOME.has(word)
}

/** Whether a word in the same breath tells that somebody lives there. */
export function homeBefore(words: readonly string[], at: number): boolean {
  return within(words, at, 6, HOME)
}

/** Whether a word in the same breath tells that somebody lives, is or goes there. */
export function livesBefore(words: readonly string[], at: number): boolean {
  return within(words, at, 8, HOME) || within(words, at, 4, PRESENT)
}

/** `verhuisd van Genk naar Hasselt`: Hasselt is where they are now, Genk no longer. */
export function moveOf(words: readonly string[], at: number): 'arrives' | 'leaves' | undefined {
  const before = words[at - 1] ?? ''
  if (!ARRIVES.has(before) && !LEAVES.has(before)) return undefined
  if (!within(words, at, 9, MOVES)) return undefined
  return ARRIVES.has(before) ? 'arrives' : 'leaves'
}

function within(
  words: readonly string[],
  at: number,
  reach: number,
  wanted: ReadonlySet<string>,
): boolean {
  for (let index = at - 1; index >= 0 && index >= at - reach; index -= 1) {
    if (wanted.has(words[index] ?? '')) return true
  }
  return false
}

/** Whether the text says that this is not, or no longer, the place. */
export function isGone(words: readonly string[], from: number, to: number): boolean {
  return deniedBefore(words, from) || deniedAfter(words, to) || pastBefore(words, from)
}

function deniedBefore(words: readonly string[], from: number): boolean {
  for (let index = from - 1; index >= 0 && index >= from - 6; index -= 1) {
    const word = words[index] ?? ''
    if (NOT.has(word)) return true
    if (!DENIED.has(word)) return false
  }
  return false
}

const SAYS = wordSet("woon woont wonen ik we wij ze je habite j' live i we am ben zit kom")

/** `in Gooik woon ik niet meer`, `Gooik niet meer`. */
function deniedAfter(words: readonly string[], to: number): boolean {
  for (let index = to; index < to + 4; index += 1) {
    const word = words[index] ?? ''
    const next = words[index + 1] ?? ''
    if (word === 'niet' || word === 'nie') return next === 'meer' || next === ''
    if (word === 'no' || word === 'not') return next === 'longer' || next === 'anymore'
    if (word === 'plus' || word === 'pas') return next === ''
    if (!SAYS.has(word)) return false
  }
  return false
}

function pastBefore(words: readonly string[], from: number): boolean {
  for (let index = from - 1; index >= 0 && index >= from - 6; index -= 1) {
    const word = words[index] ?? ''
    if (word === '' || NOW.has(word)) return false
    if (PAST.has(word)) return true
  }
  return false
}

/** Where somebody was born is not where they are, but it is better than nothing. */
export function isOrigin(words: readonly string[], at: number): boolean {
  const comesFrom = LEAVES.has(words[at - 1] ?? '') && within(words, at, 3, COMES)
  return comesFrom || within(words, at, 3, BORN)
}

/** `Sofie Van Hasselt`: a capital inside a name of a person. */
export function isSurname(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    before.capital &&
    !before.first &&
    /^(?:van|vande|vanden|vander|von|de|den|der|du|dit)$/.test(before.text)
  )
}
