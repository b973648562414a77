/** A link to the coordinator's chat works once, for ten minutes, and is kept by nobody. */
import { describe, expect, it } from 'vitest'
import { deskLink, enter } from '../../../core/acts/index.ts'
import { houseForEach } from '../../_kit/talk.ts'
import { follows, founded } from './founding.ts'
import { everything } from './ground.ts'

const open = houseForEach()

const TEN_MINUTES_MS = 10 * 60_000

describe('the link', () => {
  it('works once', async () => {
    const { token } = await founded(open)
    expect((await enter(open.house, token)).ok).toBe(true)
    expect(await enter(open.house, token)).toEqual({ ok: false, error: 'used' })
  })

  it('works once when it is followed twice at the same moment', async () => {
    const { token } = await founded(open)
    const both = await Promise.all([enter(open.house, token), enter(open.house, token)])
    expect(both.filter((one) => one.ok)).toHaveLength(1)
  })

  it('works for ten minutes', async () => {
    const [first, second] = [await founded(open), await founded(open)]
    open.clock.advance(TEN_MINUTES_MS - 1)
    expect((await enter(open.house, first.token)).ok).toBe(true)
    open.clock.advance(1)
    expect(await enter(open.house, second.token)).toEqual({ ok: false, error: 'expired' })
  })

  it('is never kept, and a made-up one is unknown', async () => {
    const { token } = await founded(open)
    expect(JSON.stringify(await everything(open.house))).not.toContain(token)
    expect(await enter(open.house, `${token}x`)).toEqual({ ok: false, error: 'unknown' })
  })

  it('is made anew for a club that still waits, and leads to the test message again', async () => {
    const { clubId } = await founded(open)
    open.clock.advance(TEN_MINUTES_MS)
    const link = await deskLink(open.house, clubId)
    const an = await follows(() => open, link.ok ? link.value : '')
    await an.sees('testbericht', 'Goesting Genk')
  })

  it('is not made when there is no club', async () => {
    expect(await deskLink(open.house)).toMatchObject({
      ok: false,
      error: { key: 'operator.club.none' },
    })
  })
})
