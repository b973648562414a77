/**
 * With how many somebody comes, where that is all that a message says: «+2», «met drie», «met mijn zus»,
 * «mijn dochter komt mee», «mag mijn mama mee?». A child is counted, and nothing more is read about it.
 */
import { MOST_SEATS, type Party } from '../domain/index.ts'
import { fold } from '../talents/index.ts'
import { peopleIn } from './party-people.ts'
import {
  ASKING,
  COUNTED,
  LEADING,
  numberOf,
  SAID_ALONE,
  TRAILING,
  WITH_WHOM,
} from './party-words.ts'

export type PartySaid =
  | (Party & {
      readonly is: 'party'
      /** The ages of the children, as far as they were told. */
      readonly years: readonly number[]
      /** «Ja, met mijn zus»: a yes with it. */
      readonly isYes: boolean
      /** «Mag mijn mama mee?»: a question first. */
      readonly asks: boolean
    })
  /** More than fit in one RSVP. */
  | { readonly is: 'too-many' }
  /** «Met 0», «met -1». */
  | { readonly is: 'no-number' }
  /** «Met mijn kinderen»: with how many is not said. */
  | { readonly is: 'how-many'; readonly children: boolean; readonly isYes: boolean }

/** Undefined when the message is about anything else, or about something more. */
export function partyIn(text: string): PartySaid | undefined {
  if (text.length > 200) return undefined
  const whole = plain(text)
  const isYes = YES.test(whole)
  const words = trimmed(whole.replace(YES, ''))
  if (SAID_ALONE.test(words)) return party({ seats: 1, isYes })
  return counted(words, isYes) ?? withPeople(words, isYes)
}

/** Folded words; a plus and a minus before a number stay. */
function plain(text: string): string {
  return fold(text.replaceAll(/[−–—]/g, '-'))
    .replace(/[^\p{L}\p{N}+-]+/gu, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, ' ')
    .trim()
}

const YES =
  /^(?:ja|jawel|jazeker|jep|yep|yes|yeah|oui|ouais|ok|oke|okay|goed|graag|volontiers|d accord|sure)(?: (?:hoor|graag|please|goed|en|et|and|maar dan))* (?=\S)/

function trimmed(words: string): string {
  return words.replace(LEADING, '').replace(TRAILING, '').trim()
}

function counted(words: string, isYes: boolean): PartySaid | undefined {
  for (const { pattern, adds } of COUNTED) {
    const found = pattern.exec(words)?.groups
    const number = found && numberOf(found['n'] ?? '')
    if (number === undefined) continue
    if (number < 1 && !(adds && number === 0)) return { is: 'no-number' }
    return party({ seats: number + (adds ? 1 : 0), isYes })
  }
  return undefined
}

/** «Met mijn zus en mijn twee kinderen», said or asked. */
function withPeople(words: string, isYes: boolean): PartySaid | undefined {
  for (const [patterns, asks] of [
    [ASKING, true],
    [WITH_WHOM, false],
  ] as const)
    for (const pattern of patterns) {
      const who = pattern.exec(words)?.groups?.['who']
      const people = who === undefined ? undefined : peopleIn(who)
      if (people === undefined) continue
      const { children, others, grownUps, years } = people
      if (people.isVague) return { is: 'how-many', children: people.hasChildren, isYes }
      // «Twee volwassenen en een kind»: whoever says so is one of the two.
      const seats = children + others + grownUps + (grownUps > 0 ? 0 : 1)
      return party({ seats, children, years, isYes, asks })
    }
  return undefined
}

function party(
  said: Pick<Party, 'seats'> & Partial<Omit<Extract<PartySaid, { is: 'party' }>, 'is' | 'seats'>>,
): PartySaid {
  if (said.seats > MOST_SEATS) return { is: 'too-many' }
  return { is: 'party', children: 0, years: [], isYes: false, asks: false, ...said }
}
