/**
 * Everybody and everything in a club that matching looks at, in memory. The store is the truth: before
 * each question the picture is brought up to date with what changed since.
 */
import type { Activity, Block, ClubId, Group, Introduction, Partner } from '../domain/index.ts'
import { Exposures, Introductions, Members, type Population } from '../matching/index.ts'
import type { Change, Cursor, Store } from '../ports/index.ts'

export interface Populations {
  /** The club as it is now. One object per club: read it, do not keep it. */
  of(clubId: ClubId): Promise<Population>
  /** Keeps nothing of a club that is gone. */
  forget(clubId: ClubId): void
}

interface Kept {
  cursor: Cursor | undefined
  readonly members: Members
  readonly groups: Map<string, Group>
  readonly activities: Map<string, Activity>
  readonly partners: Map<string, Partner>
  readonly blocks: Map<string, Block>
  readonly introductions: Introductions
  readonly showings: Exposures
}

const WATCHED = [
  'members',
  'groups',
  'activities',
  'partners',
  'blocks',
  'introductions',
  'showings',
] as const
type Watched = (typeof WATCHED)[number]

const CHANGES_AT_ONCE = 1000

export function populations(store: Store): Populations {
  const clubs = new Map<ClubId, Kept>()
  const updates = new Map<ClubId, Promise<void>>()
  return {
    of: async (clubId) => {
      const kept = clubs.get(clubId) ?? empty()
      clubs.set(clubId, kept)
      // One update of a club at a time: a second question waits for it and then brings its own.
      const update = (updates.get(clubId) ?? Promise.resolve())
        .catch(() => undefined)
        .then(() => bringUpToDate(store, clubId, kept))
      updates.set(clubId, update)
      await update
      return kept
    },
    forget: (clubId) => {
      clubs.delete(clubId)
      updates.delete(clubId)
    },
  }
}

function empty(): Kept {
  return {
    cursor: undefined,
    members: new Members(),
    groups: new Map(),
    activities: new Map(),
    partners: new Map(),
    blocks: new Map(),
    introductions: new Introductions(),
    showings: new Exposures(),
  }
}

async function bringUpToDate(store: Store, clubId: ClubId, kept: Kept): Promise<void> {
  for (;;) {
    const { changes, cursor } = await changesOf(store, clubId, kept)
    for (const change of changes) await apply(store, clubId, kept, change)
    kept.cursor = cursor
    if (changes.length < CHANGES_AT_ONCE) return
  }
}

/** What changed; everything, when the store no longer knows how far back our cursor is. */
async function changesOf(
  store: Store,
  clubId: ClubId,
  kept: Kept,
): ReturnType<Store['changesSince']> {
  try {
    return await store.changesSince(clubId, kept.cursor, CHANGES_AT_ONCE)
  } catch (error) {
    if (kept.cursor === undefined || !isTooOld(error)) throw error
    for (const name of WATCHED) kept[name].clear()
    return store.changesSince(clubId, undefined, CHANGES_AT_ONCE)
  }
}

function isTooOld(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'cursor-too-old'
}

async function apply(store: Store, clubId: ClubId, kept: Kept, change: Change): Promise<void> {
  const name = WATCHED.find((watched) => watched === change.in)
  if (name === undefined) return
  await refresh(store, clubId, name, change.id, kept[name])
}

async function refresh(
  store: Store,
  clubId: ClubId,
  name: Watched,
  id: string,
  into: { set(id: string, record: unknown): unknown; delete(id: string): unknown },
): Promise<void> {
  const stored = await store.get(name, clubId, id)
  if (stored === undefined || isOver(name, stored.record)) into.delete(id)
  else into.set(id, stored.record)
}

/** Introductions that ended before the two met count for nothing in matching. */
function isOver(name: Watched, record: unknown): boolean {
  if (name !== 'introductions') return false
  const { state, peerSaid } = record as Introduction
  return state === 'closed' && peerSaid !== 'yes'
}
