/**
 * A real club: made by its operator, opened by its coordinator's own hand on a test message. One-time
 * links lead the coordinator to the chat.
 */
import { z } from 'zod'
import { type Draft, paragraphs } from '../dialogue/index.ts'
import {
  AddressId,
  Club,
  ClubId,
  HOUSE,
  Language,
  Member,
  MemberId,
  type OneTimeLink,
  Wording,
} from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { type Key, type Phrase, t } from '../texts/index.ts'
import { clubsIn } from './clubs.ts'
import type { House } from './house.ts'
import { asPuts, rowsFor } from './outgoing.ts'
import { reply, type Scene } from './scene.ts'
import { desk } from './tasks.ts'

const LINK_MS = 10 * 60_000

export const Founding = z.object({
  name: z.string().trim().min(2).max(80),
  operator: z.string().trim().min(2).max(120),
  contact: z.string().trim().min(2).max(160),
  privacy: Wording,
  town: z.string().trim().min(1),
  coordinatorName: z.string().trim().min(1).max(40),
  language: Language,
})
export type Founding = z.infer<typeof Founding>

const WRONG: Readonly<Record<keyof Founding, Key>> = {
  name: 'operator.club.bad.name',
  operator: 'operator.club.bad.operator',
  contact: 'operator.club.bad.contact',
  privacy: 'operator.club.bad.privacy',
  town: 'operator.club.bad.town',
  coordinatorName: 'operator.club.bad.coordinator',
  language: 'operator.club.bad.language',
}

const FIELDS = Object.keys(WRONG) as readonly (keyof Founding)[]

export interface Founded {
  readonly clubId: ClubId
  /** The secret of the coordinator's link: works once, for ten minutes. */
  readonly token: string
}

/** Makes a club that is not open yet. Reports everything that is wrong at once, and then makes nothing. */
export async function foundClub(
  house: House,
  input: unknown,
): Promise<Result<Founded, readonly Phrase[]>> {
  const parsed = Founding.safeParse(input)
  const wrong = new Set(
    FIELDS.filter((field) => parsed.error?.issues.some(({ path }) => path[0] === field)),
  )
  // The town is looked up on its own, so that everything that is wrong is told at once.
  const named = z.object({ town: Founding.shape.town }).safeParse(input)
  const town = named.success ? house.gazetteer.find(named.data.town) : undefined
  if (town === undefined) wrong.add('town')
  if (!parsed.success || town === undefined)
    return failed([...wrong].map((field) => t(WRONG[field])))
  const founding = parsed.data
  const now = house.clock.now()
  const clubId = ClubId.parse(house.random.id())
  const coordinator = Member.parse({
    id: house.random.id(),
    clubId,
    firstName: founding.coordinatorName,
    language: founding.language,
    roles: ['coordinator'],
    joinedAt: now,
  })
  const club = Club.parse({
    id: clubId,
    clubId: HOUSE,
    name: founding.name,
    state: 'founding',
    operator: founding.operator,
    contact: founding.contact,
    privacy: founding.privacy,
    centre: town,
    coordinators: [coordinator.id],
    createdAt: now,
  })
  const { token, link } = newLink(house, 'confirm-coordinator', club.id, coordinator.id)
  await house.store.commit([
    { do: 'put', in: 'clubs', record: club, expects: 'absent' },
    { do: 'put', in: 'members', record: coordinator, expects: 'absent' },
    { do: 'put', in: 'links', record: link, expects: 'absent' },
  ])
  house.journal.note('club.founded', { club: club.id })
  return ok({ clubId, token })
}

/** A new link for a club's first coordinator: to confirm while the club is not open, else to sign in. */
export async function deskLink(house: House, clubId?: ClubId): Promise<Result<string, Phrase>> {
  const clubs = [...(await clubsIn(house, 'open')), ...(await clubsIn(house, 'founding'))]
  const club = clubId === undefined ? clubs[0] : clubs.find((one) => one.id === clubId)
  const coordinator = club?.coordinators[0]
  if (club === undefined || coordinator === undefined) return failed(t('operator.club.none'))
  const purpose = club.state === 'founding' ? 'confirm-coordinator' : 'desk'
  const { token, link } = newLink(house, purpose, club.id, coordinator)
  await house.store.commit([{ do: 'put', in: 'links', record: link, expects: 'absent' }])
  return ok(token)
}

function newLink(
  house: House,
  purpose: OneTimeLink['purpose'],
  forClubId: ClubId,
  memberId: MemberId,
): { token: string; link: OneTimeLink } {
  const token = house.random.secret()
  const id = house.random.fingerprint(token)
  const expiresAt = house.clock.now() + LINK_MS
  return { token, link: { id, clubId: HOUSE, purpose, forClubId, memberId, expiresAt } }
}

/** The other links are for somebody who is known already. */
const OPENS_A_DOOR: ReadonlySet<OneTimeLink['purpose']> = new Set(['desk', 'confirm-coordinator'])

/** Uses a link: gives a new chat of the coordinator, in which the first message waits. */
export async function enter(
  house: House,
  token: string,
): Promise<Result<{ platform: string; key: string }, 'unknown' | 'expired' | 'used'>> {
  const stored = await house.store.get('links', HOUSE, house.random.fingerprint(token))
  if (stored === undefined || !OPENS_A_DOOR.has(stored.record.purpose)) return failed('unknown')
  const { record: link, version } = stored
  const now = house.clock.now()
  if (link.usedAt !== undefined) return failed('used')
  if (now >= link.expiresAt) return failed('expired')
  const club = (await house.store.get('clubs', HOUSE, link.forClubId))?.record
  const member = (await house.store.get('members', link.forClubId, link.memberId))?.record
  if (club === undefined || member === undefined) return failed('unknown')
  const address = { platform: 'web', key: house.random.id() }
  const id = AddressId.parse(`${address.platform}:${address.key}`)
  const chat = {
    id,
    clubId: HOUSE,
    ...address,
    memberId: member.id,
    homeClubId: club.id,
    seenAt: now,
  }
  const draft = link.purpose === 'desk' ? await desk({ house, club }, member.id) : testMessage(club)
  const rows = await rowsFor(house, `link-${link.id}`, [
    { to: member, address: chat, draft, kind: 'task', class: 'B' },
  ])
  const done = await house.store.commit([
    { do: 'put', in: 'links', record: { ...link, usedAt: now }, expects: version },
    { do: 'put', in: 'addresses', record: chat, expects: 'absent' },
    ...asPuts(rows),
  ])
  return done.ok ? ok(address) : failed('used')
}

function testMessage(club: Club): Draft {
  return {
    blocks: [{ text: t('human.confirm.test', { club: club.name }) }],
    choices: [{ command: 'desk-confirm', about: 'club', label: t('human.confirm.yes') }],
  }
}

/** The coordinator saw the test message: the club is open. */
export async function confirmCoordinator(scene: Scene): Promise<void> {
  const club = await scene.stage.get('clubs', HOUSE, scene.club.id)
  if (club === undefined || !club.coordinators.includes(scene.member.id)) {
    reply(scene, paragraphs(t('human.not-yours')))
    return
  }
  if (club.state === 'founding') scene.stage.put('clubs', { ...club, state: 'open' })
  reply(scene, paragraphs(t('human.confirm.open', { club: club.name })))
}
