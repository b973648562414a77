/**
 * What is due for rounds: the reminder on the day before, the groups when it is time, and seats that were
 * kept long enough. Each may be done twice and happens once.
 */
import { paragraphs, withChoices } from '../dialogue/index.ts'
import {
  type AddressId,
  type Club,
  type Group,
  type MemberId,
  momentOf,
  type Round,
} from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { endIfTooFew } from './answer-seat.ts'
import { everyClub, openDemo } from './clubs.ts'
import { fillSeats } from './fill-seats.ts'
import { commitAs, groundIn } from './ground.ts'
import type { House } from './house.ts'
import { makeRound } from './make-round.ts'
import { reminder } from './reminder-draft.ts'
import { changeEntry, isReminded, type RoundGround } from './rounds.ts'
import { aimOf } from './seat-offer.ts'
import { WAYS_ON } from './ways-on.ts'

/** The chats that have something to be delivered. */
export async function runRounds(house: House): Promise<AddressId[]> {
  const touched: AddressId[] = []
  const demo = await openDemo(house)
  for (const club of await everyClub(house)) {
    // A demo that is over has no rounds any more. A club that has none now still keeps what it promised.
    if (!isRunning(club) || (club.state === 'demo' && club.id !== demo?.id)) continue
    for await (const { record } of all(house, 'rounds', club.id, 'byState', ['open']))
      touched.push(...(await (isDue(house, record) ? makeDue : remind)(house, club, record)))
    // Groups that nobody sent in time; the job that says so may have gone with its queue.
    for await (const { record } of all(house, 'rounds', club.id, 'byState', ['proposed']))
      touched.push(...(await makeDue(house, club, record)))
    // Also where the group goes ahead without them: who never answered keeps no seat, and hears so.
    for (const state of ['brewing', 'running'] as const)
      for await (const { record } of all(house, 'groups', club.id, 'byState', [state]))
        if (record.askedUntil !== undefined && record.askedUntil <= house.clock.now())
          touched.push(...(await release(house, club, record)))
  }
  return touched
}

/** While nothing leaves nobody can be asked or told: rounds wait until it does. */
function isRunning({ state, sending }: Club): boolean {
  return sending && (state === 'demo' || state === 'open')
}

export function isDue(house: House, { at }: Round): boolean {
  return at <= house.clock.now()
}

function makeDue(house: House, club: Club, { id }: Round): Promise<AddressId[]> {
  return makeRound(house, club.id, id)
}

async function remind(house: House, club: Club, { id }: Round): Promise<AddressId[]> {
  const ground = await groundIn(house, club)
  const round = await ground.stage.get('rounds', club.id, id)
  if (round?.state !== 'open' || round.warnedAt !== undefined) return []
  if (isReminded(round, ground.now)) return []
  ground.stage.put('rounds', { ...round, warnedAt: ground.now })
  for await (const { record } of all(house, 'roundEntries', club.id, 'byRound', [id])) {
    const member = await ground.stage.get('members', club.id, record.memberId)
    if (record.said !== 'yes' || member === undefined) continue
    const draft = reminder(round, 'tomorrow')
    ground.stage.tell({ to: member, draft, kind: 'invitation', class: 'A' })
  }
  return (await commitAs(ground, `${id}-reminder`)) ?? []
}

/** Seats of who did not answer in time are free; with too few left, the group does not go ahead. */
async function release(house: House, club: Club, { id }: Group): Promise<AddressId[]> {
  const ground = await groundIn(house, club)
  const group = await ground.stage.get('groups', club.id, id)
  if (group === undefined || group.state === 'closed' || group.askedUntil === undefined) return []
  const { askedIds: _, askedUntil: until, ...left } = group
  const { silent, held } = await apart(ground, group)
  ground.stage.put('groups', held.length === 0 ? left : { ...left, askedIds: held })
  for (const memberId of silent) {
    const member = await ground.stage.get('members', club.id, memberId)
    await changeEntry(ground, group.roundId, memberId, { said: 'no' })
    const aim = { aim: { phrase: aimOf(group) } }
    const draft = withChoices(paragraphs(t('round.kept-until', aim)), WAYS_ON)
    if (member !== undefined) ground.stage.tell({ to: member, draft, kind: 'notice', class: 'A' })
  }
  await fillSeats(ground, id)
  await endIfTooFew(ground, id)
  const day = momentOf(until, club.zone).wall.slice(0, 10)
  return (await commitAs(ground, `${id}-until-${day}`)) ?? []
}

/** Who was asked by the round and said nothing, and who waited and has a time of their own to answer. */
async function apart(
  { stage, club }: RoundGround,
  { id, askedIds = [] }: Group,
): Promise<{ silent: MemberId[]; held: MemberId[] }> {
  const silent: MemberId[] = []
  const held: MemberId[] = []
  for (const memberId of askedIds) {
    const rsvp = await stage.get('rsvps', club.id, `${id}~${memberId}`)
    if (rsvp?.standing === 'offered') held.push(memberId)
    else silent.push(memberId)
  }
  return { silent, held }
}
