/** An invented person answers the seat that a round offers them, by the same door as everybody else. */
import { requestAnswer } from '../demo/index.ts'
import type { ClubId, Group, MemberId } from '../domain/index.ts'
import { commandToken } from '../message/index.ts'
import type { Job } from '../ports/index.ts'
import type { House } from './house.ts'
import { PLAY_JOB } from './introduce.ts'

/** The job that lets them answer, if nobody plays them. */
export function playSeatJob({ clubId, id: groupId }: Group, memberId: MemberId): Job {
  return {
    name: PLAY_JOB,
    id: `seat-${groupId}-${memberId}`,
    payload: { clubId, groupId, memberId },
  }
}

/** What they choose, and when; undefined for who is silent, or has answered. */
export async function seatChosen(
  house: House,
  clubId: ClubId,
  groupId: string,
  memberId: string,
): Promise<{ token: string; at: number } | undefined> {
  const group = (await house.store.get('groups', clubId, groupId))?.record
  const person = (await house.store.get('members', clubId, memberId))?.record
  if (person === undefined || group?.askedIds?.includes(person.id) !== true) return undefined
  const answer = requestAnswer(person, `${groupId}~${memberId}`)
  if (answer === undefined || answer.said === 'not-yet') return undefined
  const asked = (await house.store.get('rounds', clubId, group.roundId ?? ''))?.record.formedAt
  const command = answer.said === 'yes' ? 'seat-yes' : 'seat-no'
  return { token: commandToken(command, groupId), at: (asked ?? 0) + answer.afterMs }
}
