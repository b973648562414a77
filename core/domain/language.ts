/** The languages the bot speaks, and words that were written in one or more of them. */
import { z } from 'zod'

export const LANGUAGES = ['nl', 'fr', 'en'] as const
export const Language = z.enum(LANGUAGES)
export type Language = z.infer<typeof Language>

/** ISO 639-1 code of any language that a person can speak: `nl`, `ar`, `uk`. */
export const SpokenLanguage = z.string().regex(/^[a-z]{2,3}$/)

/** Something that was written by people, in the languages they wrote it in: at least one. */
export const Wording = z
  .object({ nl: z.string(), fr: z.string(), en: z.string() })
  .partial()
  .refine((wording) => LANGUAGES.some((language) => wording[language] !== undefined), {
    message: 'needs words in at least one of nl, fr, en',
  })
export type Wording = z.infer<typeof Wording>

/** The words in the asked language, else Dutch, else whatever there is. */
export function wordsIn(language: Language, wording: Wording): string {
  return wording[language] ?? wording.nl ?? wording.fr ?? wording.en ?? ''
}
