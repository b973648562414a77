/** A sign of life of what the house does again and again. Its id is the name of the job. */
import { z } from 'zod'
import { ClubId } from './ids.ts'

export const Heartbeat = z.object({
  id: z.string(),
  /** The house: jobs are nobody's club's. */
  clubId: ClubId,
  /** When it last came to an end, well or not; absent until then. */
  lastAt: z.number().optional(),
  /** When it last went well. */
  lastOkAt: z.number().optional(),
  /** How often in a row it went wrong since. */
  failures: z.int(),
  /** From then on it is overdue; absent for what is only done when somebody asks for it. */
  lateAt: z.number().optional(),
  /** The day (UTC) on which the journal was last told that it is overdue. */
  alarmedOn: z.string().optional(),
})
export type Heartbeat = z.infer<typeof Heartbeat>
