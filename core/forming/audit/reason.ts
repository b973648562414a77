/**
 * Whether what somebody without a seat reads is true and tells of nobody else: their own concepts, times
 * and languages; no names, no counts, nobody's words.
 */
import type { ConceptId } from '../../domain/index.ts'
import { type Phrase, t, type Value } from '../../texts/index.ts'
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
      (problem) => overall('reason', problem, [one.id]),
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
): Phrase[] {
  const told = new Set([why, SAYS[reason.key] ?? why])
  return [...told].flatMap((lack) =>
    lack === 'no-seat' || isTrue(lack, person, settings)
      ? []
      : [t(`operator.audit.reason.${lack}`, { id })],
  )
}

/** To have no seat is true of everybody who hears why. */
type Lack = Exclude<Unseated, 'no-seat'>

function isTrue(why: Lack, person: Person, settings: FormingSettings): boolean {
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
  }
}

/** What would help may name what a group is about: it is an invitation. */
function judgeWords(
  { id, reason, wouldHelp }: Unplaced,
  { member }: Person,
  topics: ReadonlySet<ConceptId>,
): Phrase[] {
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
    const text = { id, text: key }
    const found = keys.test(key) ? [] : [t('operator.audit.reason.elsewhere', text)]
    if (Object.values(values).every((value) => isPlain(value, mayName))) return found
    return [...found, t('operator.audit.reason.told', text)]
  })
}

function isPlain(value: Value, own: ReadonlySet<ConceptId>): boolean {
  if (typeof value !== 'object') return false
  if ('concept' in value) return own.has(value.concept)
  if ('list' in value) return value.list.every((one) => isPlain(one, own))
  return 'times' in value || 'spoken' in value
}
