/** Founds the demo club, and keeps its dates in the future. */
import { DEMO_CLUB, type DemoClub, demoClub, markOfCopy } from '../demo/index.ts'
import { type Activity, AddressId, HOUSE, type Member } from '../domain/index.ts'
import type { Write } from '../ports/index.ts'
import { all } from './all.ts'
import type { House } from './house.ts'

/** Where the page of an invented person is: its adapter knows the key. */
export function demoAddress(slug: string): { platform: string; key: string } {
  return { platform: 'web', key: `demo-${slug}` }
}

const ZONE = 'Europe/Brussels'

/**
 * Founds the club where there is none. Where it is, activities that are over get a new date, with all
 * their seats free. Doing it twice changes nothing the second time.
 */
export async function foundDemo(house: House): Promise<void> {
  const now = house.clock.now()
  const demo = demoClub(house.tables, { now, zone: ZONE })
  if ((await house.store.get('clubs', HOUSE, DEMO_CLUB)) !== undefined) {
    await moveDates(house, demo.activities)
    return
  }
  await house.store.commit([...recordsOf(demo), ...addressesOf(demo.members)])
  house.journal.note('demo.founded', { members: demo.members.length })
}

/** A club of invented people as it is written where there is none. */
export function recordsOf(demo: Omit<DemoClub, 'personas'>): Write[] {
  const put = (name: Write['in'], record: unknown): Write =>
    ({ do: 'put', in: name, record, expects: 'absent' }) as Write
  return [
    put('clubs', demo.club),
    ...demo.partners.map((record) => put('partners', record)),
    ...demo.places.map((record) => put('places', record)),
    ...demo.members.map((record) => put('members', record)),
    ...demo.groups.map((record) => put('groups', record)),
    ...demo.activities.map((record) => put('activities', record)),
  ]
}

/** Where invented people are reached; those of a copy on a page that nobody opens. */
export function addressesOf(members: readonly Member[]): Write[] {
  return members.flatMap((member) => addressOf(member))
}

function addressOf(member: Member): Write[] {
  if (member.persona === undefined) return []
  const mark = markOfCopy(member.clubId)
  const address = demoAddress(`${mark === undefined ? '' : `${mark}-`}${member.persona.slug}`)
  const id = AddressId.parse(`${address.platform}:${address.key}`)
  // Never seen: nobody plays this person yet.
  const record = {
    id,
    clubId: HOUSE,
    ...address,
    memberId: member.id,
    homeClubId: member.clubId,
    seenAt: 0,
  }
  return [{ do: 'put', in: 'addresses', record, expects: 'absent' }]
}

async function moveDates(house: House, fresh: readonly Activity[]): Promise<void> {
  for (const activity of fresh) {
    const stored = await house.store.get('activities', activity.clubId, activity.id)
    if (stored !== undefined && stored.record.ends.instant > house.clock.now()) continue
    const unit: Write[] = [
      { do: 'put', in: 'activities', record: activity, expects: stored?.version ?? 'absent' },
    ]
    for await (const { record } of all(house, 'rsvps', activity.clubId, 'byEvent', [activity.id]))
      unit.push({ do: 'remove', in: 'rsvps', clubId: activity.clubId, id: record.id })
    await house.store.commit(unit)
  }
}
