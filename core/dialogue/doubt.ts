/** What is better asked than guessed about a talent: which one was meant, or for what it was named. */
import { z } from 'zod'
import { ConceptId } from '../domain/index.ts'
import type { Intent, Reading } from '../understanding/index.ts'
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

const WHOLE: ReadonlySet<Intent> = new Set(['greeting', 'thanks', 'accept', 'decline', 'help'])

/** «Hello» is no instrument: a message that a rule knows as a whole leaves nothing to ask. */
function isWhole({ intent }: Reading): boolean {
  return WHOLE.has(intent.value) && intent.method === 'rule' && intent.score >= 1
}

/** The doubts that a text leaves, the most useful first. Candidates for one word are one doubt. */
export function doubtsOf(text: string, reading: Reading): Doubt[] {
  if (isWhole(reading)) return []
  const talents = new Map<string, Extract<Doubt, { doubt: 'talent' }>>()
  const roleless: ConceptId[] = []
  const usual = reading.intent.value === 'add_offer' ? 'offer' : 'want'
  const settled = new Set(reading.named.map(({ value }) => value))
  for (const question of reading.questions) {
    if (question.kind === 'role') roleless.push(question.concept)
    if (question.kind !== 'talent' || settled.has(question.concept)) continue
    const typed = text.slice(...question.span).slice(0, LONGEST_WORD)
    if (isNoWord(typed)) continue
    const known = talents.get(typed)?.concepts ?? []
    const concepts = [...known, question.concept].slice(0, MOST_CHOICES)
    const role = roleAround(around(text, question.span)) ?? usual
    talents.set(typed, { doubt: 'talent', typed, concepts, role })
  }
  const roles: Doubt[] = roleless.length === 0 ? [] : [{ doubt: 'role', concepts: roleless }]
  return [...talents.values(), ...roles].slice(0, MOST_DOUBTS)
}
