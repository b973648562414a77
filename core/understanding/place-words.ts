/**
 * Names that are also words: Peer, Mol, As, Visé. They are places only where the sentence says so;
 * a capital or a preposition alone does not (`zin in peer`, `Lot` who signs her message).
 */
import { type Cue, homeBefore, isHome } from './place-cues.ts'
import type { Token } from './tokens.ts'

export interface Named {
  readonly from: number
  readonly to: number
  /** The name as it is listed. */
  readonly name: string
  /** Spelled with one error. */
  readonly isNear?: boolean
}

/** What is known about the words of one text. */
export interface Setting {
  readonly tokens: readonly Token[]
  /** The same tokens; a mark is an empty word. */
  readonly words: readonly string[]
  readonly isWord: (word: string) => boolean
}

const ARTICLE = /^(?:de|het|'t|la|le|les|l'|the) /
/** So short a name is too often something else. */
const SHORTEST = 3

/** Whether this name needs a sign before it is read as a place. */
export function isWordLike({ name }: Named, listed: boolean): boolean {
  return listed || name.length <= SHORTEST || ARTICLE.test(name)
}

/** After `zin in`, `goed in`, `interesse in` a lower-case word is a thing. */
const FOND =
  /^(?:zin|goesting|trek|goed|beter|best|slecht|interesse|geinteresseerd|interested|interest|good|cursus|les\w*|handig|sterk|ervaring|experience|specialist|honger|gelo\w+|believe)$/
/** A name ends the phrase that it stands in: after it comes a mark, a joining word or a new start. */
const FOLLOWS =
  /^(?:|en|of|et|ou|and|or|maar|mais|but|nu|met|avec|with|op|om|voor|pour|for|aub|svp|please|ik|je|j'|i|we|wij|nous|is|zijn|sinds|depuis|since|want|car|because|dus|donc|so|die|dat|qui|that|who|graag|kan|kunnen|wil|zoek|heb|ai|cherche|\d.*)$/
/** Words after which also a lower-case word may be a place; after an area it always is. */
const PLAIN = /^(?:in|te|naar|uit|from|bij|rond|richting|vers)$/
const AREA =
  /^(?:near|pres|regio|omgeving|stad|gemeente|deelgemeente|dorp|buurt|habit\w+|region|commune)$/
/** `ik ben van peer`, `ik kom van mol`. */
const COMES = /^(?:ben|kom|afkomstig)$/
const NO_CUE = /^(?:de|het|the|la|le|l')$/

/** Whether a name that is also a word is meant as a place here. */
export function isSaidAsPlace(
  { from, to, isNear = false }: Named,
  cue: Cue,
  { tokens, words, isWord }: Setting,
): boolean {
  const named = tokens.slice(from, to)
  const shouts = tokens.every(({ kind, capital }) => kind !== 'word' || capital)
  const misspelled = isNear || named.some(({ method }) => method === 'fuzzy')
  if (isCode(words[from - 1])) return true
  if (!shouts && named.some(({ capital }) => capital)) {
    if (!misspelled && isHome(words[from - 1])) return true
    if (misspelled) return cue.strength === 2
    return cue.strength === 2 || (cue.strength === 1 && !NO_CUE.test(words[cue.at] ?? ''))
  }
  if (misspelled || !FOLLOWS.test(words[to] ?? '') || isFondness(words, cue)) return false
  const sign = words[cue.at] ?? ''
  if (cue.strength < 2) return sign === 'van' && COMES.test(words[cue.at - 1] ?? '')
  const common = named.length === 1 && isWord(words[from] ?? '')
  return homeBefore(words, from) || AREA.test(sign) || (!common && PLAIN.test(sign))
}

/** `goed in koken`, `interested in chess`. */
export function isFondness(words: readonly string[], cue: Cue): boolean {
  return FOND.test(words[cue.at - 1] ?? '')
}

function isCode(word = ''): boolean {
  return /^[1-9]\d{3}$/.test(word)
}

const JOINS = /^(?:|en|of|et|ou|and|or|tot|a|naar)$/

/** `Genk of As`: beside a place that is sure. */
export function isListed(
  named: Named,
  sure: readonly Named[],
  { tokens, words }: Setting,
): boolean {
  const capital = tokens[named.from]?.capital === true
  if (!capital && !FOLLOWS.test(words[named.to] ?? '')) return false
  return sure.some(({ from, to }) => {
    const [left, right] = from < named.from ? [to, named.from] : [named.to, from]
    return right - left === 1 && JOINS.test(words[left] ?? '') && tokens[left]?.text !== '.'
  })
}

/** Whether the message holds nothing but names of places: `Mol of Geel`, `2400 Mol`. */
export function isWhole(named: readonly Named[], { tokens, words }: Setting): boolean {
  return tokens.every(
    ({ kind }, at) =>
      kind === 'mark' ||
      JOINS.test(words[at] ?? '') ||
      named.some(({ from, to }) => at >= from && at < to),
  )
}
