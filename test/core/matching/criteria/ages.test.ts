/** What is for older adults alone comes after what is for everybody; nothing is ruled out here. */
import { describe, expect, it } from 'vitest'
import { agesScore } from '../../../../core/matching/criteria/ages.ts'

describe('the ages of an activity', () => {
  const rows: [string, [number, number] | undefined, number][] = [
    ['are not told: as good as any', undefined, 0.5],
    ['are everybody’s', [0, 99], 0.5],
    ['are children’s', [6, 12], 0.5],
    ['are all adults’', [18, 99], 0.5],
    ['begin after eighteen', [19, 99], 0.25],
    ['are older adults’', [55, 99], 0.25],
  ]
  it.each(rows)('%s', (_, ages, score) => {
    expect(agesScore(ages === undefined ? {} : { ages })).toBe(score)
  })
})
