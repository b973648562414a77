/** Nothing that names a person or a chat is forgotten in the table that erasure is made from. */
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { AddressId } from '../../../core/domain/index.ts'
import {
  type CollectionDeclaration,
  type CollectionName,
  collections,
  keysOf,
} from '../../../core/ports/index.ts'

const declared: readonly (readonly [CollectionName, CollectionDeclaration])[] = (
  Object.keys(collections) as CollectionName[]
).map((name) => [name, collections[name]])

/** Paths in a shape, lists left out, at which this very schema stands. */
function pathsOf(shape: z.core.$ZodType, wanted: z.core.$ZodType, path = ''): string[] {
  if (shape === wanted) return [path]
  const inside = (one: z.core.$ZodType): string[] => pathsOf(one, wanted, path)
  if (shape instanceof z.ZodObject)
    return Object.entries(shape.shape).flatMap(([field, one]) =>
      pathsOf(one as z.core.$ZodType, wanted, path === '' ? field : `${path}.${field}`),
    )
  if (shape instanceof z.ZodArray) return inside(shape.element)
  if (shape instanceof z.ZodTuple) return [...new Set(shape.def.items.flatMap(inside))]
  if (shape instanceof z.ZodUnion) return [...new Set(shape.options.flatMap(inside))]
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) return inside(shape.unwrap())
  return []
}

describe('every collection', () => {
  it('that names a chat is found by this test', () => {
    expect(pathsOf(collections.sessions.shape, AddressId)).toEqual(['addressId'])
    expect(pathsOf(collections.talks.shape, AddressId)).toEqual(['id'])
  })

  it.each(declared)(
    '%s: finds the records of a person by an index that begins with them',
    (_, one) => {
      for (const { field, index } of one.people) {
        if (index === undefined) expect(field).toBe('id')
        else expect(one.indexes[index]?.fields[0]).toBe(field)
      }
    },
  )

  it.each(declared)('%s: finds whom it takes out by an index of their own', (_, one) => {
    for (const { index, onErase, field } of one.people)
      if (onErase === 'take-out') expect(one.indexes[index ?? '']?.fields[0]).toBe(field)
  })

  it.each(declared)('%s: is found by its chat where it names a chat and nobody', (name, one) => {
    const chats = pathsOf(one.shape, AddressId).filter((field) => field !== 'id')
    if (chats.length === 0 || one.people.length > 0) return
    expect(one.indexes['byAddress']?.fields[0], name).toBe('addressId')
  })

  it.each(declared)('%s: ends by an index on the time that it is kept from', (_, one) => {
    if (typeof one.retention !== 'object') return
    expect(one.indexes[one.retention.index]?.fields).toEqual([one.retention.since])
    expect(one.retention.days).toBeGreaterThan(0)
  })
})

describe('the keys of an index', () => {
  it('are one for each item of a list, and none when a field is absent', () => {
    const index = { fields: ['state', 'people'], many: 'people' }
    expect(keysOf(index, { state: 'open', people: ['an', 'bo'] })).toEqual([
      ['open', 'an'],
      ['open', 'bo'],
    ])
    expect(keysOf(index, { state: 'open', people: [] })).toEqual([])
    expect(keysOf(index, { people: ['an'] })).toEqual([])
  })

  it('read paths into a record', () => {
    expect(keysOf({ fields: ['starts.instant'] }, { starts: { instant: 7 } })).toEqual([[7]])
    expect(keysOf({ fields: ['starts.instant'] }, { starts: null })).toEqual([])
  })
})
