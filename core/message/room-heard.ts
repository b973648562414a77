/**
 * What came in from the chat of a group, reduced to what happened there. No words: of what people say to
 * the bot it is known only whether they asked when the group meets.
 */
import { z } from 'zod'
import { Language } from '../domain/language.ts'
import { Address } from './heard.ts'

export const RoomHeard = z.object({
  kind: z.literal('in-room'),
  what: z.enum([
    'opened', // by a link that a host was given
    'when', // somebody asks for the next meeting
    'called', // somebody says something else to the bot
    'added',
    'removed',
    'muted', // the bot may not write there any more
    'unmuted',
    'moved', // the chat goes on under another key
  ]),
  /** The room. */
  address: Address,
  eventId: z.string().min(1).max(200),
  at: z.number(),
  /** The language of who did it. */
  locale: Language.optional(),
  /** Of `opened`: what the link carried. */
  link: z.string().max(200).optional(),
  /** The own chat of who opened the room or took the bot out; absent of who cannot be known. */
  by: Address.optional(),
  /** Of `moved`, as it is told in the old chat: the new key. */
  movedTo: z.string().optional(),
  /** The same as it is told in the new one, before all else there: the old key. */
  movedFrom: z.string().optional(),
})
export type RoomHeard = z.infer<typeof RoomHeard>
