/**
 * Who may do what: one table of deeds and of the standing that each asks for. Whether a deed still
 * makes sense (a request that lapsed, a seat that is gone) is decided where the deed is done.
 */
import type { Club, Group, Introduction, Member, MemberId, Rsvp, Task } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'

/** How a person stands towards the records that a deed is about. One person can have several. */
export type Standing =
  | 'member'
  | 'owner'
  | 'asker'
  | 'peer'
  | 'seated'
  | 'host'
  | 'coordinator'
  | 'mentor'

/** Each deed with the standings of which one is enough. */
export const MAY = {
  'ask-introduction': ['member'],
  'answer-introduction': ['peer'],
  'withdraw-introduction': ['asker'],
  'write-relay': ['asker', 'peer'],
  'stop-relay': ['asker', 'peer'],
  'report-relay': ['asker', 'peer'],
  'join-group': ['member'],
  'leave-group': ['seated', 'host'],
  'change-group': ['host', 'coordinator'],
  'sign-up': ['member'],
  'withdraw-rsvp': ['owner'],
  'see-profile': ['owner'],
  'change-profile': ['owner'],
  'export-person': ['owner'],
  'erase-person': ['owner'],
  'ask-human': ['member'],
  'see-task': ['coordinator', 'mentor'],
  'take-task': ['coordinator', 'mentor'],
  'confirm-host': ['coordinator'],
  'finish-task': ['coordinator', 'mentor'],
  'confirm-desk': ['coordinator'],
  'make-round': ['coordinator'],
  'run-broadcast': ['coordinator'],
  'change-club': ['coordinator'],
  'change-words': ['coordinator'],
  'see-barriers': ['coordinator'],
} as const satisfies Readonly<Record<string, readonly Standing[]>>
export type Deed = keyof typeof MAY

/** The records that a deed is about; those that play no part are left out. */
export interface About {
  readonly club: Club
  readonly introduction?: Introduction
  readonly group?: Group
  readonly rsvp?: Rsvp
  readonly task?: Task
  /** Whose profile it is. */
  readonly profileOf?: MemberId
}

/** `own-case`: a coordinator is not the judge of a report about themselves. */
export type NotAllowed = 'other-club' | 'own-case' | 'no-standing'

export function mayAct(
  actor: Pick<Member, 'id' | 'clubId'>,
  deed: Deed,
  about: About,
): Result<void, NotAllowed> {
  if (!isOfClub(actor, about)) return failed('other-club')
  if (about.task?.againstId === actor.id) return failed('own-case')
  const standings = standingsOf(actor.id, about)
  const enough: readonly Standing[] = MAY[deed]
  return enough.some((standing) => standings.has(standing)) ? ok() : failed('no-standing')
}

function isOfClub(actor: Pick<Member, 'clubId'>, about: About): boolean {
  const { club, introduction, group, rsvp, task } = about
  return [introduction, group, rsvp, task].every(
    (record) => record === undefined || record.clubId === club.id,
  )
    ? actor.clubId === club.id
    : false
}

function standingsOf(actor: MemberId, about: About): ReadonlySet<Standing> {
  const { club, introduction, group, rsvp, task, profileOf } = about
  const found = new Set<Standing>(['member'])
  if (club.coordinators.includes(actor)) found.add('coordinator')
  if (task?.mentorId === actor) found.add('mentor')
  if (introduction?.askerId === actor) found.add('asker')
  if (introduction?.peerId === actor) found.add('peer')
  if (group?.hostId === actor) found.add('host')
  if (group?.memberIds.includes(actor) === true) found.add('seated')
  if (rsvp?.memberId === actor || profileOf === actor) found.add('owner')
  return found
}
