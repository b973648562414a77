/** Pause, go on and stop count at once, for what waits too; and a lost queue loses nothing. */
import { beforeEach, describe, expect, it } from 'vitest'
import { steerBroadcast } from '../../../core/acts/broadcast.ts'
import { wakeBroadcasts } from '../../../core/acts/broadcast-steps.ts'
import { broadcastProgress, fanOut } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { AddressId, HOUSE, type Steering } from '../../../core/domain/index.ts'
import {
  announcement,
  EVENING,
  evening,
  fates,
  KEY,
  rowsOf,
  sewers,
  started,
} from './broadcast-ground.ts'
import { change, got, houseWithProbe, invented, put } from './ground.ts'

const { open, outside } = houseWithProbe()
const MINUTE_MS = 60_000

beforeEach(async () => {
  await evening(open)
  await sewers(open, 20)
  await started(open)
})

async function written(): Promise<void> {
  while ((await fanOut(open.house, DEMO_CLUB, KEY)).outcome === 'more');
}

async function steer(to: Steering): Promise<void> {
  const done = await steerBroadcast(open.house, DEMO_CLUB, KEY, { to })
  if (!done.ok) throw new Error(done.error)
  open.staff.wake(done.value.touched)
  await open.staff.idle()
}

async function carry(from: number, to: number): Promise<void> {
  for (const { addressId } of (await rowsOf(open)).slice(from, to))
    await open.staff.carry(addressId)
}

async function minutes(count: number): Promise<void> {
  for (let minute = 0; minute < count; minute += 1) {
    open.clock.advance(MINUTE_MS)
    await open.runDue()
  }
}

describe('a pause', () => {
  it('holds back what waits, and nobody hears anything twice after it', async () => {
    await written()
    await carry(0, 8)
    await steer('pause')
    await steer('pause')
    await carry(0, 20)
    await minutes(5)
    expect(await fates(open)).toEqual({ sent: 8, pending: 12 })
    expect((await fanOut(open.house, DEMO_CLUB, KEY)).outcome).toBe('over')
    await steer('resume')
    expect(await fates(open)).toEqual({ sent: 20 })
    expect(new Set(outside.handed).size).toBe(20)
    expect(outside.handed).toHaveLength(20)
  })

  it('leaves out who stopped, was erased or took back their yes meanwhile', async () => {
    await written()
    await carry(0, 8)
    await steer('pause')
    const waiting = (await rowsOf(open)).filter(({ state }) => state === 'pending')
    const [paused, gone, refused, coming, passing] = waiting.map(({ memberId }) => memberId)
    const of = (id = ''): [typeof DEMO_CLUB, string] => [DEMO_CLUB, id]
    await change(open.house, 'members', of(paused), { paused: true })
    await open.house.store.commit([
      { do: 'remove', in: 'members', clubId: DEMO_CLUB, id: gone ?? '' },
    ])
    await change(open.house, 'members', of(refused), { consents: [] })
    await put(open.house, 'rsvps', {
      ...{ id: `${EVENING}~${coming ?? ''}`, clubId: DEMO_CLUB, memberId: coming ?? invented('x') },
      ...{ eventId: EVENING, event: { kind: 'activity', id: EVENING } },
      ...{ answer: 'yes', standing: 'seated', seats: 1, at: 0 },
    })
    await change(open.house, 'members', of(passing), { unreachable: true })
    await steer('resume')
    await minutes(2)
    expect(await fates(open)).toEqual({
      ...{ sent: 15, paused: 1, 'receiver-gone': 1, 'no-consent': 1 },
      ...{ 'already-answered': 1, unreachable: 1 },
    })
  })
})

describe('a stop', () => {
  it('counts at once for everything that has not left, and for good', async () => {
    await written()
    await carry(0, 8)
    await steer('stop')
    await steer('stop')
    await carry(0, 20)
    expect(await fates(open)).toEqual({ sent: 8, 'broadcast-stopped': 12 })
    for (const to of ['pause', 'resume'] as const)
      expect(await steerBroadcast(open.house, DEMO_CLUB, KEY, { to })).toMatchObject({
        error: 'over',
      })
    await minutes(3)
    expect(outside.handed).toHaveLength(8)
  })

  it('is told by its progress: what left, what did not and why', async () => {
    await written()
    outside.answers({ kind: 'refused', code: 'blocked' }, { kind: 'ambiguous', code: 'reset' })
    await carry(0, 5)
    await steer('stop')
    await carry(5, 8)
    expect(await broadcastProgress(open.house, DEMO_CLUB, KEY)).toMatchObject({
      ...{ sent: 3, dead: 1, unknown: 1, pending: 12 },
      cancelled: { 'broadcast-stopped': 3 },
    })
  })
})

describe('the job', () => {
  it('takes it from its start to its end, in small steps and without anybody’s help', async () => {
    await minutes(3)
    expect(await fates(open)).toEqual({ sent: 20 })
    expect((await announcement(open)).state).toBe('done')
    expect(outside.handed).toHaveLength(20)
  })

  it('is found again from the store alone, once, however often it is looked for', async () => {
    await wakeBroadcasts(open.house)
    await open.house.agenda.cancel('broadcast', `broadcast-${KEY}-0`)
    expect(await wakeBroadcasts(open.house)).toBe(1)
    const { waiting } = await open.house.agenda.counts()
    await wakeBroadcasts(open.house)
    expect((await open.house.agenda.counts()).waiting).toBe(waiting)
    await minutes(3)
    expect(outside.handed).toHaveLength(20)
  })

  it('waits at night, and never has more than one next look while enough waits', async () => {
    open.clock.advance(11 * 60 * MINUTE_MS)
    await minutes(5)
    expect(outside.handed).toEqual([])
    const { waiting } = await open.house.agenda.counts()
    await minutes(30)
    expect((await open.house.agenda.counts()).waiting).toBeLessThanOrEqual(waiting + 1)
    open.clock.advance(10 * 60 * MINUTE_MS)
    await minutes(3)
    expect(outside.handed).toHaveLength(20)
    expect((await announcement(open)).state).toBe('done')
  })
})

describe('under an announcement', () => {
  async function reader(): Promise<ReturnType<typeof open.person>> {
    await written()
    // The same message on a page, where it can be pressed.
    const [row] = await rowsOf(open)
    if (row === undefined) throw new Error('Nothing was written.')
    const kim = open.person('kim')
    const id = AddressId.parse('web:kim')
    await put(open.house, 'addresses', {
      ...{ id, clubId: HOUSE, platform: 'web', key: 'kim', seenAt: 1 },
      ...{ memberId: row.memberId, homeClubId: DEMO_CLUB },
    })
    const address = { platform: 'web', key: 'kim' }
    await put(open.house, 'outbox', { ...row, id: 'page', addressId: id, address })
    await open.house.store.commit([{ do: 'remove', in: 'outbox', clubId: DEMO_CLUB, id: row.id }])
    await change(open.house, 'outreach', [DEMO_CLUB, row.memberId ?? ''], {
      last: { row: 'page', kind: 'broadcast', at: open.clock.now() },
    })
    await open.staff.carry(id)
    return kim
  }
  const first = () => got(open.house, 'members', DEMO_CLUB, 'sewer-000')

  it('«Doe mee» is a seat', async () => {
    const kim = await reader()
    await kim.presses('Doe mee')
    await kim.sees('Je bent ingeschreven', 'Open naaiavond')
    expect((await got(open.house, 'activities', DEMO_CLUB, EVENING)).taken).toBe(1)
  })

  it('«Niet dit» is not shown again', async () => {
    const kim = await reader()
    await kim.presses('Niet dit')
    await kim.sees('Dit toon ik je niet meer')
    expect((await first()).passed).toEqual([EVENING])
  })

  it('«Geen nieuws van partners meer» takes that yes back, and no other', async () => {
    const kim = await reader()
    await kim.presses('Geen nieuws van partners meer')
    await kim.sees('geen nieuws van partners meer')
    await kim.presses('Geen nieuws van partners meer')
    expect((await first()).consents.map(({ purpose, given }) => [purpose, given])).toEqual([
      ['partner-news', true],
      ['partner-news', false],
    ])
  })
})

describe('at the coordinator’s desk', () => {
  it('it stands as a card with its progress, and its buttons do what they say', async () => {
    await written()
    const lies = open.person('demo-coordinator')
    await lies.says('hallo')
    await lies.says('mens')
    await lies.sees('Open naaiavond', '20 onderweg')
    await lies.presses('Pauze')
    expect((await announcement(open)).state).toBe('paused')
    await lies.presses('Verder')
    expect((await announcement(open)).state).toBe('running')
    await lies.presses('Stop dit bericht')
    await lies.sees('gestopt')
    expect((await announcement(open)).state).toBe('stopped')
  })

  it('somebody else who has the button changes nothing', async () => {
    const kim = open.person('kim')
    await kim.says('hallo')
    await kim.hears({ kind: 'chosen', token: `c:news-stop:${KEY}` })
    await kim.sees('Dat kan alleen een mens van de club doen')
    expect((await announcement(open)).state).toBe('running')
  })
})
