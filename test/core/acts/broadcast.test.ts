/** An announcement reaches those whom it fits and who agreed, each once, whatever meets it on its way. */
import { beforeEach, describe, expect, it } from 'vitest'
import { fanOut, previewBroadcast, startBroadcast } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import {
  ActivityId,
  AddressId,
  BroadcastId,
  type Member,
  reachedOut,
} from '../../../core/domain/index.ts'
import type { Store } from '../../../core/ports/index.ts'
import {
  announcement,
  EVENING,
  evening,
  KEY,
  rowsOf,
  sewer,
  sewers,
  started,
} from './broadcast-ground.ts'
import { change, DAY_MS, got, houseWithProbe, invented, put } from './ground.ts'

const { open } = houseWithProbe()

beforeEach(async () => {
  await evening(open)
})

async function through(pace: Parameters<typeof fanOut>[3] = {}): Promise<void> {
  while ((await fanOut(open.house, DEMO_CLUB, KEY, pace)).outcome === 'more');
}

async function reached(): Promise<string[]> {
  return (await rowsOf(open)).map(({ memberId = '' }) => memberId).sort()
}

describe('who is reached', () => {
  const OUT: readonly (readonly [string, Partial<Member>])[] = [
    ['no-consent', { consents: [] }],
    ['not-adult', { age: 'minor' }],
    ['not-adult', { age: 'unknown' }],
    ['paused', { paused: true }],
    ['unreachable', { unreachable: true }],
    ['no-interest', { interests: [] }],
    ['passed', { passed: [EVENING] }],
    ['far', { where: { name: 'Oostende', municipality: 'Oostende', lat: 51.23, lon: 2.91 } }],
    ['price', { maxPriceEuro: 1 }],
    ['access', { needsStepFree: true }],
    ['language', { language: 'fr', spoken: ['fr'] }],
  ]

  it.each(OUT)('is not who is out by «%s»', async (reason, over) => {
    await evening(open, { stepFree: false })
    await sewer(open, 'nora')
    const before = await previewBroadcast(open.house, DEMO_CLUB, EVENING, 'nl')
    await sewer(open, 'omar', over)
    const after = await previewBroadcast(open.house, DEMO_CLUB, EVENING, 'nl')
    const of = (preview: typeof before): number => preview?.not.get(reason as 'far') ?? 0
    expect(after?.reaches).toBe(1)
    expect(of(after)).toBe(of(before) + 1)
    await started(open)
    await through()
    expect(await reached()).toEqual(['nora'])
  })

  it('is not who answered already, who heard of it, who has no chat, or whose week is taken', async () => {
    const { house, clock } = open
    for (const key of ['comes', 'heard', 'week', 'nora']) await sewer(open, key)
    const rsvp = { answer: 'no', standing: 'none', seats: 1, at: 0 } as const
    await put(house, 'rsvps', {
      ...{ id: `${EVENING}~comes`, clubId: DEMO_CLUB, memberId: (await sewer(open, 'comes')).id },
      ...{ eventId: EVENING, event: { kind: 'activity', id: EVENING }, ...rsvp },
    })
    const before = (key: string, about: string[], at: number) => ({
      ...reachedOut({ id: key as Member['id'], clubId: DEMO_CLUB }, undefined, {
        ...{ row: 'nudge', kind: 'nudge', at, about },
      }),
    })
    await put(house, 'outreach', before('heard', [EVENING], clock.now() - 30 * DAY_MS))
    await put(house, 'outreach', before('week', [], clock.now() - DAY_MS))
    await sewer(open, 'chatless')
    await house.store.commit([
      { do: 'remove', in: 'addresses', clubId: 'house' as never, id: 'probe:chatless' },
    ])
    const preview = await previewBroadcast(house, DEMO_CLUB, EVENING, 'nl')
    for (const reason of ['answered', 'told', 'weekly-cap', 'no-chat'] as const)
      expect(preview?.not.get(reason), reason).toBe(1)
    await started(open)
    await through()
    expect(await reached()).toEqual(['nora'])
  })
})

describe('a start', () => {
  const start = (over: Partial<Parameters<typeof startBroadcast>[2]> = {}) =>
    startBroadcast(open.house, DEMO_CLUB, { id: KEY, activityId: EVENING, ...over })

  it('with one key is one announcement, also twice at once', async () => {
    await sewer(open, 'nora')
    const both = await Promise.all([start(), start()])
    expect(both.map((done) => done.ok && done.value.id)).toEqual([KEY, KEY])
    await through()
    expect(await start()).toMatchObject({ ok: true, value: { counts: { written: 1 } } })
  })

  it('with a known key is refused for another activity, and for other content', async () => {
    await start()
    await evening(open, { id: ActivityId.parse('other') })
    const error = { why: 'other-content' }
    expect(await start({ activityId: 'other' })).toEqual({ ok: false, error })
    await evening(open, { priceEuro: 4 })
    expect(await start()).toEqual({ ok: false, error })
  })

  it('that reaches more than fifty asks for their number, and for the right one', async () => {
    await sewers(open, 51)
    const error = { why: 'count', reaches: 51 }
    expect(await start()).toEqual({ ok: false, error })
    expect(await start({ count: 50 })).toEqual({ ok: false, error })
    expect(await open.house.store.get('broadcasts', DEMO_CLUB, KEY)).toBeUndefined()
    expect((await start({ count: 51 })).ok).toBe(true)
  })

  it('is refused to who is no coordinator, and for what is over or does not exist', async () => {
    const startedBy = await got(open.house, 'members', DEMO_CLUB, invented('els'))
    expect(await start({ startedBy })).toEqual({ ok: false, error: { why: 'not-allowed' } })
    expect(open.journal.notes.filter(({ event }) => event === 'broadcast.refused')).toHaveLength(1)
    expect(await start({ activityId: 'none' })).toEqual({
      ok: false,
      error: { why: 'no-activity' },
    })
    open.clock.advance(6 * DAY_MS)
    expect(await start()).toEqual({ ok: false, error: { why: 'over' } })
  })
})

describe('going through the people', () => {
  it('writes to each once, page by page, with the week and the tip kept for them', async () => {
    await sewers(open, 25)
    await started(open)
    await through({ atOnce: 7 })
    expect(await reached()).toHaveLength(25)
    expect(new Set(await reached()).size).toBe(25)
    const { counts } = await announcement(open)
    expect(counts).toEqual({ of: counts.of, looked: counts.of, written: 25 })
    const outreach = await got(open.house, 'outreach', DEMO_CLUB, 'sewer-003')
    expect(outreach).toMatchObject({ told: [EVENING], unanswered: 1, last: { kind: 'broadcast' } })
    expect((await rowsOf(open))[0]?.id).toBe('broadcast-autumn~sewer-000~0')
  })

  it('goes on where it was after the house died between two pages', async () => {
    await sewers(open, 12)
    await started(open)
    for (let step = 0; step < 4; step += 1) await fanOut(open.house, DEMO_CLUB, KEY, { atOnce: 20 })
    await open.restart()
    await through({ atOnce: 20 })
    expect(await reached()).toHaveLength(12)
  })

  it('twice at once writes nothing twice', async () => {
    await sewers(open, 12)
    await started(open)
    for (let step = 0; step < 40; step += 1)
      await Promise.all([1, 2, 3].map(() => fanOut(open.house, DEMO_CLUB, KEY, { atOnce: 4 })))
    const { counts, throughAt } = await announcement(open)
    expect(throughAt).toBeDefined()
    expect(counts).toMatchObject({ looked: counts.of, written: 12 })
    expect(await reached()).toHaveLength(12)
  })

  it('meets another job at one person: the others are written to, and that one is looked at anew', async () => {
    await sewers(open, 5)
    await started(open)
    const nudge = { row: 'nudge', kind: 'nudge', at: open.clock.now(), about: [] } as const
    const store = meeting(open.house.store, async (real) => {
      const id = 'sewer-002' as Member['id']
      const record = reachedOut({ id, clubId: DEMO_CLUB }, undefined, nudge)
      await real.commit([{ do: 'put', in: 'outreach', record }])
    })
    while ((await fanOut({ ...open.house, store }, DEMO_CLUB, KEY)).outcome === 'more');
    expect(await reached()).toEqual(['sewer-000', 'sewer-001', 'sewer-003', 'sewer-004'])
    expect((await announcement(open)).counts.written).toBe(4)
    expect(await got(open.house, 'outreach', DEMO_CLUB, 'sewer-002')).toMatchObject({
      last: { kind: 'nudge' },
    })
  })

  it('leaves nothing of somebody who is erased at that moment', async () => {
    await sewers(open, 3)
    await started(open)
    const store = meeting(open.house.store, async (real) => {
      await real.commit([{ do: 'remove', in: 'members', clubId: DEMO_CLUB, id: 'sewer-001' }])
    })
    while ((await fanOut({ ...open.house, store }, DEMO_CLUB, KEY)).outcome === 'more');
    expect(await reached()).toEqual(['sewer-000', 'sewer-002'])
    expect(await open.house.store.get('outreach', DEMO_CLUB, 'sewer-001')).toBeUndefined()
  })

  it('writes only so far ahead, and goes on as messages leave', async () => {
    await sewers(open, 30)
    await started(open)
    const pace = { atOnce: 5, ahead: 10 }
    for (;;) {
      const { outcome } = await fanOut(open.house, DEMO_CLUB, KEY, pace)
      expect((await rowsOf(open)).length).toBeLessThanOrEqual(10)
      if (outcome !== 'more') break
    }
    expect(await reached()).toHaveLength(10)
    for (let round = 0; round < 4; round += 1) {
      for (const { memberId = '' } of await rowsOf(open))
        await open.staff.carry(AddressId.parse(`probe:${memberId}`))
      await through(pace)
    }
    expect(await reached()).toHaveLength(30)
  })

  it('writes nothing while the club’s sending is off', async () => {
    await sewers(open, 2)
    await started(open)
    await change(open.house, 'clubs', ['house' as never, DEMO_CLUB], { sending: false })
    expect((await fanOut(open.house, DEMO_CLUB, KEY)).outcome).toBe('full')
    expect(await reached()).toEqual([])
  })

  it('ends when what is announced becomes something else', async () => {
    await sewers(open, 2)
    await started(open)
    await evening(open, { spot: 'zaal 7' })
    expect((await fanOut(open.house, DEMO_CLUB, KEY)).outcome).toBe('over')
    expect((await announcement(open)).state).toBe('stopped')
    expect(await reached()).toEqual([])
  })
})

it('shows as an example what, when, where, the price, who organises it, and the three buttons', async () => {
  const preview = await previewBroadcast(open.house, DEMO_CLUB, EVENING, 'nl')
  const text = JSON.stringify(preview?.example)
  for (const words of ['Open naaiavond', 'zaal 2', 'Genk', '€ 3', 'Naaiatelier Vingerhoed'])
    expect(text).toContain(words)
  for (const words of ['Doe mee', 'Niet dit', 'Geen nieuws van partners meer', 'Waarom krijg jij'])
    expect(text).toContain(words)
  expect(BroadcastId.safeParse(preview?.key).success).toBe(true)
})

/** The same store, in which something else is written just before the next large unit is. */
function meeting(real: Store, other: (real: Store) => Promise<void>): Store {
  let isMet = false
  return {
    ...real,
    commit: async (unit) => {
      if (!isMet && unit.length > 1) {
        isMet = true
        await other(real)
      }
      return real.commit(unit)
    },
  }
}
