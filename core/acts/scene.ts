/**
 * One event and everything that is needed to answer it: who speaks, in which chat, of which club, and
 * where their talk stands. What is said to them is gathered here and leaves as one message.
 */
import { type Draft, inShort, together, withChoices } from '../dialogue/index.ts'
import {
  type AddressRecord,
  alive,
  type Club,
  HOUSE,
  isInvented,
  type Language,
  type Member,
  MemberId,
  type RunningScript,
  type Talk,
  type UnmappedWord,
} from '../domain/index.ts'
import type { Heard, Intake, Message, RoomHeard } from '../message/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { clubForNewcomer, openDemo } from './clubs.ts'
import { renderFor } from './for-reader.ts'
import type { House } from './house.ts'
import { inClub } from './in-club.ts'
import { sandboxFor } from './sandbox.ts'
import type { Stage } from './stage.ts'
import { stage } from './stage.ts'
import { hasChoices, WAYS_ON } from './ways-on.ts'

export interface Scene {
  /** As the person's club knows it: `house.taxonomy` holds the club's own words. */
  readonly house: House
  readonly stage: Stage
  readonly intake: Intake
  readonly heard: Heard
  readonly address: AddressRecord
  readonly club: Club
  readonly now: number
  /** First event of this person ever. */
  readonly isNew: boolean
  /** As this turn sees them, with what it changed. */
  member: Member
  running: RunningScript | undefined
  /** The person is gone when this turn ends: nothing of theirs is written. */
  erased: boolean
  /** Said when this turn is written, to a chat of which nothing is kept. */
  lastWord?: Message
  /** This chat is nobody's any more when this turn ends; the person stays. */
  unlinked?: true
  /** What is said to the person in this turn, in order. */
  readonly replies: Draft[]
  /** Class B: a receipt, or the answer to an alert. */
  replyClass: 'A' | 'B'
  /** Words that nobody knew, to be counted once this turn is written. */
  unmapped: readonly Pick<UnmappedWord, 'word' | 'language'>[]
}

/** Why somebody new is not let in: there is no club, or every practice club is in use until then. */
export type TurnedAway =
  | { readonly kind: 'no-club' }
  | { readonly kind: 'full'; readonly until: number }

export async function sceneOf(
  house: House,
  intake: Intake,
  heard: Heard,
): Promise<Result<Scene, TurnedAway>> {
  const unit = stage(house.store)
  const now = house.clock.now()
  // A practice club went, with this chat, while the event waited: whoever talks is somebody new.
  const address =
    (await unit.get('addresses', HOUSE, intake.addressId)) ?? unknownChat(intake, heard, now)
  const home = await homeOf(house, unit, address)
  const found = home === undefined ? await clubFor(house, address) : ok(home)
  if (!found.ok) return found
  const club = found.value
  const memberId = (home && address.memberId) ?? MemberId.parse(house.random.id())
  const known = await unit.get('members', club.id, memberId)
  const talk = await unit.get('talks', club.id, address.id)
  return ok({
    house: await inClub(house, club.id),
    stage: unit,
    intake,
    heard,
    address,
    club,
    now,
    isNew: known === undefined,
    member: known ?? newcomer(memberId, club, heard.locale ?? 'nl', now),
    running: talk?.running,
    erased: false,
    replies: [],
    replyClass: 'A',
    unmapped: [],
  })
}

function unknownChat({ addressId: id }: Intake, { address }: Heard, now: number): AddressRecord {
  return { id, clubId: HOUSE, ...address, seenAt: now }
}

/** On a real channel the demo is for one person alone: no two people meet in it. */
async function clubFor(
  house: House,
  { id, platform }: AddressRecord,
): Promise<Result<Club, TurnedAway>> {
  const club = await clubForNewcomer(house)
  if (club === undefined) return failed({ kind: 'no-club' })
  if (club.state !== 'demo' || house.pullPlatforms.has(platform)) return ok(club)
  const own = await sandboxFor(house, id)
  return own.ok ? own : failed({ kind: 'full', until: own.error.until })
}

/** The chat's club; none for a new chat, and for one of a demo that is over. */
async function homeOf(
  house: House,
  unit: Stage,
  address: AddressRecord,
): Promise<Club | undefined> {
  const club = address.homeClubId && (await unit.get('clubs', HOUSE, address.homeClubId))
  if (club === undefined || !isInvented(club)) return club
  return (await openDemo(house)) === undefined ? undefined : club
}

function newcomer(id: MemberId, club: Club, language: Language, now: number): Member {
  return {
    id,
    clubId: club.id,
    language,
    roles: ['learner'],
    age: 'unknown',
    consents: [],
    offers: [],
    wants: [],
    interests: [],
    spoken: [],
    online: false,
    available: [],
    unavailable: [],
    maxRequests: 2,
    paused: false,
    unreachable: false,
    introducible: true,
    joinedAt: now,
  }
}

export function reply(scene: Scene, ...drafts: readonly Draft[]): void {
  scene.replies.push(...drafts)
}

/** Says something in a message of its own, before the reply. */
export function sayApart(scene: Scene, draft: Draft): void {
  const { member, address } = scene
  scene.stage.tell({ to: member, address, draft, kind: 'reply', class: 'A' })
}

/** Writes the person, the talk and the reply into the unit, and marks the event as handled. */
export async function settle(scene: Scene): Promise<void> {
  const { stage: unit, intake, address, member, club, now } = scene
  const { heard, ...handled } = { ...intake, state: 'handled' as const, handledAt: now }
  // Of somebody who is gone from this chat, the event keeps neither words nor name.
  const isGone = scene.erased || scene.unlinked === true
  unit.put(
    'intake',
    isGone || heard === undefined ? handled : { ...handled, heard: told(scene.heard) },
  )
  if (scene.erased) return
  const stored = await unit.get('members', club.id, member.id)
  if (stored === undefined || JSON.stringify(stored) !== JSON.stringify(member))
    unit.put('members', member)
  const outreach = await unit.get('outreach', club.id, member.id)
  if (outreach !== undefined && outreach.unanswered > 0) unit.put('outreach', alive(outreach))
  await placeChat(scene)
  const talk: Talk = {
    id: address.id,
    clubId: club.id,
    memberId: member.id,
    ...(scene.running === undefined ? {} : { running: scene.running }),
    turnedAt: now,
  }
  unit.put('talks', talk)
  if (scene.replies.length > 0) tellReply(scene)
}

/** The chat is this person's, unless this turn let go of it. */
async function placeChat({ stage: unit, address, member, club, unlinked }: Scene): Promise<void> {
  const now = (await unit.get('addresses', HOUSE, address.id)) ?? address
  if (now.memberId === member.id || unlinked === true) return
  unit.put('addresses', { ...now, memberId: member.id, homeClubId: club.id })
}

function tellReply(scene: Scene): void {
  const whole = together(...scene.replies)
  const said = scene.member.short === true ? inShort(whole) : whole
  const isEnd = !isWriting(scene) && !hasChoices(said)
  scene.stage.tell({
    to: scene.member,
    address: scene.address,
    draft: isEnd ? withChoices(said, WAYS_ON) : said,
    kind: scene.replyClass === 'B' ? 'receipt' : 'reply',
    class: scene.replyClass,
    ...(scene.running === undefined ? {} : { run: scene.running.run }),
  })
}

/** Talks that wait for words of the person's own: nothing needs to be pressed there. */
export function isWriting({ running }: Pick<Scene, 'running'>): boolean {
  return running !== undefined && ['relay', 'add-words', 'answer-task'].includes(running.script)
}

/** An event that was answered no longer says where its picture can be fetched. */
export function told(heard: Heard | RoomHeard): Heard | RoomHeard {
  if (!('picture' in heard)) return heard
  const { picture: _, ...rest } = heard
  return rest
}

/** The reply as the person would see it: for a last word to somebody who is being erased. */
export function lastWord(scene: Scene): Message {
  return renderFor(scene.house, scene.member, together(...scene.replies))
}
