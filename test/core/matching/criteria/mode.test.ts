/** How somebody would like a thing ranks, and how they get there says how far to look first. Neither excludes. */
import { describe, expect, it } from 'vitest'
import { modeScore } from '../../../../core/matching/criteria/mode.ts'
import { answer } from '../../../../core/matching/index.ts'
import { reachOf } from '../../../../core/matching/reach.ts'
import { activity, idsOf, learner, member, question } from '../town.ts'

const MODES = ['watch', 'together', 'self'] as const

describe('what is done as somebody likes it', () => {
  it.each(MODES)('comes first: %s, and nothing is left out', (mode) => {
    const activities = MODES.map((one) => activity(one, { mode: one }))
    const asker = member('lea', { wants: [{ concept: 'sewing', mode }] })
    const found = idsOf(answer(question(asker, { activities })))
    expect(found[0]).toBe(mode)
    expect(found.toSorted()).toEqual([...MODES].toSorted())
  })

  it('counts for nothing where nobody said how', () => {
    expect(modeScore(undefined, { mode: 'watch' })).toBe(0)
    expect(modeScore({}, { mode: 'watch' })).toBe(0)
    expect(modeScore({ mode: 'self' }, { mode: 'watch' })).toBe(0)
    expect(modeScore({ mode: 'watch' }, { mode: 'watch' })).toBeGreaterThan(0)
  })
})

describe('who comes on foot', () => {
  const far = { name: 'Zutendaal', municipality: 'Zutendaal', lat: 50.965, lon: 5.57 }

  it('is shown what is near first, and can look further', () => {
    const activities = [activity('near', {}), activity('far', { where: far })]
    const all = idsOf(answer(question(learner, { activities })))
    const walking = { ...learner, travel: 'foot' as const }
    expect(all).toEqual(expect.arrayContaining(['near', 'far']))
    expect(idsOf(answer(question(walking, { activities })))).toEqual(['near'])
    expect(idsOf(answer(question(walking, { activities }, { radiusKm: 15 })))).toEqual(
      expect.arrayContaining(['near', 'far']),
    )
  })

  it('keeps the distance that they chose themselves', () => {
    const activities = [activity('near', {}), activity('far', { where: far })]
    const walking = { ...learner, travel: 'foot' as const, radiusKm: 15 }
    expect(idsOf(answer(question(walking, { activities })))).toContain('far')
  })

  it('is the only one, with who rides a bike, whose way is short', () => {
    expect(reachOf('foot')).toBeLessThan(reachOf('bike') ?? 0)
    for (const travel of ['transit', 'car', 'lift', undefined] as const)
      expect(reachOf(travel)).toBeUndefined()
  })
})
