/**
 * Names of records. Every id is a branded string, so that a group's id cannot be handed in where a
 * member's is expected. Ids carry no meaning to the reader, except where a comment says so.
 */
import { z } from 'zod'

const id = z.string().min(1).max(120)

export const ClubId = id.brand('ClubId')
export type ClubId = z.infer<typeof ClubId>

export const MemberId = id.brand('MemberId')
export type MemberId = z.infer<typeof MemberId>

export const PartnerId = id.brand('PartnerId')
export type PartnerId = z.infer<typeof PartnerId>

export const PlaceId = id.brand('PlaceId')
export type PlaceId = z.infer<typeof PlaceId>

export const GroupId = id.brand('GroupId')
export type GroupId = z.infer<typeof GroupId>

export const ActivityId = id.brand('ActivityId')
export type ActivityId = z.infer<typeof ActivityId>

export const RoundId = id.brand('RoundId')
export type RoundId = z.infer<typeof RoundId>

export const IntroductionId = id.brand('IntroductionId')
export type IntroductionId = z.infer<typeof IntroductionId>

export const TaskId = id.brand('TaskId')
export type TaskId = z.infer<typeof TaskId>

export const PhotoId = id.brand('PhotoId')
export type PhotoId = z.infer<typeof PhotoId>

/** `<platform>:<key>`; the key means something to its adapter alone. */
export const AddressId = z.string().min(3).max(600).brand('AddressId')
export type AddressId = z.infer<typeof AddressId>

/** A concept of the talententaal, for example `sewing`: lower case, words joined by `-`. */
export const ConceptId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80)
  .brand('ConceptId')
export type ConceptId = z.infer<typeof ConceptId>

/**
 * The club of records that exist before anybody knows which club they belong to: intake, addresses,
 * web sessions, one-time links and the clubs themselves.
 */
export const HOUSE = ClubId.parse('house')

/** The same two people in one key, whoever is named first. */
export function pairOf(a: MemberId, b: MemberId): string {
  return a < b ? `${a}~${b}` : `${b}~${a}`
}
