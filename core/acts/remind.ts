/**
 * The day before a meeting everybody who has a seat is asked whether they come. Once for each person and
 * moment: another moment is another question, and who takes a seat later is still asked.
 */
import { type Draft, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  type AddressId,
  type Club,
  type Group,
  type Moment,
  type Rsvp,
  rsvpId,
  wallOf,
} from '../domain/index.ts'
import { mayRemind, REMIND_AHEAD_MS } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { clubsAtWork } from './clubs.ts'
import { type Ground, groundIn } from './ground.ts'
import { type Happening, ofActivity, ofGroup, seatedIn, whenAndWhere } from './happening.ts'
import type { House } from './house.ts'
import { tellOnce } from './tell-once.ts'

/** An evening that begins late is asked about before eight on the evening before. */
const FURTHEST_MS = REMIND_AHEAD_MS + 5 * 60 * 60 * 1000

/** The chats that have something to be delivered. Doing it twice, or twice at once, asks nobody twice. */
export async function remind(house: House): Promise<AddressId[]> {
  const touched: AddressId[] = []
  for (const club of await clubsAtWork(house)) {
    const ground = await groundIn(house, club)
    for await (const one of coming(ground)) touched.push(...(await ask(ground, one)))
  }
  return touched
}

/** Everything that begins soon enough to be asked about now. */
async function* coming(ground: Ground): AsyncGenerator<Coming> {
  const { house, club, now } = ground
  const soon = { from: now, to: now + FURTHEST_MS }
  for await (const { record } of all(house, 'activities', club.id, 'byStart', [], soon)) {
    const one = { ...ofActivity(record), starts: record.starts }
    if (isDue(club, now, one.starts)) yield one
  }
  for await (const { record } of all(house, 'groups', club.id, 'byState', ['running']))
    if (record.next !== undefined && isDue(club, now, record.next, busyUntil(record)))
      yield { ...ofGroup(record), starts: record.next }
}

type Coming = Happening & { readonly starts: Moment }

/** When the meeting before this one was over. */
export function busyUntil({ last, slot }: Group): number | undefined {
  return last && last.instant + (slot.to - slot.from) * 60_000
}

function isDue({ zone }: Club, now: number, { instant }: Moment, busy?: number): boolean {
  return mayRemind(now, { start: instant, zone, busyUntil: busy })
}

async function ask(ground: Ground, one: Coming): Promise<AddressId[]> {
  const { house, club, now } = ground
  const { event, starts } = one
  const touched: AddressId[] = []
  for (const memberId of await seatedIn(ground, event)) {
    const member = (await house.store.get('members', club.id, memberId))?.record
    const rsvp = (await house.store.get('rsvps', club.id, rsvpId(event, memberId)))?.record
    if (member === undefined || hasSaid(rsvp, starts)) continue
    const cause = `remind-${event.id}-${String(starts.instant)}-${memberId}`
    const draft = reminderDraft(one, starts, isSameDay(starts, now) ? 'today' : 'tomorrow')
    const about = { id: event.id, instant: starts.instant }
    touched.push(
      ...(await tellOnce(ground, cause, {
        ...{ to: member, draft, kind: 'reminder', class: 'A' },
        ...{ event: about, expiresAt: starts.instant },
      })),
    )
  }
  return touched
}

/** Who answered about this very moment already, for example when it was moved, is not asked again. */
function hasSaid(rsvp: Rsvp | undefined, { instant }: Moment): boolean {
  return rsvp?.comes?.instant === instant
}

export function isSameDay({ instant, zone }: Moment, now: number): boolean {
  return wallOf(instant, zone).date === wallOf(now, zone).date
}

function reminderDraft(one: Happening, starts: Moment, day: 'today' | 'tomorrow'): Draft {
  const asked = t(`remind.${day}`, { title: { phrase: one.title } })
  return withChoices(
    paragraphs(asked, ...whenAndWhere(one), t('remind.hint')),
    comeChoices(one.event.id, starts),
  )
}

/** «Ja, ik kom» and «deze keer niet», about this moment and no other. */
export function comeChoices(eventId: string, starts: Moment): NonNullable<Draft['choices']> {
  const about = `${eventId}~${starts.instant.toString(36)}`
  return [
    { command: 'rsvp-come', about, label: t('remind.come') },
    { command: 'rsvp-absent', about, label: t('remind.absent') },
  ]
}
