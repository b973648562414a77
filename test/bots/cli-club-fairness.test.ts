/** `goesting club fairness`: what the ledger says to who runs a club. */
import { describe, expect, it } from 'vitest'
import { ground } from './cli-ground.ts'

const { goesting, keep } = ground()

describe('club fairness', () => {
  it('says in sentences that nobody waits and nobody was shown, in an empty club', async () => {
    await keep({})
    const { code, printed } = await goesting(['club', 'fairness', 'genk'])
    expect(code).toBe(0)
    expect(printed).toContain('Nobody is waiting for an answer.')
    expect(printed).toContain('0 of 100')
  })

  it('answers a program with ids and counts', async () => {
    await keep({})
    const { printed } = await goesting(['club', 'fairness', 'genk', '--json'])
    expect(JSON.parse(printed)).toMatchObject({ club: 'genk', waiting: [], shown: [], spread: 0 })
  })

  it('of a club that is not there names those that are', async () => {
    await keep({})
    expect(await goesting(['club', 'fairness', 'Gent'])).toMatchObject({ code: 1 })
  })
})
