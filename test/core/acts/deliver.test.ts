/** What becomes of a message that waits, for each thing that a platform can answer. */
import { describe, expect, it } from 'vitest'
import { reconcile } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { AddressId, HOUSE } from '../../../core/domain/index.ts'
import { type OutboxRow, plain } from '../../../core/message/index.ts'
import { passes } from '../../_kit/house.ts'
import { got, houseWithProbe, invented, PROBED, put, sends, waiting } from './ground.ts'

const { open, outside } = houseWithProbe()

const send = (): Promise<number | undefined> => sends(open)
const row = (id = 'one'): Promise<OutboxRow> => got(open.house, 'outbox', DEMO_CLUB, id)

const TO_TOM = AddressId.parse('probe:tom')
const UNREACHABLE = { kind: 'unreachable', code: 'ECONNREFUSED' } as const
const AMBIGUOUS = { kind: 'ambiguous', code: 'ETIMEDOUT' } as const
const MALFORMED = { kind: 'malformed', code: 'cannot-parse' } as const
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

describe('a long message that leaves in parts', () => {
  const LATER = { kind: 'too-fast', retryAfterMs: 5000, partsSent: 2 } as const

  it.each([LATER, { ...UNREACHABLE, partsSent: 2 }])(
    'goes on after a restart where it was: $kind',
    async (answer) => {
      await waiting(open, 'one')
      outside.answers(answer)
      await send()
      expect(await row()).toMatchObject({ state: 'pending', partsSent: 2 })
      await open.restart()
      await passes(open, 60_000)
      expect(await row()).toMatchObject({ state: 'sent' })
      expect(await row()).not.toHaveProperty('partsSent')
      expect(outside.parts).toEqual([undefined, 2])
    },
  )

  it('keeps what arrived before when the next try gets no further', async () => {
    await waiting(open, 'one')
    outside.answers(LATER, { kind: 'too-fast', retryAfterMs: 5000 })
    await send()
    await passes(open, 60_000)
    expect(outside.parts).toEqual([undefined, 2, 2])
  })

  it('is said anew from its first part on when it must arrive and nobody knows whether it did', async () => {
    await waiting(open, 'one', { class: 'B' })
    outside.answers(LATER, AMBIGUOUS)
    await send()
    await passes(open, 10 * 60_000)
    expect(outside.parts).toEqual([undefined, 2, undefined])
    expect(await row()).toMatchObject({ state: 'sent', isRepeat: true })
  })
})

describe('unreachable', () => {
  it('is tried again after pauses that double, of which chance takes at most half', async () => {
    await waiting(open, 'one')
    outside.answers(...Array.from({ length: 4 }, () => UNREACHABLE))
    const pauses: number[] = []
    for (let next = await send(); next !== undefined; next = await send()) {
      pauses.push(next - open.clock.now())
      open.clock.advance(next - open.clock.now())
    }
    expect(pauses).toHaveLength(4)
    for (const [at, pause] of pauses.entries()) {
      expect(pause).toBeGreaterThanOrEqual(500 * 2 ** at)
      expect(pause).toBeLessThanOrEqual(1000 * 2 ** at)
    }
    expect((await row()).state).toBe('sent')
  })

  it('is given up after eight tries while others arrive', async () => {
    await waiting(open, 'one')
    for (let tries = 1; tries <= 8; tries++) {
      outside.answers(UNREACHABLE)
      const next = await send()
      await waiting(open, `to-tom-${String(tries)}`, {
        memberId: invented('tom'),
        addressId: TO_TOM,
      })
      await sends(open, TO_TOM)
      open.clock.advance((next ?? open.clock.now()) - open.clock.now())
    }
    expect(await row()).toMatchObject({ state: 'dead', reason: 'ECONNREFUSED', attempts: 8 })
    expect(outside.handed.filter((key) => key === 'one')).toHaveLength(8)
  })

  it('is kept while the platform is gone for everybody, asked for now and then, and sent when it is back', async () => {
    await waiting(open, 'one')
    await waiting(open, 'to-tom', { memberId: invented('tom'), addressId: TO_TOM })
    outside.answers(...Array.from({ length: 16 }, () => UNREACHABLE))
    await passes(open, 4 * 60_000)
    expect(outside.handed.length).toBeLessThan(16)
    expect([(await row()).state, (await row('to-tom')).state]).toEqual(['pending', 'pending'])
    await passes(open, 2 * 60 * 60_000)
    expect([(await row()).state, (await row('to-tom')).state]).toEqual(['sent', 'sent'])
    expect(outside.handed).toHaveLength(18)
  })

  it('is given up when the platform is gone for a day', async () => {
    await waiting(open, 'one')
    outside.answers(...Array.from({ length: 5000 }, () => UNREACHABLE))
    await passes(open, 25 * 60 * 60_000)
    expect(await row()).toMatchObject({ state: 'dead', reason: 'ECONNREFUSED' })
  })
})

describe('malformed', () => {
  it('goes once more as plain text, with its choices as numbers', async () => {
    const spans = [{ text: '*Zeg*', strong: true as const }]
    const message = {
      language: 'nl' as const,
      blocks: [{ kind: 'text' as const, spans }],
      choices: [{ token: 'yes', label: 'Ja' }],
    }
    await waiting(open, 'one', { message })
    outside.answers(MALFORMED)
    await send()
    expect(outside.handed).toEqual(['one', 'one'])
    expect(outside.said.at(-1)).toEqual({
      language: 'nl',
      blocks: [{ kind: 'text', spans: [{ text: '*Zeg*\n\n1. Ja', words: true }] }],
      choices: [],
    })
    expect(await row()).toMatchObject({ state: 'sent', attempts: 1 })
  })

  it('is given up when plain text is refused as well', async () => {
    await waiting(open, 'one')
    outside.answers(MALFORMED, MALFORMED)
    await send()
    expect(outside.handed).toEqual(['one', 'one'])
    expect(await row()).toMatchObject({ state: 'dead', reason: 'cannot-parse' })
    const people = await open.house.populations.of(DEMO_CLUB)
    expect(people.members.get(invented('nadia'))?.unreachable).toBe(false)
  })
})

describe('a chat that goes on under another key', () => {
  it('gets its message there, once, and is known by the new key from then on', async () => {
    await waiting(open, 'one')
    outside.answers({ kind: 'moved', key: 'nadia-2' })
    await send()
    expect(outside.handed).toEqual(['one', 'one'])
    expect(await row()).toMatchObject({ state: 'sent', address: { key: 'nadia-2' } })
    expect(await got(open.house, 'addresses', HOUSE, PROBED)).toMatchObject({ key: 'nadia-2' })
  })

  it('is given up when it is sent from one key to the same', async () => {
    await waiting(open, 'one')
    outside.answers({ kind: 'moved', key: 'nadia' })
    await send()
    expect(await row()).toMatchObject({ state: 'dead', reason: 'moved-in-circles' })
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
    await sends(open, TO_TOM)
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

  it('class B says in its reader’s words that it may come twice, from the second time on', async () => {
    await waiting(open, 'one', { class: 'B', kind: 'task' })
    outside.answers(AMBIGUOUS)
    for (let next = await send(); next !== undefined; next = await send())
      open.clock.advance(next - open.clock.now())
    const said = outside.said.map(plain)
    expect(said).toHaveLength(2)
    expect(said[0]).not.toContain('Misschien')
    expect(said[1]).toContain('Misschien kreeg je dit al')
  })
})
