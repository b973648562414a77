/** A person who may not be among people is in no round; a seat that was theirs goes to who waits for it. */
import { answeredBy } from '../domain/index.ts'
import { all } from './all.ts'
import { endIfTooFew } from './answer-seat.ts'
import { fillSeats } from './fill-seats.ts'
import type { Scene } from './scene.ts'

/** Seats that they had taken are given back before this. */
export async function leaveRounds(scene: Scene): Promise<void> {
  const { house, stage, club, member } = scene
  const seats = new Set<string>()
  for await (const { record } of all(house, 'roundEntries', club.id, 'byMember', [member.id])) {
    const entry = await stage.get('roundEntries', club.id, record.id)
    if (entry?.said !== 'yes') continue
    stage.put('roundEntries', { ...entry, said: 'no' })
    if (entry.outcome === 'offered' && entry.groupId !== undefined) seats.add(entry.groupId)
    // Written as it is, so that whoever makes the groups at this moment and this person meet.
    const round = await stage.get('rounds', club.id, entry.roundId)
    if (round?.state === 'open') stage.put('rounds', round)
  }
  for await (const { record } of all(house, 'groups', club.id, 'byAsked', [member.id])) {
    const group = await stage.get('groups', club.id, record.id)
    if (group === undefined) continue
    stage.put('groups', answeredBy(group, member.id))
    seats.add(group.id)
  }
  for (const groupId of seats) {
    await fillSeats(scene, groupId)
    await endIfTooFew(scene, groupId)
  }
}
