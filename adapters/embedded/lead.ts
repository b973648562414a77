/**
 * The lead among the processes of one machine: a lock that the system itself takes back when its holder
 * dies, at that moment and not after a time. Whoever looks at the store is not kept from it: the lock is on
 * a file of its own, in which nothing stands.
 */
import Libsql from 'libsql'
import type { Lead } from '../../core/ports/index.ts'
import { explained, isEmbeddedError } from './errors.ts'

/** On a disk of another machine such locks may not hold: a house stands on a disk of its own. */
export function embeddedLead(path: string): Lead {
  let lock: Libsql.Database | undefined
  let isOver = false
  return {
    get isHeld() {
      return lock !== undefined
    },
    take: async () => {
      if (!isOver) lock ??= locked(path)
      return lock !== undefined
    },
    resign: async () => {
      isOver = true
      lock?.close()
      lock = undefined
    },
  }
}

function locked(path: string): Libsql.Database | undefined {
  const file = new Libsql(path, { timeout: 0 })
  try {
    file.exec('BEGIN EXCLUSIVE')
    return file
  } catch (error) {
    file.close()
    const known = explained(error, path)
    if (isEmbeddedError(known) && known.code === 'busy') return undefined
    throw known
  }
}
