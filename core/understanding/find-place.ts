/** Where somebody says to be, or wants something to be. A name that is also a word needs a sign. */
import type { Whereabouts } from '../domain/index.ts'
import { whichOf } from './place-choice.ts'
import { cueBefore, isGone, isOrigin, isSurname, livesBefore, moveOf } from './place-cues.ts'
import { type Names, namesIn } from './place-mentions.ts'
import {
  isFondness,
  isListed,
  isSaidAsPlace,
  isWhole,
  isWordLike,
  type Named,
  type Setting,
} from './place-words.ts'
import type { Found, Gazetteer } from './reading.ts'
import { type Line, spanOf } from './words-line.ts'

/** How sure a name is that has a typing error in it. */
const NEAR = 0.85

export interface FoundPlace {
  readonly where?: Found<Whereabouts>
  /** Tokens that belong to the name of a place. */
  readonly taken: ReadonlySet<number>
}

/** The place that the text is about: where the person lives before where something is, first before later. */
export function placeIn(
  line: Line,
  gazetteer: Gazetteer,
  vocabulary: Names,
  isWord: (word: string) => boolean,
): FoundPlace {
  const setting = settingOf(line, isWord)
  const named = namesIn(setting, gazetteer, vocabulary)
  if (named.length === 0) return { taken: new Set() }
  const sure = named.filter((one) => isPlace(one, setting, gazetteer))
  const whole = isWhole(named, setting)
  const places = named.filter(
    (one) =>
      sure.includes(one) ||
      isListed(one, sure, setting) ||
      (whole && (isTown(one, gazetteer) || !isWord(one.name))),
  )
  const taken = new Set(places.flatMap(({ from, to }) => range(from, to)))
  const best = places
    .filter(({ from, to }) => !isGone(setting.words, from, to))
    .map((one) => ({ ...one, weight: weightOf(one, setting.words) }))
    .toSorted((a, b) => b.weight - a.weight || a.from - b.from)[0]
  if (best === undefined) return { taken }
  const { named: one, where: value } = whichOf(best, named, gazetteer)
  if (value === undefined) return { taken }
  const token = line.tokens[one.from]
  const method = one.isNear === true ? 'fuzzy' : (token?.method ?? 'exact')
  const score = one.isNear === true ? NEAR : (token?.score ?? 1)
  return { where: { value, span: spanOf(line, one), method, score }, taken }
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index)
}

function settingOf({ tokens }: Line, isWord: Setting['isWord']): Setting {
  const words = tokens.map(({ text, kind }) => (kind === 'mark' ? '' : text))
  return { tokens, words, isWord }
}

/** Whether a name means a place here by itself, whatever stands beside it. */
function isPlace(named: Named, setting: Setting, gazetteer: Gazetteer): boolean {
  const { tokens, words } = setting
  if (/^\d/.test(named.name)) return isPostcode(named, setting)
  if (isSurname(tokens[named.from - 1])) return false
  const cue = cueBefore(words, named.from)
  if (isWordLike(named, gazetteer.wordIn(named.name).length > 0)) {
    return isSaidAsPlace(named, cue, setting) || isHeading(named, setting, gazetteer)
  }
  const token = tokens[named.from]
  if (token?.method !== 'fuzzy' || (token.capital && !token.first)) return true
  return cue.strength > 0 && !isFondness(words, cue)
}

/** `Mol, dinsdagavond`: a municipality that the message begins with. */
function isHeading(named: Named, setting: Setting, gazetteer: Gazetteer): boolean {
  const { from, to } = named
  const { tokens, words } = setting
  return from === 0 && tokens[0]?.capital === true && words[to] === '' && isTown(named, gazetteer)
}

function isTown({ name }: Named, gazetteer: Gazetteer): boolean {
  const where = gazetteer.find(name)
  return where !== undefined && where.name === where.municipality
}

/** Four digits that may as well be a year need a plainer sign. */
function isPostcode({ from, to, name }: Named, { words }: Setting): boolean {
  if (words.filter((word) => word !== '').length === 1) return true
  if (/^(?:postcode|zip|postal|code)$/.test(words[from - 1] ?? '')) return true
  const isYear = /^(?:19|20)/.test(name)
  if (isYear) return livesBefore(words, from) && !isOrigin(words, from)
  return cueBefore(words, from).strength === 2 || livesBefore(words, to)
}

function weightOf({ from, name }: Named, words: readonly string[]): number {
  const move = moveOf(words, from)
  if (move === 'arrives') return 6
  if (move === 'leaves') return 0.5
  if (isOrigin(words, from)) return 0.75
  const { strength } = cueBefore(words, from)
  const said = strength + 1 - (/^\d/.test(name) ? 0.5 : 0)
  return strength === 2 && livesBefore(words, from) ? said + 2 : said
}
