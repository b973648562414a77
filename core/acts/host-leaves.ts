/**
 * «Ik kom niet» of who leads a group may mean this time, or the group: it is asked, because without its host
 * a group has nobody to lead it, and nothing ends by a slip.
 */
import { paragraphs, withChoices } from '../dialogue/index.ts'
import type { Group } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { groupTitle } from './portray.ts'
import { comeChoices } from './remind.ts'
import { withdraw } from './rsvp.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

/** A seat is given back at once; a host is asked first. */
export async function withdrawOrAsk(scene: Scene, eventId: string): Promise<void> {
  const group = await scene.stage.get('groups', scene.club.id, eventId)
  if (group === undefined || group.hostId !== scene.member.id) return withdraw(scene, eventId)
  const said = paragraphs(t('plans.host.sure', { title: { phrase: groupTitle(group) } }))
  const stop = { command: 'host-leave', about: eventId, label: t('plans.host.leave') } as const
  reply(scene, withChoices(said, [...thisTime(group), stop, ...WAYS_ON]))
}

/** «Deze keer niet», where a meeting comes. */
function thisTime({ id, next }: Group): ReturnType<typeof comeChoices> {
  return next === undefined ? [] : comeChoices(id, next).slice(1)
}
