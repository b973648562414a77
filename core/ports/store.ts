/**
 * Where records are. Small on purpose: get, find by a declared index, commit a unit, and ask what
 * changed.
 *
 * Promises, each a test in `test/contract/store.contract.ts`:
 * - `commit` is all or nothing, also when the process is killed; when it returns ok it is durable;
 * - units that are committed at once, without waiting for each other, may reach the disk together; each is
 *   judged by itself: one that is refused, or does not fit, takes no other with it; what keeps all of them
 *   from the disk is thrown to each;
 * - `close` waits for what was committed before it;
 * - a write that expects a version fails with `conflict` when the record has another one, and then
 *   nothing of the unit is written; `expects: 'absent'` fails when the record exists;
 * - versions start at 1 and grow by one with each put; a removed record that returns starts at 1 again;
 * - a unique index refuses a second record with the same key in the same club (`taken`); a record in
 *   which one of the index's fields is absent has no key and is never refused;
 * - `find` sees a record under each declared index as soon as its commit returned; order is by the
 *   index's fields, then by id; pages neither skip nor repeat a record that did not change meanwhile;
 * - a record is read in its newest shape: older ones pass through their collection's `upgrade`;
 * - `changesSince` gives a club's changes in commit order, may repeat, never skips; a cursor survives
 *   a restart; one that is older than what the store remembers throws an error whose code is
 *   `cursor-too-old`, and its reader starts again without a cursor;
 * - what was read is the reader's own: changing it changes nothing in the store.
 */
import type { ClubId } from '../domain/ids.ts'
import type { Result } from '../result.ts'
import type { CollectionName, IndexName, RecordOf } from './collections.ts'

export interface Stored<N extends CollectionName> {
  readonly record: RecordOf<N>
  readonly version: number
}

export type Key = string | number | boolean

export interface Query<N extends CollectionName> {
  readonly clubId: ClubId
  readonly index: IndexName<N>
  /** Values for the index's first fields, in order. */
  readonly equals: readonly Key[]
  /** Bounds of the field after those: from inclusive, to exclusive. */
  readonly from?: Key
  readonly to?: Key
  readonly newestFirst?: boolean
  /** At most so many; default 100, ceiling 1000. */
  readonly limit?: number
  /** `next` of the page before. */
  readonly after?: string
}

export interface Page<N extends CollectionName> {
  readonly items: readonly Stored<N>[]
  readonly next?: string
}

export type Write =
  | {
      [N in CollectionName]: {
        readonly do: 'put'
        readonly in: N
        readonly record: RecordOf<N>
        readonly expects?: number | 'absent'
      }
    }[CollectionName]
  | {
      readonly do: 'remove'
      readonly in: CollectionName
      readonly clubId: ClubId
      readonly id: string
      readonly expects?: number
    }

export type Unit = readonly Write[]

/** Which write of the unit was refused, and why. */
export type CommitRefused =
  | { readonly kind: 'conflict'; readonly in: CollectionName; readonly id: string }
  | {
      readonly kind: 'taken'
      readonly in: CollectionName
      readonly id: string
      readonly index: string
    }

/** Opaque: only what the same store gave may be handed back. */
export type Cursor = string & { readonly cursor: true }

export interface Change {
  readonly in: CollectionName
  readonly id: string
  readonly removed: boolean
}

export interface Store {
  get<N extends CollectionName>(name: N, clubId: ClubId, id: string): Promise<Stored<N> | undefined>
  find<N extends CollectionName>(name: N, query: Query<N>): Promise<Page<N>>
  commit(unit: Unit): Promise<Result<void, CommitRefused>>
  /** Changes after a cursor, oldest first, at most `limit` (default 1000). No cursor = from the start. */
  changesSince(
    clubId: ClubId,
    cursor: Cursor | undefined,
    limit?: number,
  ): Promise<{ changes: readonly Change[]; cursor: Cursor }>
  close(): Promise<void>
}
