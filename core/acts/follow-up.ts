/**
 * The day after something, who was there is asked how it was; a week after two people were introduced,
 * both are asked, each for themselves, whether they met. Once each, and only by day.
 */
import { type Draft, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  type Activity,
  type AddressId,
  type EventRef,
  type Group,
  type Introduction,
  isStillToCome,
  type Member,
  type MemberId,
  type Moment,
  otherOf,
  rsvpId,
  wallOf,
} from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { clubsAtWork } from './clubs.ts'
import { type Ground, groundIn } from './ground.ts'
import { type Happening, ofActivity, ofGroup, seatedIn } from './happening.ts'
import type { House } from './house.ts'
import { nameOf } from './portray.ts'
import { tellOnce } from './tell-once.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** What was missed is still asked within so long; after that nobody remembers. */
const LATEST_MS = 3 * DAY_MS
/** So long after two people were introduced. */
const MEET_MS = 7 * DAY_MS
/** Nothing that somebody comes to lasts longer, but for what is always open. */
const LONGEST_MS = DAY_MS

/** The chats that have something to be delivered. Doing it twice, or twice at once, asks nobody twice. */
export async function followUp(house: House): Promise<AddressId[]> {
  const touched: AddressId[] = []
  for (const club of await clubsAtWork(house)) {
    const ground = await groundIn(house, club)
    for await (const one of over(ground)) touched.push(...(await askHowItWas(ground, one)))
    for await (const { record } of all(house, 'introductions', club.id, 'byLapse', ['open']))
      touched.push(...(await askWhetherMet(ground, record)))
  }
  return touched
}

type Over = Happening & { readonly starts: Moment }

async function* over(ground: Ground): AsyncGenerator<Over> {
  const { house, club, now } = ground
  const past = { from: now - LATEST_MS - LONGEST_MS, to: now }
  for await (const { record } of all(house, 'activities', club.id, 'byStart', [], past))
    if (!isAlwaysOpen(record) && isAfter(ground, record.ends.instant))
      yield { ...ofActivity(record), starts: record.starts }
  for await (const { record } of all(house, 'groups', club.id, 'byState', ['running']))
    for (const starts of [record.last, record.next])
      if (starts !== undefined && isAfter(ground, endOf(record, starts)))
        yield { ...ofGroup(record), starts }
}

/** People come and go while it runs: there is no day after it. */
function isAlwaysOpen({ starts, ends }: Activity): boolean {
  return isStillToCome({ starts, ends }, starts.instant)
}

function endOf({ slot }: Group, { instant }: Moment): number {
  return instant + (slot.to - slot.from) * 60_000
}

/** Whether it is another day by now, and not long ago. */
function isAfter({ club, now }: Ground, end: number): boolean {
  if (end > now || now - end > LATEST_MS) return false
  return wallOf(end, club.zone).date !== wallOf(now, club.zone).date
}

async function askHowItWas(ground: Ground, one: Over): Promise<AddressId[]> {
  const { house, club } = ground
  const { event, starts } = one
  const touched: AddressId[] = []
  for (const memberId of await seatedIn(ground, event)) {
    const member = (await house.store.get('members', club.id, memberId))?.record
    const rsvp = (await house.store.get('rsvps', club.id, rsvpId(event, memberId)))?.record
    const { comes } = rsvp ?? {}
    const isAway = comes?.instant === starts.instant && comes.answer === 'no'
    if (member === undefined || isAway) continue
    const cause = followCause(event, starts.instant, memberId)
    const about = { id: event.id, instant: starts.instant }
    const row = { kind: 'follow-up', class: 'A', event: about } as const
    const expiresAt = ground.now + LATEST_MS
    const draft = howWasIt(one, starts)
    touched.push(...(await tellOnce(ground, cause, { ...row, to: member, draft, expiresAt })))
  }
  return touched
}

/** What the question to this person is the row of. */
export function followCause({ id }: EventRef, instant: number, memberId: MemberId): string {
  return `follow-${id}-${String(instant)}-${memberId}`
}

function howWasIt({ event, title }: Happening, starts: Moment): Draft {
  const about = `${event.id}~${starts.instant.toString(36)}`
  const values = { title: { phrase: title }, moment: { moment: starts } }
  return withChoices(paragraphs(t('follow.ask', values)), [
    { command: 'feedback-good', about, label: t('follow.good') },
    { command: 'feedback-fair', about, label: t('follow.fair') },
    { command: 'feedback-bad', about, label: t('follow.bad') },
    { command: 'feedback-absent', about, label: t('follow.absent'), quiet: true },
    { command: 'feedback-cancelled', about, label: t('follow.cancelled'), quiet: true },
  ])
}

/** Each for themselves; what one answers is never told to the other. */
async function askWhetherMet(ground: Ground, introduction: Introduction): Promise<AddressId[]> {
  const { house, club, now } = ground
  const since = now - (introduction.openedAt ?? introduction.askedAt)
  if (since < MEET_MS || since > MEET_MS + LATEST_MS) return []
  const touched: AddressId[] = []
  for (const id of [introduction.askerId, introduction.peerId]) {
    const member = (await house.store.get('members', club.id, id))?.record
    const otherId = otherOf(introduction, id)
    const other = otherId && (await house.store.get('members', club.id, otherId))?.record
    if (member === undefined || other === undefined) continue
    const row = { kind: 'follow-up', class: 'A', introductionId: introduction.id } as const
    const draft = didYouMeet(introduction, other)
    const expiresAt = now + LATEST_MS
    const cause = `met-${introduction.id}-${id}`
    touched.push(...(await tellOnce(ground, cause, { ...row, to: member, draft, expiresAt })))
  }
  return touched
}

function didYouMeet({ id: about }: Introduction, other: Member): Draft {
  const name = { name: { phrase: nameOf(other) } }
  return withChoices(paragraphs(t('met.ask', name), t('met.private')), [
    { command: 'met-yes', about, label: t('met.yes') },
    { command: 'met-not-yet', about, label: t('met.not-yet') },
    { command: 'met-no', about, label: t('met.no') },
  ])
}
