/** What a crash left behind is picked up once, and nobody gets twice what may have left already. */
import { describe, expect, it } from 'vitest'
import { receive, reconcile } from '../../../core/acts/index.ts'
import { CLAIM_MS } from '../../../core/acts/reconcile.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { AddressId } from '../../../core/domain/index.ts'
import type { OutboxRow } from '../../../core/message/index.ts'
import { asksNadia, houseForEach, joins } from '../../_kit/talk.ts'
import { everything, got, invented, PROBED, probe, waiting } from './ground.ts'

const open = houseForEach({
  plan: () => ({ couriers: [probe().courier, probe(true, 'keyed').courier] }),
})
const tom = open.person('demo-tom')

/** A row whose sender went away between claiming and recording. */
function claimed(other: Partial<OutboxRow> = {}): Promise<OutboxRow> {
  const claim = { state: 'claimed', attempts: 1, claimedAt: open.clock.now() } as const
  return waiting(open, 'one', { ...claim, ...other })
}

const row = (): Promise<OutboxRow> => got(open.house, 'outbox', DEMO_CLUB, 'one')

describe('a row whose sender is gone', () => {
  it('waits again where the platform tells a repeated key', async () => {
    await claimed({ address: { platform: 'keyed', key: 'nadia' } })
    const { toCarry } = await reconcile(open.house, true)
    expect(toCarry).toEqual(new Set([PROBED]))
    expect(await row()).toMatchObject({ state: 'pending', notBefore: open.clock.now() })
  })

  it('is unknown elsewhere, and is not sent again', async () => {
    await claimed()
    const { toCarry } = await reconcile(open.house, true)
    expect(toCarry).toEqual(new Set())
    expect(await row()).toMatchObject({ state: 'unknown', reason: 'claim-lost' })
  })

  it('is unknown when nobody carries to its platform any more', async () => {
    await claimed({ address: { platform: 'pigeon', key: 'nadia' } })
    await reconcile(open.house, true)
    expect((await row()).state).toBe('unknown')
  })

  it('waits again everywhere when it is of class B', async () => {
    await claimed({ class: 'B', kind: 'task' })
    const { toCarry } = await reconcile(open.house, true)
    expect(toCarry).toEqual(new Set([PROBED]))
    expect((await row()).state).toBe('pending')
  })

  it('is told to the sender when it was a relay, once', async () => {
    await claimed({ kind: 'relay', introductionId: 'some', fromId: invented('tom') })
    for (let n = 0; n < 3; n++) {
      const { toCarry } = await reconcile(open.house, true)
      for (const address of toCarry) await open.staff.carry(address)
    }
    expect(await tom.lines()).toHaveLength(1)
    await tom.sees('weet niet zeker', 'Nadia')
  })

  it('belongs to its sender for a minute when other processes work on the store', async () => {
    await claimed()
    open.clock.advance(CLAIM_MS - 1)
    await reconcile(open.house, false)
    expect((await row()).state).toBe('claimed')
    open.clock.advance(1)
    await reconcile(open.house, false)
    expect((await row()).state).toBe('unknown')
  })
})

describe('an event that was stored and not heard', () => {
  const heard = {
    kind: 'said',
    text: 'ik wil leren naaien in Genk',
    address: { platform: 'web', key: 'kim' },
    eventId: 'kim-1',
  } as const

  it('is found, and answered after a restart', async () => {
    await receive(open.house, { ...heard, at: open.clock.now() })
    expect((await reconcile(open.house, true)).toHear).toEqual(
      new Set([AddressId.parse('web:kim')]),
    )
    await open.restart()
    await open.staff.idle()
    const kim = open.person('kim')
    await kim.sees('naaien', 'Klopt dat?')
    expect(await kim.lines()).toHaveLength(2)
  })

  it('is answered once, however often the platform delivers it and the house restarts', async () => {
    for (let n = 0; n < 3; n++) {
      await receive(open.house, { ...heard, at: open.clock.now() })
      await open.restart()
      await open.staff.idle()
    }
    expect(await open.person('kim').lines()).toHaveLength(2)
  })
})

it('reconciling twice changes nothing the second time', async () => {
  await claimed({ kind: 'relay', introductionId: 'some', fromId: invented('tom') })
  await waiting(open, 'two')
  const first = await reconcile(open.house, true)
  const before = await everything(open.house)
  const second = await reconcile(open.house, true)
  expect(second).toEqual(first)
  expect(await everything(open.house)).toEqual(before)
})

it('the queue is lost and an invented person still answers', async () => {
  const sara = open.person('sara')
  await joins(sara, { name: '' })
  await asksNadia(sara)
  const { items } = await open.house.store.find('introductions', {
    clubId: DEMO_CLUB,
    index: 'byPeer',
    equals: [invented('nadia')],
  })
  const lost = `answer-${String(items[0]?.record.id)}`
  expect(await open.house.agenda.cancel('play-invented', lost)).toBe(true)
  for (let minute = 0; minute < 2; minute++) {
    open.clock.advance(60_000)
    await open.runDue()
  }
  await sara.sees('Nadia', 'willen elkaar leren kennen')
})
