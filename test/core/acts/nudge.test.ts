/** «Zeg, ej goesting?»: one thing that fits, to who agreed, at most once a week and never at night. */
import { describe, expect, it } from 'vitest'
import { digest, nudge } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import {
  ConceptId,
  HOUSE,
  MemberId,
  momentAt,
  reachedOut,
  wallOf,
} from '../../../core/domain/index.ts'
import { plain } from '../../../core/message/index.ts'
import { MOST_UNANSWERED, REACH_OUT_MS } from '../../../core/policy/index.ts'
import { lives } from '../../talks/closer-town.ts'
import { change, DAY_MS, got, houseWithProbe, put } from './ground.ts'
import {
  agrees,
  beesIn,
  carries,
  chatOf,
  listens,
  reachedBy,
  toldIn,
  unasked,
} from './tips-ground.ts'

const { open, outside } = houseWithProbe()
const MINUTE_MS = 60_000

/** Moves the clock to this time on the wall in Brussels. */
function itIs(wall: string): void {
  open.clock.advance(momentAt(wall, 'Europe/Brussels').instant - open.clock.now())
}

async function wasReached(kind: 'nudge' | 'broadcast', ago: number): Promise<void> {
  const at = open.clock.now() - ago
  const kim = { id: MemberId.parse('kim'), clubId: DEMO_CLUB }
  await put(open.house, 'outreach', reachedOut(kim, undefined, { row: 'x', kind, at, about: [] }))
}

describe('a nudge', () => {
  it('tells of one thing: when, where, the reader’s own reason, and nobody’s name', async () => {
    await lives(open, 'rosa', { offers: [{ concept: 'bees' }] })
    const chat = await listens(open, 'kim')
    await beesIn(open, 'bee-day', 3)
    expect(await nudge(open.house)).toEqual([chat])
    const [row] = await unasked(open, 'kim')
    const starts = open.clock.now() + 3 * DAY_MS
    expect(row).toMatchObject({ kind: 'nudge', class: 'A', lane: 'later', expiresAt: starts })
    expect(row?.id).toBe('nudge-kim-2026-11-22~0')
    const words = row === undefined ? '' : plain(row.message)
    for (const part of ['Zeg, ej goesting', 'Bijendag', 'woensdag 25 november', 'Genk', 'Je wil'])
      expect(words).toContain(part)
    expect(words).not.toContain('Rosa')
    expect(await reachedBy(open, 'kim')).toMatchObject({ unanswered: 1, told: ['bee-day'] })
  })

  it.each([
    ['did not agree', { consents: [agrees('matching')] }],
    ['took it back', { consents: [agrees('nudges'), agrees('nudges', 2, false)] }],
    ['is a minor', { age: 'minor' }],
    ['did not tell their age', { age: 'unknown' }],
    ['is on pause', { paused: true }],
    ['cannot be reached', { unreachable: true }],
    ['wants nothing that is there', { wants: [] }],
    ['said «niet dit» to it', { passed: ['bee-day'] }],
  ])('goes to nobody who %s, and takes no place of the week', async (_, who) => {
    await listens(open, 'kim', who)
    await beesIn(open, 'bee-day', 3)
    expect(await nudge(open.house)).toEqual([])
    expect(await unasked(open, 'kim')).toEqual([])
    expect(await open.house.store.get('outreach', DEMO_CLUB, 'kim')).toBeUndefined()
  })

  it('goes to nobody without a chat, in a club that is silent, or on the day they agreed', async () => {
    await lives(open, 'mo', { wants: [{ concept: 'bees' }], consents: [agrees('nudges')] })
    await listens(open, 'kim', { consents: [agrees('nudges', open.clock.now())] })
    await beesIn(open, 'bee-day', 3)
    expect(await nudge(open.house)).toEqual([])
    open.clock.advance(DAY_MS)
    await change(open.house, 'clubs', [HOUSE, DEMO_CLUB], { sending: false })
    expect(await nudge(open.house)).toEqual([])
    expect((await reachedBy(open, 'mo')).last).toBeUndefined()
  })

  it('speaks of nothing that begins within a day, is over, or was answered already', async () => {
    await listens(open, 'kim')
    await beesIn(open, 'too-soon', 0.9)
    await beesIn(open, 'over', -2)
    await beesIn(open, 'answered', 4)
    await put(open.house, 'rsvps', {
      id: 'answered~kim',
      clubId: DEMO_CLUB,
      memberId: MemberId.parse('kim'),
      eventId: 'answered',
      event: { kind: 'activity', id: 'answered' as never },
      answer: 'no',
      standing: 'none',
      seats: 1,
      at: 1,
    })
    expect(await nudge(open.house)).toEqual([])
  })

  it('never tells the same thing twice', async () => {
    await listens(open, 'kim')
    await beesIn(open, 'one', 30)
    await beesIn(open, 'two', 31)
    for (let week = 0; week < 4; week += 1) {
      await nudge(open.house)
      open.clock.advance(REACH_OUT_MS)
    }
    const told = (await unasked(open, 'kim')).flatMap(toldIn)
    expect(told.toSorted()).toEqual(['one', 'two'])
  })

  it('done twice, and with a list at the same time, is one message', async () => {
    await listens(open, 'kim')
    for (const id of ['one', 'two', 'three']) await beesIn(open, id, 9)
    const jobs = [nudge, digest, nudge, digest, nudge].map((job) => job(open.house))
    const touched = (await Promise.all(jobs)).flat()
    expect(touched).toHaveLength(1)
    await nudge(open.house)
    await carries(open, touched)
    expect(await unasked(open, 'kim')).toHaveLength(1)
    expect(outside.handed).toHaveLength(1)
  })

  it('is left to the list of the week by who will have enough for one', async () => {
    await listens(open, 'kim')
    for (const id of ['one', 'two', 'three']) await beesIn(open, id, 6)
    expect(await nudge(open.house, open.clock.now() + 4 * DAY_MS)).toEqual([])
    expect(await nudge(open.house, open.clock.now() + 5.5 * DAY_MS)).toHaveLength(1)
  })
})

describe('the week', () => {
  it('is not over before seven days, also when the last one was of another kind', async () => {
    await listens(open, 'kim')
    await beesIn(open, 'bee-day', 20)
    await wasReached('broadcast', REACH_OUT_MS - 2 * 60 * MINUTE_MS)
    expect(await nudge(open.house)).toEqual([])
    open.clock.advance(2 * 60 * MINUTE_MS)
    expect(await nudge(open.house)).toHaveLength(1)
  })

  it('that is over within the hour is waited for, to the millisecond', async () => {
    const chat = await listens(open, 'kim')
    await beesIn(open, 'bee-day', 20)
    await wasReached('broadcast', REACH_OUT_MS - MINUTE_MS)
    await carries(open, await nudge(open.house))
    expect(outside.handed).toEqual([])
    open.clock.advance(MINUTE_MS - 1)
    await open.staff.carry(chat)
    expect(outside.handed).toEqual([])
    open.clock.advance(1)
    await open.staff.carry(chat)
    expect(outside.handed).toHaveLength(1)
  })

  it('begins when a message left, however long that took', async () => {
    const chat = await listens(open, 'kim')
    for (const id of ['one', 'two']) await beesIn(open, id, 20)
    outside.answers({ kind: 'too-fast', retryAfterMs: 6 * 60 * MINUTE_MS })
    await carries(open, await nudge(open.house))
    open.clock.advance(6 * 60 * MINUTE_MS)
    await open.staff.carry(chat)
    open.clock.advance(REACH_OUT_MS - 6 * 60 * MINUTE_MS)
    expect(await nudge(open.house)).toEqual([])
    open.clock.advance(6 * 60 * MINUTE_MS)
    expect(await nudge(open.house)).toHaveLength(1)
  })
})

describe('at night', () => {
  it('what was written at 19:59 and would leave at 20:01 waits until eight in the morning', async () => {
    const chat = await listens(open, 'kim')
    await beesIn(open, 'bee-day', 5)
    itIs('2026-11-23T19:59')
    const touched = await nudge(open.house)
    open.clock.advance(2 * MINUTE_MS)
    await carries(open, touched)
    expect(outside.handed).toEqual([])
    itIs('2026-11-24T08:00')
    await open.staff.carry(chat)
    expect(outside.handed).toHaveLength(1)
  })

  it('what a late job writes leaves at eight, and its week begins there', async () => {
    const chat = await listens(open, 'kim')
    await beesIn(open, 'bee-day', 5)
    itIs('2026-11-24T03:00')
    await carries(open, await nudge(open.house))
    expect(outside.handed).toEqual([])
    const { last } = await reachedBy(open, 'kim')
    expect(wallOf(last?.at ?? 0, 'Europe/Brussels')).toMatchObject({ minute: 8 * 60 })
    itIs('2026-11-24T08:00')
    await open.staff.carry(chat)
    expect(outside.handed).toHaveLength(1)
  })
})

describe('before it leaves', () => {
  it.each([
    ['no-consent', { consents: [agrees('nudges'), agrees('nudges', 2, false)] }],
    ['paused', { paused: true }],
    ['not-adult', { age: 'minor' }],
  ] as const)('it is looked at again: %s', async (reason, over) => {
    await listens(open, 'kim')
    await beesIn(open, 'bee-day', 5)
    const touched = await nudge(open.house)
    await change(open.house, 'members', [DEMO_CLUB, 'kim'], over as object)
    await carries(open, touched)
    expect(outside.handed).toEqual([])
    expect(await unasked(open, 'kim')).toMatchObject([{ state: 'cancelled', reason }])
  })

  it('it is void once the thing has begun', async () => {
    await listens(open, 'kim')
    await beesIn(open, 'bee-day', 5)
    const touched = await nudge(open.house)
    open.clock.advance(5 * DAY_MS)
    await carries(open, touched)
    expect(await unasked(open, 'kim')).toMatchObject([{ state: 'cancelled', reason: 'too-late' }])
  })
})

it('after three that nobody reacted to comes one question, and then nothing', async () => {
  const chat = await listens(open, 'kim')
  for (let n = 0; n < 8; n += 1) await beesIn(open, `day-${String(n)}`, 100)
  for (let week = 0; week < MOST_UNANSWERED + 4; week += 1) {
    await nudge(open.house)
    await open.staff.carry(chat)
    open.clock.advance(REACH_OUT_MS)
  }
  const rows = await unasked(open, 'kim')
  expect(rows.map((row) => toldIn(row).length)).toEqual([1, 1, 1, 0])
  expect(plain(rows.at(-1)?.message ?? { language: 'nl', blocks: [], choices: [] })).toContain(
    'Zal ik je blijven schrijven',
  )
  expect(await reachedBy(open, 'kim')).toMatchObject({ unanswered: MOST_UNANSWERED })
  expect((await reachedBy(open, 'kim')).askedAt).toBeDefined()
})

it('a large club is gone through by turns, and of who agreed to nothing nothing is fetched', async () => {
  const one = (n: number) => lives(open, `p${String(n)}`, { wants: [{ concept: 'bees' }] })
  for (let n = 0; n < 1200; n += 1) await one(n)
  await listens(open, 'kim')
  await beesIn(open, 'bee-day', 5)
  await open.house.populations.of(DEMO_CLUB)
  let turns = 0
  const fetched: string[] = []
  const { store } = open.house
  const house = {
    ...open.house,
    store: {
      ...store,
      get: ((name, clubId, id) => {
        if (id.startsWith('p')) fetched.push(id)
        return store.get(name, clubId, id)
      }) as typeof store.get,
    },
    clock: {
      ...open.house.clock,
      turn: () => {
        turns += 1
        return Promise.resolve()
      },
    },
  }
  expect(await nudge(house)).toHaveLength(1)
  expect(fetched).toEqual([])
  expect(turns).toBeGreaterThanOrEqual(3)
})

it('who plays an invented person hears nothing of it until they say so themselves', async () => {
  await chatOf(open, 'demo-nadia')
  expect(await nudge(open.house)).toEqual([])
  const nadia = await got(open.house, 'members', DEMO_CLUB, 'demo-nadia')
  await change(open.house, 'members', [DEMO_CLUB, 'demo-nadia'], {
    consents: [...nadia.consents, agrees('nudges')],
    wants: [{ concept: ConceptId.parse('bees'), kind: 'skill' }],
  })
  await beesIn(open, 'bee-day', 5)
  expect(await nudge(open.house)).toEqual(['probe:demo-nadia'])
})
