/** «Wat heb ik staan?»: seats, places on waitlists, contacts and requests, each with its buttons. */
import {
  type Draft,
  type DraftBlock,
  type DraftCard,
  forWhom,
  paragraphs,
} from '../dialogue/index.ts'
import {
  type Group,
  type Introduction,
  momentOf,
  otherOf,
  partyOf,
  type Rsvp,
} from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { activityInvitation, groupInvitation } from './invitation.ts'
import { calendarBlock } from './my-calendar.ts'
import { activityTitle, groupTitle, nameOf } from './portray.ts'
import { roomChoices } from './room-choices.ts'
import { roundCards } from './round-plans.ts'
import type { Scene } from './scene.ts'
import { shareChoice } from './share.ts'
import { activityTakes, groupTakes } from './still-open.ts'
import { heldChoices, waitlist } from './waitlist.ts'

export async function plans(scene: Scene): Promise<Draft> {
  const cards = [
    ...(await activityCards(scene)),
    ...(await groupCards(scene)),
    ...(await contactCards(scene)),
    ...(await roundCards(scene)),
  ]
  if (cards.length === 0) return paragraphs(t('plans.none'))
  const blocks: DraftBlock[] = [{ text: t('plans.title') }, ...cards.map((card) => ({ card }))]
  return { blocks: [...blocks, ...(await calendarBlock(scene, 'all'))] }
}

async function ownRsvps({ house, club, member }: Scene): Promise<Rsvp[]> {
  const { items } = await house.store.find('rsvps', {
    clubId: club.id,
    index: 'byMember',
    equals: [member.id],
    limit: 1000,
  })
  return items.map((item) => item.record).filter((rsvp) => rsvp.standing !== 'none')
}

/** The place on the waitlist, or until when a seat is held. */
async function waitingLine(scene: Scene, rsvp: Rsvp | undefined): Promise<DraftCard['lines']> {
  if (rsvp?.standing === 'offered') {
    const moment = momentOf(rsvp.offeredUntil ?? scene.now, scene.club.zone)
    return [t('seat.until', { moment: { moment } })]
  }
  if (rsvp?.standing !== 'waitlisted') return []
  const waiting = await waitlist(scene, rsvp.eventId)
  const place = waiting.findIndex((one) => one.memberId === rsvp.memberId) + 1
  return [t('plans.waitlist', { place })]
}

function waysOut(rsvp: Pick<Rsvp, 'eventId' | 'standing'>): NonNullable<DraftCard['choices']> {
  if (rsvp.standing === 'offered') return heldChoices(rsvp)
  return [{ command: 'rsvp-withdraw', about: rsvp.eventId, label: t('plans.leave'), quiet: true }]
}

/** With how many they come, where that is not alone. */
function companyLine(rsvp: Rsvp): DraftCard['lines'] {
  const { seats, children } = partyOf(rsvp)
  if (seats === 1 && children === 0) return []
  return [t('household.line', { seats, who: { phrase: forWhom({ seats, children }) } })]
}

/** A seat that is held is answered first. */
function changes({ eventId, standing }: Rsvp): NonNullable<DraftCard['choices']> {
  if (standing === 'offered') return []
  return [{ command: 'rsvp-more', about: eventId, label: t('household.change'), quiet: true }]
}

async function activityCards(scene: Scene): Promise<DraftCard[]> {
  const population = await scene.house.populations.of(scene.club.id)
  const cards: { starts: number; card: DraftCard }[] = []
  for (const rsvp of await ownRsvps(scene)) {
    const activity = await scene.stage.get('activities', scene.club.id, rsvp.eventId)
    if (activity === undefined || activity.ends.instant <= scene.now) continue
    const card: DraftCard = {
      picture: 'activity',
      tag: t('plans.activity'),
      title: activityTitle(activity),
      lines: [
        ...(await waitingLine(scene, rsvp)),
        ...companyLine(rsvp),
        ...activityInvitation(activity, population, scene),
      ],
      choices: [
        ...waysOut(rsvp),
        ...changes(rsvp),
        ...(activityTakes(activity, scene.now) ? shareChoice(scene, 'activity', activity.id) : []),
      ],
    }
    cards.push({ starts: activity.starts.instant, card })
  }
  return cards.sort((a, b) => a.starts - b.starts).map(({ card }) => card)
}

async function groupCards(scene: Scene): Promise<DraftCard[]> {
  const { house, club, member, now } = scene
  const population = await house.populations.of(club.id)
  const seated = await house.store.find('groups', {
    clubId: club.id,
    index: 'byMember',
    equals: [member.id],
  })
  const groups = new Map<string, Group>(seated.items.map(({ record }) => [record.id, record]))
  const rsvps = (await ownRsvps(scene)).filter((rsvp) => rsvp.event.kind === 'group')
  for (const rsvp of rsvps) {
    const group = await scene.stage.get('groups', club.id, rsvp.eventId)
    if (group !== undefined) groups.set(group.id, group)
  }
  const cards: DraftCard[] = []
  for (const group of groups.values()) {
    // What a round made is told in the words of its offer.
    if (group.state === 'closed' || group.roundId !== undefined) continue
    const rsvp = rsvps.find((one) => one.eventId === group.id)
    cards.push({
      picture: 'group',
      tag: t('plans.group'),
      title: groupTitle(group),
      lines: [
        ...(await waitingLine(scene, rsvp)),
        ...groupInvitation(group, population, { now, reader: member }),
      ],
      choices: [
        ...waysOut(rsvp ?? { eventId: group.id, standing: 'seated' }),
        ...roomChoices(scene, group),
        ...(groupTakes(group) ? shareChoice(scene, 'group', group.id) : []),
      ],
    })
  }
  return cards
}

async function contactCards(scene: Scene): Promise<DraftCard[]> {
  const { house, club, member, now } = scene
  const cards: DraftCard[] = []
  for (const index of ['byAsker', 'byPeer'] as const) {
    const { items } = await house.store.find('introductions', {
      clubId: club.id,
      index,
      equals: [member.id],
      newestFirst: true,
    })
    for (const { record } of items) {
      if (record.state === 'closed' || (record.state === 'asked' && now >= record.lapsesAt))
        continue
      const card = await contactCard(scene, record)
      if (card !== undefined) cards.push(card)
    }
  }
  return cards
}

/** A no, a silence and a «not yet» are one and the same card to the asker. */
async function contactCard(
  scene: Scene,
  introduction: Introduction,
): Promise<DraftCard | undefined> {
  const { club, member } = scene
  const otherId = otherOf(introduction, member.id)
  const other = otherId && (await scene.stage.get('members', club.id, otherId))
  const name = { name: { phrase: nameOf(other) } }
  const about = introduction.id
  if (introduction.state === 'open')
    return {
      picture: 'peer',
      tag: t('plans.contact'),
      title: name.name.phrase,
      lines: [t('plans.contact.open')],
      choices: [
        { command: 'relay-write', about, label: t('introduce.write', name) },
        { command: 'relay-stop', about, label: t('relay.stop'), quiet: true },
        { command: 'relay-report', about, label: t('relay.report'), quiet: true },
      ],
    }
  if (introduction.askerId === member.id)
    return {
      picture: 'peer',
      tag: t('plans.contact'),
      title: name.name.phrase,
      lines: [t('plans.contact.asked')],
    }
  if (introduction.peerSaid === 'no') return undefined
  return {
    picture: 'peer',
    tag: t('plans.request'),
    title: t('introduce.request', name),
    lines: [t('introduce.request.hint', name)],
    choices: [
      { command: 'introduction-yes', about, label: t('introduce.yes') },
      { command: 'introduction-not-yet', about, label: t('introduce.not-yet') },
      { command: 'introduction-no', about, label: t('introduce.no'), quiet: true },
    ],
  }
}
