/**
 * Signs of life of the jobs: each leaves one after every run, so that a job which died quietly is noticed.
 * When a job is late is told by the job; who is told of it is decided here.
 */
import { type Heartbeat, HOUSE } from '../domain/index.ts'
import { all } from './all.ts'
import type { House } from './house.ts'

/** A sign of life that says nothing new is not written down more often than this. */
const NOTED_MS = 10_000
/** Another process may write the same record at the same moment. */
const TRIES = 3

export interface Run {
  /** Of the job. */
  readonly name: string
  readonly went: boolean
  /** From when on the next run is overdue; absent when this run says nothing about that. */
  readonly lateAt?: number | undefined
}

/** Keeps that a job ran. Counts twice when called twice. */
export async function beat(house: House, { name, went, lateAt }: Run): Promise<void> {
  const now = house.clock.now()
  await change(house, name, (known) => {
    const saysNothing = went && known?.failures === 0 && lateAt === undefined
    if (saysNothing && now - (known.lastOkAt ?? 0) < NOTED_MS) return undefined
    return {
      ...(known ?? { id: name, clubId: HOUSE }),
      lastAt: now,
      failures: went ? 0 : (known?.failures ?? 0) + 1,
      ...(went ? { lastOkAt: now } : {}),
      // What failed is as late as it was: only a run that went well is awaited anew.
      ...(went && lateAt !== undefined ? { lateAt } : {}),
    }
  })
}

/** From now on a job's first run is awaited. Twice is once; a job that is known already stays as it is. */
export async function awaitBeat(house: House, name: string, lateAt: number): Promise<void> {
  await change(house, name, (known) =>
    known?.lateAt === undefined
      ? { ...(known ?? { id: name, clubId: HOUSE, failures: 0 }), lateAt }
      : undefined,
  )
}

/** Forgets jobs that this version of the house no longer has. */
export async function forgetBeats(house: House, known: ReadonlySet<string>): Promise<void> {
  for await (const { record } of all(house, 'heartbeats', HOUSE, 'byHouse', [HOUSE]))
    if (!known.has(record.id))
      await house.store.commit([{ do: 'remove', in: 'heartbeats', clubId: HOUSE, id: record.id }])
}

/** The names of jobs that should have run and did not, or not well. */
export async function overdue(house: House): Promise<string[]> {
  const now = house.clock.now()
  const late: string[] = []
  for await (const { record } of all(house, 'heartbeats', HOUSE, 'byHouse', [HOUSE]))
    if (isLate(record, now)) late.push(record.id)
  return late
}

/** Tells the journal of every overdue job, once a day each, however many processes look. */
export async function alarmOverdue(house: House): Promise<void> {
  const now = house.clock.now()
  const today = new Date(now).toISOString().slice(0, 10)
  for (const name of await overdue(house)) {
    const late = await change(house, name, (known) =>
      known === undefined || !isLate(known, now) || known.alarmedOn === today
        ? undefined
        : { ...known, alarmedOn: today },
    )
    if (late === undefined) continue
    house.journal.alarm('job.overdue', undefined, {
      job: name,
      lateMs: now - (late.lateAt ?? now),
      failures: late.failures,
    })
  }
}

function isLate({ lateAt }: Heartbeat, now: number): boolean {
  return lateAt !== undefined && lateAt < now
}

/** Undefined when there was nothing to change, or others were faster each time. */
async function change(
  house: House,
  name: string,
  next: (known: Heartbeat | undefined) => Heartbeat | undefined,
): Promise<Heartbeat | undefined> {
  for (let turn = 1; turn <= TRIES; turn += 1) {
    const stored = await house.store.get('heartbeats', HOUSE, name)
    const record = next(stored?.record)
    if (record === undefined) return undefined
    const expects = stored?.version ?? ('absent' as const)
    const done = await house.store.commit([{ do: 'put', in: 'heartbeats', record, expects }])
    if (done.ok) return record
  }
  return undefined
}
