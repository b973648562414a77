/** Every record in which a person is, by kind, the newest first: found as the collections declare it. */
import { type AddressId, type Club, HOUSE, type Member } from '../domain/index.ts'
import {
  at,
  type CollectionName,
  collections,
  type PersonField,
  type RecordOf,
} from '../ports/index.ts'
import type { Value } from '../texts/index.ts'
import { all } from './all.ts'
import type { House } from './house.ts'
import { OWN_KINDS, PERSONAL, type PersonalName, type Self } from './own-kinds.ts'

export interface OwnRecord {
  readonly at: number | undefined
  readonly record: RecordOf<CollectionName>
}

export interface Owned {
  readonly name: PersonalName
  readonly records: readonly OwnRecord[]
}

type Asking = Pick<House, 'store'>

/** Kinds of which there is nothing are left out. */
export async function ownRecords(
  house: Asking,
  club: Pick<Club, 'id'>,
  member: Pick<Member, 'id'>,
): Promise<Owned[]> {
  const chats: AddressId[] = []
  for await (const { record } of all(house, 'addresses', HOUSE, 'byMember', [member.id]))
    chats.push(record.id)
  const owned: Owned[] = []
  for (const name of PERSONAL) {
    const records = await recordsOf(house, club, member, { name, chats })
    if (records.length > 0) owned.push({ name, records })
  }
  return owned
}

async function recordsOf(
  house: Asking,
  club: Pick<Club, 'id'>,
  member: Pick<Member, 'id'>,
  { name, chats }: { name: PersonalName; chats: readonly AddressId[] },
): Promise<OwnRecord[]> {
  const kind = kindOf(name)
  const found = new Map<string, RecordOf<CollectionName>>()
  if (kind.by === 'chat')
    for (const chat of chats)
      for await (const { record } of all(house, name, HOUSE, 'byAddress' as never, [chat]))
        found.set(record.id, record)
  else
    for (const field of collections[name].people as readonly PersonField[])
      if (kind.by.includes(field.field))
        for await (const record of namedIn(house, club, member, { name, field }))
          found.set(record.id, record)
  const self = plainly(member)
  return [...found.values()]
    .filter((record) => kind.file(record, self) !== undefined)
    .map((record) => ({ at: kind.when(record), record }))
    .sort((one, other) => (other.at ?? 0) - (one.at ?? 0))
}

async function* namedIn(
  house: Asking,
  club: Pick<Club, 'id'>,
  member: Pick<Member, 'id'>,
  { name, field }: { name: PersonalName; field: PersonField },
): AsyncGenerator<RecordOf<CollectionName>> {
  const clubId = field.house === true ? HOUSE : club.id
  if (field.index === undefined) {
    const stored = await house.store.get(name, clubId, member.id)
    if (stored !== undefined) yield stored.record
    return
  }
  for await (const { record } of all(house, name, clubId, field.index as never, [member.id]))
    yield record
}

/** A kind, for a record of which only the name is known. */
interface AnyKind {
  readonly by: readonly string[] | 'chat'
  when(record: unknown): number | undefined
  about?(record: unknown, self: Self): Value | undefined
  file(record: unknown, self: Self): Record<string, unknown> | undefined
}

export function kindOf(name: PersonalName): AnyKind {
  const kind = OWN_KINDS[name]
  if (kind === 'nobody') throw new Error(`The collection ${name} names nobody.`)
  return kind
}

/** As nobody else: for telling them of their own, in their own chat. */
export function plainly(member: Pick<Member, 'id'>): Self {
  return { id: member.id, alias: String, words: String }
}

/** Where other people are named whom a person knows through us. */
const MET: Partial<Record<PersonalName, readonly string[]>> = {
  introductions: ['askerId', 'peerId'],
  showings: ['shownId'],
  endorsements: ['from', 'to'],
}

/** Names for everybody else, the same one for the same person throughout one file. */
export function selfOf(
  member: Pick<Member, 'id'>,
  members: { get(id: string): Pick<Member, 'firstName'> | undefined },
  owned: readonly Owned[],
): Self {
  const names = new Map<string, string>()
  const alias = (other: string): string => {
    if (other === member.id || members.get(other) === undefined) return other
    const name = names.get(other) ?? `person ${String(names.size + 1)}`
    names.set(other, name)
    return name
  }
  const met = owned.flatMap(({ name, records }) =>
    records.flatMap(({ record }) => (MET[name] ?? []).map((field) => String(at(record, field)))),
  )
  const known = [...new Set(met)].flatMap((id) => {
    const firstName = id === member.id ? undefined : members.get(id)?.firstName
    return firstName === undefined ? [] : [{ id, pattern: asWord(firstName) }]
  })
  const words = (text: string): string =>
    known.reduce((masked, { id, pattern }) => masked.replaceAll(pattern, alias(id)), text)
  return { id: member.id, alias, words }
}

function asWord(name: string): RegExp {
  const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, 'giu')
}
