/**
 * Whether what somebody without a seat reads is true and tells of nobody else: their own concepts, times
 * and languages; no names, no counts, nobody's words.
 */
import type { ConceptId } from '../../domain/index.ts'
import type { Phrase, Value } from '../../texts/index.ts'
import type { Forming, FormingSettings, Person, Unplaced, Unseated, Violation } from '../problem.ts'
import { overall, type People } from './case.ts'
import { hasFreeHour } from './hours.ts'
import { toldBy } from './told.ts'

export function judgeReasons(
  { groups, unplaced }: Forming,
  known: People,
  settings: FormingSettings,
): Violation[] {
  const topics = new Set(groups.flatMap(({ topic }) => topic ?? []))
  return unplaced.flatMap((one) => {
    const person = known.get(one.id)
    if (person === undefined) return []
    return [...judgeTruth(one, person, settings), ...judgeWords(one, person, topics)].map(
      (sentence) => overall('reason', sentence, [one.id]),
    )
  })
}

/** These phrases name a lack in so many words. */
const SAYS: Readonly<Record<string, Unseated>> = {
  'forming.seat.times': 'no-times',
  'forming.seat.place': 'no-place',
  'forming.seat.wish': 'no-wish',
}

function judgeTruth(
  { id, why, reason }: Unplaced,
  person: Person,
  settings: FormingSettings,
): string[] {
  const told = new Set([why, SAYS[reason.key] ?? why])
  return [...told]
    .filter((lack) => !isTrue(lack, person, settings))
    .map((lack) => `${id} is told «${lack}», which is not so.`)
}

function isTrue(why: Unseated, person: Person, settings: FormingSettings): boolean {
  const { member } = person
  const { wants, offers } = toldBy(person, undefined, settings)
  const isWishing = wants.length + offers.length > 0
  switch (why) {
    case 'no-times':
      return !hasFreeHour(member)
    case 'no-place':
      return member.where === undefined && !member.online
    case 'no-wish':
      return !isWishing && !member.roles.includes('host')
    case 'few-share-it':
      return isWishing
    case 'no-seat':
      return true
  }
}

/** What would help may name what a group is about: it is an invitation. */
function judgeWords(
  { id, reason, wouldHelp }: Unplaced,
  { member }: Person,
  topics: ReadonlySet<ConceptId>,
): string[] {
  const own = new Set<ConceptId>([
    ...[...member.wants, ...member.offers].map(({ concept }) => concept),
    ...member.interests,
  ])
  const read: [Phrase | undefined, RegExp, ReadonlySet<ConceptId>][] = [
    [reason, /^forming\.seat\./, own],
    [wouldHelp, /^forming\.help\./, new Set([...own, ...topics])],
  ]
  return read.flatMap(([phrase, keys, mayName]) => {
    if (phrase === undefined) return []
    const { key, values = {} } = phrase
    const found = keys.test(key) ? [] : [`${id} is told «${key}», which is for something else.`]
    if (Object.values(values).every((value) => isPlain(value, mayName))) return found
    return [...found, `«${key}» tells ${id} what they did not tell themself.`]
  })
}

function isPlain(value: Value, own: ReadonlySet<ConceptId>): boolean {
  if (typeof value !== 'object') return false
  if ('concept' in value) return own.has(value.concept)
  if ('list' in value) return value.list.every((one) => isPlain(one, own))
  return 'times' in value || 'spoken' in value
}
