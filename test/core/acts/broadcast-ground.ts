/**
 * An activity to announce in the practice club, and invented people on the probe's platform whom it fits:
 * who said yes to news of partners, likes to sew, and lives around the corner.
 */
import { startBroadcast } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import {
  type Activity,
  ActivityId,
  AddressId,
  type Broadcast,
  BroadcastId,
  ConceptId,
  HOUSE,
  type Member,
  MemberId,
  momentOf,
  PartnerId,
} from '../../../core/domain/index.ts'
import type { OutboxRow } from '../../../core/message/index.ts'
import type { OpenHouse } from '../../_kit/house.ts'
import { member } from '../../contract/records.ts'
import { DAY_MS, got, put } from './ground.ts'

export const EVENING = ActivityId.parse('sewing-evening')
export const KEY = BroadcastId.parse('autumn')
const ZONE = 'Europe/Brussels'
const GENK = { name: 'Genk', municipality: 'Genk', lat: 50.965, lon: 5.5 }
const SEWING = ConceptId.parse('sewing')

export async function evening(
  { house, clock }: OpenHouse,
  over: Partial<Activity> = {},
): Promise<Activity> {
  const from = clock.now() + 5 * DAY_MS
  const partner = PartnerId.parse('atelier')
  const where = GENK
  await put(house, 'partners', {
    ...{ id: partner, clubId: DEMO_CLUB, name: 'Naaiatelier Vingerhoed', kind: 'maker' },
    ...{ tier: 'broad', where },
  })
  const activity: Activity = {
    id: EVENING,
    clubId: DEMO_CLUB,
    partnerId: partner,
    title: { nl: 'Open naaiavond', fr: 'Soirée couture', en: 'Open sewing evening' },
    concepts: [SEWING],
    mode: 'together',
    starts: momentOf(from, ZONE),
    ends: momentOf(from + 2 * 60 * 60 * 1000, ZONE),
    where,
    spot: 'zaal 2',
    priceEuro: 3,
    languages: ['nl'],
    taken: 0,
    ...over,
  }
  await put(house, 'activities', activity)
  return activity
}

export function yesToNews(at = 0): Member['consents'][number] {
  return { purpose: 'partner-news', given: true, at, wording: 'test' }
}

/** Somebody whom the evening fits, but for what is said. */
export async function sewer(
  { house, clock }: OpenHouse,
  key: string,
  over: Partial<Member> = {},
): Promise<Member> {
  const id = MemberId.parse(key)
  const record: Member = {
    ...member(key, clock.stamp(), DEMO_CLUB),
    interests: [SEWING],
    where: GENK,
    consents: [yesToNews()],
    ...over,
    id,
  }
  await put(house, 'members', record)
  await put(house, 'addresses', {
    ...{ id: AddressId.parse(`probe:${key}`), clubId: HOUSE, platform: 'probe', key },
    ...{ memberId: id, homeClubId: DEMO_CLUB, seenAt: clock.now() },
  })
  return record
}

export async function sewers(open: OpenHouse, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) await sewer(open, `sewer-${String(at).padStart(3, '0')}`)
}

/** Starts it for everybody whom it reaches now. */
export async function started(open: OpenHouse, count?: number): Promise<Broadcast> {
  const done = await startBroadcast(open.house, DEMO_CLUB, {
    id: KEY,
    activityId: EVENING,
    ...(count === undefined ? {} : { count }),
  })
  if (!done.ok) throw new Error(`It was not started: ${JSON.stringify(done.error)}`)
  return done.value
}

export async function rowsOf({ house }: OpenHouse): Promise<OutboxRow[]> {
  const found: OutboxRow[] = []
  let after: string | undefined
  do {
    const page = await house.store.find('outbox', {
      ...{ clubId: DEMO_CLUB, index: 'byBroadcast', equals: [KEY], limit: 1000 },
      ...(after === undefined ? {} : { after }),
    })
    found.push(...page.items.map(({ record }) => record))
    after = page.next
  } while (after !== undefined)
  return found
}

/** What became of its messages: how many in each state, or by the reason that they did not leave. */
export async function fates(open: OpenHouse): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { state, reason } of await rowsOf(open)) {
    const fate = state === 'cancelled' ? (reason ?? state) : state
    counts[fate] = (counts[fate] ?? 0) + 1
  }
  return counts
}

export async function announcement({ house }: OpenHouse): Promise<Broadcast> {
  return got(house, 'broadcasts', DEMO_CLUB, KEY)
}
