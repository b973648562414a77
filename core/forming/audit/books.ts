/**
 * Whether the books are right: everybody has one seat to learn in or one reason why not, a host beside that
 * the groups that they host, and nobody is there whom nobody knows.
 */
import { type MemberId, overlap } from '../../domain/index.ts'
import { type Phrase, t } from '../../texts/index.ts'
import type { Forming, FormingSettings, Person, Violation } from '../problem.ts'
import { overall, type People, pairsOf } from './case.ts'
import { toldBy } from './told.ts'

/** Where somebody stands in a result: places of groups, and how many reasons they were given. */
interface Entry {
  readonly learns: number[]
  readonly hosts: number[]
  reasons: number
}

/** `numberOf`: how the group at a place is called, where a problem names two of them. */
export function judgeBooks(
  result: Forming,
  known: People,
  settings: FormingSettings,
  numberOf: (place: number) => number,
): Violation[] {
  const entries = entriesOf(result)
  const strangers = [...entries.keys()].filter((id) => !known.has(id))
  const lost = [...known.values()].filter(
    (person) => !entries.has(person.member.id) && !isOnlyHost(person, settings),
  )
  return [
    ...judgeRepeated(result),
    ...[...entries].flatMap(([id, entry]) => judgeEntry(id, entry)),
    ...[...entries].flatMap(([id, entry]) => judgeDiary(id, entry, result, numberOf)),
    ...strangers.map((id) => overall('stranger', t('operator.audit.stranger', { id }), [id])),
    ...lost.map(({ member: { id } }) => overall('lost', t('operator.audit.lost', { id }), [id])),
  ]
}

function entriesOf({ groups, unplaced }: Forming): Map<MemberId, Entry> {
  const entries = new Map<MemberId, Entry>()
  const entryOf = (id: MemberId): Entry => {
    const entry = entries.get(id) ?? { learns: [], hosts: [], reasons: 0 }
    entries.set(id, entry)
    return entry
  }
  groups.forEach(({ members, host }, place) => {
    for (const id of new Set(members)) entryOf(id)[id === host ? 'hosts' : 'learns'].push(place)
  })
  for (const { id } of unplaced) entryOf(id).reasons += 1
  return entries
}

function judgeRepeated({ groups }: Forming): Violation[] {
  return groups.flatMap(({ members }, place) => {
    const repeated = new Set(members.filter((id, index) => members.indexOf(id) < index))
    return [...repeated].map((id) => ({
      kind: 'twice' as const,
      group: place,
      people: [id],
      problem: t('operator.audit.twice.in-group', { id }),
    }))
  })
}

function judgeEntry(id: MemberId, { learns, hosts, reasons }: Entry): Violation[] {
  const found: Phrase[] = []
  if (learns.length > 1) found.push(t('operator.audit.twice.learns', { id, count: learns.length }))
  if (reasons > 1) found.push(t('operator.audit.twice.reasons', { id, count: reasons }))
  if (reasons > 0 && learns.length + hosts.length > 0)
    found.push(t('operator.audit.twice.seated', { id }))
  return found.map((problem) => overall('twice', problem, [id]))
}

/** Nobody can be in two groups at the same time. */
function judgeDiary(
  id: MemberId,
  { learns, hosts }: Entry,
  { groups }: Forming,
  numberOf: (place: number) => number,
): Violation[] {
  const places = [...learns, ...hosts].sort((one, other) => one - other)
  return pairsOf(places).flatMap(([one, other]) => {
    const [a, b] = [groups[one], groups[other]]
    if (a === undefined || b === undefined || !overlap(a.slot, b.slot)) return []
    const both = { one: numberOf(one), other: numberOf(other) }
    return [overall('slot', t('operator.audit.slot.both', { id, ...both }), [id])]
  })
}

/** Somebody who is there to host, and for nothing else, may not be needed. */
function isOnlyHost(person: Person, settings: FormingSettings): boolean {
  const { wants, offers } = toldBy(person, undefined, settings)
  return person.member.roles.includes('host') && wants.length + offers.length === 0
}
