/** What a club chooses about matching, in everyday measures; the arithmetic is matching's own. */
import { z } from 'zod'

/** How much a criterion counts, beside what it counts by itself. */
export const Emphasis = z.enum(['off', 'half', 'normal', 'double', 'triple'])
export type Emphasis = z.infer<typeof Emphasis>

/** Criteria that a club may weigh. */
export const WEIGHED = ['near', 'time', 'level'] as const
export type Weighed = (typeof WEIGHED)[number]

/** Criteria that a club may make hard (rule out) or soft (only count). Language, age and blocks are always hard. */
export const HARDENED = ['near', 'time', 'level'] as const
export type Hardened = (typeof HARDENED)[number]

/** The relations of two people that a club may prefer. */
export const PREFERRED = ['swap', 'teaches', 'together', 'helps'] as const
export type Preferred = (typeof PREFERRED)[number]

export const MatchingChoices = z.object({
  emphasis: z.partialRecord(z.enum(WEIGHED), Emphasis).default({}),
  /** What rules out instead of counting: as chosen; absent = the club profile (near and time are hard). */
  hard: z.partialRecord(z.enum(HARDENED), z.boolean()).default({}),
  relations: z.partialRecord(z.enum(PREFERRED), Emphasis).default({}),
  /** The circles in which a search widens, in kilometres, each wider than the one before. */
  circlesKm: z.array(z.number().min(1).max(300)).min(1).max(6).optional(),
})
export type MatchingChoices = z.infer<typeof MatchingChoices>
