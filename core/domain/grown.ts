/**
 * What somebody was asked about how they grow, so that nothing is asked twice without a reason: whether they
 * got further, whether they still like something, whether they would show it, whether they would lead along.
 */
import { z } from 'zod'
import { ConceptId } from './ids.ts'

export const GrowQuestion = z.enum(['level', 'like', 'show', 'lead'])
export type GrowQuestion = z.infer<typeof GrowQuestion>

export const GrowAsked = z.object({
  /** `kind`: whether they would say something kind of somebody in a group about this. */
  what: z.enum([...GrowQuestion.options, 'kind']),
  concept: ConceptId,
  at: z.number(),
  /** «Vraag dat niet meer». */
  never: z.literal(true).optional(),
})
export type GrowAsked = z.infer<typeof GrowAsked>

/** The last time that they were asked this. */
export function lastAsked(
  { asked = [] }: { readonly asked?: readonly GrowAsked[] | undefined },
  what: GrowAsked['what'],
  concept: ConceptId,
): GrowAsked | undefined {
  return asked.findLast((one) => one.what === what && one.concept === concept)
}

/** With this question as the last of its kind: each is remembered once. */
export function withAsked(asked: readonly GrowAsked[], now: GrowAsked): GrowAsked[] {
  const others = asked.filter(({ what, concept }) => what !== now.what || concept !== now.concept)
  return [...others, now]
}

/**
 * Whether an interest has faded: nobody touched it for long, they were asked once whether they still like
 * it, and nothing was heard of it since. It stays, and comes after the others.
 */
export function hasFaded(
  member: {
    readonly asked?: readonly GrowAsked[] | undefined
    readonly touched?: Readonly<Record<string, number>> | undefined
  },
  concept: ConceptId,
): boolean {
  const asked = lastAsked(member, 'like', concept)
  return asked !== undefined && (member.touched?.[concept] ?? 0) < asked.at
}
