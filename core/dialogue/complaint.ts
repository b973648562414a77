/** «Te ver», «niet Nadia», «waarom ik?»: what people type about something in a list, in three languages. */
import type { Objection } from '../matching/index.ts'
import { bare } from './always.ts'

/** `why`: a question about it; `object`: not this, without a reason yet. */
export type Complaint = Objection | 'why' | 'object'

export interface Complained {
  readonly complaint: Complaint
  /** Which of the things it is about, from 0, when that was said. */
  readonly at?: number
}

/** Words of each complaint, bare of case and marks; the first that is found counts. */
const SAID: readonly (readonly [Complaint, readonly string[]])[] = [
  ['too-far', ['te ver', 'te ver weg', 'trop loin', 'too far']],
  ['too-dear', ['te duur', 'trop cher', 'trop chere', 'too expensive', 'too dear']],
  [
    'too-advanced',
    [
      'te moeilijk',
      'te hoog',
      'trop difficile',
      'trop dur',
      'too hard',
      'too difficult',
      'too advanced',
    ],
  ],
  [
    'wrong-day',
    [
      ...['verkeerde dag', 'andere dag', 'dag past niet', 'dag kan ik niet', 'dan kan ik niet'],
      ...['mauvais jour', 'autre jour', 'jour ne va pas', 'wrong day', 'another day'],
      ...['day does not suit', 'day doesn t suit'],
    ],
  ],
  [
    'not-this-person',
    [
      ...['niet deze persoon', 'niet die persoon', 'pas cette personne'],
      ...['not this person', 'not that person'],
    ],
  ],
  ['why', ['waarom', 'pourquoi', 'why']],
  [
    'object',
    ['niet dit', 'niet deze', 'pas ca', 'pas celui ci', 'pas celle ci', 'not this', 'not that'],
  ],
]

/** Whoever says more than so many words says more than a complaint. */
const MOST_WORDS = 7

const NOT: readonly string[] = ['niet', 'pas', 'not', 'liever niet', 'plutot pas', 'rather not']

/**
 * What is complained about, in short words. `names`: of the things that are shown, in their order; a
 * number counts from 1. Undefined for anything that is more, or else, than a complaint.
 */
export function complaintIn(text: string, names: readonly string[]): Complained | undefined {
  const words = bare(text)
  if (words === '' || words.split(' ').length > MOST_WORDS) return undefined
  const has = (part: string): boolean => part !== '' && ` ${words} `.includes(` ${part} `)
  const at = itemIn(words, names, has)
  const found = SAID.find(([, phrases]) => phrases.some(has))?.[0]
  const isNotOne = at !== undefined && NOT.some((not) => words.startsWith(`${not} `))
  const complaint = found ?? (isNotOne ? 'object' : undefined)
  if (complaint === undefined) return undefined
  return at === undefined ? { complaint } : { complaint, at }
}

function itemIn(
  words: string,
  names: readonly string[],
  has: (part: string) => boolean,
): number | undefined {
  const named = names.findIndex((name) => has(bare(name)))
  if (named !== -1) return named
  const number = words.split(' ').find((word) => /^[1-9]$/.test(word))
  return number !== undefined && Number(number) <= names.length ? Number(number) - 1 : undefined
}
