/**
 * A unit of work: what an act reads and means to write, until it is committed at once. Every write
 * expects the version that was read, so that two acts that meet cannot overwrite each other.
 */
import type { ClubId } from '../domain/index.ts'
import type {
  CollectionName,
  CommitRefused,
  Job,
  RecordOf,
  Store,
  Unit,
  Write,
} from '../ports/index.ts'
import { ok, type Result } from '../result.ts'
import type { Outgoing } from './outgoing.ts'

interface Held {
  readonly in: CollectionName
  readonly clubId: ClubId
  readonly id: string
  /** What the store had: 0 = nothing. */
  readonly version: number
  readonly record: unknown
  write?: Write
}

export interface Stage {
  /** The record as this act sees it: its own writes first. */
  get<N extends CollectionName>(
    name: N,
    clubId: ClubId,
    id: string,
  ): Promise<RecordOf<N> | undefined>
  /** Writes a record that was read with `get`, or one that must not exist yet. */
  put<N extends CollectionName>(name: N, record: RecordOf<N>): void
  remove(name: CollectionName, clubId: ClubId, id: string): void
  /** What this act means to write into a collection. */
  written<N extends CollectionName>(name: N): RecordOf<N>[]
  /** The ids of what this act means to remove from a collection. */
  removed(name: CollectionName): string[]
  /** A message to somebody, committed with the rest. */
  tell(outgoing: Outgoing): void
  /** A job for the agenda, added once the unit is committed. */
  later(job: Job): void
  readonly outgoing: readonly Outgoing[]
  readonly jobs: readonly Job[]
  /** Everything at once, with rows that are made of the outgoing messages; `conflict` = do it again. */
  commit(more?: Unit): Promise<Result<void, CommitRefused>>
}

export function stage(store: Store): Stage {
  const held = new Map<string, Held>()
  const outgoing: Outgoing[] = []
  const jobs: Job[] = []
  const nameOf = (name: CollectionName, clubId: ClubId, id: string): string =>
    `${name} ${clubId} ${id}`
  return {
    outgoing,
    jobs,
    get: async <N extends CollectionName>(name: N, clubId: ClubId, id: string) => {
      const known = held.get(nameOf(name, clubId, id))
      if (known !== undefined) return known.record as RecordOf<N> | undefined
      const stored = await store.get(name, clubId, id)
      const version = stored?.version ?? 0
      held.set(nameOf(name, clubId, id), { in: name, clubId, id, version, record: stored?.record })
      return stored?.record
    },
    put: (name, record) => {
      const key = nameOf(name, record.clubId, record.id)
      const version = held.get(key)?.version ?? 0
      const expects = version === 0 ? 'absent' : version
      const write = { do: 'put', in: name, record, expects } as Write
      held.set(key, { in: name, clubId: record.clubId, id: record.id, version, record, write })
    },
    remove: (name, clubId, id) => {
      const key = nameOf(name, clubId, id)
      const version = held.get(key)?.version ?? 0
      const gone = { in: name, clubId, id, version, record: undefined }
      const expects = version === 0 ? {} : { expects: version }
      held.set(key, { ...gone, write: { do: 'remove', in: name, clubId, id, ...expects } })
    },
    written: <N extends CollectionName>(name: N) =>
      [...held.values()]
        .filter((one) => one.in === name && one.write?.do === 'put')
        .map(({ record }) => record as RecordOf<N>),
    removed: (name) =>
      [...held.values()]
        .filter((one) => one.in === name && one.write?.do === 'remove')
        .map(({ id }) => id),
    tell: (one) => {
      outgoing.push(one)
    },
    later: (job) => {
      jobs.push(job)
    },
    commit: async (more = []) => {
      const own = [...held.values()].flatMap(({ write }) => (write === undefined ? [] : [write]))
      const unit = [...own, ...more]
      return unit.length === 0 ? ok() : store.commit(unit)
    },
  }
}
