/**
 * Opens the agenda of a house on Redis, or says why not. In production only a Redis that evicts nothing
 * and keeps what it has on disk will do; elsewhere the journal is told.
 */
import { failed, ok, type Result } from '../../core/result.ts'
import { PREFIX, type RedisAgenda, type RedisAgendaOptions, redisAgenda } from './agenda.ts'
import { complaints } from './complaints.ts'
import { type Connections, connect } from './connect.ts'
import { openQueue } from './queue.ts'
import { type Unsafe, unsafeties } from './safety.ts'

/** `away`: nobody answers there. `locked`: it wants another password. */
export type RedisRefusal = 'away' | 'locked' | Unsafe

export interface RedisPlan extends RedisAgendaOptions {
  /** With its password; never printed. */
  readonly url: string
  readonly isProduction: boolean
}

export async function openRedisAgenda(
  plan: RedisPlan,
): Promise<Result<RedisAgenda, readonly RedisRefusal[]>> {
  const troubles = complaints(plan)
  let connections: Connections
  try {
    connections = await connect(plan.url, troubles.hear)
  } catch (error) {
    return failed([isLocked(error) ? 'locked' : 'away'])
  }
  const unsafe = await unsafeties(connections.asking)
  if (plan.isProduction && unsafe.length > 0) {
    connections.close()
    return failed(unsafe)
  }
  for (const what of unsafe) plan.journal.note('agenda.redis-unsafe', { what })
  connections.asking.on('ready', troubles.back)
  const queue = openQueue(connections, plan.prefix ?? PREFIX)
  queue.on('error', troubles.hear)
  return ok(redisAgenda(plan, { connections, queue, troubles }))
}

/** Redis answers, and lets nobody in with this name and password. */
function isLocked(error: unknown): boolean {
  return (
    error instanceof Error && /\b(NOAUTH|WRONGPASS|NOPERM)\b|invalid.*password/i.test(error.message)
  )
}
