/**
 * Something to say, before it is in a language: a key of the catalogue and the values that fill it.
 * Phrases are plain JSON, so that a talk's log can keep them and a switch of language can say them anew.
 */
import { z } from 'zod'
import { ConceptId } from '../domain/ids.ts'
import { Wording } from '../domain/language.ts'
import { Moment, WeekInterval } from '../domain/schedule.ts'
import { type Key, nl } from './nl/index.ts'

/** A value of a phrase. A bare string is people's words: shown as they are, never read as markup. */
export type Value =
  | string
  | number
  | { readonly concept: ConceptId }
  | { readonly times: readonly WeekInterval[] }
  | { readonly moment: Moment }
  | { readonly date: Moment } // its day alone
  | { readonly spoken: string } // a language code, said as the name of the language
  | { readonly wording: Wording }
  | { readonly club: string | Wording } // what the club says of itself: everybody may open its links
  | { readonly phrase: Phrase }
  | { readonly list: readonly Value[] } // «a, b en c»

export interface Phrase {
  readonly key: Key
  readonly values?: Readonly<Record<string, Value>> | undefined
}

/** Makes a phrase. A key that is in no catalogue does not compile. */
export function t(key: Key, values?: Readonly<Record<string, Value>>): Phrase {
  return values === undefined ? { key } : { key, values }
}

export const Value: z.ZodType<Value> = z.lazy(() =>
  z.union([
    z.string(),
    z.number(),
    z.strictObject({ concept: ConceptId }),
    z.strictObject({ times: z.array(WeekInterval) }),
    z.strictObject({ moment: Moment }),
    z.strictObject({ date: Moment }),
    z.strictObject({ spoken: z.string() }),
    z.strictObject({ wording: Wording }),
    z.strictObject({ club: z.union([z.string(), Wording]) }),
    z.strictObject({ phrase: Phrase }),
    z.strictObject({ list: z.array(Value) }),
  ]),
)

/** Reads a phrase back from a stored log: a key that has gone since is refused. */
export const Phrase: z.ZodType<Phrase> = z.lazy(() =>
  z.object({
    key: z.custom<Key>((key) => typeof key === 'string' && Object.hasOwn(nl, key)),
    values: z.record(z.string(), Value).optional(),
  }),
)
