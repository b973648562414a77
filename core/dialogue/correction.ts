/** Words that put a wish right, read against the wish that they are about. */
import { z } from 'zod'
import { ConceptId, EngagementLevel } from '../domain/index.ts'
import type { Found, Reading } from '../understanding/index.ts'
import { addsOn, around, deniesName, isDenied, roleSaid } from './clauses.ts'
import { Doubt, doubtsOf } from './doubt.ts'
import { asJson, type Json, type Said } from './script.ts'
import { isWayThere, modeIn } from './ways-words.ts'
import {
  saysSomething,
  type Wish as Told,
  talentsOf,
  Wish,
  wishOf,
  withoutTalents,
} from './wish.ts'

export const Correction = z.object({
  /** What the words say of themselves. */
  told: Wish,
  /** Talents that they say no to. */
  denied: z.array(ConceptId),
  /** Talents that they name in no role. */
  bare: z.array(ConceptId),
  /** «Ik kan het al», «omgekeerd»: another role for what was understood. */
  role: z.enum(['want', 'offer', 'interest', 'switch']).optional(),
  /** «Ik wil eerst gewoon kijken»: how what was understood is liked. */
  mode: EngagementLevel.optional(),
  /** They say no to the place that was understood. */
  elsewhere: z.boolean(),
  /** They add to what was understood, and replace nothing. */
  adds: z.boolean(),
  doubts: z.array(Doubt),
})
export type Correction = z.infer<typeof Correction>

/** What the words put right; undefined when they say nothing about any wish. */
export function correctionOf(
  { text, reading }: Extract<Said, { kind: 'text' }>,
  wish: Told,
): Correction | undefined {
  const said = wishOf({ text, reading })
  const denied = deniedIn(text, reading, said)
  const told = withoutTalents(
    said,
    talentsOf(said).filter(({ concept }) => denied.includes(concept)),
  )
  const role = roleSaid(text)
  const mode = told.wants.length === 0 ? modeIn(text) : undefined
  const correction: Correction = {
    told,
    denied,
    bare: bareIn(text, reading, told, denied),
    ...(role === undefined || role === 'both' ? {} : { role }),
    ...(mode === undefined || wish.wants.length === 0 ? {} : { mode }),
    elsewhere: wish.where !== undefined && deniesPlace(text, wish.where),
    adds: addsOn(text),
    doubts: doubtsOf(text, reading),
  }
  return isEmpty(correction) ? undefined : correction
}

/** The same, as an answer that a talk's log can keep. */
export function correctionIn(said: Extract<Said, { kind: 'text' }>, wish: Told): Json | undefined {
  const correction = correctionOf(said, wish)
  return correction === undefined ? undefined : asJson(correction)
}

/** Whether it changes nothing but roles, places or times that nobody spoke of. */
function isEmpty({ told, denied, bare, role, mode, elsewhere, doubts }: Correction): boolean {
  const named = denied.length + bare.length + doubts.length
  const isOther = role !== undefined || mode !== undefined || elsewhere
  return !saysSomething(told) && named === 0 && !isOther
}

/** Talents that the words say no to, or are done with. */
function deniedIn(text: string, reading: Reading, said: Told): ConceptId[] {
  const inRole = new Set(talentsOf(said).map(({ concept }) => concept))
  const denied = reading.named
    .filter(({ value, span }) => isDenied(around(text, span), !inRole.has(value)))
    .map(({ value }) => value)
  return [...new Set([...reading.dropped.map(({ value }) => value), ...denied])]
}

/** Talents that are named beside everything else that was understood, in no role. */
export function bareIn(
  text: string,
  reading: Reading,
  told: Told,
  denied: readonly ConceptId[] = deniedIn(text, reading, wishOf({ text, reading })),
): ConceptId[] {
  const known = new Set([...denied, ...talentsOf(told).map(({ concept }) => concept)])
  const isSpoken = ({ span }: Found<ConceptId>): boolean =>
    reading.spoken.some((spoken) => spoken.span[0] < span[1] && span[0] < spoken.span[1])
  return reading.named
    .filter((found) => !known.has(found.value) && !isSpoken(found) && !isWayThere(text, found.span))
    .map(({ value }) => value)
}

function deniesPlace(text: string, { name, municipality }: NonNullable<Told['where']>): boolean {
  return deniesName(text, name) || deniesName(text, municipality)
}
