/** The rows in which messages wait: the intake, the outbox, and the lines of a pull channel. */
import { z } from 'zod'
import { AddressId, ClubId, ConceptId, MemberId } from '../domain/ids.ts'
import { Address, Heard } from './heard.ts'
import { Message } from './message.ts'
import { RoomHeard } from './room-heard.ts'

/** A platform update, stored before it is acknowledged. Its id is `<platform>:<event id>`. */
export const Intake = z.object({
  id: z.string(),
  clubId: ClubId,
  addressId: AddressId,
  /** Absent once its words are gone: seven days after handling. */
  heard: z.union([Heard, RoomHeard]).optional(),
  state: z.enum(['received', 'handled', 'quarantined']),
  attempts: z.int().min(0).default(0),
  /** Grows with every event; events of one address are handled in this order. */
  order: z.number(),
  at: z.number(),
  handledAt: z.number().optional(),
})
export type Intake = z.infer<typeof Intake>

/** B: safety alerts, tasks to a human, receipts of consent and erasure. Everything else is A. */
export const DeliveryClass = z.enum(['A', 'B'])

export const OutboxState = z.enum(['pending', 'claimed', 'sent', 'dead', 'cancelled', 'unknown'])

/** One outgoing message, committed together with the state that causes it. */
export const OutboxRow = z.object({
  /** `<intake or cause>~<n>`: the same cause writes the same row. */
  id: z.string(),
  clubId: ClubId,
  /** Who reads it; absent of what is said in the room of a group: there it is to nobody in particular. */
  memberId: MemberId.optional(),
  /** The room of a group that must still be there. */
  roomId: z.string().optional(),
  addressId: AddressId,
  address: Address,
  message: Message,
  class: DeliveryClass,
  /** `now`: somebody waits for it. `later`: nobody does. */
  lane: z.enum(['now', 'later']),
  /** Why it is sent; what must still be true when it leaves hangs on it. */
  kind: z.enum([
    'reply',
    'request',
    'introduced',
    'relay',
    'task',
    'receipt',
    'notice',
    'seat',
    'invitation',
    'nudge',
    'digest',
    'broadcast',
    'reminder',
    'follow-up',
    'return',
    'kindness',
    'room',
  ]),
  /** The introduction that must still allow it. */
  introductionId: z.string().optional(),
  /** Who is told, when a relay cannot be known to have arrived. */
  fromId: MemberId.optional(),
  /** The group or activity that it is about, and the moment of which it speaks: void once that changed. */
  event: z.object({ id: z.string(), instant: z.number() }).optional(),
  /** The broadcast that it belongs to. */
  broadcastId: z.string().optional(),
  /** The talents that it is about, with what they are kinds of: not sent to who mutes one of them. */
  topics: z.array(ConceptId).optional(),
  /** From then on it is worth nothing, and is not sent. */
  expiresAt: z.number().optional(),
  /** The platform did not take its form: it goes as plain text, once. */
  isPlain: z.literal(true).optional(),
  /** The last one in a room: when it was sent, or could not be, the bot leaves the chat. */
  leaves: z.literal(true).optional(),
  /** It may have arrived before: it says so itself. */
  isRepeat: z.literal(true).optional(),
  /** So many of its parts arrived, and the rest waits: they do not leave again. */
  partsSent: z.int().min(1).optional(),
  state: OutboxState,
  reason: z.string().max(80).optional(),
  attempts: z.int().min(0).default(0),
  order: z.number(),
  /** Not sent before; milliseconds since 1970. */
  notBefore: z.number(),
  createdAt: z.number(),
  claimedAt: z.number().optional(),
  settledAt: z.number().optional(),
  /** It was `unknown`, and this was decided about it. */
  resolved: z.object({ by: z.enum(['policy', 'coordinator']), at: z.number() }).optional(),
})
export type OutboxRow = z.infer<typeof OutboxRow>

/** One line of a conversation on a pull channel (the page, the terminal). */
export const Line = z.object({
  /** The intake's id for a person's line, the outbox row's for ours: written twice, it stays one. */
  id: z.string(),
  clubId: ClubId,
  addressId: AddressId,
  by: z.enum(['person', 'bot']),
  words: z.string().optional(),
  message: Message.optional(),
  order: z.number(),
  at: z.number(),
})
export type Line = z.infer<typeof Line>
