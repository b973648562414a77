/**
 * Two chats of one person, on their way to become one: a code that is given in the first and typed in the
 * second, and a yes in both. Says what a code looks like, how long it works and how often one may try.
 */
import { z } from 'zod'
import { failed, ok, type Result } from '../result.ts'
import type { AddressRecord, CodeCount } from './access.ts'
import { AddressId, ClubId, MemberId } from './ids.ts'

/** So long a code works; and so long, once it was typed, both chats have to say yes. */
export const CODE_MS = 10 * 60_000

/** Within an hour a chat may ask for so many codes, and be wrong about so many. */
const MOST_ASKED = 6
const MOST_WRONG = 5
const HOUR_MS = 60 * 60_000

/**
 * No letter or figure that is taken for another one when it is read or heard (0 and O, 1 and I, 5 and S),
 * and no vowels, so that no code is a word.
 */
const LETTERS = 'CDFGHJKMNPQRTVWXY34679'
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
/** 22^8, or 5·10^10 codes: five wrong ones against a hundred that are open find one in ten million times. */
const LENGTH = 8

export const ChatLink = z.object({
  /** The fingerprint of the code: the code itself is kept by nobody. */
  id: z.string(),
  clubId: ClubId,
  forClubId: ClubId,
  /** Who asked for the code, and where. */
  memberId: MemberId,
  addressId: AddressId,
  /** Who typed it, and where; absent until then. */
  otherId: MemberId.optional(),
  otherAddressId: AddressId.optional(),
  /** The chats that said yes. */
  agreed: z.array(AddressId).default([]),
  expiresAt: z.number(),
  /** When they became one person. */
  doneAt: z.number().optional(),
})
export type ChatLink = z.infer<typeof ChatLink>

/** A code out of a secret of 32 bytes; undefined when this secret gives none, which is rare. */
export function codeFrom(secret: string): string | undefined {
  const fair = BASE64URL.length - (BASE64URL.length % LETTERS.length)
  const places = Array.from(secret, (one) => BASE64URL.indexOf(one))
  // The last character of a secret has less chance in it than the others.
  const drawn = places.slice(0, -1).filter((place) => place >= 0 && place < fair)
  return asCode(
    drawn
      .slice(0, LENGTH)
      .map((place) => LETTERS.charAt(place % LETTERS.length))
      .join(''),
  )
}

/** A code as somebody types it: small letters, spaces and dashes are nothing. Undefined: it is none. */
export function asCode(text: string): string | undefined {
  const code = text
    .slice(0, 40)
    .toUpperCase()
    .replaceAll(/[\s.\-–—_]/g, '')
  const isCode = code.length === LENGTH && Array.from(code).every((one) => LETTERS.includes(one))
  return isCode && /[A-Z]/.test(code) ? code : undefined
}

/** «KQ7M-4TRD»: in two halves, to be read aloud. */
export function spelled(code: string): string {
  return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`
}

/** What keeps a code from working. */
export type WrongCode = 'unknown' | 'expired' | 'used' | 'foreign' | 'same-chat' | 'same-person'

/** The link once this chat typed its code; a second time by the same chat is the same. */
export function typedBy(
  link: ChatLink,
  by: { readonly clubId: ClubId; readonly memberId: MemberId; readonly addressId: AddressId },
  now: number,
): Result<ChatLink, WrongCode> {
  if (link.forClubId !== by.clubId) return failed('foreign')
  if (link.addressId === by.addressId) return failed('same-chat')
  if (link.doneAt !== undefined) return failed('used')
  if (link.otherAddressId !== undefined && link.otherAddressId !== by.addressId)
    return failed('used')
  if (now >= link.expiresAt) return failed('expired')
  if (link.memberId === by.memberId) return failed('same-person')
  if (link.otherAddressId !== undefined) return ok(link)
  const { memberId: otherId, addressId: otherAddressId } = by
  return ok({ ...link, otherId, otherAddressId, expiresAt: now + CODE_MS })
}

/** The link with this chat's yes. `over`: it is not theirs, or was decided, or took too long. */
export function agreedBy(link: ChatLink, chat: AddressId, now: number): Result<ChatLink, 'over'> {
  const isTheirs = chat === link.addressId || chat === link.otherAddressId
  if (!isTheirs || link.otherAddressId === undefined) return failed('over')
  if (link.doneAt !== undefined || now >= link.expiresAt) return failed('over')
  return ok({ ...link, agreed: [...new Set([...link.agreed, chat])] })
}

/** Whether both said yes. */
export function isAgreed({ addressId, otherAddressId, agreed }: ChatLink): boolean {
  return (
    otherAddressId !== undefined && [addressId, otherAddressId].every((one) => agreed.includes(one))
  )
}

/** One more of what a chat may do only so often; `too-often`: not within this hour. Counted over all codes. */
export function countedCode(
  { codes }: Pick<AddressRecord, 'codes'>,
  what: 'asked' | 'wrong',
  now: number,
): Result<CodeCount, 'too-often'> {
  const count = countNow(codes, now)
  if (count[what] >= (what === 'asked' ? MOST_ASKED : MOST_WRONG)) return failed('too-often')
  return ok({ ...count, [what]: count[what] + 1 })
}

/** Whether a chat was wrong so often that not even a good code is looked at. */
export function isShutOut({ codes }: Pick<AddressRecord, 'codes'>, now: number): boolean {
  return countNow(codes, now).wrong >= MOST_WRONG
}

function countNow(codes: CodeCount | undefined, now: number): CodeCount {
  return codes !== undefined && now - codes.since < HOUR_MS
    ? codes
    : { since: now, asked: 0, wrong: 0 }
}
