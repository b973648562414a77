/** Finds the words that an unknown one may have been meant to be. */
import { costOfHeard } from './cost.ts'
import { eachNear, type Rests, restsOf } from './deletes.ts'
import { remembered } from './remembered.ts'
import { soundOf } from './sound.ts'
import { alikeIn, type Triples, triplesOf } from './triples.ts'

/** What a word is known as; a word may be several. */
export const TALENT = 1
export const COMMON = 2
export const PLACE = 4
/** A name, written with a capital: `Frans`, `Excel`. */
export const NAME = 8

/** The words to choose from, found by what is left of them or by their triples of letters. */
export interface WordIndex {
  /** Joined by line ends, so that it is one string to keep. */
  readonly words: string
  /** Bits of TALENT, COMMON, PLACE and NAME, by the word's number. */
  readonly kinds: Uint8Array
  readonly rests: Rests
  /** By their sound, which two spellings of a word share. */
  readonly sounds: Rests
  readonly triples: Triples
}

export interface Guess {
  readonly word: string
  readonly kind: number
  /** In typing errors: a swapped letter pair is cheaper than a strange letter. */
  readonly cost: number
  /** 1 for the same word, less for each error in relation to the length. */
  readonly score: number
}

/** Words outside of this are not repaired: too short to tell, or no word at all. */
const SHORTEST = 4
const LONGEST = 30
/** From this length on a word may hold two errors that no single rest explains. */
const LONG = 7

export function indexOf(kinds: ReadonlyMap<string, number>): WordIndex {
  const words = [...kinds.keys()].filter(
    (word) => word.length >= SHORTEST - 1 && word.length <= LONGEST,
  )
  return {
    words: words.join('\n'),
    kinds: Uint8Array.from(words, (word) => kinds.get(word) ?? 0),
    rests: restsOf(words),
    sounds: restsOf(words.map(soundOf)),
    triples: triplesOf(words, LONG - 2),
  }
}

export type Nearest = (word: string, most: number) => readonly Guess[]

/** Guesses that are so much further than the best one are not told. */
const BEHIND = 0.9
/** A guess within this many errors is near enough not to look any further. */
const NEAR = 1.2

/**
 * A finder over an index. Guesses come best first, at most `most` errors away; words of the same cost
 * in the order of the alphabet. A word that is long and has no guess at one error is looked up by its
 * triples as well.
 */
export function nearestIn({ words, kinds, rests, sounds, triples }: WordIndex): Nearest {
  const list = words.split('\n')
  const heard = new Array<string | undefined>(list.length).fill(undefined)
  const alike = alikeIn(triples, list)
  /** By the number of a word: the last question it was compared for. */
  const asked = new Uint32Array(list.length)
  // One question is looked up at a time: its state is kept here, and nothing is made anew for it.
  let question = 0
  let typed = ''
  let typedSound = ''
  let room = 0
  let guesses: Guess[] = []
  const compare = (at: number): void => {
    if (asked[at] === question) return
    asked[at] = question
    const word = list[at] ?? ''
    const sound = (heard[at] ??= soundOf(word))
    const cost = costOfHeard(typed, typedSound, word, sound, room)
    if (cost > room) return
    if (cost + BEHIND < room) room = cost + BEHIND
    const score = 1 - cost / Math.max(typed.length, word.length)
    guesses.push({ word, kind: kinds[at] ?? 0, cost, score })
  }
  const look = (word: string, most: number): readonly Guess[] => {
    question += 1
    typed = word
    typedSound = soundOf(word)
    room = most
    guesses = []
    eachNear(rests, word, compare)
    eachNear(sounds, typedSound, compare)
    const isFar = most > 1 && word.length >= LONG && !guesses.some(({ cost }) => cost <= NEAR)
    if (isFar) for (const at of alike(word)) compare(at)
    return guesses.filter(({ cost }) => cost <= room).sort(byCost)
  }
  const looks = new Map<number, (word: string) => readonly Guess[]>()
  return (word, most) => {
    if (word.length < SHORTEST || word.length > LONGEST || words === '') return []
    const before = looks.get(most)
    if (before !== undefined) return before(word)
    const found = remembered((asked: string) => look(asked, most))
    looks.set(most, found)
    return found(word)
  }
}

function byCost(a: Guess, b: Guess): number {
  return a.cost - b.cost || (a.word < b.word ? -1 : 1)
}
