/**
 * «Breng mij in jullie groepschat»: a host is told what the bot says there and what it does not, and gets a
 * link that works once, for a day, for this group and this host. Nobody keeps its code, only the fingerprint.
 */
import { type Draft, type DraftChoice, paragraphs } from '../dialogue/index.ts'
import {
  type Group,
  GroupId,
  HOUSE,
  type OneTimeLink,
  ROOM_LINK_MS,
  roomIdOf,
} from '../domain/index.ts'
import { mayOpenRoom, type NotOpened } from '../policy/index.ts'
import { type Key, t } from '../texts/index.ts'
import { all } from './all.ts'
import { aside } from './always.ts'
import type { House } from './house.ts'
import { groupTitle } from './portray.ts'
import type { Scene } from './scene.ts'

/** What stands before the code, so that it is taken for no other link. */
export const ROOM_PAYLOAD = 'room-'

/** The one platform whose groups the bot can be brought into. */
export const ROOM_PLATFORM = 'telegram'

/** The fingerprint under which a code is kept. */
export function roomPrint({ random }: Pick<House, 'random'>, code: string): string {
  return random.fingerprint(`room code ${code}`)
}

/** For who hosts this group, where there is a platform with rooms. */
export function roomChoices({ house, member }: Scene, group: Group): DraftChoice[] {
  if (!mayOpenRoom(member, group).ok || urlOf(house, 'x') === undefined) return []
  return [{ command: 'room-link', about: group.id, label: t('room.bring'), quiet: true }]
}

export const NOT_OPENED = {
  closed: 'room.no.closed',
  'not-host': 'room.no.not-host',
  'not-adult': 'room.no.not-adult',
} as const satisfies Record<NotOpened, Key>

export async function giveRoomLink(scene: Scene, groupId: string): Promise<void> {
  const { house, stage, club, member } = scene
  const group = await stage.get('groups', club.id, groupId)
  if (group === undefined) return aside(scene, paragraphs(t('room.no.closed')))
  const may = mayOpenRoom(member, group)
  if (!may.ok) return aside(scene, paragraphs(t(NOT_OPENED[may.error])))
  const there = await stage.get('rooms', club.id, roomIdOf(group.id, ROOM_PLATFORM))
  if (there !== undefined) return aside(scene, paragraphs(t('room.no.there')))
  const code = house.random.secret()
  const url = urlOf(house, code)
  if (url === undefined) return aside(scene, paragraphs(t('room.no.telegram')))
  await endEarlier(scene, group)
  const link: OneTimeLink = {
    ...{ id: roomPrint(house, code), clubId: HOUSE, purpose: 'room', forClubId: club.id },
    ...{ memberId: member.id, groupId: GroupId.parse(group.id) },
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

function urlOf({ doors }: Pick<House, 'doors'>, code: string): string | undefined {
  const links = doors.linkTo(`${ROOM_PAYLOAD}${code}`, 'group')
  return links.find(({ platform }) => platform === ROOM_PLATFORM)?.url
}

/** A link that was given before and not used ends: there is one at a time. */
async function endEarlier({ house, stage, member }: Scene, group: Group): Promise<void> {
  for await (const { record } of all(house, 'links', HOUSE, 'byMember', [member.id])) {
    if (record.purpose !== 'room' || record.groupId !== group.id) continue
    await stage.get('links', HOUSE, record.id)
    stage.remove('links', HOUSE, record.id)
  }
}
