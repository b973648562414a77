/**
 * Pauses that are over. Who agreed to hear from us is asked once whether they join again, and stays silent
 * until they say so; everybody else is back by themselves, without a word.
 */
import { type AddressId, type Club, type ClubId, HOUSE, returnRow } from '../domain/index.ts'
import { mayCallBack } from '../policy/index.ts'
import { all } from './all.ts'
import { everyClub } from './clubs.ts'
import { commitAs, groundIn } from './ground.ts'
import type { House } from './house.ts'
import { backDraft } from './pause.ts'
import { withRhythm } from './rhythm.ts'
import { isThere } from './tell-once.ts'

/** The chats that have something to be delivered. Twice, or twice at once, asks nobody twice. */
export async function callBack(house: House): Promise<AddressId[]> {
  const touched: AddressId[] = []
  for (const club of await everyClub(house)) {
    // While nothing leaves, nobody is asked: their day is made up for afterwards.
    if (!(await isSending(house, club.id))) continue
    const due: string[] = []
    const now = house.clock.now()
    for await (const { record } of all(house, 'members', club.id, 'byReturn', [], { to: now }))
      due.push(record.id)
    for (const id of due) touched.push(...(await endPause(house, club, id)))
  }
  return touched
}

async function isSending(house: House, clubId: ClubId): Promise<boolean> {
  const club = (await house.store.get('clubs', HOUSE, clubId))?.record
  return club?.sending === true && club.restored === undefined
}

async function endPause(house: House, club: Club, id: string): Promise<AddressId[]> {
  const ground = await groundIn(house, club)
  const { stage, now } = ground
  const member = await stage.get('members', club.id, id)
  const back = member?.rhythm?.back
  // Who chose another day meanwhile, or is back already, is left alone.
  if (member === undefined || back === undefined || back > now) return []
  const isAsked = member.paused && mayCallBack(member).ok && (await isThere(house, member))
  const rhythm = { ...member.rhythm, back: undefined }
  if (!isAsked) {
    stage.put('members', withRhythm({ ...member, paused: false }, rhythm))
    await commitAs(ground, `back-${member.id}`)
    return []
  }
  stage.put('members', withRhythm(member, { ...rhythm, askedBack: back }))
  const row = { id: returnRow(member.id, back), to: member, kind: 'return', class: 'A' } as const
  stage.tell({ ...row, draft: backDraft() })
  return (await commitAs(ground, row.id)) ?? []
}
