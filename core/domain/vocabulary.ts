/**
 * What a club calls things itself: concepts of its own, other names for those that everybody has, what it
 * hides and what it shows first. And the words that people used and nobody knew, counted without a trace
 * of who said them. Whether the whole holds together is judged in `talents`.
 */
import { z } from 'zod'
import { ClubId, ConceptId } from './ids.ts'
import { LANGUAGES, Language } from './language.ts'
import { Flag, Theme } from './talent.ts'

/** A name as people read it. */
export const LabelText = z.string().trim().min(2).max(60)

const LabelLists = z
  .object({ nl: z.array(LabelText), fr: z.array(LabelText), en: z.array(LabelText) })
  .partial()

/** The first one of a language is the one that is shown; a language without any falls back to another. */
export const Labels = LabelLists.refine(
  (labels) => LANGUAGES.some((language) => (labels[language] ?? []).length > 0),
  { message: 'needs a label in at least one of nl, fr, en' },
)
export type Labels = z.infer<typeof Labels>

/** Begins the id of everything that a club added: no id of the house does. */
export const OWN = 'club-'

export const AddedConcept = z.object({
  id: ConceptId.refine((id) => id.startsWith(OWN), { message: `must begin with ${OWN}` }),
  theme: Theme,
  group: z.string().min(1).max(40),
  labels: Labels,
  broader: ConceptId.optional(),
  /** A language is never a club's own: what people speak is known by its ISO code. */
  flags: z.array(Flag.exclude(['language', 'frame'])).default([]),
})
export type AddedConcept = z.infer<typeof AddedConcept>

/** Other names for a concept that everybody has. Its own labels are still understood. */
export const GivenNames = z.object({
  concept: ConceptId,
  /** Shown in place of the usual one. */
  preferred: z.object({ nl: LabelText, fr: LabelText, en: LabelText }).partial().default({}),
  /** Understood as well. */
  extra: LabelLists.default({}),
})
export type GivenNames = z.infer<typeof GivenNames>

/** One for each club, under the club's own id. Nothing in it names a person. */
export const ClubVocabulary = z.object({
  id: ClubId,
  clubId: ClubId,
  added: z.array(AddedConcept).default([]),
  names: z.array(GivenNames).default([]),
  hidden: z.array(ConceptId).default([]),
  /** Groups of the talententaal that are shown first, in this order. */
  facets: z.array(z.string().max(40)).default([]),
})
export type ClubVocabulary = z.infer<typeof ClubVocabulary>

/** A club that calls everything as everybody does. */
export function plainVocabulary(clubId: ClubId): ClubVocabulary {
  return { id: clubId, clubId, added: [], names: [], hidden: [], facets: [] }
}

/** A word is shown to a coordinator from so many counts on: what one chat said once is nobody's to read. */
export const SHOWN_FROM = 2

/** A word that can be counted: folded, letters only. */
export const UNMAPPED_WORD = /^[a-z]{4,30}$/

/**
 * A word that stood where a talent is named and that nobody knows. It says how often and, to the day,
 * since when and until when; never who, in which chat or at what time.
 */
export const UnmappedWord = z.object({
  /** `<language>-<word>`. */
  id: z.string().max(40),
  clubId: ClubId,
  word: z.string().regex(UNMAPPED_WORD),
  language: Language,
  count: z.int().min(1),
  /** Midnight (UTC) of the day. */
  firstSeen: z.number(),
  lastSeen: z.number(),
  state: z.enum(['open', 'mapped', 'ignored']),
  /** What it became: another label of a concept, or a concept of its own. */
  became: z.object({ concept: ConceptId, as: z.enum(['label', 'concept']) }).optional(),
})
export type UnmappedWord = z.infer<typeof UnmappedWord>

const DAY_MS = 24 * 60 * 60 * 1000

/** The word with one count more, on this day. A word that nobody counted before begins at one. */
export function counted(
  before: UnmappedWord | undefined,
  { clubId, word, language }: Pick<UnmappedWord, 'clubId' | 'word' | 'language'>,
  now: number,
): UnmappedWord {
  const day = now - (now % DAY_MS)
  if (before !== undefined) return { ...before, count: before.count + 1, lastSeen: day }
  const id = unmappedId(language, word)
  return { id, clubId, word, language, count: 1, firstSeen: day, lastSeen: day, state: 'open' }
}

export function unmappedId(language: Language, word: string): string {
  return `${language}-${word}`
}
