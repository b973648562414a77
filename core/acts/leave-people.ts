/** A person who may not be among people any more leaves every contact, group and waitlist at once. */
import { closed, partyOf } from '../domain/index.ts'
import { mayBring } from '../policy/index.ts'
import { all } from './all.ts'
import { leaveRounds } from './leave-rounds.ts'
import { withdrawFrom } from './rsvp.ts'
import type { Scene } from './scene.ts'

export async function leavePeople(scene: Scene): Promise<void> {
  const { house, club, member, now } = scene
  for (const index of ['byAsker', 'byPeer'] as const)
    for await (const { record } of all(house, 'introductions', club.id, index, [member.id])) {
      const introduction = await scene.stage.get('introductions', club.id, record.id)
      if (introduction !== undefined && introduction.state !== 'closed')
        scene.stage.put('introductions', closed(introduction, 'gone', now))
    }
  const events = new Set<string>()
  for await (const { record } of all(house, 'groups', club.id, 'byMember', [member.id]))
    events.add(record.id)
  for await (const { record } of all(house, 'rsvps', club.id, 'byMember', [member.id]))
    if (record.event.kind === 'group' && record.standing !== 'none') events.add(record.eventId)
  for await (const { record } of all(house, 'rsvps', club.id, 'byMember', [member.id])) {
    const activity = await scene.stage.get('activities', club.id, record.eventId)
    const may = activity && mayBring(scene.member, activity, partyOf(record), house.taxonomy)
    // Who needs company may still find it.
    const mayStay = may === undefined || may.ok || may.error === 'needs-company'
    if (!mayStay && record.standing !== 'none') events.add(record.eventId)
  }
  for (const id of events) await withdrawFrom(scene, id)
  await leaveRounds(scene)
}
