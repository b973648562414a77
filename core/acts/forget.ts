/**
 * «Wis alles»: a person leaves every record of the house. The chat gets one last line, and then knows them
 * no more; who waited for a seat of theirs is asked.
 */
import { paragraphs } from '../dialogue/index.ts'
import { type AddressId, HOUSE } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { chatsOf, eraseChat, erasePerson, noteErasure, remove } from './erase.ts'
import { lastWord, reply, type Scene } from './scene.ts'
import { offerSeats } from './waitlist.ts'

export async function forget(scene: Scene): Promise<undefined> {
  const { house, club, address, intake } = scene
  scene.erased = true
  scene.running = undefined
  reply(scene, paragraphs(t('always.erase.done')))
  const message = lastWord(scene)
  const chats = new Set<AddressId>([...(await chatsOf(scene)), address.id])
  // This event is settled by the turn itself, without words.
  for (const chat of chats) await eraseChat(scene, chat, ({ id }) => id === intake.id)
  for (const event of await erasePerson(scene)) await offerSeats(scene, event)
  await remove(scene, 'addresses', HOUSE, address.id)
  await noteErasure(scene, chats)
  // In older copies they are still the two people that their chats were.
  for (const id of scene.member.formerIds ?? [])
    await noteErasure({ ...scene, member: { id } }, chats)
  if (house.pullPlatforms.has(address.platform)) {
    const order = house.clock.stamp()
    const line = { id: `${intake.id}~0`, clubId: HOUSE, addressId: address.id, by: 'bot' as const }
    scene.stage.put('lines', { ...line, message, order, at: scene.now })
  } else scene.lastWord = message
  house.journal.note('member.erased', { club: club.id })
}
