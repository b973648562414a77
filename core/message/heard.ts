/**
 * What came in, reduced to what the house may know. An adapter's `decode` makes it; the platform's own
 * payload is not kept.
 */
import { z } from 'zod'
import { Language } from '../domain/language.ts'
import { Whereabouts } from '../domain/place.ts'

/** Longer texts are cut here, and the person is told. */
export const MAX_WORDS = 4000

export const Address = z.object({ platform: z.string().min(1), key: z.string().min(1) })
export type Address = z.infer<typeof Address>

/**
 * The platform's own word for a picture that came along: with it the picture can be fetched, if a talk asked for
 * one. Kept no longer than until it is answered.
 */
const Picture = z.string().min(1).max(250)

const from = {
  address: Address,
  /** The platform's own id of this event: the same event twice has the same id. */
  eventId: z.string().min(1).max(200),
  at: z.number(),
  /** The language that the platform or the browser is set to: a hint. */
  locale: Language.optional(),
  firstName: z.string().max(40).optional(),
  /** `order` of the newest line that was on the person's screen: a number or «ja» is about that. */
  seen: z.number().optional(),
}

export const Heard = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('said'),
    text: z.string().max(MAX_WORDS),
    cut: z.boolean().optional(),
    picture: Picture.optional(),
    ...from,
  }),
  z.object({ kind: z.literal('chosen'), token: z.string().max(200), ...from }),
  z.object({
    kind: z.literal('filled'),
    token: z.string().max(200),
    values: z.record(z.string().max(80), z.string().max(MAX_WORDS)),
    ...from,
  }),
  z.object({ kind: z.literal('opened'), link: z.string().max(200).optional(), ...from }),
  z.object({
    kind: z.literal('shared'),
    what: z.enum(['place', 'picture', 'voice', 'video', 'file', 'sticker', 'contact']),
    where: Whereabouts.optional(),
    picture: Picture.optional(),
    ...from,
  }),
  z.object({ kind: z.literal('edited'), text: z.string().max(MAX_WORDS), ...from }),
  z.object({ kind: z.literal('left'), ...from }),
  z.object({ kind: z.literal('returned'), ...from }),
])
export type Heard = z.infer<typeof Heard>
