/**
 * The fake Bot API carries a town as Telegram would: nothing is lost in silence, nothing comes twice, and
 * nobody is too fast.
 */
import { describe, expect, it } from 'vitest'
import { tell } from '../../faults/town.ts'
import { passes } from '../house.ts'
import { plainCourier } from './plain-courier.ts'
import { bySeed, inTurn } from './plan.ts'
import { townGround } from './town-ground.ts'

const PEOPLE = Array.from({ length: 100 }, (_, person) => person)

describe('a town on Telegram', () => {
  const ground = townGround(PEOPLE, plainCourier)

  it('is told at the tempo that Telegram allows', async () => {
    expect(await ground.tells(10_000)).toEqual({ sent: 100 })
    expect(ground.server.busiest(1000, ['sendMessage'])).toBe(25)
    expect(ground.town.outside.accepted().map(({ key }) => key)).toContain('news~0')
  })

  it('is silent when it is told to wait, and hears everything after', async () => {
    ground.town.suffers(inTurn([undefined, undefined, { kind: 'too-fast', retryAfter: 35 }]))
    expect(await ground.tells(90_000)).toEqual({ sent: 100 })
    const told = ground.town.outside.calls.find(({ said }) => said === 'too-fast')
    const next = ground.town.outside.calls.find(({ at }) => at > (told?.at ?? 0))
    expect((next?.at ?? 0) - (told?.at ?? 0)).toBeGreaterThanOrEqual(35_000)
  })

  it('loses some answers, and nobody hears anything twice', async () => {
    ground.mostUnknown = 40
    const fault = { kind: 'lost-answer' } as const
    ground.town.suffers(bySeed('answers', [{ share: 0.1, fault }]))
    const { sent = 0, unknown = 0 } = await ground.tells(60_000)
    expect(sent + unknown).toBe(100)
    expect(unknown).toBeGreaterThan(2)
    expect(ground.server.doubles()).toEqual([])
    expect(ground.server.accepted('sendMessage')).toHaveLength(100)
  })

  it('goes on after who blocked the bot', async () => {
    for (const person of PEOPLE)
      if (person % 10 === 3) ground.town.outside.block(`chat-${String(person)}`, true)
    expect(await ground.tells(20_000)).toEqual({ sent: 90, dead: 10 })
  })

  it('hears everything when Telegram is back after five minutes', async () => {
    await ground.server.away()
    ground.open.staff.wake(await tell(ground.open.house, 'news', PEOPLE))
    await passes(ground.open, 5 * 60_000)
    expect(ground.server.accepted()).toEqual([])
    await ground.server.back()
    await passes(ground.open, 20 * 60_000)
    expect(ground.server.accepted('sendMessage')).toHaveLength(100)
  })
})
