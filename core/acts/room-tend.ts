/**
 * Looks after the rooms: tells what became of the meeting that was told there, reminds of it the day before,
 * and ends a room that has no host, no group or no club at work any more. What nobody can read any more is not said.
 */
import { type AddressId, changeOf, type Group, meetingOf, type Room } from '../domain/index.ts'
import { mayOpenRoom, mayRemind } from '../policy/index.ts'
import { all } from './all.ts'
import { clubsAtWork, everyClub } from './clubs.ts'
import type { House } from './house.ts'
import { busyUntil, isSameDay } from './remind.ts'
import { endRoom } from './room-end.ts'
import { commitFloor, floorFor, hostOf, type RoomFloor, sayInRoom } from './room-floor.ts'
import { remindedBy } from './room-open.ts'
import { meetingMoved, meetingSoon } from './room-said.ts'

/** The chats that have something to be sent. Doing it twice, or twice at once, says nothing twice. */
export async function tendRooms(house: House): Promise<AddressId[]> {
  const touched: AddressId[] = []
  const atWork = new Set((await clubsAtWork(house)).map(({ id }) => id))
  for (const club of await everyClub(house))
    for await (const { record } of all(house, 'rooms', club.id, 'byGroup', [])) {
      const floor = floorFor(house, `tend-${record.id}-${String(house.clock.now())}`)
      await tend(floor, record, atWork.has(club.id))
      touched.push(...((await commitFloor(floor)) ?? []))
    }
  return touched
}

async function tend(floor: RoomFloor, { clubId, id }: Room, isAtWork: boolean): Promise<void> {
  const { stage } = floor
  const room = await stage.get('rooms', clubId, id)
  if (room === undefined) return
  const group = await stage.get('groups', clubId, room.groupId)
  const host = await hostOf(floor, room)
  if (!isAtWork || group === undefined || group.state === 'closed')
    return endRoom(floor, room, 'closed', host)
  if (host === undefined || !mayOpenRoom(host, group).ok)
    return endRoom(floor, room, 'not-host', host)
  const told = await tellChange(floor, room, group)
  await remindOf(floor, told, group)
}

/** The room as it knows of the meeting by now. */
async function tellChange(floor: RoomFloor, room: Room, group: Group): Promise<Room> {
  const { stage, now } = floor
  const { told } = room
  const meeting = meetingOf(group)
  const change = changeOf(told, meeting, now)
  if (change === 'same' && JSON.stringify(told) === JSON.stringify(meeting)) return room
  const { next } = group
  const reminded = change === 'moved' ? remindedBy(next, now) : {}
  const after: Room = { ...room, told: meeting, ...reminded }
  stage.put('rooms', after)
  if (change === 'moved' && next !== undefined && next.instant > now)
    await sayInRoom(floor, room, meetingMoved(group, now), {
      event: { id: group.id, instant: next.instant },
      expiresAt: next.instant,
    })
  return after
}

/** Once for each moment, the day before, by day. */
async function remindOf(floor: RoomFloor, room: Room, group: Group): Promise<void> {
  const { house, stage, now } = floor
  const { next } = group
  if (next === undefined || room.remindedOf === next.instant) return
  const at = { start: next.instant, zone: next.zone, busyUntil: busyUntil(group) }
  if (!mayRemind(now, at)) return
  stage.put('rooms', { ...room, remindedOf: next.instant })
  const id = `room-remind-${room.id}-${String(next.instant)}`
  if ((await house.store.get('outbox', room.clubId, id)) !== undefined) return
  const day = isSameDay(next, now) ? 'today' : 'tomorrow'
  await sayInRoom(floor, room, meetingSoon(group, now, day), {
    ...{ id, event: { id: group.id, instant: next.instant }, expiresAt: next.instant },
  })
}
