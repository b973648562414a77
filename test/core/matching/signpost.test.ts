/** The signpost: three steps, one of another organisation, one rung up, one that turns; each says which it is. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { signpost } from '../../../core/matching/signpost.ts'
import { activity, group, id, learner, question, type Town } from './town.ts'

const from = { id: 'seen', concept: id('sewing'), isUp: true }
/** What they come from: they watched at the library. */
const seen = activity('seen', { mode: 'watch' })

function steps(town: Town, more: Partial<typeof from> = {}): string[] {
  const found = signpost(question(learner, town), { ...from, ...more })
  return found.steps.map(({ item, turn }) => `${item.id} ${turn.turn}`)
}

const same = ['a', 'b', 'c', 'd'].map((name) => activity(name, { mode: 'watch' }))

describe('after something that they watched', () => {
  it('there is something to do together, though others fit as well', () => {
    const together = activity('z', { mode: 'together' })
    expect(steps({ activities: [seen, ...same, together] })).toContain('z together')
  })

  it('nothing is two rungs up at once', () => {
    const self = activity('z', { mode: 'self' })
    expect(steps({ activities: [seen, self] })).toEqual(['z same'])
  })

  it('nothing is a step up for who was not there', () => {
    const together = activity('z', { mode: 'together' })
    expect(steps({ activities: [seen, together] }, { isUp: false })).toEqual(['z same'])
  })

  it('there is something of another organisation, if there is any', () => {
    const other = activity('z', { partnerId: 'museum', concepts: ['chess'] })
    const found = steps({ activities: [seen, ...same, other] })
    expect(found).toHaveLength(3)
    expect(found).toContain('z new')
  })

  it('the step up is of another organisation where it can be', () => {
    const here = activity('y', { mode: 'together' })
    const there = activity('z', { mode: 'together', partnerId: 'museum' })
    expect(steps({ activities: [seen, ...same, here, there] })).toContain('z together')
  })

  it('there is something broader, or like it', () => {
    const broad = activity('y', { mode: 'watch', concepts: ['handcraft'] })
    const like = activity('z', { mode: 'watch', concepts: ['knitting'] })
    expect(steps({ activities: [seen, ...same, broad] })).toContain('y broader')
    expect(steps({ activities: [seen, ...same, like] })).toContain('z like')
    const deep = signpost(
      question(learner, { activities: [seen, ...same, activity('q')] }, { ask: id('handcraft') }),
      { ...from, concept: id('handcraft'), isUp: false },
    )
    expect(deep.steps.some(({ turn }) => turn.turn === 'deeper')).toBe(true)
  })
})

describe('after something that they did together', () => {
  const before = activity('seen', { mode: 'together' })

  it('a group is a step up, and so is doing it oneself', () => {
    expect(steps({ activities: [before], groups: [group('g')] })).toEqual(['g group'])
    expect(steps({ activities: [before, activity('z', { mode: 'self' })] })).toEqual(['z self'])
  })

  it('never shows again what they come from', () => {
    expect(steps({ activities: [before], groups: [] })).toEqual([])
  })
})

it('never gives the same thing twice, nor more than three', () => {
  const activities = [
    seen,
    ...same,
    activity('t', { mode: 'together' }),
    activity('k', { concepts: ['knitting'], mode: 'together', partnerId: 'museum' }),
  ]
  const found = signpost(question(learner, { activities, groups: [group('g')] }), from)
  const ids = found.steps.map(({ item }) => item.id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toHaveLength(3)
  expect(ids.some((one) => one === 'k')).toBe(true)
})

const ANY = fc.record({
  mode: fc.constantFrom('watch', 'together', 'self' as const),
  concepts: fc.constantFrom(['sewing'], ['knitting'], ['handcraft'], ['chess']),
  partnerId: fc.constantFrom('library', 'museum'),
})

it('is one of another organisation and one a step up, whenever there are such', () => {
  fc.assert(
    fc.property(fc.array(ANY, { maxLength: 8 }), fc.boolean(), (all, isUp) => {
      const activities = [seen, ...all.map((one, at) => activity(`n${String(at)}`, one))]
      const asked = question(learner, { activities })
      const { steps: found } = signpost(asked, { ...from, isUp })
      const ids = found.map(({ item }) => item.id)
      const isOther = (one: string): boolean =>
        asked.population.activities.get(one)?.partnerId === 'museum'
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeLessThanOrEqual(3)
      expect(ids.some(isOther)).toBe(all.some(({ partnerId }) => partnerId === 'museum'))
      const hasUp =
        isUp && all.some((one) => one.mode === 'together' && one.concepts[0] !== 'chess')
      if (hasUp) expect(found.map(({ turn }) => turn.turn)).toContain('together')
    }),
  )
})
