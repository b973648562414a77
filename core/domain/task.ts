/** Work for the club's human: somebody asks for a person or a group, reports somebody, or was not understood. */
import { z } from 'zod'
import { ClubId, ConceptId, IntroductionId, MemberId, RoundId, TaskId } from './ids.ts'
import { Proposal } from './proposal.ts'

export const TaskKind = z.enum([
  'human',
  'report',
  'alert',
  'unhandled',
  'group',
  'round',
  'approval',
  // What was understood and has no talk of its own yet.
  'start-group',
  'announce',
  'feedback',
  'worry',
  // Somebody would like to lead along: a host, once the club's human says so.
  'co-host',
])
export type TaskKind = z.infer<typeof TaskKind>

export const Task = z.object({
  id: TaskId,
  clubId: ClubId,
  kind: TaskKind,
  /** Who asked. */
  memberId: MemberId,
  /** Who is reported; known to the coordinator alone. */
  againstId: MemberId.optional(),
  introductionId: IntroductionId.optional(),
  /** What a group is asked for about. */
  concept: ConceptId.optional(),
  /** The mentor who answers it, because the person agreed that what they look for is told. */
  mentorId: MemberId.optional(),
  /** The round whose groups wait for a word. */
  roundId: RoundId.optional(),
  /** What they propose to do with others, as it was understood. */
  proposal: Proposal.optional(),
  /** What the person wrote, if they wrote something. */
  words: z.string().max(4000).optional(),
  /** With a report: the last messages, frozen, oldest first. */
  evidence: z
    .array(z.object({ from: MemberId, words: z.string(), at: z.number() }))
    .max(20)
    .default([]),
  state: z.enum(['open', 'taken', 'done']),
  takenBy: MemberId.optional(),
  createdAt: z.number(),
  doneAt: z.number().optional(),
})
export type Task = z.infer<typeof Task>
