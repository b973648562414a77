/**
 * Answers what happened in the chat of a group. Of what is heard there nothing is kept once it is answered;
 * what is said there is about the whole group.
 */
import { type AddressId, HOUSE, type Room } from '../domain/index.ts'
import type { Intake, RoomHeard } from '../message/index.ts'
import type { House } from './house.ts'
import { sayLastWord } from './last-word.ts'
import { addressId } from './receive.ts'
import { endRoom } from './room-end.ts'
import {
  commitFloor,
  floorFor,
  hostOf,
  type RoomFloor,
  roomAt,
  sayInRoom,
  sayOutside,
} from './room-floor.ts'
import { moveRoom } from './room-move.ts'
import { muteRoom, unmuteRoom } from './room-mute.ts'
import { openRoom } from './room-open.ts'
import { nextMeeting, talkAlone, talkAloneAndHow } from './room-said.ts'

/** So often at most somebody in a room is answered, whoever asks. */
const EVERY_MS = 60_000
/** Later than this an answer is to nobody any more. */
const ANSWER_MS = 10 * 60_000

/** The chats that have something to be sent; undefined when somebody else wrote meanwhile. */
export async function hearInRoom(
  house: House,
  intake: Intake,
  heard: RoomHeard,
): Promise<AddressId[] | undefined> {
  const floor = floorFor(house, intake.id)
  await floor.stage.get('intake', HOUSE, intake.id)
  const { heard: _, ...handled } = intake
  floor.stage.put('intake', { ...handled, state: 'handled', handledAt: floor.now })
  await happened(floor, heard)
  const touched = await commitFloor(floor)
  if (touched !== undefined) for (const word of floor.words) sayLastWord(house, word)
  return touched
}

async function happened(floor: RoomFloor, heard: RoomHeard): Promise<void> {
  if (heard.what === 'opened') return openRoom(floor, heard)
  if (heard.what === 'moved') return moved(floor, heard)
  const room = await roomAt(floor, addressId(heard.address))
  if (room === undefined) {
    outside(floor, heard)
    return
  }
  switch (heard.what) {
    case 'when':
    case 'called':
      return answer(floor, room, heard)
    case 'removed':
      return takenOut(floor, room, heard)
    case 'muted':
      return muteRoom(floor, room)
    case 'unmuted':
      return unmuteRoom(floor, room)
    case 'added':
      return undefined
  }
}

/** Told in the old chat or in the new one. */
async function moved(
  floor: RoomFloor,
  { address, movedFrom = address.key, movedTo = address.key }: RoomHeard,
): Promise<void> {
  const room = await roomAt(floor, addressId({ ...address, key: movedFrom }))
  if (room !== undefined) await moveRoom(floor, room, movedTo)
}

/** In a chat that is the room of no group: that everybody talks with the bot alone. */
function outside(floor: RoomFloor, { what, address, locale = 'nl' }: RoomHeard): void {
  const { house } = floor
  if (what === 'added') sayOutside(floor, address, talkAloneAndHow(house), locale)
  if (what === 'when' || what === 'called') sayOutside(floor, address, talkAlone(house), locale)
}

async function answer(floor: RoomFloor, room: Room, { what }: RoomHeard): Promise<void> {
  const { house, stage, now } = floor
  // Each for itself: who calls the bot by the way does not keep the others from asking when it is.
  const kept = what === 'when' ? 'answeredAt' : 'calledAt'
  const last = room[kept]
  if (last !== undefined && now - last < EVERY_MS) return
  const group = await stage.get('groups', room.clubId, room.groupId)
  const isMeeting = what === 'when' && group !== undefined && group.state !== 'closed'
  const draft = isMeeting ? nextMeeting(group, now) : talkAlone(house)
  stage.put('rooms', { ...room, [kept]: now })
  await sayInRoom(floor, room, draft, { isAwaited: true, expiresAt: now + ANSWER_MS })
}

async function takenOut(floor: RoomFloor, room: Room, { by }: RoomHeard): Promise<void> {
  const { stage } = floor
  const host = await hostOf(floor, room)
  const chat = by && (await stage.get('addresses', HOUSE, addressId(by)))
  const isOwn = host !== undefined && chat?.memberId === host.id
  await endRoom(floor, room, isOwn ? 'by-host' : 'taken-out', host)
}
