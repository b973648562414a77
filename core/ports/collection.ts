/** What is declared about a collection, and the keys that follow from it. */
import type { z } from 'zod'

export interface IndexDeclaration {
  /** Paths into the record; the last ones may be asked for by range. */
  readonly fields: readonly string[]
  readonly unique?: boolean
  /** The one field among them that is a list: the record is found under each of its items. */
  readonly many?: string
}

/** A field that names a person, and what becomes of the record when that person is erased. */
export interface PersonField {
  readonly field: string
  /** The index that finds the records of a person; none = the record's own id is the person's. */
  readonly index?: string
  readonly onErase: 'remove' | 'take-out'
  /** The record lies in the house, not in the person's club. */
  readonly house?: boolean
}

export interface CollectionDeclaration {
  readonly shape: z.ZodObject | z.ZodType<{ id: string; clubId: string }>
  /** Grows when the shape changes in a way that older records do not fit. */
  readonly version: number
  /** Older records to this version, one step at a time: `upgrade[n]` makes version n + 1 of n. */
  readonly upgrade?: Readonly<
    Record<number, (older: Record<string, unknown>) => Record<string, unknown>>
  >
  readonly indexes: Readonly<Record<string, IndexDeclaration>>
  readonly people: readonly PersonField[]
  readonly retention:
    | 'keep'
    | 'while-member'
    | { readonly days: number; readonly since: string; readonly index: string }
  /** Who may see it: the person (`own`), everybody in the club, the coordinator, nobody (`house`). */
  readonly visibility: 'own' | 'club' | 'coordinator' | 'house'
}

/** Declares a collection: keeps its exact types, checks that it is complete. */
export function collection<const D extends CollectionDeclaration>(declaration: D): D {
  return declaration
}

export type IndexKey = readonly (string | number | boolean)[]

/** Reads a path such as `starts.instant`. */
export function at(record: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined
    return (value as Record<string, unknown>)[step]
  }, record)
}

/**
 * Every key under which an index finds a record: none when one of its fields is absent, one for each
 * item of its `many` field, else one.
 */
export function keysOf(index: IndexDeclaration, record: unknown): IndexKey[] {
  const columns = index.fields.map((field) => {
    const value = at(record, field)
    const values = field === index.many ? (Array.isArray(value) ? value : []) : [value]
    return values.filter(isKeyPart)
  })
  return columns.reduce<IndexKey[]>(
    (keys, column) => keys.flatMap((key) => column.map((part) => [...key, part])),
    [[]],
  )
}

function isKeyPart(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
}
