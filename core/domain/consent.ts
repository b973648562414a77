/** What a person agreed to. One answer per purpose; the newest counts; the history is kept. */
import { z } from 'zod'

export const Purpose = z.enum(['matching', 'nudges', 'partner-news', 'research'])
export type Purpose = z.infer<typeof Purpose>

export const Consent = z.object({
  purpose: Purpose,
  given: z.boolean(),
  at: z.number(),
  /** Which wording was agreed to: the version of the privacy lines that were on the screen. */
  wording: z.string(),
  /** For one message, and no more. */
  once: z.literal(true).optional(),
})
export type Consent = z.infer<typeof Consent>

/** Whether the newest answer about a purpose is a yes. No answer is a no. */
export function consents(history: readonly Consent[], purpose: Purpose): boolean {
  return history.findLast((consent) => consent.purpose === purpose)?.given ?? false
}
