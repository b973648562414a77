/** What becomes of a message that waits, for each thing that a platform can answer. */
import { describe, expect, it } from 'vitest'
import { deliver } from '../../../core/acts/deliver.ts'
import { reconcile } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { AddressId, HOUSE } from '../../../core/domain/index.ts'
import type { OutboxRow } from '../../../core/message/index.ts'
import { got, houseWithProbe, invented, PROBED, put, waiting } from './ground.ts'

const { open, outside } = houseWithProbe()

const send = (): Promise<number | undefined> => deliver(open.house, DEMO_CLUB, PROBED)
const row = (id = 'one'): Promise<OutboxRow> => got(open.house, 'outbox', DEMO_CLUB, id)

const TO_TOM = AddressId.parse('probe:tom')
const UNREACHABLE = { kind: 'unreachable', code: 'ECONNREFUSED' } as const
const AMBIGUOUS = { kind: 'ambiguous', code: 'ETIMEDOUT' } as const
const REFUSED = { kind: 'refused', code: 'blocked-by-user' } as const

describe('a message that waits', () => {
  it('is sent once, and its row says when', async () => {
    await waiting(open, 'one')
    expect(await send()).toBeUndefined()
    expect(await send()).toBeUndefined()
    expect(outside.handed).toEqual(['one'])
    expect(await row()).toMatchObject({ state: 'sent', attempts: 1, settledAt: open.clock.now() })
  })

  it('goes out in the order in which it was written, also over more than one page', async () => {
    const ids = Array.from({ length: 45 }, (_, n) => `row-${String(99 - n)}`)
    for (const id of ids) await waiting(open, id)
    await send()
    expect(outside.handed).toEqual(ids)
  })

  it('leaves once when two hands reach for it', async () => {
    for (let n = 0; n < 10; n++) await waiting(open, `row-${String(n)}`)
    await Promise.all([send(), send(), send()])
    expect(new Set(outside.handed).size).toBe(10)
    expect(outside.handed).toHaveLength(10)
  })

  it('is given up with a reason when nobody carries to its platform', async () => {
    await waiting(open, 'one', { address: { platform: 'pigeon', key: 'nadia' } })
    await send()
    expect(await row()).toMatchObject({ state: 'dead', reason: 'no-courier' })
  })
})

describe('too fast', () => {
  it('waits exactly as long as it was told, and then goes', async () => {
    await waiting(open, 'one')
    outside.answers({ kind: 'too-fast', retryAfterMs: 5000 })
    const next = open.clock.now() + 5000
    expect(await send()).toBe(next)
    open.clock.advance(4999)
    expect(await send()).toBe(next)
    expect(outside.handed).toHaveLength(1)
    open.clock.advance(1)
    expect(await send()).toBeUndefined()
    expect(await row()).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('is never a reason to give up', async () => {
    await waiting(open, 'one')
    for (let n = 0; n < 30; n++) {
      outside.answers({ kind: 'too-fast', retryAfterMs: 1000 })
      await send()
      open.clock.advance(1000)
    }
    await send()
    expect((await row()).state).toBe('sent')
  })

  it('is tried again by a job at its time, without a new message', async () => {
    const known = await got(open.house, 'addresses', HOUSE, 'web:demo-nadia')
    await put(open.house, 'addresses', { ...known, id: PROBED, platform: 'probe', key: 'nadia' })
    await waiting(open, 'one')
    outside.answers({ kind: 'too-fast', retryAfterMs: 90_000 })
    await open.staff.carry(PROBED)
    open.clock.advance(90_000)
    await open.runDue()
    expect((await row()).state).toBe('sent')
  })
})

describe('unreachable', () => {
  it('is tried eight times with pauses that double, and then given up', async () => {
    await waiting(open, 'one')
    outside.answers(...Array.from({ length: 9 }, () => UNREACHABLE))
    const pauses: number[] = []
    for (let next = await send(); next !== undefined; next = await send()) {
      pauses.push((next - open.clock.now()) / 1000)
      open.clock.advance(next - open.clock.now())
    }
    expect(pauses).toEqual([1, 2, 4, 8, 16, 32, 64])
    expect(outside.handed).toHaveLength(8)
    expect(await row()).toMatchObject({ state: 'dead', reason: 'ECONNREFUSED' })
  })
})

describe('refused', () => {
  it('marks the person and lets the others go on', async () => {
    await waiting(open, 'one')
    await waiting(open, 'to-tom', {
      memberId: invented('tom'),
      addressId: TO_TOM,
    })
    outside.answers(REFUSED)
    await send()
    await deliver(open.house, DEMO_CLUB, TO_TOM)
    expect(await row()).toMatchObject({ state: 'dead', reason: 'blocked-by-user' })
    expect((await row('to-tom')).state).toBe('sent')
    const people = open.house.populations.of(DEMO_CLUB)
    expect((await people).members.get(invented('nadia'))?.unreachable).toBe(true)
    expect((await people).members.get(invented('tom'))?.unreachable).toBe(false)
  })
})

describe('nobody knows whether it arrived', () => {
  it('class A is listed and never sent again, whoever looks at it later', async () => {
    await waiting(open, 'one')
    outside.answers(AMBIGUOUS)
    await send()
    await reconcile(open.house, true)
    await open.restart()
    open.clock.advance(60 * 60_000)
    await send()
    expect(outside.handed).toHaveLength(1)
    expect(await row()).toMatchObject({ state: 'unknown', reason: 'ETIMEDOUT' })
  })

  it('class B is sent again, until it surely arrived', async () => {
    await waiting(open, 'one', { class: 'B', kind: 'task' })
    outside.answers(AMBIGUOUS, AMBIGUOUS)
    for (let next = await send(); next !== undefined; next = await send())
      open.clock.advance(next - open.clock.now())
    expect(outside.handed).toEqual(['one', 'one', 'one'])
    expect((await row()).state).toBe('sent')
  })
})
