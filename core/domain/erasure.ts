/**
 * That somebody was erased: enough to know them again in an older copy of the house, and nothing by which
 * anybody is known here. No id, no name, no word: only fingerprints of ids.
 */
import { z } from 'zod'
import { ClubId } from './ids.ts'

/** As long as copies may be kept. After it no copy is left in which the person still is. */
export const ERASURE_DAYS = 35

/** What a SHA-256 in base64url looks like. */
const Fingerprint = z.string().regex(/^[\w-]{43}$/)

export const Erasure = z.object({
  /** Of the person in their club. */
  id: Fingerprint,
  /** The house: it is asked before anybody knows in which club somebody was. */
  clubId: ClubId,
  /** Of each chat that was theirs. */
  chats: z.array(Fingerprint),
  at: z.number(),
})
export type Erasure = z.infer<typeof Erasure>
