/** A conversation as it stands: which script is running and what was answered so far. */
import { z } from 'zod'
import { AddressId, ClubId, MemberId } from './ids.ts'

/**
 * One entry of an answer log. `ask` keeps the meaning of an answer, `look` what the house answered.
 * The key is the question's, so that a changed script keeps the answers up to the first difference.
 */
export const LogEntry = z.object({
  kind: z.enum(['ask', 'look']),
  key: z.string(),
  value: z.json(),
})
export type LogEntry = z.infer<typeof LogEntry>

export const RunningScript = z.object({
  script: z.string(),
  version: z.int(),
  input: z.json(),
  log: z.array(LogEntry),
  /** Names the question that is open, so that a button of an earlier one cannot answer it. */
  run: z.string(),
})
export type RunningScript = z.infer<typeof RunningScript>

/** The state of one chat. Its id is the address; versions of it serialise the messages of a person. */
export const Talk = z.object({
  id: AddressId,
  clubId: ClubId,
  memberId: MemberId,
  running: RunningScript.optional(),
  turnedAt: z.number(),
})
export type Talk = z.infer<typeof Talk>
