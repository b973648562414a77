/** The database of the first version opens with today's program, and nothing in it is lost. */
import { copyFileSync, existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { embeddedAgenda } from '../../../adapters/embedded/agenda.ts'
import { type EmbeddedDatabase, openDatabase } from '../../../adapters/embedded/open.ts'
import { embeddedStore } from '../../../adapters/embedded/store.ts'
import { ClubId, HOUSE, MemberId } from '../../../core/domain/index.ts'
import { type CollectionName, collections } from '../../../core/ports/index.ts'
import { handClock } from '../../_kit/clock.ts'
import { keptJournal } from '../../_kit/journal.ts'
import { FIRST_HOUSE_CLUB, FIRST_HOUSE_TIME } from '../../fixtures/first-house.ts'
import { type Folder, ownFolder } from './ground.ts'

const FIRST = fileURLToPath(new URL('../../fixtures/first-house.db', import.meta.url))
/** The collections that the first version had. */
const THEN = [
  'clubs',
  'members',
  'addresses',
  'sessions',
  'links',
  'partners',
  'places',
  'activities',
  'groups',
  'rsvps',
  'introductions',
  'blocks',
  'relayedWords',
  'tasks',
  'talks',
  'intake',
  'outbox',
  'lines',
] as const satisfies readonly CollectionName[]

let folder: Folder
let database: EmbeddedDatabase

beforeEach(() => {
  folder = ownFolder()
  copyFileSync(FIRST, folder.file)
  database = openDatabase(folder.file)
})
afterEach(() => {
  database.close()
  folder.remove()
})

describe('the first house', () => {
  it('is one small whole file', () => {
    expect(statSync(FIRST).size).toBeLessThan(200_000)
    expect(existsSync(`${FIRST}-wal`)).toBe(false)
    expect(database.row('PRAGMA integrity_check')).toEqual(['ok'])
  })

  it.each(THEN)('has its %s read in their newest shape', async (name) => {
    const store = embeddedStore(database)
    const rows = database.rows(`SELECT clubId, id FROM "${name}"`)
    expect(rows.length).toBeGreaterThan(0)
    for (const [clubId, id] of rows) {
      const stored = await store.get(name, ClubId.parse(clubId), String(id))
      expect(collections[name].shape.parse(stored?.record)).toEqual(stored?.record)
    }
  })

  it('still knows what An said about herself', async () => {
    const store = embeddedStore(database)
    const an = await store.get('members', FIRST_HOUSE_CLUB, 'an')
    expect(an?.record).toMatchObject({
      firstName: 'An',
      age: 'adult',
      wants: [{ concept: 'sewing', level: 'beginner' }],
      available: [{ day: 'wed', from: 1020, to: 1320 }],
      consents: [{ purpose: 'matching', given: true }],
    })
  })

  it('finds people, meetings and lines by their indexes, and tells what changed', async () => {
    const store = embeddedStore(database)
    const clubId = FIRST_HOUSE_CLUB
    const groups = await store.find('groups', { clubId, index: 'byMember', equals: ['an'] })
    const lines = await store.find('lines', {
      clubId: HOUSE,
      index: 'byAddress',
      equals: ['web:an'],
      newestFirst: true,
    })
    expect(groups.items.map(({ record }) => record.id)).toEqual(['g1'])
    expect(lines.items.map(({ record }) => record.by)).toEqual(['bot', 'person'])
    const { changes } = await store.changesSince(clubId, undefined)
    expect(changes.filter((change) => change.in === 'members')).toHaveLength(3)
  })

  it('goes on: a record is changed under its version, a job that waited runs', async () => {
    const store = embeddedStore(database)
    const an = await store.get('members', FIRST_HOUSE_CLUB, MemberId.parse('an'))
    if (an === undefined) throw new Error('An is gone.')
    const record = { ...an.record, paused: true }
    const done = await store.commit([{ do: 'put', in: 'members', record, expects: an.version }])
    expect(done.ok).toBe(true)

    const clock = handClock(FIRST_HOUSE_TIME)
    const agenda = embeddedAgenda({ database, clock, journal: keptJournal() })
    const ran: unknown[] = []
    agenda.work('lapse', (payload, { id }) => {
      ran.push({ payload, id })
      return Promise.resolve()
    })
    expect(await agenda.runDue()).toBe(1)
    expect(ran).toEqual([{ payload: { introductionId: 'i1' }, id: 'lapse-i1' }])
  })
})
