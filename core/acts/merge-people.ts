/**
 * Two chats become one person: every record of the one becomes the other's, as the collections declare who
 * is named in them, and what stood double becomes one. Who waits for a seat that comes free is asked. Says
 * nothing to the person; what is written stands on the scene's stage.
 */
import {
  closed,
  doubles,
  type EventRef,
  HOUSE,
  type Introduction,
  type Member,
  type MemberId,
  oneMember,
  pairOf,
  seat,
  seatsFree,
  seatsHeld,
} from '../domain/index.ts'
import {
  type CollectionName,
  collections,
  type PersonField,
  type RecordOf,
} from '../ports/index.ts'
import { all } from './all.ts'
import { leavePeople } from './leave-people.ts'
import { as, MERGE_KINDS, type Swap } from './merge-kinds.ts'
import type { Scene } from './scene.ts'
import { offerSeats } from './waitlist.ts'

/** The one person that these two are now. `kept` goes on under its id; the other is nobody any more. */
export async function mergePeople(scene: Scene, kept: Member, other: Member): Promise<Member> {
  const { stage, club, now } = scene
  const swap: Swap = { from: other.id, to: kept.id }
  const one = oneMember(kept, other, now)
  // Who turns out to be younger leaves the company of adults in both chats, before these are one.
  if (one.age === 'minor')
    for (const person of [kept, other])
      if (person.age !== 'minor')
        await leavePeople({ ...scene, member: { ...person, age: 'minor' } })
  // Read first, so that they are written first: a pair that is taken twice would refuse the whole.
  await readIntroductions(scene, kept.id)
  const free: EventRef[] = []
  for (const name of Object.keys(collections) as CollectionName[])
    await moveAll(scene, name, swap, free)
  await endDoubles(scene, kept.id)
  await renameInTalks(scene, swap)
  if ((await stage.get('members', club.id, other.id)) !== undefined)
    stage.remove('members', club.id, other.id)
  for (const event of free) await offerSeats(scene, event)
  return one
}

async function moveAll(
  scene: Scene,
  name: CollectionName,
  swap: Swap,
  free: EventRef[],
): Promise<void> {
  const { house, club } = scene
  if (MERGE_KINDS[name] === 'nobody') return
  const moved = new Set<string>()
  for (const { index, house: isOfHouse } of fieldsOf(name)) {
    // The members themselves are made one apart from this.
    if (index === undefined && name === 'members') continue
    const clubId = isOfHouse === true ? HOUSE : club.id
    if (index === undefined) {
      await moveOne(scene, { name, clubId, id: swap.from }, swap, free)
      continue
    }
    for await (const { record } of all(house, name, clubId, index as never, [swap.from])) {
      if (moved.has(record.id)) continue
      moved.add(record.id)
      await moveOne(scene, { name, clubId, id: record.id }, swap, free)
    }
  }
}

function fieldsOf(name: CollectionName): readonly PersonField[] {
  return collections[name].people
}

interface Where<N extends CollectionName> {
  readonly name: N
  readonly clubId: typeof HOUSE
  readonly id: string
}

async function moveOne<N extends CollectionName>(
  scene: Scene,
  { name, clubId, id }: Where<N>,
  swap: Swap,
  free: EventRef[],
): Promise<void> {
  const { stage } = scene
  const kind = MERGE_KINDS[name]
  const before = await stage.get(name, clubId, id)
  if (kind === 'nobody' || before === undefined) return
  const record = kind.moved(before, swap)
  const mine = record && record.id !== id ? await stage.get(name, clubId, record.id) : undefined
  if (record === undefined || record.id !== id) stage.remove(name, clubId, id)
  if (record === undefined) return
  const after = mine === undefined ? record : (kind.united?.(mine, record, swap) ?? record)
  stage.put(name, after)
  if (name === 'groups') noteFree(before as RecordOf<'groups'>, after as RecordOf<'groups'>, free)
  if (name === 'rsvps' && mine !== undefined)
    await giveBack(scene, [mine, record] as RecordOf<'rsvps'>[], after as RecordOf<'rsvps'>, free)
}

/** Two seats of one person in a group are one. */
function noteFree(before: RecordOf<'groups'>, after: RecordOf<'groups'>, free: EventRef[]): void {
  if (seatsFree(after) > seatsFree(before)) free.push({ kind: 'group', id: after.id })
}

/** Seats of an activity that were held twice are given back. */
async function giveBack(
  { stage, club }: Scene,
  before: readonly RecordOf<'rsvps'>[],
  after: RecordOf<'rsvps'>,
  free: EventRef[],
): Promise<void> {
  const held = before.reduce((sum, one) => sum + seatsHeld(one), 0)
  const seats = held - seatsHeld(after)
  if (after.event.kind !== 'activity' || seats <= 0) return
  const activity = await stage.get('activities', club.id, after.event.id)
  const less = activity && seat(activity, -seats)
  if (less?.ok !== true) return
  stage.put('activities', less.value)
  free.push(after.event)
}

async function readIntroductions({ house, stage, club }: Scene, person: MemberId): Promise<void> {
  for (const index of ['byAsker', 'byPeer'] as const)
    for await (const { record } of all(house, 'introductions', club.id, index, [person]))
      await stage.get('introductions', club.id, record.id)
}

/** One live introduction with each other person, and none with whom one of the two did not want to meet. */
async function endDoubles(scene: Scene, person: MemberId): Promise<void> {
  const { house, stage, club, now } = scene
  const ids = new Set(stage.written('introductions').map(({ id }) => id))
  for (const index of ['byAsker', 'byPeer'] as const)
    for await (const { record } of all(house, 'introductions', club.id, index, [person]))
      ids.add(record.id)
  const live: Introduction[] = []
  for (const id of ids) {
    const one = await stage.get('introductions', club.id, id)
    if (one === undefined || one.state === 'closed') continue
    if (![one.askerId, one.peerId].includes(person)) continue
    const isApart = await stage.get('blocks', club.id, pairOf(one.askerId, one.peerId))
    if (isApart === undefined) live.push(one)
    else stage.put('introductions', closed(one, 'stopped', now))
  }
  for (const one of doubles(live, person)) stage.put('introductions', closed(one, 'withdrawn', now))
}

/** Open talks of others that name the one name the other from now on. */
async function renameInTalks({ house, stage, club }: Scene, swap: Swap): Promise<void> {
  for await (const { record } of all(house, 'talks', club.id, 'byTime', [])) {
    if (!JSON.stringify(record.running ?? null).includes(`"${swap.from}"`)) continue
    const talk = await stage.get('talks', club.id, record.id)
    if (talk?.running === undefined) continue
    stage.put('talks', { ...talk, running: renamed(talk.running, swap) as typeof talk.running })
  }
}

function renamed(value: unknown, swap: Swap): unknown {
  if (typeof value === 'string') return as(value, swap)
  if (Array.isArray(value)) return value.map((one) => renamed(one, swap))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, renamed(one, swap)]))
}
