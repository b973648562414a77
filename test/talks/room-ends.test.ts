/** How a room ends, falls silent and moves: the people in it hear one sentence at most, and the host why. */
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { addressId, receive, tendRooms } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { HOUSE, MemberId } from '../../core/domain/index.ts'
import { RoomHeard } from '../../core/message/index.ts'
import { passes } from '../_kit/house.ts'
import { change, everything } from '../core/acts/ground.ts'
import { NEXT, ROOM, roomGround, roomOf } from './room-ground.ts'

const ground = roomGround()
const { open, an, bo } = ground
const MOVED = { platform: 'telegram', key: '-1009' }

beforeEach(async () => {
  await ground.hosts()
  await ground.opens()
})

const PASS_MS = 6 * 60_000

/** Everything that the host was told in their own chat. */
async function told(): Promise<string> {
  return (await an.everything()).replaceAll(/[\u00a0\u202f]/g, ' ')
}

async function isNowhere(): Promise<void> {
  expect(await roomOf(ground)).toBeUndefined()
  expect(await open.house.store.get('addresses', HOUSE, `telegram:${ROOM.key}`)).toBeUndefined()
}

describe('a room ends', () => {
  it('when the group closes: one sentence, the bot leaves, and the host knows why', async () => {
    await ground.groupIs({ state: 'closed' })
    await passes(open, PASS_MS)
    await open.restart()
    await passes(open, PASS_MS)
    expect((await ground.said()).slice(1)).toEqual([
      expect.stringContaining('Ik ga nu uit deze chat'),
    ])
    expect(ground.left).toEqual([ROOM.key])
    expect((await told()).match(/Je groepje is gestopt/g)).toHaveLength(1)
    await isNowhere()
  })

  it('at night it waits for the day before it says so and leaves', async () => {
    await ground.until('2026-11-22T22:00')
    await ground.groupIs({ state: 'closed' })
    await passes(open, PASS_MS)
    await open.restart()
    await ground.until('2026-11-23T07:50')
    expect(await ground.said()).toHaveLength(1)
    expect(ground.left).toEqual([])
    await ground.until('2026-11-23T08:00')
    await passes(open, 20 * 60_000)
    expect((await ground.said()).slice(1)).toEqual([expect.stringContaining('Ik ga nu uit')])
    expect(ground.left).toEqual([ROOM.key])
    await isNowhere()
  })

  it('when its club closes', async () => {
    await change(open.house, 'clubs', [HOUSE, DEMO_CLUB], { state: 'closed' })
    await passes(open, PASS_MS)
    expect((await ground.said()).slice(1)).toEqual([expect.stringContaining('Ik ga nu uit')])
    expect(ground.left).toEqual([ROOM.key])
    await isNowhere()
  })

  it.each([
    ['leads it no longer', () => ground.groupIs({ hostId: MemberId.parse('bo') })],
    [
      'said to be younger',
      () => change(open.house, 'members', [DEMO_CLUB, 'an'], { age: 'minor' }),
    ],
  ])('when who brought the bot in %s', async (_, happens) => {
    await happens()
    await Promise.all([tendRooms(open.house), tendRooms(open.house)])
    await passes(open, PASS_MS)
    expect((await ground.said()).slice(1)).toEqual([expect.stringContaining('Ik ga nu uit')])
    expect((await told()).match(/Je begeleidt dat groepje niet meer/g)).toHaveLength(1)
    await isNowhere()
  })

  it('when its host is erased: nobody is named, and nothing of them is left in it', async () => {
    await an.says('wis alles')
    await an.presses('Ja, wis alles')
    await passes(open, PASS_MS)
    expect((await ground.said()).at(-1)).toContain('Ik ga nu uit deze chat')
    expect(ground.left).toEqual([ROOM.key])
    await isNowhere()
    const kept = (await everything(open.house)).filter(({ in: name }) => name !== 'erasures')
    expect(
      JSON.stringify(kept.filter((one) => one.in === 'rooms' || one.in === 'outbox')),
    ).not.toContain('"an"')
  })

  it('when somebody takes the bot out: the host hears it, once, unless it was them', async () => {
    await ground.happens('removed', { by: bo.address })
    await ground.happens('removed', { by: bo.address })
    expect((await told()).match(/Ik ben uit jullie groepschat gehaald/g)).toHaveLength(1)
    await isNowhere()
    await ground.opens()
    await ground.happens('removed', { by: an.address })
    expect((await told()).match(/Ik ben uit jullie groepschat gehaald/g)).toHaveLength(1)
    expect(ground.left).toEqual([])
    await isNowhere()
  })

  it('when the platform says that the bot is gone, and another room can be opened then', async () => {
    ground.fails({ kind: 'refused', code: 'blocked' })
    await ground.happens('when')
    await passes(open, PASS_MS)
    expect(await told()).toContain('Ik ben uit jullie groepschat gehaald')
    await isNowhere()
    const { unreachable } = (await open.house.store.get('members', DEMO_CLUB, 'an'))?.record ?? {}
    expect(unreachable).toBe(false)
    await ground.opens()
    expect(await ground.said()).toHaveLength(2)
  })
})

describe('a bot that may not write', () => {
  it.each([
    ['hears so itself', () => ground.happens('muted')],
    [
      'finds out',
      async () => {
        ground.fails({ kind: 'refused', code: 'no-right' })
        await ground.happens('when')
      },
    ],
  ])('%s, and tells the host once what to do', async (_, happens) => {
    await happens()
    await ground.happens('muted')
    await open.restart()
    expect((await told()).match(/Laat mij daar berichten sturen/g)).toHaveLength(1)
    expect((await roomOf(ground))?.state).toBe('mute')
    expect(await ground.said()).toHaveLength(1)
  })

  it('tells the host again when the right was given and taken once more', async () => {
    await ground.groupIs({ spot: 'Huis van de Buren' })
    ground.fails({ kind: 'refused', code: 'no-right' })
    await passes(open, PASS_MS)
    expect((await roomOf(ground))?.state).toBe('mute')
    ground.fails({ kind: 'refused', code: 'no-right' })
    await ground.happens('unmuted')
    await passes(open, PASS_MS)
    expect((await roomOf(ground))?.state).toBe('mute')
    expect((await told()).match(/Laat mij daar berichten sturen/g)).toHaveLength(2)
  })

  it('says afterwards what is still ahead, and nothing that is over', async () => {
    await ground.happens('muted')
    await ground.happens('when')
    await ground.groupIs({ spot: 'Huis van de Buren' })
    await passes(open, PASS_MS)
    await ground.until('2026-11-24T19:05')
    await ground.happens('unmuted')
    await passes(open, PASS_MS)
    const said = (await ground.said()).slice(1)
    expect(said.map((one) => one.split('\n')[0])).toEqual([
      expect.stringContaining('Er is iets veranderd'),
      expect.stringContaining('Morgen is het zover'),
    ])
  })

  it('says nothing of a meeting that went by meanwhile', async () => {
    await ground.happens('muted')
    await ground.until('2026-11-24T19:05')
    await ground.until('2026-11-25T22:00')
    await ground.happens('unmuted')
    await passes(open, PASS_MS)
    expect(await ground.said()).toHaveLength(1)
  })
})

describe('a chat that becomes another one', () => {
  it.each([
    ['there', 0],
    ['here', 1],
  ])('takes its room along when it is told %s first, and twice is once', async (_, first) => {
    const signs = [{ movedTo: MOVED.key }, { address: MOVED, movedFrom: ROOM.key }]
    for (const sign of [...signs, ...signs, ...signs].slice(first))
      await ground.happens('moved', sign)
    await open.restart()
    await ground.happens('when', { address: MOVED })
    expect((await ground.said(MOVED)).join('')).toContain('woensdag 25 november')
    await isNotAt(ROOM.key)
  })

  it('is followed when sending finds out, and what was to be said is said there, once', async () => {
    ground.fails({ kind: 'moved', key: MOVED.key })
    await ground.happens('when')
    await passes(open, PASS_MS)
    await ground.happens('moved', { movedTo: MOVED.key })
    expect(await ground.said(MOVED)).toHaveLength(1)
    expect(await ground.said()).toHaveLength(1)
    await isNotAt(ROOM.key)
    await ground.until('2026-11-24T19:05')
    expect((await ground.said(MOVED)).at(-1)).toContain('Morgen is het zover')
  })

  it('takes along what was on its way meanwhile, whatever became of that', async () => {
    ground.fails(async () => {
      await receive(open.house, {
        ...{ kind: 'in-room', what: 'moved', address: ROOM, movedTo: MOVED.key },
        ...{ eventId: 'moved-meanwhile', at: open.clock.now() },
      })
      await open.staff.attend(addressId(ROOM))
      return { kind: 'unreachable', code: 'down' }
    })
    await ground.happens('when')
    await passes(open, PASS_MS)
    expect((await ground.said(MOVED)).join('')).toContain('woensdag 25 november')
    await isNotAt(ROOM.key)
  })

  async function isNotAt(key: string): Promise<void> {
    expect(await open.house.store.get('addresses', HOUSE, `telegram:${key}`)).toBeUndefined()
    expect((await roomOf(ground))?.key).toBe(MOVED.key)
  }
})

describe('a group chat into which the bot was brought by the way', () => {
  const there = { platform: 'telegram', key: '-300' }

  it('hears one sentence, and how a host brings it in; nothing of it is kept', async () => {
    await ground.happens('added', { address: there, locale: 'en' })
    await ground.happens('when', { address: there })
    const said = await ground.said(there)
    expect(said[0]).toContain('Do you lead a group?')
    expect(said[0]).toContain('https://t.me/goesting_bot?start=')
    expect(said[1]).toContain('Ik praat met elk van jullie apart')
    expect(await open.house.store.get('addresses', HOUSE, 'telegram:-300')).toBeUndefined()
  })
})

/** Whatever happens, in whatever order: nobody in the room reads a name or words of somebody. */
it('never holds a name or words of a person', async () => {
  const names = ['Zebedeus', 'Wilhelmina', 'Philippine']
  for (const [index, id] of ['an', 'bo', 'cas'].entries())
    await change(open.house, 'members', [DEMO_CLUB, id], { firstName: names[index] })
  const what = fc.constantFrom(...RoomHeard.shape.what.options)
  const deed = fc.oneof(
    what.map((one) => () => ground.happens(one, { by: bo.address })),
    fc.constant(() => ground.groupIs({ spot: `Zaal ${String(open.clock.now() % 7)}` })),
    fc.constant(() =>
      ground.groupIs({ next: { ...NEXT, instant: open.clock.now() + 80_000_000 } }),
    ),
    fc.constant(() => passes(open, PASS_MS)),
    fc.constant(async () => {
      if ((await roomOf(ground)) === undefined) await ground.opens()
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 8 }), async (deeds) => {
      for (const one of deeds) await one()
      const said = JSON.stringify(await ground.messages())
      for (const name of names) expect(said).not.toContain(name)
      expect(said).not.toMatch(/"token"/)
    }),
    { numRuns: 12 },
  )
})
