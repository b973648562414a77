/**
 * Lets an invented person of the demo answer when nobody plays them. They come in by the same door as
 * everybody else: their answer is an event, and everything that holds for people holds for them.
 */
import { relayReply, requestAnswer } from '../demo/index.ts'
import { type AddressId, ClubId, HOUSE, type Member, otherOf } from '../domain/index.ts'
import { commandToken, type Heard } from '../message/index.ts'
import type { Job } from '../ports/index.ts'
import { sayPlain } from '../texts/index.ts'
import { isPlayedIn } from './clubs.ts'
import { type House, speech } from './house.ts'
import { inClub } from './in-club.ts'
import { PLAY_JOB } from './introduce.ts'
import { lastSeen } from './outgoing.ts'
import { seatChosen } from './play-seat.ts'
import { addressId, receive } from './receive.ts'

/** Somebody who had the page of an invented person open so lately plays them, and answers themselves. */
const PLAYED_MS = 3 * 60_000

/** The chats in which something was said; none when somebody plays this person, or when they are silent. */
export async function play(house: House, payload: Job['payload']): Promise<AddressId[]> {
  const clubId = ClubId.parse(payload['clubId'])
  const introductionId = String(payload['introductionId'])
  // A demo that is over has no people any more, not even invented ones.
  if (!(await isPlayedIn(house, clubId))) return []
  if (payload['groupId'] !== undefined) return playSeat(house, clubId, payload)
  const stored = await house.store.get('introductions', clubId, introductionId)
  if (stored === undefined) return []
  const introduction = stored.record
  if (payload['wordsId'] !== undefined)
    return playRelay(house, clubId, introductionId, String(payload['wordsId']))
  const peer = (await house.store.get('members', clubId, introduction.peerId))?.record
  const answer = peer && requestAnswer(peer, introduction.id)
  if (peer === undefined || answer === undefined || introduction.peerSaid !== undefined) return []
  const at = introduction.askedAt + answer.afterMs
  if (await waits(house, { id: `answer-${introductionId}-then`, payload, at })) return []
  const command = `introduction-${answer.said}` as const
  return comeIn(house, peer, [
    {
      kind: 'chosen',
      token: commandToken(command, introductionId),
      ...event(house, `answer-${introductionId}`),
    },
  ])
}

async function playSeat(
  house: House,
  clubId: ClubId,
  payload: Job['payload'],
): Promise<AddressId[]> {
  const groupId = String(payload['groupId'])
  const memberId = String(payload['memberId'])
  const chosen = await seatChosen(house, clubId, groupId, memberId)
  const person = (await house.store.get('members', clubId, memberId))?.record
  if (chosen === undefined || person === undefined) return []
  const { token, at } = chosen
  const id = `seat-${groupId}-${memberId}`
  if (await waits(house, { id: `${id}-then`, payload, at })) return []
  return comeIn(house, person, [{ kind: 'chosen', token, ...event(house, id) }])
}

async function playRelay(
  house: House,
  clubId: ClubId,
  introductionId: string,
  wordsId: string,
): Promise<AddressId[]> {
  const words = (await house.store.get('relayedWords', clubId, wordsId))?.record
  const introduction = (await house.store.get('introductions', clubId, introductionId))?.record
  if (words === undefined || introduction?.state !== 'open') return []
  const invented = (await house.store.get('members', clubId, words.to))?.record
  const writer = (await house.store.get('members', clubId, words.from))?.record
  if (invented === undefined || writer === undefined || writer.persona !== undefined) return []
  const before = await house.store.find('relayedWords', {
    clubId,
    index: 'bySender',
    equals: [invented.id],
    limit: 1000,
  })
  const turn = before.items.filter((item) => item.record.introductionId === introductionId).length
  const answer = relayReply(invented, introduction.id, { words: words.words, turn })
  if (answer === undefined || otherOf(introduction, invented.id) === undefined) return []
  const payload = { clubId, introductionId, wordsId }
  const at = words.at + answer.afterMs
  if (await waits(house, { id: `reply-${keyOf(wordsId)}-then`, payload, at })) return []
  return comeIn(house, invented, [
    {
      kind: 'chosen',
      token: commandToken('relay-write', introductionId),
      ...event(house, `open-${wordsId}`),
    },
    {
      kind: 'said',
      text: sayPlain(answer.phrase, speech(await inClub(house, clubId), writer.language)),
      ...event(house, `reply-${wordsId}`),
    },
  ])
}

/** Not yet: comes back when it is time. */
async function waits(
  house: House,
  job: Pick<Job, 'id' | 'payload'> & { at: number },
): Promise<boolean> {
  if (house.clock.now() >= job.at) return false
  await house.agenda.add({ name: PLAY_JOB, ...job })
  return true
}

function keyOf(id: string): string {
  return id.replaceAll(':', '-')
}

function event(house: House, eventId: string): { eventId: string; at: number } {
  return { eventId: `play-${keyOf(eventId)}`, at: house.clock.now() }
}

type Played =
  | Omit<Extract<Heard, { kind: 'chosen' }>, 'address'>
  | Omit<Extract<Heard, { kind: 'said' }>, 'address'>

async function comeIn(
  house: House,
  person: Member,
  events: readonly Played[],
): Promise<AddressId[]> {
  const chat = await lastSeen(house, person)
  if (chat === undefined || (await isPlayed(house, chat.id))) return []
  const address = { platform: chat.platform, key: chat.key }
  for (const one of events) await receive(house, { ...one, address }, false)
  return [addressId(address)]
}

/** Whether somebody has this person's page open, or wrote as them just now. */
async function isPlayed(house: House, id: AddressId): Promise<boolean> {
  const address = await house.store.get('addresses', HOUSE, id)
  return address !== undefined && house.clock.now() - address.record.seenAt < PLAYED_MS
}
