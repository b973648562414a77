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
  ['too-far', ['te ver', 'trop loin', 'trop eloigne', 'trop eloignee', 'too far', 'so far away']],
  [
    'too-dear',
    [
      ...['te duur', 'kost te veel', 'trop cher', 'trop chere', 'coute trop', 'too expensive'],
      ...['too dear', 'costs too much'],
    ],
  ],
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
const MOST_WORDS = 9

/** «Donderdag kan ik niet»: the day stands where the person wants it. */
const NOT_THAT_DAY =
  /(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag (?:kan|past|lukt)|(?:kan|past) (?:ik |niet )?(?:op )?(?:maan|dins|woens|donder|vrij|zater|zon)dag).*niet|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?:je ne peux|ca ne va) pas|je ne peux pas (?:le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|i can ?(?:t|not) (?:come |make it )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day/

/** Whoever wishes for something says what it should not be as well. */
const WISHES =
  /(?:^| )(?:ik (?:wil|wou|zoek|zou)|je (?:veux|voudrais|cherche)|i (?:want|would|look|am looking))(?: |$)/

const NOT: readonly string[] = ['niet', 'pas', 'not', 'liever niet', 'plutot pas', 'rather not']

/** What is shown, as far as a complaint may be about one of it. */
interface OnScreen {
  /** How many there are: a number counts from 1. */
  readonly count: number
  /** The place of the one that the words name. */
  named(text: string): number | undefined
}
const NOTHING: OnScreen = { count: 0, named: () => undefined }

/** What is complained about, in short words. Undefined for anything that is more, or else, than that. */
export function complaintIn(text: string, on: OnScreen = NOTHING): Complained | undefined {
  const words = bare(text)
  if (words === '' || words.split(' ').length > MOST_WORDS || WISHES.test(words)) return undefined
  const has = (part: string): boolean => part !== '' && ` ${words} `.includes(` ${part} `)
  const at = on.named(text) ?? numberIn(words, on.count)
  const said = SAID.find(([, phrases]) => phrases.some(has))?.[0]
  const isOfDay = (said === undefined || said === 'object') && at !== undefined
  const found = isOfDay && NOT_THAT_DAY.test(words) ? 'wrong-day' : said
  const isNotOne = at !== undefined && NOT.some((not) => words.startsWith(`${not} `))
  const complaint = found ?? (isNotOne ? 'object' : undefined)
  if (complaint === undefined) return undefined
  return at === undefined ? { complaint } : { complaint, at }
}

function numberIn(words: string, count: number): number | undefined {
  const number = words.split(' ').find((word) => /^[1-9]$/.test(word))
  return number !== undefined && Number(number) <= count ? Number(number) - 1 : undefined
}

/** Whether the words are no more than a complaint about something that is shown. */
export function isComplaint(text: string): boolean {
  const complained = complaintIn(text)
  return complained !== undefined && complained.complaint !== 'why'
}
