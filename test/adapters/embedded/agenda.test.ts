/** The embedded agenda keeps the contract, and its own promises about leases. */
import { expect, it } from 'vitest'
import { MAX_LOST } from '../../../adapters/embedded/jobs.ts'
import { agendaContract } from '../../contract/agenda.contract.ts'
import type { AgendaGround } from '../../contract/ground.ts'
import { hanging } from '../../contract/hanging.ts'
import { agendaGround } from './ground.ts'

agendaContract('embedded', { ground: agendaGround })

async function onGround(claim: (ground: AgendaGround) => Promise<void>): Promise<void> {
  const ground = await agendaGround()
  try {
    await claim(ground)
  } finally {
    await ground.dispose()
  }
}

it('keeps the lease of a job for as long as its process shows signs of life', () =>
  onGround(async (ground) => {
    const [first, second] = [await ground.open(), await ground.open()]
    await first.add({ name: 'work', id: 'x', payload: {} })
    const letGo = await hanging(first)
    second.work('work', () => Promise.resolve())
    for (let turn = 0; turn < 5; turn += 1) {
      await ground.pass(ground.leaseMs * 0.9)
      expect(await first.runDue()).toBe(0)
      expect(await second.runDue()).toBe(0)
    }
    await letGo()
  }))

it('buries a job during which the process died again and again, and goes on with the others', () =>
  onGround(async (ground) => {
    const first = await ground.open()
    await first.add({ name: 'work', id: 'deadly', payload: {} })
    const letGo: (() => Promise<unknown>)[] = []
    for (let death = 0; death < MAX_LOST; death += 1) {
      letGo.push(await hanging(await ground.open()))
      await ground.pass(ground.leaseMs)
    }
    await first.add({ name: 'work', id: 'harmless', payload: {} })
    const ran: string[] = []
    first.work('work', (_payload, { id }) => {
      ran.push(id)
      return Promise.resolve()
    })
    expect(await first.runDue()).toBe(1)
    expect(ran).toEqual(['harmless'])
    expect(await first.dead(10)).toEqual([
      { name: 'work', id: 'deadly', tries: 0, error: 'ProcessDied' },
    ])
    for (const end of letGo) await end()
  }))
