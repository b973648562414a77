/** What the tests of Redis in trouble share: how a house is set there, and processes to work in it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type RedisAgenda, type RedisAgendaOptions } from '../../adapters/redis/agenda.ts'
import { openRedisAgenda } from '../../adapters/redis/open.ts'
import { systemClock } from '../../adapters/system/clock.ts'
import { type KeptJournal, keptJournal } from '../_kit/journal.ts'

/** Short leases, so that nobody waits long for what a dead process held. */
export const FAULTS = { prefix: 'faults', leaseMs: 1000, maxLost: 3, isProduction: false } as const

export async function openAgenda(
  url: string,
  more: Partial<RedisAgendaOptions> = {},
): Promise<{ agenda: RedisAgenda; journal: KeptJournal }> {
  const journal = keptJournal()
  const opened = await openRedisAgenda({ ...FAULTS, url, journal, clock: systemClock(), ...more })
  if (!opened.ok) throw new Error(opened.error.join())
  return { agenda: opened.value, journal }
}

export interface WorkerProcess {
  /** Every whole line that it said. */
  readonly said: readonly string[]
  /** How it ended. */
  readonly ended: Promise<NodeJS.Signals | number | null>
  kill(): Promise<void>
}

export function startWorker(url: string, manner: 'dies' | 'freezes'): WorkerProcess {
  const script = fileURLToPath(new URL('redis-agenda-worker.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, url, manner], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  createInterface(child.stdout).on('line', (line) => said.push(line))
  const ended = once(child, 'close').then(() => child.signalCode ?? child.exitCode)
  return {
    said,
    ended,
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}
