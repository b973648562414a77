/**
 * A host used the link in the chat of their group: the room opens, once, for that host and that group. To
 * anybody else, and to a link that no longer works, one sentence says so.
 */
import { paragraphs } from '../dialogue/index.ts'
import {
  HOUSE,
  type Member,
  meetingOf,
  type OneTimeLink,
  type Room,
  roomIdOf,
} from '../domain/index.ts'
import type { RoomHeard } from '../message/index.ts'
import { mayOpenRoom, mayRemind } from '../policy/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { type Key, t } from '../texts/index.ts'
import { addressId } from './receive.ts'
import { type RoomFloor, roomAt, sayInRoom, sayOutside, tellHost } from './room-floor.ts'
import { NOT_OPENED, ROOM_PAYLOAD, roomPrint } from './room-link.ts'
import { hello } from './room-said.ts'

export async function openRoom(floor: RoomFloor, heard: RoomHeard): Promise<void> {
  const { house, stage, now } = floor
  const { address, link = '' } = heard
  const here = addressId(address)
  const before = await roomAt(floor, here)
  const code = link.startsWith(ROOM_PAYLOAD) ? link.slice(ROOM_PAYLOAD.length) : ''
  const found = await stage.get('links', HOUSE, roomPrint(house, code))
  // Heard a second time, in the room that it opened.
  const isAgain = found?.usedAt !== undefined && before?.groupId === found.groupId
  if (isAgain) return undefined
  const given = working(found, now)
  if (!given.ok) return refuse(floor, heard, given.error)
  const host = await hostOf(floor, heard, given.value)
  if (host === undefined) return refuse(floor, heard, 'room.wrong.not-you')
  const { forClubId: clubId, groupId = '' } = given.value
  const group = await stage.get('groups', clubId, groupId)
  if (group === undefined) return refuse(floor, heard, 'room.no.closed')
  const may = mayOpenRoom(host, group)
  if (!may.ok) return refuse(floor, heard, NOT_OPENED[may.error])
  if (before !== undefined && before.groupId !== group.id)
    return refuse(floor, heard, 'room.wrong.other-group')
  const id = roomIdOf(group.id, address.platform)
  if ((await stage.get('rooms', clubId, id)) !== undefined)
    return refuse(floor, heard, 'room.no.there')
  const room: Room = {
    ...{ id, clubId, groupId: group.id, addressId: here, ...address },
    ...{ by: host.id, language: host.language, state: 'open', openedAt: now },
    told: meetingOf(group),
    ...remindedBy(group.next?.instant, group.next?.zone ?? '', now),
  }
  stage.put('rooms', room)
  stage.put('links', { ...given.value, usedAt: now })
  const chat = await stage.get('addresses', HOUSE, here)
  stage.put('addresses', {
    ...{ id: here, clubId: HOUSE, ...address, ...chat },
    ...{ homeClubId: clubId, seenAt: now },
  })
  await sayInRoom(floor, room, hello(house, group, now), { isAwaited: true })
  tellHost(floor, host, paragraphs(t('room.opened'), t('room.opened.out')))
}

/** Who is told of a meeting a day before it needs no reminder of it. */
export function remindedBy(
  instant: number | undefined,
  zone: string,
  now: number,
): Pick<Room, 'remindedOf'> {
  if (instant === undefined || !mayRemind(now, { start: instant, zone })) return {}
  return { remindedOf: instant }
}

function working(link: OneTimeLink | undefined, now: number): Result<OneTimeLink, Key> {
  if (link?.purpose !== 'room') return failed('room.wrong.unknown')
  if (link.usedAt !== undefined) return failed('room.wrong.used')
  return now < link.expiresAt ? ok(link) : failed('room.wrong.expired')
}

/** Who the link was given to, if it is they who used it. */
async function hostOf(
  { stage }: RoomFloor,
  { by }: RoomHeard,
  { memberId, forClubId }: OneTimeLink,
): Promise<Member | undefined> {
  const chat = by && (await stage.get('addresses', HOUSE, addressId(by)))
  if (chat?.memberId !== memberId || chat.homeClubId !== forClubId) return undefined
  return stage.get('members', forClubId, memberId)
}

function refuse(floor: RoomFloor, { address, locale = 'nl' }: RoomHeard, why: Key): void {
  sayOutside(floor, address, paragraphs(t(why)), locale)
}
