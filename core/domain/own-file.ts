/** What somebody gets who asks for everything that is kept about them. */
import type { Language } from './language.ts'

/** Whether a number in this field of a record is a moment, to be read as a date. */
export function isMomentField(field: string): boolean {
  return /(?:^at|At|Until|since|until)$/.test(field)
}

/** Longer than any words: a photo, which is whole in the file for programs. */
const LONGEST = 10_000

/** What stands in a field, for people to read. */
export function shownValue(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, 40)}…` : text
}

/** Kind by kind, for people to read and for programs; without the names and words of others. */
export interface OwnFile {
  readonly language: Language
  readonly title: string
  readonly made: string
  readonly kinds: readonly {
    readonly kind: string
    readonly title: string
    readonly seenBy: string
    readonly kept: string
    readonly records: readonly Record<string, unknown>[]
  }[]
}
