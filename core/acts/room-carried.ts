/**
 * What the courier said of a row for a room, as what becomes of the room: it moved, the bot may not write
 * there, it was taken out, or it has said its last word and leaves.
 */
import type { AddressId, Room } from '../domain/index.ts'
import type { OutboxRow } from '../message/index.ts'
import type { Undelivered } from '../ports/index.ts'
import type { Result } from '../result.ts'
import type { House } from './house.ts'
import { endRoom } from './room-end.ts'
import { commitFloor, dropRow, floorFor, hostOf, type RoomFloor } from './room-floor.ts'
import { leaveRoom } from './room-leave.ts'
import { moveRoom } from './room-move.ts'
import { muteRoom } from './room-mute.ts'

/** Two that meet are done again. */
const TRIES = 5

/** The word of a courier that a bot is in a chat, and may not write there. */
export const NO_RIGHT = 'no-right'

/** The chats that have something to be sent because of it. */
export async function roomCarried(
  house: House,
  row: OutboxRow,
  said: Result<void, Undelivered>,
): Promise<readonly AddressId[]> {
  if (row.leaves === true && row.state !== 'pending') {
    await leaveRoom(house, row)
    return []
  }
  if (said.ok) return []
  for (let tried = 0; tried < TRIES; tried++) {
    // By the moment of its claim: a row that waits is tried again with as many tries behind it.
    const floor = floorFor(house, `room-of-${row.id}-${String(row.claimedAt ?? 0)}`)
    await became(floor, row, said.error)
    if (row.leaves !== true) await follow(floor, row)
    const touched = await commitFloor(floor)
    if (touched !== undefined) return touched
  }
  return []
}

async function became(floor: RoomFloor, row: OutboxRow, error: Undelivered): Promise<void> {
  const room = await roomOf(floor, row)
  if (room === undefined) return
  if (error.kind === 'moved') return moveRoom(floor, room, error.key)
  if (error.kind !== 'refused') return
  if (error.code === NO_RIGHT) return muteRoom(floor, room)
  return endRoom(floor, room, 'taken-out', await hostOf(floor, room))
}

/** What was on its way while its room moved or ended waits where nobody looks: it goes along, or is void. */
async function follow(floor: RoomFloor, { clubId, id }: OutboxRow): Promise<void> {
  const { stage, woken } = floor
  const row = await stage.get('outbox', clubId, id)
  if (row?.state !== 'pending') return
  const room = await roomOf(floor, row)
  if (room === undefined) {
    dropRow(floor, row)
    return
  }
  const { addressId, platform, key } = room
  if (row.addressId === addressId) return
  stage.put('outbox', { ...row, addressId, address: { platform, key } })
  woken.push(addressId)
}

async function roomOf({ stage }: RoomFloor, row: OutboxRow): Promise<Room | undefined> {
  return row.roomId === undefined ? undefined : stage.get('rooms', row.clubId, row.roomId)
}
