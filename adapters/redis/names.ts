/**
 * How a job is called in BullMQ, and what is kept there of a failure. `(name, id)` becomes one key; of
 * an error only its kind is kept, never its words, for they may be a person's.
 */
import type { Job } from '../../core/ports/index.ts'

/** The name is escaped, so that the first `~` is the one between the two. */
export function keyOf(name: string, id: string): string {
  return `${encodeURIComponent(name).replaceAll('~', '%7E')}~${id}`
}

export function idIn(key: string | undefined): string {
  return key === undefined ? '' : key.slice(key.indexOf('~') + 1)
}

export type Payload = Job['payload']

/** Written down as the error of a job during which processes died too often. */
export const LOST_TOO_OFTEN = 'ProcessDied'

const KIND = /^[\w.$-]{1,80}( [\w.$-]{1,39})?$/

/** As the embedded agenda tells it: the error's name, and its code where it has one. */
function kindOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'NoError'
  const code = 'code' in cause && typeof cause.code === 'string' ? ` ${cause.code}` : ''
  const kind = `${cause.name}${code}`
  return KIND.test(kind) ? kind : 'Error'
}

/** An error that may be written down: its words are the kind of the real one, and it has no stack. */
export function mute(cause: unknown): Error {
  const error = new Error(kindOf(cause))
  error.stack = ''
  return error
}

/** What is told of a dead job's last error. */
export function toldError(reason: string | undefined): string {
  return reason !== undefined && KIND.test(reason) ? reason : 'Error'
}

/** BullMQ's numbers for «this job is not, or no longer, yours»: gone, without lock, elsewhere, another's. */
const NOT_OURS: ReadonlySet<unknown> = new Set([-1, -2, -3, -6])

export function isNotOurs(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && NOT_OURS.has(error.code)) return true
  return error.message.startsWith('could not renew lock')
}
