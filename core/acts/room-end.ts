/**
 * A room ends: the group closed, another leads it, its host is gone, or the bot was taken out. Where it may
 * still write it says so in one sentence and leaves; the host is told when it was not their own doing.
 */
import { paragraphs } from '../dialogue/index.ts'
import { HOUSE, type Member, type Room } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { dropRow, type RoomFloor, sayInRoom, tellHost, waitingIn } from './room-floor.ts'

export type RoomEnd = 'closed' | 'not-host' | 'taken-out' | 'by-host'

/** `host`: who brought the bot in, while they are there. */
export async function endRoom(
  floor: RoomFloor,
  room: Room,
  why: RoomEnd,
  host: Member | undefined,
): Promise<void> {
  const { stage, now } = floor
  await dropWaiting(floor, room)
  await stage.get('rooms', room.clubId, room.id)
  stage.remove('rooms', room.clubId, room.id)
  if (why === 'taken-out' || why === 'by-host') {
    await stage.get('addresses', HOUSE, room.addressId)
    stage.remove('addresses', HOUSE, room.addressId)
  } else {
    // The chat stays known until this was carried: what is carried needs to know where.
    const expiresAt = now + LAST_WORD_MS
    const id = `room-end-${room.id}-${String(room.openedAt)}`
    await sayInRoom(floor, room, paragraphs(t('room.bye')), { id, leaves: true, expiresAt })
  }
  if (host !== undefined && why !== 'by-host') tellHost(floor, host, paragraphs(t(TOLD[why])))
}

const LAST_WORD_MS = 24 * 60 * 60_000

const TOLD = {
  closed: 'room.ended.closed',
  'not-host': 'room.ended.not-host',
  'taken-out': 'room.ended.taken-out',
} as const

/** What was to be said there is said no more. */
async function dropWaiting(floor: RoomFloor, room: Room): Promise<void> {
  for await (const row of waitingIn(floor, room)) dropRow(floor, row)
}
