/**
 * What the courier said of a row for a room, as what becomes of the room: it moved, the bot may not write
 * there, it was taken out, or it has said its last word and leaves.
 */
import { type AddressId, HOUSE } from '../domain/index.ts'
import type { OutboxRow } from '../message/index.ts'
import type { Undelivered } from '../ports/index.ts'
import type { Result } from '../result.ts'
import { mute } from './hear-room.ts'
import type { House } from './house.ts'
import { endRoom } from './room-end.ts'
import { commitFloor, floorFor, hostOf, type RoomFloor } from './room-floor.ts'
import { moveRoom } from './room-move.ts'

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
  const { error } = said
  if (error.kind !== 'moved' && error.kind !== 'refused') return []
  for (let tried = 0; tried < TRIES; tried++) {
    const floor = floorFor(house, `room-of-${row.id}-${String(row.attempts)}`)
    await became(floor, row, error)
    const touched = await commitFloor(floor)
    if (touched !== undefined) return touched
  }
  return []
}

async function became(
  floor: RoomFloor,
  { clubId, roomId = '' }: OutboxRow,
  error: Extract<Undelivered, { kind: 'moved' | 'refused' }>,
): Promise<void> {
  const { stage } = floor
  const room = await stage.get('rooms', clubId, roomId)
  if (room === undefined) return
  if (error.kind === 'moved') return moveRoom(floor, room, error.key)
  if (error.code === NO_RIGHT) return mute(floor, room)
  return endRoom(floor, room, 'taken-out', await hostOf(floor, room))
}

/** Best effort: whoever stays in a chat without a room says there only that everybody talks alone. */
export async function leaveRoom(house: House, { address, addressId }: OutboxRow): Promise<void> {
  await house.couriers.get(address.platform)?.leave?.(address)
  const chat = await house.store.get('addresses', HOUSE, addressId)
  if (chat === undefined) return
  const id = addressId
  await house.store.commit([
    { do: 'remove', in: 'addresses', clubId: HOUSE, id, expects: chat.version },
  ])
}
