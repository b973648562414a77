/** «Ja, ik kom» and «deze keer niet»: about one moment of an activity or a group, and no other. */
import { type Next, paragraphs, withChoices } from '../dialogue/index.ts'
import { EventRef, type Moment, type Rsvp, rsvpId } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { type Happening, happening, whenAndWhere } from './happening.ts'
import { comeChoices } from './remind.ts'
import { signUpAgain, withdrawFrom } from './rsvp.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

interface Meant {
  readonly one: Happening
  readonly starts: Moment
  readonly rsvp: Rsvp | undefined
  readonly isSeated: boolean
}

/** Keeps the seat; who gave it back meanwhile takes one like anybody else. */
export async function comesTo(scene: Scene, about: string): Promise<Next | undefined> {
  const meant = await meantBy(scene, about)
  if (meant === undefined) return undefined
  const { one, starts } = meant
  if (!meant.isSeated) return signUpAgain(scene, one.event.id)
  note(scene, meant, 'yes')
  const [, absent] = comeChoices(one.event.id, starts)
  const said = paragraphs(t('remind.yes'), ...whenAndWhere(one))
  const change = absent === undefined ? [] : [{ ...absent, quiet: true as const }]
  reply(scene, withChoices(said, [...change, ...WAYS_ON.slice(0, 2)]))
  return undefined
}

/** Frees the seat of an activity; in a group they are away this once, and stay in it. */
export async function staysAway(scene: Scene, about: string): Promise<void> {
  const meant = await meantBy(scene, about)
  if (meant === undefined) return
  const { one, starts, isSeated } = meant
  const { event } = one
  const isGroup = event.kind === 'group'
  if (isGroup && isSeated) note(scene, meant, 'no')
  else await withdrawFrom(scene, event.id)
  const [come] = comeChoices(event.id, starts)
  const back = isGroup ? come : ({ command: 'rsvp-return', about: event.id } as const)
  const said = paragraphs(t(isGroup ? 'remind.no' : 'remind.no.seat'))
  const again = back === undefined ? [] : [{ ...back, label: t('plans.return') }]
  reply(scene, withChoices(said, [...again, ...WAYS_ON]))
}

/** What the button is about, if that still comes; says so when it does not. */
async function meantBy(scene: Scene, about: string): Promise<Meant | undefined> {
  const { stage, club, member, now } = scene
  const cut = about.lastIndexOf('~')
  const [id, instant] = [about.slice(0, cut), Number.parseInt(about.slice(cut + 1), 36)]
  const group = await stage.get('groups', club.id, id)
  const event = EventRef.parse({ kind: group === undefined ? 'activity' : 'group', id })
  const one = await happening(scene, event)
  const { starts } = one ?? {}
  if (one === undefined || starts === undefined || starts.instant !== instant) {
    const isOver = instant <= now
    reply(scene, withChoices(paragraphs(t(isOver ? 'plans.over' : 'remind.changed')), WAYS_ON))
    return undefined
  }
  if (starts.instant <= now) {
    reply(scene, withChoices(paragraphs(t('plans.over')), WAYS_ON))
    return undefined
  }
  const rsvp = await stage.get('rsvps', club.id, rsvpId(event, member.id))
  const isIn = group?.memberIds.includes(member.id) === true
  return { one, starts, rsvp, isSeated: group === undefined ? rsvp?.standing === 'seated' : isIn }
}

/** Kept with the RSVP; who came into a group by a file has none yet. */
function note(
  { stage, club, member, now }: Scene,
  { one: { event }, starts, rsvp }: Meant,
  answer: 'yes' | 'no',
): void {
  const id = rsvpId(event, member.id)
  const first = { id, clubId: club.id, memberId: member.id, eventId: event.id, event }
  const seated = { answer: 'yes', standing: 'seated', seats: 1, at: now } as const
  stage.put('rsvps', {
    ...(rsvp?.standing === 'seated' ? rsvp : { ...first, ...seated }),
    comes: { instant: starts.instant, answer },
  })
}
