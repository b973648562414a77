/**
 * «+2», «met mijn zus», «mag mijn mama mee?», about what somebody signed up for: said right after it, or
 * at any time. What an open question reads by itself is left to it.
 */
import {
  asJson,
  type Coming,
  comingAs,
  type Draft,
  type Next,
  type PartySaid,
  paragraphs,
  partyIn,
  vaguely,
  withChoices,
} from '../dialogue/index.ts'
import { type Activity, isStillToCome, MOST_SEATS, Party, type Rsvp } from '../domain/index.ts'
import { readToken } from '../message/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { aside } from './always.ts'
import { askAgain, begin, openQuestion } from './converse.ts'
import type { Offered } from './offered.ts'
import type { Words } from './opening.ts'
import { activityTitle } from './portray.ts'
import { withdrawFrom } from './rsvp.ts'
import { reply, type Scene, sayApart } from './scene.ts'
import { aboutSeats, changeSeats, waitFor } from './take-seat.ts'
import { WAYS_ON } from './ways-on.ts'

/** Questions that take company for an answer. */
const READ_IT: ReadonlySet<string> = new Set([
  ...['find.list', 'find.sure', 'find.seats', 'find.together', 'child.list', 'child.sure'],
])

export async function answeredParty(
  scene: Scene,
  { text }: Words,
  offers: Offered,
): Promise<boolean> {
  const said = partyIn(text)
  if (said === undefined) return false
  const open = openQuestion(scene)
  if (open !== undefined && READ_IT.has(open.key)) return false
  const about = await whatIsMeant(scene, offers)
  const [only, ...others] = about.activities
  if (said.is === 'too-many' || said.is === 'no-number')
    await sayBeside(scene, paragraphs(t(`household.${said.is}`, { most: MOST_SEATS })))
  else if (about.isGroup) await sayBeside(scene, paragraphs(t('household.group')))
  else if (only === undefined) await sayBeside(scene, paragraphs(...howToBring(said)))
  else if (others.length > 0) await sayBeside(scene, whichOne(about.activities, said))
  else if (said.is === 'party' && said.asks) await sayBeside(scene, mayBeBrought(only, said))
  else await come(scene, only, said.is === 'party' ? comingAs(said, only.ages) : vaguely(said))
  return true
}

/** Says it beside an open question, which is put again; else with the ways on. */
async function sayBeside(scene: Scene, draft: Draft): Promise<void> {
  if (scene.running === undefined) return aside(scene, draft)
  sayApart(scene, draft)
  return askAgain(scene)
}

function howToBring(said: PartySaid): Phrase[] {
  if (said.is !== 'party' || !said.asks) return [t('household.activities')]
  const { seats } = said
  return [t('household.may.how', { seats }), t('household.may.first', { seats })]
}

function mayBeBrought(activity: Activity, party: Party): Draft {
  const { seats } = party
  const about = aboutSeats(activity.id, party)
  const take = { command: 'rsvp-seats', about, label: t('household.take', { seats }) } as const
  const title = { title: { phrase: activityTitle(activity) } }
  return withChoices(paragraphs(t('household.may.how', { seats }), t('household.about', title)), [
    take,
  ])
}

function whichOne(activities: readonly Activity[], said: PartySaid): Draft {
  const choices = activities.map((one) => {
    const label = activityTitle(one)
    return said.is === 'party'
      ? ({ command: 'rsvp-seats', about: aboutSeats(one.id, said), label } as const)
      : ({ command: 'rsvp-more', about: one.id, label } as const)
  })
  return withChoices(paragraphs(t('household.about-which')), choices)
}

/** At once where nothing is left to ask, else in a small talk. */
async function come(scene: Scene, activity: Activity, coming: Coming): Promise<void> {
  const { ages } = activity
  const isClear = coming.isVague !== true && (coming.children === 0 || ages === undefined)
  const { seats, children } = coming
  if (!isClear) return begin(scene, talkAbout(activity, coming))
  reply(scene, await changeSeats(scene, activity.id, { seats, children }))
  // The talk goes on where it was.
  if (scene.running !== undefined) await askAgain(scene)
}

function talkAbout(activity: Activity, coming?: Coming): Next {
  const { id, ages } = activity
  return {
    script: 'household',
    input: asJson({ activityId: id, title: activityTitle(activity), ages, coming }),
  }
}

/** How long «+2» is about what was signed up for last, whatever else somebody has. */
const RIGHT_AFTER_MS = 60 * 60 * 1000

interface About {
  readonly activities: readonly Activity[]
  readonly isGroup: boolean
}

/** What is on the screen, else what was signed up for a moment ago, else everything that they come to. */
async function whatIsMeant(scene: Scene, { newest }: Offered): Promise<About> {
  const shown = new Set(
    newest.flatMap(({ token }) => {
      const read = readToken(token)
      const isIt = read?.kind === 'command' && read.command.startsWith('rsvp-')
      return isIt ? [read.about.split('~')[0] ?? ''] : []
    }),
  )
  const own = await coming(scene)
  const seen = own.filter(({ rsvp }) => shown.has(rsvp.eventId))
  const last = own.filter(({ rsvp }) => scene.now - rsvp.at < RIGHT_AFTER_MS).slice(0, 1)
  const meant = seen.length > 0 ? seen : last.length > 0 ? last : own
  const activities = meant.flatMap(({ activity }) => activity ?? [])
  return { activities, isGroup: meant.length > 0 && activities.length === 0 }
}

/** What they have a seat or a place for, the newest first. */
async function coming({
  house,
  stage,
  club,
  member,
  now,
}: Scene): Promise<{ rsvp: Rsvp; activity?: Activity }[]> {
  const { items } = await house.store.find('rsvps', {
    clubId: club.id,
    index: 'byMember',
    equals: [member.id],
    newestFirst: true,
    limit: 100,
  })
  const found: { rsvp: Rsvp; activity?: Activity }[] = []
  for (const { record: rsvp } of items) {
    if (rsvp.standing === 'none') continue
    if (rsvp.event.kind === 'group') found.push({ rsvp })
    else {
      const activity = await stage.get('activities', club.id, rsvp.eventId)
      if (activity !== undefined && isStillToCome(activity, now)) found.push({ rsvp, activity })
    }
  }
  return found
}

/** «Verander met hoeveel». */
export async function changeHowMany(scene: Scene, id: string): Promise<Next | undefined> {
  const activity = await scene.stage.get('activities', scene.club.id, id)
  if (activity !== undefined && isStillToCome(activity, scene.now)) return talkAbout(activity)
  reply(scene, paragraphs(t(activity === undefined ? 'always.closed' : 'plans.over')))
  return undefined
}

/** A button that names the seats; where children come, their ages are asked as always. */
export async function takeSeats(scene: Scene, about: string): Promise<Next | undefined> {
  const asked = askedIn(about)
  const activity = asked && (await scene.stage.get('activities', scene.club.id, asked.activityId))
  if (asked === undefined || activity === undefined) {
    reply(scene, paragraphs(t('always.closed')))
    return undefined
  }
  return talkAbout(activity, asked.party)
}

/** All of them on the waitlist, and what they had for somebody else. */
export async function waitTogether(scene: Scene, about: string): Promise<void> {
  const { stage, club, member } = scene
  const asked = askedIn(about)
  const activity = asked && (await stage.get('activities', club.id, asked.activityId))
  const before = asked && (await stage.get('rsvps', club.id, `${asked.activityId}~${member.id}`))
  if (activity === undefined || before === undefined || before.standing === 'none') {
    reply(scene, paragraphs(t('always.closed')))
    return
  }
  const event = { kind: 'activity', id: activity.id } as const
  const title = { title: { phrase: activityTitle(activity) } }
  if (before.standing !== 'waitlisted') await withdrawFrom(scene, activity.id)
  const said = await waitFor(scene, event, title, asked?.party)
  reply(scene, withChoices(paragraphs(...said), WAYS_ON))
}

function askedIn(about: string): { activityId: string; party: Party } | undefined {
  const [activityId = '', seats, children] = about.split('~')
  const party = Party.safeParse({ seats: Number(seats), children: Number(children) })
  return party.success ? { activityId, party: party.data } : undefined
}
