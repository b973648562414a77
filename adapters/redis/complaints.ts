/**
 * What the journal hears of Redis itself: that it is away, once until it is back; and every other kind
 * of trouble at most once a minute, for a worker meets it again and again.
 */
import type { Clock, Journal } from '../../core/ports/index.ts'
import { isNotOurs } from './names.ts'

const AGAIN_MS = 60_000
const AWAY =
  /^(Connection is closed|Stream isn't writeable|Command timed out|connect |read |write |Reached the max)/

export interface Complaints {
  readonly hear: (error: Error) => void
  readonly back: () => void
}

export function complaints({ journal, clock }: { journal: Journal; clock: Clock }): Complaints {
  const told = new Map<string, number>()
  let isAway = false
  return {
    hear(error) {
      if (isNotOurs(error)) {
        journal.note('agenda.lease-lost')
        return
      }
      if (isConnectionTrouble(error)) {
        if (!isAway) journal.alarm('agenda.redis-away', error)
        isAway = true
        return
      }
      const now = clock.now()
      if (now - (told.get(error.name) ?? Number.NEGATIVE_INFINITY) < AGAIN_MS) return
      told.set(error.name, now)
      journal.alarm('agenda.redis', error)
    },
    back() {
      if (isAway) journal.note('agenda.redis-back')
      isAway = false
    },
  }
}

function isConnectionTrouble(error: Error): boolean {
  const hasCode = 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)
  return hasCode || AWAY.test(error.message)
}
