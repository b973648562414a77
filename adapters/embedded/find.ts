/**
 * Answers a query from the keys of a declared index: equality on its first fields, a range on the next,
 * page by page. A page's end is named by the key and id at which it ended, so that what is written
 * meanwhile moves nothing.
 */
import {
  type CollectionDeclaration,
  type CollectionName,
  type IndexDeclaration,
  type Key,
  keysOf,
} from '../../core/ports/index.ts'
import { embeddedError } from './errors.ts'
import { afterAll, keyBytes } from './keys.ts'
import { keysTable, recordsTable } from './layout.ts'
import type { EmbeddedDatabase } from './open.ts'
import { reading } from './record.ts'

export interface Question {
  readonly clubId: string
  readonly index: string
  readonly equals: readonly Key[]
  readonly from?: Key
  readonly to?: Key
  readonly newestFirst?: boolean
  readonly limit?: number
  readonly after?: string
}

export interface Found {
  readonly items: { record: unknown; version: number }[]
  readonly next?: string
}

interface Place {
  readonly key: Buffer
  readonly id: string
}

/** Keys from `from` on and below `to`. */
interface Range {
  readonly from: Buffer
  readonly to: Buffer
}

const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000

export function found(database: EmbeddedDatabase, name: CollectionName, question: Question): Found {
  const declared = database.declared[name]
  const index = indexOf(name, declared, question)
  const range = rangeOf(question)
  const limit = atMost(question.limit ?? DEFAULT_LIMIT, MAX_LIMIT)
  const isNewestFirst = question.newestFirst === true
  // Under several keys of the range a record is found at the first of them only.
  const mayRepeat =
    index.fields.findIndex((field) => field === index.many) >= question.equals.length

  const items: { record: unknown; version: number; at: Place }[] = []
  let place =
    question.after === undefined ? startOf(range, isNewestFirst) : readPlace(question.after)
  for (;;) {
    const rows = rowsAfter(database, name, question, range, place, limit + 1)
    for (const [key, id, version, shape, body] of rows) {
      const record = reading(name, declared, shape, body)
      place = { key, id }
      if (mayRepeat && !isFirst(index, record, key, range, isNewestFirst)) continue
      items.push({ record, version, at: place })
      if (items.length > limit) return page(items, limit)
    }
    if (rows.length <= limit) return page(items, limit)
  }
}

/** A limit as it is kept: whole, at least one, at most the ceiling. */
export function atMost(limit: number, ceiling: number): number {
  if (Number.isNaN(limit)) throw embeddedError('question', 'The limit is not a number.')
  return Math.min(Math.max(1, Math.trunc(limit)), ceiling)
}

function page(
  items: readonly { record: unknown; version: number; at: Place }[],
  limit: number,
): Found {
  const shown = items.slice(0, limit)
  const last = shown.at(-1)
  const isMore = items.length > limit && last !== undefined
  return {
    items: shown.map(({ record, version }) => ({ record, version })),
    ...(isMore ? { next: placeText(last.at) } : {}),
  }
}

type KeyRow = [key: Buffer, id: string, version: number, shape: number, body: string]

function rowsAfter(
  database: EmbeddedDatabase,
  name: CollectionName,
  question: Question,
  range: Range,
  place: Place,
  limit: number,
): KeyRow[] {
  const isNewestFirst = question.newestFirst === true
  const [beyond, within, order] = isNewestFirst ? ['<', '>=', 'DESC'] : ['>', '<', 'ASC']
  return database.rows(
    `SELECT k.key, k.id, r.version, r.shape, r.body
     FROM ${keysTable(name)} k CROSS JOIN ${recordsTable(name)} r
       ON r.clubId = k.clubId AND r.id = k.id
     WHERE k.clubId = ? AND k.name = ? AND (k.key, k.id) ${beyond} (?, ?) AND k.key ${within} ?
     ORDER BY k.key ${order}, k.id ${order} LIMIT ?`,
    [
      question.clubId,
      question.index,
      place.key,
      place.id,
      isNewestFirst ? range.from : range.to,
      limit,
    ],
  ) as KeyRow[]
}

function indexOf(
  name: CollectionName,
  declared: CollectionDeclaration,
  question: Question,
): IndexDeclaration {
  const index = declared.indexes[question.index]
  if (index === undefined)
    throw embeddedError('question', `"${name}" has no index "${question.index}".`)
  const isRanged = question.from !== undefined || question.to !== undefined
  if (question.equals.length + (isRanged ? 1 : 0) > index.fields.length)
    throw embeddedError(
      'question',
      `The index "${question.index}" of "${name}" has ${String(index.fields.length)} fields; the query asks for more.`,
    )
  return index
}

function rangeOf({ equals, from, to }: Question): Range {
  const prefix = keyBytes(equals)
  return {
    from: from === undefined ? prefix : Buffer.concat([prefix, keyBytes([from])]),
    to: to === undefined ? afterAll(prefix) : Buffer.concat([prefix, keyBytes([to])]),
  }
}

/** Just before everything: no id is empty, and a key alone sorts before the same key with an id. */
function startOf(range: Range, isNewestFirst: boolean): Place {
  return { key: isNewestFirst ? range.to : range.from, id: '' }
}

function isFirst(
  index: IndexDeclaration,
  record: unknown,
  key: Buffer,
  range: Range,
  isNewestFirst: boolean,
): boolean {
  return keysOf(index, record)
    .map(keyBytes)
    .filter((other) => other.compare(range.from) >= 0 && other.compare(range.to) < 0)
    .every((other) => (isNewestFirst ? other.compare(key) <= 0 : other.compare(key) >= 0))
}

function placeText(place: Place): string {
  return `${place.key.toString('base64url')}.${Buffer.from(place.id, 'utf8').toString('base64url')}`
}

function readPlace(text: string): Place {
  const [key, id, ...rest] = text.split('.')
  if (key === undefined || id === undefined || id === '' || rest.length > 0)
    throw embeddedError('question', 'This page was not given by this store.')
  return {
    key: Buffer.from(key, 'base64url'),
    id: Buffer.from(id, 'base64url').toString('utf8'),
  }
}
