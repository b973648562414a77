/**
 * The chat of a small group into which its host brought the bot. There it says what is about the whole
 * group, and keeps nothing of what is said: a room holds where it is, whose it is, and what was told there.
 */
import { z } from 'zod'
import type { Group } from './group.ts'
import { AddressId, ClubId, GroupId, MemberId } from './ids.ts'
import { Language } from './language.ts'

/** So long a link that brings the bot into a chat works, and once. */
export const ROOM_LINK_MS = 24 * 60 * 60_000

/** What the people in the room know of the meeting that comes. */
export const ToldMeeting = z.object({
  instant: z.number().optional(),
  spot: z.string(),
  stepFree: z.boolean().optional(),
})
export type ToldMeeting = z.infer<typeof ToldMeeting>

export const Room = z.object({
  /** `<group>~<platform>`: a group has one room on a platform. */
  id: z.string(),
  clubId: ClubId,
  groupId: GroupId,
  addressId: AddressId,
  platform: z.string(),
  /** What the platform calls the chat by now. */
  key: z.string(),
  /** The host who brought the bot in; absent once they were erased: then the room ends. */
  by: MemberId.optional(),
  language: Language,
  /** `mute`: the bot may not write there. A room that ended is no record any more. */
  state: z.enum(['open', 'mute']),
  openedAt: z.number(),
  told: ToldMeeting,
  /** The meeting of which the room was reminded. */
  remindedOf: z.number().optional(),
  /** When it last said there when the group meets. */
  answeredAt: z.number().optional(),
  /** When it last heard to talk with each alone. */
  calledAt: z.number().optional(),
})
export type Room = z.infer<typeof Room>

export function roomIdOf(groupId: GroupId, platform: string): string {
  return `${groupId}~${platform}`
}

/** The meeting that is still to come, as it stands. */
export function meetingOf(group: Group): ToldMeeting {
  const { next, spot, stepFree, state } = group
  return {
    spot,
    ...(next === undefined || state === 'closed' ? {} : { instant: next.instant }),
    ...(stepFree === undefined ? {} : { stepFree }),
  }
}

/** What to say of a meeting that was told before: nothing, once it has begun. */
export function changeOf(told: ToldMeeting, now: ToldMeeting, at: number): 'same' | 'moved' {
  if (told.instant === undefined || told.instant <= at) return 'same'
  if (now.instant === undefined) return 'same'
  const isSame = told.instant === now.instant && told.spot === now.spot
  return isSame && told.stepFree === now.stepFree ? 'same' : 'moved'
}
