/** How groups stand in a file: what `form --json` wrote, and what somebody made of it by hand. */
import { z } from 'zod'

const Id = z.string().min(1).max(120)

/** What is empty and what is not there are the same: not said. */
function unsaid<T extends z.ZodType>(
  shape: T,
): z.ZodType<z.infer<T> | undefined, z.input<T> | null | undefined> {
  return shape.nullish().transform((value) => value ?? undefined)
}

export const ToldGroupShape = z.object({
  members: z.array(Id),
  host: unsaid(Id),
  source: unsaid(Id),
  topic: unsaid(z.string()),
  slot: z.string(),
  language: unsaid(z.string()),
  place: unsaid(z.string()),
  utility: unsaid(z.number()),
  ring: unsaid(z.array(z.object({ from: Id, to: Id, concept: z.string() }))),
})
export type ToldGroupShape = z.infer<typeof ToldGroupShape>

export const ToldFormingShape = z.object({
  groups: z.array(z.unknown()),
  unplaced: unsaid(z.array(z.object({ id: Id }))),
  certificate: unsaid(
    z.object({
      kind: z.enum(['optimal', 'bound']),
      utility: z.number(),
      bound: unsaid(z.number()),
    }),
  ),
  seed: unsaid(z.number()),
  steps: unsaid(z.number()),
})
