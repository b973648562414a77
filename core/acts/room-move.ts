/** A group that grows becomes another chat: the room follows, with all that waits to be said there. */
import { AddressId, HOUSE, type Room } from '../domain/index.ts'
import { type RoomFloor, waitingIn } from './room-floor.ts'

/** Twice is once: of a room that is there already nothing changes. */
export async function moveRoom(floor: RoomFloor, room: Room, key: string): Promise<void> {
  const { stage, now, woken } = floor
  const { platform } = room
  const addressId = AddressId.parse(`${platform}:${key}`)
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

/** The bot may not write there any more. What waits, waits on. True when that is new. */
export function muteRoom({ stage }: RoomFloor, room: Room): boolean {
  if (room.state === 'mute') return false
  stage.put('rooms', { ...room, state: 'mute' })
  return true
}

/** It may write again: what is still of use goes now. */
export async function unmuteRoom(floor: RoomFloor, room: Room): Promise<void> {
  const { stage, now, woken } = floor
  if (room.state === 'open') return
  stage.put('rooms', { ...room, state: 'open' })
  for await (const row of waitingIn(floor, room)) stage.put('outbox', { ...row, notBefore: now })
  woken.push(room.addressId)
}
