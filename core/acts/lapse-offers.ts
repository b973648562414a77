/**
 * Ends offers of a seat that nobody answered in time, and offers what is free to who waits. Who was silent
 * leaves the waitlist: else each seat would wait for the same person first, and everybody behind them
 * would lose a day each time. They hear so, and one tap brings them back.
 */
import { paragraphs, withChoices } from '../dialogue/index.ts'
import { type AddressId, type Club, type ClubId, type EventRef, HOUSE } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { waysBack } from './answer-offer.ts'
import { everyClub } from './clubs.ts'
import { commitAs, groundIn } from './ground.ts'
import { happening } from './happening.ts'
import type { House } from './house.ts'
import { freed } from './rsvp.ts'
import { offerSeats } from './waitlist.ts'

/** Everything that is overdue. Doing it twice, or twice at once, lapses nothing twice. */
export async function lapseOffers(house: House): Promise<AddressId[]> {
  const touched: AddressId[] = []
  for (const club of await everyClub(house)) {
    for await (const { record } of all(house, 'rsvps', club.id, 'byStanding', ['offered']))
      touched.push(...(await lapseOne(house, club, record.id)))
    touched.push(...(await offerFree(house, club)))
  }
  return touched
}

/** This one offer, if its time is over. */
export async function lapseOffer(
  house: House,
  clubId: ClubId,
  rsvpId: string,
): Promise<AddressId[]> {
  const club = (await house.store.get('clubs', HOUSE, clubId))?.record
  return club === undefined ? [] : lapseOne(house, club, rsvpId)
}

async function lapseOne(house: House, club: Club, rsvpId: string): Promise<AddressId[]> {
  const ground = await groundIn(house, club)
  const rsvp = await ground.stage.get('rsvps', club.id, rsvpId)
  if (rsvp?.standing !== 'offered') return []
  const until = rsvp.offeredUntil ?? rsvp.at
  // While nothing leaves nobody may have heard of it: it is not ended behind their back.
  if (ground.now < until || !club.sending) return []
  await freed(ground, rsvp.event, rsvp.memberId, rsvp)
  const member = await ground.stage.get('members', club.id, rsvp.memberId)
  if (member !== undefined) {
    const title = (await happening(ground, rsvp.event))?.title ?? t('seat.something')
    const gone = t('seat.lapsed', { title: { phrase: title } })
    const draft = withChoices(paragraphs(gone), waysBack(rsvp.eventId))
    ground.stage.tell({ to: member, draft, kind: 'notice', class: 'A' })
  }
  return (await commitAs(ground, `lapsed-${rsvp.id}-${String(until)}`)) ?? []
}

/**
 * Seats that are free while somebody waits: more were made, or who was passed over can be reached again.
 */
async function offerFree(house: House, club: Club): Promise<AddressId[]> {
  const events = new Map<string, EventRef>()
  for await (const { record } of all(house, 'rsvps', club.id, 'byStanding', ['waitlisted']))
    events.set(record.eventId, record.event)
  const touched: AddressId[] = []
  for (const event of events.values()) {
    const ground = await groundIn(house, club)
    await offerSeats(ground, event)
    const [first] = ground.stage.written('rsvps')
    if (first === undefined) continue
    const cause = `offered-${first.id}-${String(first.offeredUntil ?? ground.now)}`
    touched.push(...((await commitAs(ground, cause)) ?? []))
  }
  return touched
}
