/** The answer to «hoe was het?» and to «hebben jullie elkaar gezien?»: kept, and where to go from there. */
import { asJson, type DraftChoice, type Next, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  type ConceptId,
  EventRef,
  type Feedback,
  feedbackId,
  lastAsked,
  otherOf,
  rsvpId,
  withAsked,
} from '../domain/index.ts'
import { t, type Value } from '../texts/index.ts'
import { againChoice } from './again.ts'
import { noteExperience } from './experience.ts'
import { followCause } from './follow-up.ts'
import { growTalk } from './grow.ts'
import { kindWordTalk } from './kind-word.ts'
import { nameOf } from './portray.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

type Said = Feedback['said']

export type Felt = Extract<Said, 'good' | 'fair' | 'bad' | 'absent' | 'cancelled'>

/**
 * How it was. A good day leads to what could come next, after one short question at most; a bad one leads to
 * a human first. What did not happen is nobody's fault.
 */
export async function sayHowItWas(
  scene: Scene,
  said: Felt,
  token: string,
): Promise<Next | undefined> {
  const about = await keepHowItWas(scene, said, token)
  if (about === undefined) {
    reply(scene, withChoices(paragraphs(t('always.closed')), WAYS_ON))
    return undefined
  }
  if (said !== 'bad') return await stepsFrom(scene, said, about)
  reply(
    scene,
    withChoices(paragraphs(t('follow.thanks.bad')), [
      { command: 'say', about: 'human', label: t('always.human') },
      { command: 'wish-show', about: about.concept, label: t('follow.other') },
    ]),
  )
  return undefined
}

/** Keeps the answer and nothing else; undefined for who was not asked. */
export async function keepHowItWas(
  scene: Scene,
  said: Felt,
  token: string,
): Promise<Asked | undefined> {
  const cut = token.lastIndexOf('~')
  const [id, instant] = [token.slice(0, cut), Number.parseInt(token.slice(cut + 1), 36)]
  const found = await eventOf(scene, id, instant)
  if (found === undefined) return undefined
  const { event, concept } = found
  const about: EventFelt = { ...event, instant }
  await keep(scene, about, said)
  await noteExperience(scene, { about, concept, said })
  return { about, concept }
}

type EventFelt = Exclude<Feedback['about'], { kind: 'introduction' }>

/** What they were asked about, and what it was about for them. */
interface Asked {
  readonly about: EventFelt
  readonly concept: ConceptId
}

async function stepsFrom(
  scene: Scene,
  said: Exclude<Felt, 'bad'>,
  { about, concept }: Asked,
): Promise<Next> {
  const wasThere = said === 'good' || said === 'fair'
  const after = { ask: concept, after: about.id, ...(wasThere ? {} : { stay: true }) }
  const steps: Next = { script: 'find', input: asJson(after) }
  const first = said === 'good' ? await growTalk(scene, concept, steps) : undefined
  const then = first ?? (wasThere ? await askedKindly(scene, { about, concept }, steps) : undefined)
  const hasMore = then !== undefined && wasThere
  reply(scene, paragraphs(t(hasMore ? `follow.felt.${said}` : `follow.thanks.${said}`)))
  return then ?? steps
}

/** Who let it go by is left alone with it for a while; who named somebody may name another next time. */
async function askedKindly(
  scene: Scene,
  { about, concept }: Asked,
  next: Next,
): Promise<Next | undefined> {
  const { member, now } = scene
  const before = lastAsked(member, 'kind', concept)
  if (before !== undefined && now - before.at < LEFT_ALONE_MS) return undefined
  const talk = await kindWordTalk(scene, about, next)
  if (talk === undefined) return undefined
  const asked = { what: 'kind', concept, at: now } as const
  scene.member = { ...member, asked: withAsked(member.asked ?? [], asked) }
  return talk
}

const LEFT_ALONE_MS = 30 * 24 * 60 * 60 * 1000

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
  const felt = { kind: 'introduction', id: introduction.id } as const
  await keep(scene, felt, said)
  await noteExperience(scene, { about: felt, concept: introduction.concept, said })
  const other = await stage.get('members', club.id, otherId)
  const name = { name: { phrase: nameOf(other) } }
  const about = introduction.id
  const write = { command: 'relay-write', about, label: t('introduce.write', name) } as const
  const stop = { command: 'relay-stop', about, label: t('relay.stop'), quiet: true } as const
  const isOpen = introduction.state === 'open'
  const own = isOpen ? [said === 'not-meeting' ? stop : write] : []
  const more = isOpen && said === 'met' ? await afterMeeting(scene, felt, name) : []
  reply(scene, withChoices(paragraphs(t(MET[said], name)), [...more, ...own, ...WAYS_ON]))
}

/** Once more, and something kind: each by a tap of its own, and neither has to be. */
async function afterMeeting(
  scene: Scene,
  felt: Extract<Feedback['about'], { kind: 'introduction' }>,
  name: Readonly<Record<'name', Value>>,
): Promise<DraftChoice[]> {
  const about = felt.id
  const canSay = (await kindWordTalk(scene, felt)) !== undefined
  const say = { command: 'strength-say', about, label: t('strength.say', name) } as const
  return [againChoice(about), ...(canSay ? [say] : [])]
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
