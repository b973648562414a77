/** A group that grows becomes another chat: the room follows, with all that waits to be said there. */
import { HOUSE, type Room } from '../domain/index.ts'
import { addressId as idOf } from './receive.ts'
import { type RoomFloor, waitingIn } from './room-floor.ts'

/** Twice is once: of a room that is there already nothing changes. */
export async function moveRoom(floor: RoomFloor, room: Room, key: string): Promise<void> {
  const { stage, now, woken } = floor
  const { platform } = room
  const addressId = idOf({ platform, key })
  if (addressId === room.addressId) return
  for await (const row of waitingIn(floor, room))
    stage.put('outbox', { ...row, addressId, address: { platform, key } })
  const old = await stage.get('addresses', HOUSE, room.addressId)
  if (old !== undefined) stage.remove('addresses', HOUSE, old.id)
  const there = await stage.get('addresses', HOUSE, addressId)
  const chat = { ...there, id: addressId, clubId: HOUSE, platform, key }
  stage.put('addresses', { ...chat, homeClubId: room.clubId, seenAt: now })
  stage.put('rooms', { ...room, addressId, key })
  woken.push(addressId)
}
