/**
 * «Ontkoppel»: this chat is nobody's any more. The person stays who they are in their other chats; what was
 * said here is gone from here, and what waits to be said goes to where they are.
 */
import { paragraphs } from '../dialogue/index.ts'
import { type AddressRecord, HOUSE } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { remove } from './erase.ts'
import { reply, type Scene } from './scene.ts'

export async function hasOtherChat(scene: Scene): Promise<boolean> {
  return (await otherChats(scene)).length > 0
}

export async function unlinkChat(scene: Scene): Promise<undefined> {
  const { house, stage, club, address, intake } = scene
  const [there] = await otherChats(scene)
  if (there === undefined) {
    reply(scene, paragraphs(t('chats.unlink.only')))
    return
  }
  for (const name of ['intake', 'lines'] as const)
    for await (const { record } of all(house, name, HOUSE, 'byAddress', [address.id]))
      if (record.id !== intake.id) await remove(scene, name, HOUSE, record.id)
  for await (const { record } of all(house, 'outbox', club.id, 'byAddress', [address.id])) {
    const row = await stage.get('outbox', club.id, record.id)
    if (row === undefined || row.state === 'claimed') continue
    // What was sent has buttons that whoever talks here next shall not press.
    if (row.state !== 'pending') stage.remove('outbox', club.id, row.id)
    else {
      const { id: addressId, platform, key } = there
      stage.put('outbox', { ...row, addressId, address: { platform, key } })
    }
  }
  const chat = (await stage.get('addresses', HOUSE, address.id)) ?? address
  const { memberId: _, ...nobodys } = chat
  stage.put('addresses', nobodys)
  scene.running = undefined
  scene.unlinked = true
  scene.replyClass = 'B'
  reply(scene, paragraphs(t('chats.unlink.done')))
}

/** The other chats of this person, the one that was used last first. */
async function otherChats({ house, address, member }: Scene): Promise<AddressRecord[]> {
  const found: AddressRecord[] = []
  for await (const { record } of all(house, 'addresses', HOUSE, 'byMember', [member.id]))
    if (record.id !== address.id && record.homeClubId === member.clubId) found.push(record)
  return found.sort((a, b) => b.seenAt - a.seenAt)
}
