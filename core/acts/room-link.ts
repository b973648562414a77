/**
 * «Breng mij in jullie groepschat»: a host is told what the bot says there and what it does not, and gets a
 * link that works once, for a day, for this group and this host. Its code is kept as
 * a fingerprint; written out it stands only in the message to the host, until that is let go of.
 */
import { type Draft, paragraphs } from '../dialogue/index.ts'
import { type Group, HOUSE, type OneTimeLink, ROOM_LINK_MS, roomIdOf } from '../domain/index.ts'
import { mayOpenRoom } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { aside } from './always.ts'
import { groupTitle } from './portray.ts'
import { NOT_OPENED, ROOM_PLATFORM, roomPrint, roomUrl } from './room-choices.ts'
import type { Scene } from './scene.ts'

export async function giveRoomLink(scene: Scene, groupId: string): Promise<void> {
  const { house, stage, club, member } = scene
  const group = await stage.get('groups', club.id, groupId)
  if (group === undefined) return aside(scene, paragraphs(t('room.no.closed')))
  const may = mayOpenRoom(member, group)
  if (!may.ok) return aside(scene, paragraphs(t(NOT_OPENED[may.error])))
  const there = await stage.get('rooms', club.id, roomIdOf(group.id, ROOM_PLATFORM))
  if (there !== undefined) return aside(scene, paragraphs(t('room.no.there')))
  const code = house.random.secret()
  const url = roomUrl(house, code)
  if (url === undefined) return aside(scene, paragraphs(t('room.no.telegram')))
  await endEarlier(scene, group)
  const link: OneTimeLink = {
    ...{ id: roomPrint(house, code), clubId: HOUSE, purpose: 'room', forClubId: club.id },
    ...{ memberId: member.id, groupId: group.id },
    expiresAt: scene.now + ROOM_LINK_MS,
  }
  stage.put('links', link)
  return aside(scene, told(group, url))
}

function told(group: Group, url: string): Draft {
  const { blocks } = paragraphs(
    t('room.bring.what', { title: { phrase: groupTitle(group) } }),
    t('room.bring.says'),
    t('room.bring.deaf'),
    t('room.bring.how'),
  )
  return { blocks: [...blocks, { link: { url, label: t('room.bring.open') } }] }
}

/** A link that was given before and not used ends: there is one at a time. */
async function endEarlier({ house, stage, member }: Scene, group: Group): Promise<void> {
  for await (const { record } of all(house, 'links', HOUSE, 'byMember', [member.id])) {
    if (record.purpose !== 'room' || record.groupId !== group.id) continue
    await stage.get('links', HOUSE, record.id)
    stage.remove('links', HOUSE, record.id)
  }
}
