/**
 * How somebody wants to hear from us: when not, how seldom, about what not, and until when not at all.
 * Everything here only ever makes it less; consents say whether anything may be sent in the first place.
 */
import { z } from 'zod'
import { ConceptId } from './ids.ts'
import { WeekInterval } from './schedule.ts'

/** What a person chose; absent = as it is for everybody. */
const Chosen = z.object({
  /** Pieces of the week in which nothing arrives that they did not ask for. */
  quiet: z.array(WeekInterval).optional(),
  /** At most once in so many days. A week is the least for everybody. */
  everyDays: z.int().min(7).max(366).optional(),
  /** No tips about these, nor about what is a kind of them. */
  muted: z.array(ConceptId).optional(),
  /** «Geen uitnodigingen meer voor groepjes». */
  noGroups: z.literal(true).optional(),
})
export type Chosen = z.infer<typeof Chosen>

export const Rhythm = Chosen.extend({
  /** When their pause ends; absent while they do not pause, and in a pause without an end. */
  back: z.number().optional(),
  /** The end of the pause about which they were asked whether they join again. */
  askedBack: z.number().optional(),
  /** How it was before the last change, so that one tap takes it back. */
  last: z.object({ id: z.string(), before: Chosen }).optional(),
})
export type Rhythm = z.infer<typeof Rhythm>

/** What of it somebody chose, without what is only remembered. */
export function chosenOf(rhythm: Rhythm | undefined): Chosen {
  return Chosen.parse(JSON.parse(JSON.stringify(rhythm ?? {})))
}

/** Without what is undefined or empty, so that the same choice is the same record. */
export function tidied(rhythm: Rhythm): Rhythm {
  const said = Object.entries(rhythm).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  )
  return Object.fromEntries(said)
}

/** The outbox row that asks somebody whether they join again: one for each end of a pause. */
export function returnRow(memberId: string, back: number): string {
  return `return-${memberId}-${String(back)}`
}
