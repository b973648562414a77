/** A town that lives on Telegram, by the real courier over real HTTP. */
import { describe, expect, it } from 'vitest'
import { apiAt } from '../../../adapters/telegram/api.ts'
import { quiet } from '../../../adapters/telegram/quiet.ts'
import { bySeed } from '../../_kit/telegram/plan.ts'
import { townGround } from '../../_kit/telegram/town-ground.ts'
import { bareCourier } from './bare-courier.ts'

const PEOPLE = Array.from({ length: 120 }, (_, person) => person)

describe('a town on Telegram', () => {
  const ground = townGround(PEOPLE, (server, clock) =>
    bareCourier(apiAt(server.apiRoot, server.token), {
      now: clock.now,
      quiet: quiet(clock, 1100),
    }),
  )

  it('hears everything once, within the limits', async () => {
    expect(await ground.tells(60_000)).toEqual({ sent: PEOPLE.length })
    expect(ground.server.doubles()).toEqual([])
  })

  it('waits whenever it is told to, and nobody is written to in that time', async () => {
    ground.town.suffers(
      bySeed('not now', [{ share: 0.05, fault: { kind: 'too-fast', retryAfter: 3 } }]),
    )
    expect(await ground.tells(10 * 60_000)).toEqual({ sent: PEOPLE.length })
  })

  it('never says twice what may have arrived, and books it as unknown', async () => {
    ground.mostUnknown = PEOPLE.length
    ground.town.suffers(
      bySeed('lost', [
        { share: 0.05, fault: { kind: 'lost-answer' } },
        { share: 0.05, fault: { kind: 'lost-answer', how: 'garbled' } },
        { share: 0.05, fault: { kind: 'gateway' } },
      ]),
    )
    const counts = await ground.tells(10 * 60_000)
    expect((counts['sent'] ?? 0) + (counts['unknown'] ?? 0)).toBe(PEOPLE.length)
    expect(counts['unknown']).toBeGreaterThan(0)
    expect(ground.server.doubles()).toEqual([])
  })
})
