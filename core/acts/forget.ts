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

/** The record without the person in one of its lists; a host's name goes with it. */
async function takeOut(
  scene: Scene,
  name: CollectionName,
  clubId: ClubId,
  id: string,
  field: string,
): Promise<void> {
  const record = await scene.stage.get(name, clubId, id)
  if (record === undefined) return
  const list = at(record, field)
  const rest = Array.isArray(list) ? list.filter((one) => one !== scene.member.id) : list
  const { hostId, ...others } = record as { hostId?: MemberId }
  const kept = hostId === undefined || hostId === scene.member.id ? {} : { hostId }
  scene.stage.put(name, { ...others, ...kept, [field]: rest } as RecordOf<typeof name>)
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
