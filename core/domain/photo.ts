/**
 * A photo that a member sends with an activity they propose. What it is, its first bytes say, and never who
 * sends it; it is kept until a week after the activity, and shown once a human of the club has seen it.
 */
import { z } from 'zod'
import { AddressId, ClubId, MemberId, PhotoId, TaskId } from './ids.ts'

/** More is not taken: what a chat shows is far smaller. */
export const MOST_PHOTO_BYTES = 1024 * 1024
/** Without a day of its own, what was sent on waits so long. */
export const WAITING_PHOTO_DAYS = 30

export const PhotoKind = z.enum(['jpeg', 'png', 'webp'])
export type PhotoKind = z.infer<typeof PhotoKind>

export const Photo = z.object({
  id: PhotoId,
  clubId: ClubId,
  /** Who sent it. */
  memberId: MemberId,
  /** The chat of the talk that it was sent in; none once it goes along with a proposal. */
  addressId: AddressId.optional(),
  kind: PhotoKind,
  /** The bytes, in base64. */
  data: z.string().max(Math.ceil(MOST_PHOTO_BYTES / 3) * 4),
  /** The proposal that it went along with; none while its talk goes on. */
  taskId: TaskId.optional(),
  /** A human of the club put it beside the activity: everybody of the club may see it. */
  published: z.literal(true).optional(),
  createdAt: z.number(),
  /** When what it is for is over. */
  until: z.number(),
})
export type Photo = z.infer<typeof Photo>

/** As it is shown: the bytes, and what they are. */
export interface ShownPhoto {
  readonly kind: PhotoKind
  readonly bytes: Uint8Array
}

const JPEG = [0xff, 0xd8, 0xff]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const RIFF = [0x52, 0x49, 0x46, 0x46]
const WEBP = [0x57, 0x45, 0x42, 0x50]

/** What the bytes are by themselves; undefined for what is no photo, whatever it is called. */
export function photoKindOf(bytes: Uint8Array): PhotoKind | undefined {
  if (stands(bytes, JPEG, 0)) return 'jpeg'
  if (stands(bytes, PNG, 0)) return 'png'
  return stands(bytes, RIFF, 0) && stands(bytes, WEBP, 8) ? 'webp' : undefined
}

function stands(bytes: Uint8Array, signs: readonly number[], from: number): boolean {
  return signs.every((sign, index) => bytes[from + index] === sign)
}

/** Bytes at once: more are too many arguments for one call. */
const SLICE = 0x8000

export function photoData(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.length; from += SLICE)
    text += String.fromCharCode(...bytes.subarray(from, from + SLICE))
  return btoa(text)
}

export function photoBytes(data: string): Uint8Array {
  return Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
}
