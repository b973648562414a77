/** The list of the week: only with enough in it, one per person, and never what was told before. */
import { describe, expect, it } from 'vitest'
import { digest, nudge } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { MemberId, reachedOut } from '../../../core/domain/index.ts'
import { plain } from '../../../core/message/index.ts'
import { REACH_OUT_MS } from '../../../core/policy/index.ts'
import { DAY_MS, houseWithProbe, put } from './ground.ts'
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

async function areOn(count: number, days = 30): Promise<void> {
  for (let n = 0; n < count; n += 1) await beesIn(open, `day-${String(n)}`, days + n)
}

describe('a list of the week', () => {
  it('is written from three things on; with fewer there is none, and no place is taken', async () => {
    await listens(open, 'kim')
    await areOn(2)
    expect(await digest(open.house)).toEqual([])
    expect((await reachedBy(open, 'kim')).last).toBeUndefined()
    await areOn(3)
    expect(await digest(open.house)).toHaveLength(1)
    const [row] = await unasked(open, 'kim')
    expect(row).toMatchObject({ kind: 'digest', class: 'A', lane: 'later' })
    expect(row?.expiresAt).toBe(open.clock.now() + 30 * DAY_MS)
    expect(row === undefined ? '' : plain(row.message)).toContain('Meer over Bijendag')
  })

  it('holds five at most; the next one holds others', async () => {
    await listens(open, 'kim')
    await areOn(9)
    await digest(open.house)
    open.clock.advance(REACH_OUT_MS)
    await digest(open.house)
    open.clock.advance(REACH_OUT_MS)
    await digest(open.house)
    const told = (await unasked(open, 'kim')).map(toldIn)
    expect(told.map(({ length }) => length)).toEqual([5, 4])
    expect(new Set(told.flat()).size).toBe(9)
    expect(new Set((await reachedBy(open, 'kim')).told)).toEqual(new Set(told.flat()))
  })

  it('is one for a person with two chats: in the one where they were last', async () => {
    await listens(open, 'kim')
    open.clock.advance(DAY_MS)
    const phone = await chatOf(open, 'kim', 'kim-phone')
    await areOn(4)
    const touched = await digest(open.house)
    await carries(open, touched)
    expect(touched).toEqual([phone])
    expect(outside.handed).toHaveLength(1)
  })

  it('keeps to the week of a nudge and of news from organisations', async () => {
    await listens(open, 'kim')
    await listens(open, 'mo')
    await areOn(5)
    const news = { row: 'x', kind: 'broadcast', at: open.clock.now(), about: [] } as const
    const mo = { id: MemberId.parse('mo'), clubId: DEMO_CLUB }
    await put(open.house, 'outreach', reachedOut(mo, undefined, news))
    await nudge(open.house)
    open.clock.advance(4 * DAY_MS)
    expect(await digest(open.house)).toEqual([])
    open.clock.advance(3 * DAY_MS)
    expect(await digest(open.house)).toHaveLength(2)
  })

  it('done twice, or twice at once, is one', async () => {
    await listens(open, 'kim')
    await areOn(4)
    const touched = await Promise.all([digest(open.house), digest(open.house)])
    expect(touched.flat()).toHaveLength(1)
    expect(await digest(open.house)).toEqual([])
    expect(await unasked(open, 'kim')).toHaveLength(1)
  })

  it('goes to declared adults who agreed to tips, and to nobody else', async () => {
    await listens(open, 'a', { consents: [agrees('matching'), agrees('partner-news')] })
    await listens(open, 'b', { age: 'minor' })
    await listens(open, 'c', { age: 'unknown' })
    await listens(open, 'd', { paused: true })
    await areOn(4)
    expect(await digest(open.house)).toEqual([])
  })
})
