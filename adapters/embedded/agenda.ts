/**
 * The Agenda port for one machine: a table of jobs in the store's own file, and a timer that wakes at
 * the next due time. Several processes may work on one file; what they promise each other is in
 * `jobs.ts`.
 */
import { randomUUID } from 'node:crypto'
import type { Agenda, Clock, JobHandler, Journal } from '../../core/ports/index.ts'
import {
  addJob,
  buryJob,
  type ClaimedJob,
  cancelJob,
  claimJob,
  countJobs,
  deadJobs,
  finishJob,
  nextDue,
  renewLease,
  retryJob,
} from './jobs.ts'
import type { EmbeddedDatabase } from './open.ts'

export interface EmbeddedAgendaOptions {
  readonly database: EmbeddedDatabase
  readonly clock: Clock
  readonly journal: Journal
  /** A job of a process that died is free again after so long; default 20 s. Renewed while it runs. */
  readonly leaseMs?: number
  /** So many jobs at once, once started; default 4. `runDue` does one after the other. */
  readonly concurrency?: number
  /** Other processes' jobs are looked for so often; default 1 s. */
  readonly pollMs?: number
}

export function embeddedAgenda(options: EmbeddedAgendaOptions): Agenda {
  const { database, clock, journal } = options
  const { leaseMs = 20_000, concurrency = 4, pollMs = 1000 } = options
  const handlers = new Map<string, JobHandler>()
  const running = new Map<string, { job: ClaimedJob; until: number; end: Promise<void> }>()
  let isStarted = false
  let timer: NodeJS.Timeout | undefined

  function claim(): ClaimedJob | undefined {
    if (handlers.size === 0) return undefined
    keepLeases()
    const now = clock.now()
    const lease = { now, until: now + leaseMs, token: randomUUID() }
    return claimJob(database, [...handlers.keys()], lease)
  }

  /** This process is alive, so what it runs stays its own, however late its timers are. */
  function keepLeases(): void {
    const until = clock.now() + leaseMs
    for (const run of running.values()) {
      if (until - run.until < leaseMs / 3) continue
      run.until = until
      renewLease(database, run.job, until)
    }
  }

  /** Runs one job to its end. Never rejects. */
  function run(job: ClaimedJob): Promise<void> {
    const end = tried(job)
      .catch((cause: unknown) => {
        // The store could not be told; the lease will end and the job run again.
        journal.alarm('agenda.unsettled', cause, { name: job.name, id: job.id })
      })
      .finally(() => {
        running.delete(job.token)
      })
    running.set(job.token, { job, until: clock.now() + leaseMs, end })
    return end
  }

  async function tried(job: ClaimedJob): Promise<void> {
    const facts = { name: job.name, id: job.id, tries: job.tries }
    const renewal = setInterval(() => {
      guarded(keepLeases)
    }, leaseMs / 2)
    try {
      await handlers.get(job.name)?.(job.payload, { id: job.id, tries: job.tries })
    } catch (cause) {
      const isLast = job.tries >= job.attempts
      journal.alarm(isLast ? 'agenda.dead' : 'agenda.failed', cause, facts)
      const isOurs = isLast
        ? buryJob(database, job, nameOf(cause))
        : retryJob(database, job, clock.now())
      if (!isOurs) journal.note('agenda.lease-lost', facts)
      return
    } finally {
      clearInterval(renewal)
    }
    if (!finishJob(database, job)) journal.note('agenda.lease-lost', facts)
  }

  function guarded(work: () => void): void {
    try {
      work()
    } catch (cause) {
      journal.alarm('agenda.store', cause)
    }
  }

  /** Takes as many due jobs as there is room for, then sleeps until the next one. */
  function wake(): void {
    clearTimeout(timer)
    if (!isStarted) return
    let sleepMs = pollMs
    guarded(() => {
      while (running.size < concurrency) {
        const job = claim()
        if (job === undefined) break
        void run(job).then(wake)
      }
      if (running.size >= concurrency) return
      const due = nextDue(database, [...handlers.keys()])
      if (due !== undefined) sleepMs = Math.min(pollMs, Math.max(1, due - clock.now()))
    })
    timer = setTimeout(wake, sleepMs)
  }

  function wakeSoon(): void {
    if (!isStarted) return
    clearTimeout(timer)
    timer = setTimeout(wake, 0)
  }

  return {
    async add(job) {
      const added = addJob(database, job, clock.now())
      wakeSoon()
      return added
    },
    async cancel(name, id) {
      return cancelJob(database, name, id, clock.now())
    },
    work(name, handler) {
      if (handlers.has(name)) throw new Error(`There is a handler for "${name}" already.`)
      handlers.set(name, handler)
      wakeSoon()
    },
    async runDue() {
      let ran = 0
      for (let job = claim(); job !== undefined; job = claim()) {
        await run(job)
        ran += 1
      }
      return ran
    },
    start() {
      if (isStarted) return
      isStarted = true
      wakeSoon()
    },
    async stop() {
      isStarted = false
      clearTimeout(timer)
      await Promise.all([...running.values()].map(({ end }) => end))
    },
    async counts() {
      return countJobs(database, clock.now())
    },
    async dead(limit) {
      return deadJobs(database, limit)
    },
  }
}

/** What is kept of a failure: its kind, never its words, for they may be a person's. */
function nameOf(cause: unknown): string {
  if (!(cause instanceof Error)) return 'NoError'
  const code = 'code' in cause && typeof cause.code === 'string' ? ` ${cause.code}` : ''
  return `${cause.name}${code}`.slice(0, 120)
}
