/** `goesting doctor`: what it finds, what it only mentions, and that looking changes nothing. */
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ClubId } from '../../core/domain/index.ts'
import { type Circumstances, ground } from './cli-ground.ts'

const { folder, goesting, keep } = ground()

describe('doctor', () => {
  const Report = z.object({
    fine: z.boolean(),
    findings: z.array(z.object({ what: z.string(), state: z.string(), sentence: z.string() })),
  })

  async function doctor(
    given: Circumstances = {},
  ): Promise<z.infer<typeof Report> & { code: number }> {
    const { code, printed } = await goesting(['doctor', '--json'], given)
    return { code, ...Report.parse(JSON.parse(printed)) }
  }

  function states(report: z.infer<typeof Report>): string[] {
    return report.findings.map(({ what, state }) => `${what} ${state}`)
  }

  it('finds a house with a real club well', async () => {
    await keep({})
    const report = await doctor({ health: { counts: { members: 3 } } })
    expect(states(report)).toEqual([
      'node fine',
      'settings fine',
      'folder fine',
      'port fine',
      'database fine',
      'club fine',
      'outbox fine',
      'copy mind',
    ])
    expect(report).toMatchObject({ code: 0, fine: true })
  })

  it('tells what somebody should know, and still ends well', async () => {
    await keep({ sending: false }, { id: ClubId.parse('x'), name: 'Club X', state: 'founding' })
    const report = await doctor({ health: { outbox: { unknown: 2, dead: 1, pending: 4 } } })
    expect(states(report).filter((state) => state.endsWith('mind'))).toEqual([
      'club mind',
      'sending mind',
      'outbox mind',
      'copy mind',
    ])
    expect(report.code).toBe(0)
  })

  it('tells what waits, what was put aside, given up and announced, and how old the last copy is', async () => {
    await keep({})
    const minute = 60_000
    const stuck = { oldestPendingMs: 5 * minute, quarantined: 1, jobsDead: 2 }
    const report = await doctor({ health: { ...stuck, lastCopyAt: Date.now() - 72 * 60 * minute } })
    const told = report.findings.map(({ sentence }) => sentence).join('\n')
    for (const sentence of [
      'The oldest message has waited for 5 minutes.',
      '1 message from somebody could not be handled.',
      '2 pieces of work were given up.',
      'The last copy is 3 days old.',
    ])
      expect(told).toContain(sentence)
    expect(report.code).toBe(0)
  })

  it('ends badly when the records are damaged', async () => {
    const report = await doctor({ health: { complaint: 'page 3 is torn' } })
    expect(report).toMatchObject({ code: 1, fine: false })
    expect(report.findings.map(({ sentence }) => sentence).join('\n')).toContain('page 3 is torn')
  })

  it('tells every wrong setting, and looks no further', async () => {
    const report = await doctor({ env: { PORT: 'x', HOST: '0.0.0.0' } })
    expect(states(report)).toEqual(['node fine', 'settings bad', 'settings bad'])
    expect(report.code).toBe(1)
  })

  it('makes nothing where nothing is', async () => {
    const data = join(folder(), 'not', 'there')
    const report = await doctor({ env: { GOESTING_DATA: data } })
    expect(states(report)).toContain('database mind')
    expect(existsSync(join(folder(), 'not'))).toBe(false)
  })

  it('sees that the port is taken', async () => {
    const server = createServer()
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    const report = await doctor({ env: { PORT: String(port) } })
    await new Promise((done) => server.close(done))
    expect(states(report)).toContain('port mind')
  })
})
