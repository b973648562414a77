/** A chat in which the bot may not write: what waits to be said there waits on, and the host hears what to do. */
import { paragraphs } from '../dialogue/index.ts'
import type { Room } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { hostOf, type RoomFloor, tellHost, waitingIn } from './room-floor.ts'

/** The host, and nobody else, is told; once. */
export async function muteRoom(floor: RoomFloor, room: Room): Promise<void> {
  if (room.state === 'mute') return
  floor.stage.put('rooms', { ...room, state: 'mute' })
  const host = await hostOf(floor, room)
  if (host !== undefined) tellHost(floor, host, paragraphs(t('room.muted')))
}

/** It may write again: what is still of use goes now. */
export async function unmuteRoom(floor: RoomFloor, room: Room): Promise<void> {
  const { stage, now, woken } = floor
  if (room.state === 'open') return
  stage.put('rooms', { ...room, state: 'open' })
  for await (const row of waitingIn(floor, room)) stage.put('outbox', { ...row, notBefore: now })
  woken.push(room.addressId)
}
