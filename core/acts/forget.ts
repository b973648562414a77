/**
 * Erasure: a person leaves every collection that names one, as the collections declare it. The chat gets
 * one last line, and then knows them no more.
 */
import { paragraphs } from '../dialogue/index.ts'
import { type AddressId, type ClubId, HOUSE, type MemberId } from '../domain/index.ts'
import {
  at,
  type CollectionName,
  collections,
  type PersonField,
  type RecordOf,
  type Store,
} from '../ports/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { withdrawFrom } from './rsvp.ts'
import { lastWord, reply, type Scene } from './scene.ts'

/** Collections that name a chat instead of a person, and the index that finds a chat's records. */
const BY_ADDRESS = ['sessions', 'intake', 'lines'] as const

export async function forget(scene: Scene): Promise<undefined> {
  const { house, club, member, address, intake } = scene
  scene.erased = true
  scene.running = undefined
  reply(scene, paragraphs(t('always.erase.done')))
  const message = lastWord(scene)
  const own = await addressesOf(house.store, member.id)
  for (const id of new Set<AddressId>([...own, address.id])) {
    for (const name of BY_ADDRESS)
      for (const found of await allBy(house.store, name, HOUSE, 'byAddress', id))
        if (found.id !== intake.id) await remove(scene, name, HOUSE, found.id)
  }
  await giveSeatsBack(scene)
  await takeWordsBack(scene)
  for (const name of Object.keys(collections) as CollectionName[])
    for (const field of collections[name].people as readonly PersonField[])
      await eraseField(scene, name, field)
  await remove(scene, 'addresses', HOUSE, address.id)
  if (house.pullPlatforms.has(address.platform)) {
    const order = house.clock.stamp()
    const line = { id: `${intake.id}~0`, clubId: HOUSE, addressId: address.id, by: 'bot' as const }
    scene.stage.put('lines', { ...line, message, order, at: scene.now })
  }
  house.journal.note('member.erased', { club: club.id })
}

/** Seats in groups and activities go to who waits for them. */
async function giveSeatsBack(scene: Scene): Promise<void> {
  const { house, club, member } = scene
  const events = new Set<string>()
  for await (const { record } of all(house, 'rsvps', club.id, 'byMember', [member.id]))
    events.add(record.eventId)
  for await (const { record } of all(house, 'groups', club.id, 'byMember', [member.id]))
    events.add(record.id)
  for (const event of events) await withdrawFrom(scene, event)
}

/**
 * What the person wrote to others leaves their pages too, and open talks of others that name them end:
 * a letter to somebody who is gone, a list on which they stand.
 */
async function takeWordsBack(scene: Scene): Promise<void> {
  const { house, club, member } = scene
  for await (const { record } of all(house, 'outbox', club.id, 'bySender', [member.id]))
    await remove(scene, 'lines', HOUSE, record.id)
  const meetings = new Set<string>()
  for (const index of ['byAsker', 'byPeer'] as const)
    for await (const { record } of all(house, 'introductions', club.id, index, [member.id]))
      meetings.add(record.id)
  for await (const { record } of all(house, 'talks', club.id, 'byTime', [])) {
    if (record.id === scene.address.id || record.running === undefined) continue
    const text = JSON.stringify(record.running)
    if (!text.includes(member.id) && ![...meetings].some((id) => text.includes(id))) continue
    await scene.stage.get('talks', club.id, record.id)
    const { running: _, ...rest } = record
    scene.stage.put('talks', rest)
  }
}

async function eraseField(scene: Scene, name: CollectionName, field: PersonField): Promise<void> {
  const { house, club, member } = scene
  const clubId = field.house === true ? HOUSE : club.id
  if (field.index === undefined) {
    await remove(scene, name, clubId, member.id)
    return
  }
  for (const record of await allBy(house.store, name, clubId, field.index, member.id)) {
    if (field.onErase === 'remove') await remove(scene, name, clubId, record.id)
    else await takeOut(scene, name, clubId, record.id, field.field)
  }
}

async function remove(
  scene: Scene,
  name: CollectionName,
  clubId: ClubId,
  id: string,
): Promise<void> {
  if ((await scene.stage.get(name, clubId, id)) !== undefined) scene.stage.remove(name, clubId, id)
}

/** The record without the person, in a list or alone; a host's name goes with it. */
async function takeOut(
  scene: Scene,
  name: CollectionName,
  clubId: ClubId,
  id: string,
  field: string,
): Promise<void> {
  const record = await scene.stage.get(name, clubId, id)
  if (record === undefined) return
  const named = at(record, field)
  const {
    hostId,
    [field]: _,
    ...others
  } = record as { hostId?: MemberId } & Record<string, unknown>
  const host = hostId === undefined || hostId === scene.member.id ? {} : { hostId }
  const rest = Array.isArray(named)
    ? { [field]: named.filter((one) => one !== scene.member.id) }
    : {}
  scene.stage.put(name, { ...others, ...host, ...rest } as RecordOf<typeof name>)
}

async function addressesOf(store: Store, memberId: MemberId): Promise<AddressId[]> {
  const found = await allBy(store, 'addresses', HOUSE, 'byMember', memberId)
  return found.map((record) => record.id as AddressId)
}

async function allBy(
  store: Store,
  name: CollectionName,
  clubId: ClubId,
  index: string,
  value: string,
): Promise<{ id: string }[]> {
  const found: { id: string }[] = []
  let after: string | undefined
  do {
    const page = await store.find(name, {
      clubId,
      index: index as never,
      equals: [value],
      limit: 1000,
      ...(after === undefined ? {} : { after }),
    })
    found.push(...page.items.map((item) => item.record))
    after = page.next
  } while (after !== undefined)
  return found
}
