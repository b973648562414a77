/** The answer to a seat that came free: it is theirs, or it goes to the next who waits. */
import { type Next, paragraphs, withChoices } from '../dialogue/index.ts'
import { t } from '../texts/index.ts'
import { takeSeatOffered } from './answer-seat.ts'
import { signUp, withdrawFrom } from './rsvp.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

/** A yes takes the seat as long as it is held, by the same door as every seat. */
export async function takeHeld(scene: Scene, eventId: string): Promise<Next | undefined> {
  const { stage, club, member } = scene
  const rsvp = await stage.get('rsvps', club.id, `${eventId}~${member.id}`)
  if (rsvp === undefined || rsvp.standing === 'none' || rsvp.standing === 'waitlisted') {
    reply(scene, withChoices(paragraphs(t('seat.late')), waysBack(eventId)))
    return undefined
  }
  const group = await stage.get('groups', club.id, eventId)
  if (group?.roundId !== undefined && rsvp.standing === 'offered')
    return takeSeatOffered(scene, eventId)
  return signUp(scene, rsvp.event)
}

/** A no frees it for the next one; a second no changes nothing. */
export async function passHeld(scene: Scene, eventId: string): Promise<void> {
  const { stage, club, member } = scene
  const rsvp = await stage.get('rsvps', club.id, `${eventId}~${member.id}`)
  if (rsvp?.standing === 'seated') {
    const leave = { command: 'rsvp-withdraw', about: eventId, label: t('plans.leave') } as const
    reply(scene, withChoices(paragraphs(t('seat.yours')), [leave, ...WAYS_ON]))
    return
  }
  if (rsvp?.standing === 'offered') await withdrawFrom(scene, eventId)
  reply(scene, withChoices(paragraphs(t('seat.passed')), waysBack(eventId)))
}

/** Back to the waitlist, or on to something else. */
export function waysBack(eventId: string): typeof WAYS_ON {
  return [{ command: 'rsvp-return', about: eventId, label: t('seat.again') }, ...WAYS_ON]
}
