/** What a card holds beside what somebody seeks and shows: a name, and how they like things. Null takes it away. */
import { z } from 'zod'
import { Company, Travel } from '../domain/index.ts'

export const Own = z.object({
  firstName: z.string().nullish(),
  travel: Travel.nullish(),
  company: Company.nullish(),
  short: z.literal(true).nullish(),
})
export type Own = z.infer<typeof Own>
