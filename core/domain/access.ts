/** Doors into the house: addresses of chats, browser sessions, one-time links. */
import { z } from 'zod'
import { AddressId, ClubId, GroupId, MemberId } from './ids.ts'

/** How often a chat asked for a code or was wrong about one, in the hour that began then. */
export const CodeCount = z.object({
  since: z.number(),
  asked: z.int().min(0),
  wrong: z.int().min(0),
})
export type CodeCount = z.infer<typeof CodeCount>

/** One chat of one person. Its clubId is the house: it is looked up before the club is known. */
export const AddressRecord = z.object({
  id: AddressId,
  clubId: ClubId,
  platform: z.string(),
  key: z.string(),
  /** Whose it is, and in which club. Absent until the first message was handled. */
  memberId: MemberId.optional(),
  homeClubId: ClubId.optional(),
  /** Last sign of life: a message, or a page that is open. */
  seenAt: z.number(),
  codes: CodeCount.optional(),
})
export type AddressRecord = z.infer<typeof AddressRecord>

/** A browser. Its id is the hash of the cookie's secret, never the secret. */
export const Session = z.object({
  id: z.string(),
  clubId: ClubId,
  addressId: AddressId,
  /** «Dit is mijn eigen toestel»: not ended by idleness. */
  ownDevice: z.boolean(),
  seenAt: z.number(),
  createdAt: z.number(),
})
export type Session = z.infer<typeof Session>

/** A link that works once, until it ends. Its id is the hash of the token in the link. */
export const OneTimeLink = z.object({
  id: z.string(),
  clubId: ClubId,
  purpose: z.enum(['desk', 'confirm-coordinator', 'own-data', 'room']),
  forClubId: ClubId,
  memberId: MemberId,
  /** The one chat for which it is, where it is for one. */
  addressId: AddressId.optional(),
  /** The one group into whose chat it brings the bot. */
  groupId: GroupId.optional(),
  expiresAt: z.number(),
  usedAt: z.number().optional(),
})
export type OneTimeLink = z.infer<typeof OneTimeLink>
