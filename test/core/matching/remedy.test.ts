/** What helps against a barrier is only ever what somebody may go to, and ranking never forbids. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { ActivityId, type BarrierKind, momentAt } from '../../../core/domain/index.ts'
import { easeScore } from '../../../core/matching/criteria/ease.ts'
import { houseForEach } from '../../_kit/talk.ts'

const open = houseForEach()

async function activity(slug: string) {
  const population = await open.house.populations.of(DEMO_CLUB)
  const found = [...population.activities.values()].find(({ id }) => id.endsWith(slug))
  if (found === undefined) throw new Error(`There is no ${slug}.`)
  return found
}

describe('what makes it hard', () => {
  it.each<[BarrierKind, string, boolean]>([
    ['courage', 'rehearsal', true],
    ['courage', 'soup', false],
    ['money', 'repair-cafe', true],
    ['money', 'wreath', false],
    ['childcare', 'phone-hour', true],
    ['childcare', 'bird-house', true],
    ['childcare', 'game-night', false],
    ['bad-experience', 'open-studio', true],
    ['access', 'open-studio', false],
  ])('of %s puts %s first: %s', async (kind, slug, isEased) => {
    expect(easeScore({ hindrances: [kind] }, await activity(slug)) > 0).toBe(isEased)
  })

  it('counts once, however much it is', async () => {
    const rehearsal = await activity('rehearsal')
    const one = easeScore({ hindrances: ['courage'] }, rehearsal)
    expect(easeScore({ hindrances: ['courage', 'language', 'money'] }, rehearsal)).toBe(one)
    expect(easeScore({}, rehearsal)).toBe(0)
  })

  it('of children knows that Wednesday afternoon is no school', async () => {
    const [id, zone] = [ActivityId.parse('x'), 'Europe/Brussels']
    const base = { ...(await activity('phone-hour')), id }
    const at = (from: string, to: string) => ({
      ...base,
      starts: momentAt(`2026-11-25T${from}`, zone),
      ends: momentAt(`2026-11-25T${to}`, zone),
    })
    expect(easeScore({ hindrances: ['childcare'] }, at('09:30', '11:30'))).toBeGreaterThan(0)
    expect(easeScore({ hindrances: ['childcare'] }, at('13:30', '15:00'))).toBe(0)
  })
})
