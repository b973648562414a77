/** A club on the platform of the tests: people with a chat there, a coordinator, and things to be said to them. */

import type { House, Starting } from '../../core/acts/index.ts'
import { addressId, startBroadcast } from '../../core/acts/index.ts'
import { asPuts, rowsFor } from '../../core/acts/outgoing.ts'
import { paragraphs } from '../../core/dialogue/index.ts'
import {
  type Activity,
  ActivityId,
  type AddressId,
  type Broadcast,
  BroadcastId,
  type ClubId,
  ConceptId,
  HOUSE,
  Member,
  MemberId,
  momentOf,
  PartnerId,
} from '../../core/domain/index.ts'
import type { Heard, OutboxRow } from '../../core/message/index.ts'
import type { Write } from '../../core/ports/index.ts'
import { t } from '../../core/texts/index.ts'
import { PLATFORM } from '../_kit/platform/courier.ts'
import { GENK, partner } from '../contract/records.ts'

export const TOWN: ClubId = GENK
/** What the platform takes of a deployed house in a second. */
export const DEPLOYED_PER_SECOND = 300
const WHERE = { name: 'Genk', municipality: 'Genk', lat: 50.965, lon: 5.5 }
const SEWING = ConceptId.parse('sewing')
const DAY_MS = 24 * 60 * 60 * 1000
const LANGUAGES = ['nl', 'fr', 'en'] as const

export function chatOf(person: number): AddressId {
  return addressId({ platform: PLATFORM, key: `chat-${String(person)}` })
}

export function personId(person: number): MemberId {
  return MemberId.parse(`person-${String(person)}`)
}

/** Writes the club and so many people, the first of them its coordinator; once. */
export async function settleTown(
  { store, clock }: House,
  people: number,
  zone = 'Europe/Brussels',
): Promise<void> {
  if ((await store.get('clubs', HOUSE, TOWN)) !== undefined) return
  const now = clock.now()
  const club: Write = {
    do: 'put',
    in: 'clubs',
    record: {
      id: TOWN,
      clubId: HOUSE,
      name: 'Club Genk',
      state: 'open',
      operator: 'De bib',
      contact: 'An, 089 00 00 00',
      privacy: { nl: 'Niets', fr: 'Rien', en: 'Nothing' },
      zone,
      centre: WHERE,
      radiusKm: 15,
      coordinators: [personId(0)],
      answerWithinHours: 24,
      sending: true,
      createdAt: now,
    },
    expects: 'absent',
  }
  for (let from = 0; from < people; from += 250) {
    const unit = Array.from({ length: Math.min(250, people - from) }, (_, at) => from + at)
    await store.commit([
      ...(from === 0 ? [club] : []),
      ...unit.flatMap((person) => personWrites(person, now)),
    ])
  }
}

function personWrites(person: number, now: number): Write[] {
  const id = personId(person)
  const member = Member.parse({
    id,
    clubId: TOWN,
    language: LANGUAGES[person % 3],
    roles: person === 0 ? ['coordinator'] : ['learner'],
    age: 'adult',
    consents: ['matching', 'nudges', 'partner-news'].map((purpose) => ({
      purpose,
      given: true,
      at: now,
      wording: 'one',
    })),
    where: WHERE,
    spoken: ['nl'],
    interests: [SEWING],
    joinedAt: now + person,
  })
  const chat = {
    id: chatOf(person),
    clubId: HOUSE,
    platform: PLATFORM,
    key: `chat-${String(person)}`,
  }
  return [
    { do: 'put', in: 'members', record: member, expects: 'absent' },
    {
      do: 'put',
      in: 'addresses',
      record: { ...chat, memberId: id, homeClubId: TOWN, seenAt: now },
      expects: 'absent',
    },
  ]
}

/** Tells these people something, as one unit; gives the chats to wake. The same cause twice is once. */
export async function tell(
  house: House,
  cause: string,
  people: readonly number[],
  row: Pick<OutboxRow, 'class' | 'kind'> = { class: 'A', kind: 'notice' },
): Promise<AddressId[]> {
  const outgoing = []
  for (const person of people) {
    const to = (await house.store.get('members', TOWN, personId(person)))?.record
    if (to !== undefined) outgoing.push({ to, draft: paragraphs(t('always.help')), ...row })
  }
  const rows = await rowsFor(house, cause, outgoing)
  const done = await house.store.commit(asPuts(rows))
  return done.ok ? rows.map((one) => one.addressId) : []
}

export function said(person: number, eventId: string, text: string, at: number): Heard {
  return {
    kind: 'said',
    text,
    address: { platform: PLATFORM, key: `chat-${String(person)}` },
    eventId,
    at,
  }
}

export const ANNOUNCED = BroadcastId.parse('autumn')

/** Something to sew, in ten days, and the wish to announce it to everybody in town: it fits them all. */
export async function evening(
  house: House,
  over: Partial<Activity> = {},
  zone = 'Europe/Brussels',
): Promise<Pick<Starting, 'id' | 'activityId'>> {
  const from = house.clock.now() + 10 * DAY_MS
  const partnerId = PartnerId.parse('atelier')
  const activity: Activity = {
    id: ActivityId.parse('sewing-evening'),
    clubId: TOWN,
    partnerId,
    title: { nl: 'Open naaiavond', fr: 'Soirée couture', en: 'Open sewing evening' },
    concepts: [SEWING],
    mode: 'together',
    starts: momentOf(from, zone),
    ends: momentOf(from + 2 * 60 * 60 * 1000, zone),
    where: WHERE,
    spot: 'zaal 2',
    priceEuro: 0,
    languages: ['nl'],
    taken: 0,
    ...over,
  }
  await house.store.commit([
    { do: 'put', in: 'partners', record: { ...partner('atelier'), id: partnerId } },
    { do: 'put', in: 'activities', record: activity },
  ])
  return { id: ANNOUNCED, activityId: activity.id }
}

export async function announces(house: House, people: number, zone?: string): Promise<void> {
  const wish = { ...(await evening(house, {}, zone)), count: people }
  const started = await startBroadcast(house, TOWN, wish)
  if (!started.ok) throw new Error(`Nothing was announced: ${JSON.stringify(started.error)}`)
}

export async function announced({ store }: House): Promise<Broadcast> {
  const stored = await store.get('broadcasts', TOWN, ANNOUNCED)
  if (stored === undefined) throw new Error('Nothing is announced.')
  return stored.record
}

/** A zone on whose wall it is about noon now: at night nobody would be written to. */
export function zoneAtNoon(): string {
  const ahead = 12 - new Date().getUTCHours()
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${String(Math.abs(ahead))}`
}
