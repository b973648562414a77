/** The answer to «hoe was het?» and to «hebben jullie elkaar gezien?»: kept, and where to go from there. */
import { asJson, type Next, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  type ConceptId,
  EventRef,
  type Feedback,
  feedbackId,
  otherOf,
  rsvpId,
} from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { followCause } from './follow-up.ts'
import { nameOf } from './portray.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

type Said = Feedback['said']

/** How it was. A good day leads to what could come next, a bad one to a human first. */
export async function sayHowItWas(
  scene: Scene,
  said: Extract<Said, 'good' | 'fair' | 'bad' | 'absent'>,
  token: string,
): Promise<Next | undefined> {
  const cut = token.lastIndexOf('~')
  const [id, instant] = [token.slice(0, cut), Number.parseInt(token.slice(cut + 1), 36)]
  const about = await eventOf(scene, id, instant)
  if (about === undefined) {
    reply(scene, withChoices(paragraphs(t('always.closed')), WAYS_ON))
    return undefined
  }
  await keep(scene, { ...about.event, instant }, said)
  if (said !== 'bad') {
    reply(scene, paragraphs(t(`follow.thanks.${said}`)))
    return { script: 'find', input: asJson({ ask: about.concept, after: id }) }
  }
  reply(
    scene,
    withChoices(paragraphs(t('follow.thanks.bad')), [
      { command: 'say', about: 'human', label: t('always.human') },
      { command: 'wish-show', about: about.concept, label: t('follow.other') },
    ]),
  )
  return undefined
}

/** The event, for somebody who was asked about it or has a seat in it, and what it was about for them. */
async function eventOf(
  { house, stage, club, member }: Scene,
  id: string,
  instant: number,
): Promise<{ event: EventRef; concept: ConceptId } | undefined> {
  const group = await stage.get('groups', club.id, id)
  const event = EventRef.parse({ kind: group === undefined ? 'activity' : 'group', id })
  const row = `${followCause(event, instant, member.id)}~0`
  const wasAsked = (await house.store.get('outbox', club.id, row)) !== undefined
  const rsvp = await stage.get('rsvps', club.id, rsvpId(event, member.id))
  const isIn = group?.memberIds.includes(member.id) === true || rsvp?.standing === 'seated'
  if (!Number.isFinite(instant) || (!wasAsked && !isIn)) return undefined
  if (group !== undefined) return { event, concept: group.topic }
  const activity = await stage.get('activities', club.id, id)
  const wanted = new Set(member.wants.map(({ concept }) => concept))
  const concept = activity?.concepts.find((one) => wanted.has(one)) ?? activity?.concepts[0]
  return concept === undefined ? undefined : { event, concept }
}

const MET = {
  met: 'met.thanks.met',
  'not-yet': 'met.thanks.not-yet',
  'not-meeting': 'met.thanks.not-meeting',
} as const

/** Whether the two met. The other hears nothing of it. */
export async function sayWhetherMet(
  scene: Scene,
  said: Extract<Said, 'met' | 'not-yet' | 'not-meeting'>,
  introductionId: string,
): Promise<undefined> {
  const { stage, club, member } = scene
  const introduction = await stage.get('introductions', club.id, introductionId)
  const otherId = introduction && otherOf(introduction, member.id)
  if (introduction === undefined || otherId === undefined || introduction.state === 'asked') {
    reply(scene, withChoices(paragraphs(t('always.closed')), WAYS_ON))
    return
  }
  await keep(scene, { kind: 'introduction', id: introduction.id }, said)
  const other = await stage.get('members', club.id, otherId)
  const name = { name: { phrase: nameOf(other) } }
  const about = introduction.id
  const write = { command: 'relay-write', about, label: t('introduce.write', name) } as const
  const stop = { command: 'relay-stop', about, label: t('relay.stop'), quiet: true } as const
  const isOpen = introduction.state === 'open'
  const own = isOpen ? [said === 'not-meeting' ? stop : write] : []
  reply(scene, withChoices(paragraphs(t(MET[said], name)), [...own, ...WAYS_ON]))
}

async function keep(
  { stage, club, member, now }: Scene,
  about: Feedback['about'],
  said: Said,
): Promise<void> {
  const id = feedbackId(about, member.id)
  // Whoever changes their mind has one answer: the last.
  await stage.get('feedback', club.id, id)
  stage.put('feedback', { id, clubId: club.id, memberId: member.id, about, said, at: now })
}
