/** What need not be kept goes in time, and what still waits or belongs to a member stays. */
import { beforeEach, describe, expect, it } from 'vitest'
import { retain } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { type ClubId, HOUSE } from '../../../core/domain/index.ts'
import { at, type CollectionName } from '../../../core/ports/index.ts'
import { houseForEach } from '../../_kit/talk.ts'
import { member } from '../../contract/records.ts'
import { founded } from './founding.ts'
import { DAY_MS, everything, got, invented, put, waiting } from './ground.ts'
import { tellsEverything } from './told.ts'

const open = houseForEach()
const kim = open.person('kim')
let clubId: ClubId

beforeEach(async () => {
  await tellsEverything(open, 'Kim')
  const seen = { seenAt: open.clock.now(), createdAt: open.clock.now(), ownDevice: false }
  await put(open.house, 'sessions', {
    id: 'browser',
    clubId: HOUSE,
    addressId: kim.addressId,
    ...seen,
  })
  clubId = (await founded(open)).clubId
})

async function after(days: number): Promise<Map<CollectionName, number>> {
  open.clock.advance(days * DAY_MS)
  await retain(open.house)
  const counts = new Map<CollectionName, number>()
  for (const one of await everything(open.house)) counts.set(one.in, (counts.get(one.in) ?? 0) + 1)
  return counts
}

const CONVERSATION = ['lines', 'intake', 'outbox', 'talks', 'relayedWords'] as const

describe('letting go', () => {
  it('keeps a conversation for six days and lets it go after eight', async () => {
    const early = await after(6)
    for (const name of CONVERSATION) expect(early.get(name), name).toBeGreaterThan(0)
    const late = await after(2)
    for (const name of CONVERSATION) expect(late.get(name), name).toBeUndefined()
  })

  it('keeps people, groups, contacts, tasks and sessions longer than conversations', async () => {
    const before = await after(0)
    const kept = await after(8)
    for (const name of [
      'members',
      'groups',
      'introductions',
      'tasks',
      'sessions',
      'rsvps',
    ] as const)
      expect(kept.get(name), name).toBe(before.get(name))
    expect(kept.get('members')).toBeGreaterThan(0)
  })

  it('lets a link go a day after it ended', async () => {
    expect((await after(0)).get('links')).toBe(1)
    expect((await after(2)).get('links')).toBeUndefined()
  })

  it('lets a browser go that was not seen for ninety days', async () => {
    expect((await after(89)).get('sessions')).toBe(1)
    expect((await after(2)).get('sessions')).toBeUndefined()
  })

  it('lets a task go after a year, and not a day before', async () => {
    expect((await after(364)).get('tasks')).toBe(1)
    expect((await after(2)).get('tasks')).toBeUndefined()
  })

  it('lets activities go four hundred days after they were', async () => {
    const all = (await after(0)).get('activities')
    expect((await after(366)).get('activities')).toBe(all)
    expect((await after(400)).get('activities')).toBeUndefined()
  })

  it('keeps who joined, whose coordinator waits, and who is invented, for ever', async () => {
    const before = (await after(0)).get('members')
    expect((await after(800)).get('members')).toBe(before)
    await got(open.house, 'members', DEMO_CLUB, invented('nadia'))
    const [an] = (await got(open.house, 'clubs', HOUSE, clubId)).coordinators
    await got(open.house, 'members', clubId, String(an))
  })

  it('removes nothing the second time', async () => {
    await after(366)
    const kept = await everything(open.house)
    expect(await retain(open.house)).toBe(0)
    expect(await everything(open.house)).toEqual(kept)
  })
})

it('what still waits stays, however old it is', async () => {
  await waiting(open, 'pending')
  await waiting(open, 'claimed', { state: 'claimed' })
  for (const state of ['sent', 'dead', 'cancelled', 'unknown'] as const)
    await waiting(open, state, { state })
  const at = open.clock.now()
  const event = { clubId: HOUSE, addressId: kim.addressId, attempts: 0, order: at, at }
  await put(open.house, 'intake', { id: 'unheard', state: 'received', ...event })
  await put(open.house, 'intake', { id: 'aside', state: 'quarantined', ...event })
  await after(500)
  const rows = (await everything(open.house)).filter((one) => one.in === 'outbox')
  expect(rows.map((one) => one.record.id).sort()).toEqual(['claimed', 'pending'])
  expect((await got(open.house, 'intake', HOUSE, 'unheard')).state).toBe('received')
  expect(await open.house.store.get('intake', HOUSE, 'aside')).toBeUndefined()
})

describe('somebody who looked in and never answered', () => {
  it('is gone after thirty days, with the chat, and is a stranger when they come back', async () => {
    const lou = open.person('lou')
    await lou.says('ik wil leren naaien in Genk')
    await after(29)
    const id = (await got(open.house, 'addresses', HOUSE, lou.addressId)).memberId
    await got(open.house, 'members', DEMO_CLUB, String(id))
    await after(2)
    expect(await open.house.store.get('members', DEMO_CLUB, String(id))).toBeUndefined()
    expect(await open.house.store.get('addresses', HOUSE, lou.addressId)).toBeUndefined()
    await lou.says('hallo')
    await lou.sees('goesting')
    expect(open.journal.alarms).toEqual([])
  })

  it('is told apart from who answered «no» to everything', async () => {
    const consents = [{ purpose: 'matching', given: false, at: 0, wording: 'test' }] as const
    const said = { ...member('said-no', open.clock.now(), DEMO_CLUB), consents: [...consents] }
    await put(open.house, 'members', said)
    await after(400)
    await got(open.house, 'members', DEMO_CLUB, 'said-no')
  })
})

it('every night the job does it, once, over weeks', async () => {
  for (let day = 0; day < 10; day++) {
    open.clock.advance(DAY_MS)
    await open.runDue()
  }
  const done = open.journal.notes.filter((note) => note.event === 'retain.done')
  expect(done).toHaveLength(10)
  const lines = (await everything(open.house)).filter((one) => one.in === 'lines')
  const weekAgo = open.clock.now() - 8 * DAY_MS
  expect(lines.filter(({ record }) => Number(at(record, 'at')) < weekAgo)).toEqual([])
  // What was said before all those nights; what the house said since is still there.
  expect(lines.every(({ record }) => at(record, 'by') === 'bot')).toBe(true)
})
