/**
 * A host used the link in the chat of their group: the room opens, once, for that host and that group. To
 * anybody else, and to a link that no longer works, one sentence says so.
 */
import { paragraphs } from '../dialogue/index.ts'
import {
  type Group,
  HOUSE,
  type Member,
  type Moment,
  meetingOf,
  type OneTimeLink,
  type Room,
  roomIdOf,
} from '../domain/index.ts'
import type { RoomHeard } from '../message/index.ts'
import { afterQuietHours, mayOpenRoom, mayRemind } from '../policy/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { type Key, t } from '../texts/index.ts'
import { addressId } from './receive.ts'
import { NOT_OPENED, ROOM_PAYLOAD, roomPrint } from './room-choices.ts'
import {
  dropRow,
  type RoomFloor,
  roomAt,
  sayInRoom,
  sayOutside,
  tellHost,
  waitingIn,
} from './room-floor.ts'
import { hello } from './room-said.ts'

export async function openRoom(floor: RoomFloor, heard: RoomHeard): Promise<void> {
  const { house, stage } = floor
  const { address, link = '', locale = 'nl' } = heard
  const here = await roomAt(floor, addressId(address))
  const code = link.startsWith(ROOM_PAYLOAD) ? link.slice(ROOM_PAYLOAD.length) : ''
  const given = await stage.get('links', HOUSE, roomPrint(house, code))
  // Heard a second time, in the room that it opened.
  if (given?.usedAt !== undefined && here?.groupId === given.groupId) return
  const opening = await mayOpen(floor, heard, given, here)
  if (opening.ok) await begin(floor, heard, opening.value)
  else sayOutside(floor, address, paragraphs(t(opening.error)), locale)
}

interface Opening {
  readonly link: OneTimeLink
  readonly host: Member
  readonly group: Group
}

/** Who used which link for which group; else what is said. */
async function mayOpen(
  floor: RoomFloor,
  heard: RoomHeard,
  given: OneTimeLink | undefined,
  here: Room | undefined,
): Promise<Result<Opening, Key>> {
  const { stage, now } = floor
  const working = stillWorks(given, now)
  if (!working.ok) return working
  const link = working.value
  if (heard.by === undefined) return failed('room.wrong.nameless')
  const host = await ownerOf(floor, heard, link)
  if (host === undefined) return failed('room.wrong.not-you')
  const group = await stage.get('groups', link.forClubId, link.groupId ?? '')
  if (group === undefined) return failed('room.no.closed')
  const may = mayOpenRoom(host, group)
  if (!may.ok) return failed(NOT_OPENED[may.error])
  if (here !== undefined && here.groupId !== group.id) return failed('room.wrong.other-group')
  const there = roomIdOf(group.id, heard.address.platform)
  const isTaken = (await stage.get('rooms', group.clubId, there)) !== undefined
  return isTaken ? failed('room.no.there') : ok({ link, host, group })
}

async function begin(
  floor: RoomFloor,
  { address }: RoomHeard,
  { link, host, group }: Opening,
): Promise<void> {
  const { house, stage, now } = floor
  const { clubId, next } = group
  const here = addressId(address)
  const room: Room = {
    ...{ id: roomIdOf(group.id, address.platform), clubId, groupId: group.id },
    ...{ addressId: here, platform: address.platform, key: address.key },
    ...{ by: host.id, language: host.language, state: 'open', openedAt: now },
    told: meetingOf(group),
    ...remindedBy(next, now),
  }
  stage.put('rooms', room)
  stage.put('links', { ...link, usedAt: now })
  await stage.get('addresses', HOUSE, here)
  // The bot stays after all.
  for await (const row of waitingIn(floor, room)) if (row.leaves === true) dropRow(floor, row)
  const chat = { id: here, clubId: HOUSE, platform: address.platform, key: address.key }
  stage.put('addresses', { ...chat, homeClubId: clubId, seenAt: now })
  await sayInRoom(floor, room, hello(house, group, now), { isAwaited: true })
  tellHost(floor, host, paragraphs(t('room.opened'), t('room.opened.out')))
}

/** Who is told of a meeting a day before it, also when that is said in the morning, needs no reminder of it. */
export function remindedBy(next: Moment | undefined, now: number): Pick<Room, 'remindedOf'> {
  if (next === undefined) return {}
  const { instant, zone } = next
  if (!mayRemind(afterQuietHours(now, zone), { start: instant, zone })) return {}
  return { remindedOf: instant }
}

function stillWorks(link: OneTimeLink | undefined, now: number): Result<OneTimeLink, Key> {
  if (link?.purpose !== 'room') return failed('room.wrong.unknown')
  if (link.usedAt !== undefined) return failed('room.wrong.used')
  return now < link.expiresAt ? ok(link) : failed('room.wrong.expired')
}

/** Who the link was given to, if it is they who used it. */
async function ownerOf(
  { stage }: RoomFloor,
  { by }: RoomHeard,
  { memberId, forClubId }: OneTimeLink,
): Promise<Member | undefined> {
  const chat = by && (await stage.get('addresses', HOUSE, addressId(by)))
  if (chat?.memberId !== memberId || chat.homeClubId !== forClubId) return undefined
  return stage.get('members', forClubId, memberId)
}
