/** What is better asked than guessed about a talent: which one was meant, or for what it was named. */
import { z } from 'zod'
import { ConceptId } from '../domain/index.ts'
import type { Reading } from '../understanding/index.ts'
import { around, isNoWord, roleAround } from './clauses.ts'
import { TalentRole } from './wish.ts'

export const Doubt = z.discriminatedUnion('doubt', [
  /** `typed` looks like one of these talents. */
  z.object({
    doubt: z.literal('talent'),
    concepts: z.array(ConceptId).min(1),
    typed: z.string(),
    /** What it is, once it is known which. */
    role: TalentRole,
  }),
  /** Named, but neither wanted nor offered. */
  z.object({ doubt: z.literal('role'), concepts: z.array(ConceptId).min(1) }),
])
export type Doubt = z.infer<typeof Doubt>

/** A word longer than this is no word that somebody mistyped. */
const LONGEST_WORD = 40
/** More than this many questions about one message is an interrogation. */
const MOST_DOUBTS = 2
const MOST_CHOICES = 5

/** Which talents a text leaves open, the most useful first. Candidates for one word are one doubt. */
export function doubtsOf(text: string, reading: Reading): Doubt[] {
  const doubts = new Map<string, Extract<Doubt, { doubt: 'talent' }>>()
  const usual = reading.intent.value === 'add_offer' ? 'offer' : 'want'
  const settled = new Set(reading.named.map(({ value }) => value))
  for (const question of reading.questions) {
    if (question.kind !== 'talent' || settled.has(question.concept)) continue
    const typed = text.slice(...question.span).slice(0, LONGEST_WORD)
    if (isNoWord(typed)) continue
    const known = doubts.get(typed)?.concepts ?? []
    const concepts = [...known, question.concept].slice(0, MOST_CHOICES)
    const role = roleAround(around(text, question.span)) ?? usual
    doubts.set(typed, { doubt: 'talent', typed, concepts, role })
  }
  return [...doubts.values()].slice(0, MOST_DOUBTS)
}
