/**
 * Records on their way in and out: checked against their collection's shape before they are written,
 * brought to their newest shape when they are read. A record that does not fit is a fault in the
 * program; what is thrown names the field and the reason, never what stood there.
 */
import type { CollectionDeclaration, CollectionName } from '../../core/ports/index.ts'
import { embeddedError } from './errors.ts'

export interface CheckedRecord {
  readonly id: string
  readonly clubId: string
  readonly record: unknown
  readonly body: string
}

/** The record as its shape wants it: unknown fields gone, defaults filled in. Throws when it cannot. */
export function checked(
  name: CollectionName,
  declared: CollectionDeclaration,
  record: unknown,
): CheckedRecord {
  const fitting = fitted(name, declared, record, 'This record of')
  const id = fitting['id']
  const clubId = fitting['clubId']
  if (!isName(id) || !isName(clubId))
    throw embeddedError('record', `This record of "${name}" has no id and clubId that can be kept.`)
  return { id, clubId, record: fitting, body: JSON.stringify(fitting) }
}

/** A stored body in its newest shape, fresh every time. */
export function reading(
  name: CollectionName,
  declared: CollectionDeclaration,
  version: number,
  body: string,
): unknown {
  return fitted(name, declared, upgraded(name, declared, version, body), 'A stored record of')
}

/** Whether it can name a record: whole characters, and none that SQLite would cut the text at. */
export function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !/[\u0000\uD800-\uDFFF]/u.test(value)
}

function upgraded(
  name: CollectionName,
  declared: CollectionDeclaration,
  version: number,
  body: string,
): Record<string, unknown> {
  if (version > declared.version)
    throw embeddedError(
      'newer',
      `A record of "${name}" was written by a newer version of this program. Install that version.`,
    )
  let record: Record<string, unknown> = JSON.parse(body) as Record<string, unknown>
  for (let step = version; step < declared.version; step += 1) {
    const upgrade = declared.upgrade?.[step]
    if (upgrade === undefined)
      throw embeddedError(
        'record',
        `"${name}" has version ${String(declared.version)} but no upgrade from version ${String(step)}.`,
      )
    record = upgrade(record)
  }
  return record
}

function fitted(
  name: CollectionName,
  declared: CollectionDeclaration,
  record: unknown,
  whose: string,
): Record<string, unknown> {
  const fit = declared.shape.safeParse(record)
  if (fit.success) return fit.data
  const problems = fit.error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.map(String).join('.') || 'the whole'} (${issue.code})`)
  throw embeddedError(
    'record',
    `${whose} "${name}" does not fit its shape: ${problems.join(', ')}.`,
  )
}
