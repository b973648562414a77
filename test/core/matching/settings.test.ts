import { describe, expect, it } from 'vitest'
import type { MatchingChoices } from '../../../core/domain/index.ts'
import { CLUB_PROFILE, choicesInWords, choose, settingsOf } from '../../../core/matching/index.ts'
import { sayPlain } from '../../../core/texts/index.ts'
import { keysOf, speech } from './town.ts'

const club = { radiusKm: 12 }

function chosen(...words: string[]): MatchingChoices {
  const read = choose(undefined, words)
  if (!read.ok) throw new Error(`Refused: ${keysOf(read.error).join()}`)
  return read.value
}

function refused(...words: string[]): string[] {
  const read = choose(undefined, words)
  return read.ok ? [] : read.error.map((phrase) => sayPlain(phrase, speech))
}

describe('the settings of a club', () => {
  it('are the club profile over its own radius until something is chosen', () => {
    expect(settingsOf(club)).toEqual({ ...CLUB_PROFILE, townRadiusKm: 12 })
    expect(settingsOf({ ...club, matching: chosen() })).toEqual(settingsOf(club))
  })

  it('let a criterion count more, and share the score out exactly', () => {
    const { fit, near, time, level } = settingsOf({ ...club, matching: chosen('near=double') })
    expect(near / time).toBeCloseTo((2 * CLUB_PROFILE.near) / CLUB_PROFILE.time)
    expect(near / fit).toBeCloseTo((2 * CLUB_PROFILE.near) / CLUB_PROFILE.fit)
    expect(fit + near + time + level).toBeCloseTo(1)
  })

  it('never raise a relation above one: the others give way', () => {
    const { swap, helps, teaches } = settingsOf({ ...club, matching: chosen('helps=triple') })
    expect(helps).toBe(1)
    expect(swap).toBeCloseTo(CLUB_PROFILE.swap / (3 * CLUB_PROFILE.helps))
    expect(teaches).toBeLessThan(swap)
  })

  it('make a criterion hard or soft, and choose the circles', () => {
    const settings = settingsOf({ ...club, matching: chosen('near-rule=soft', 'circles=5,15,40') })
    expect(settings.hard).toEqual({ ...CLUB_PROFILE.hard, near: false })
    expect(settings.circlesKm).toEqual([5, 15, 40])
  })

  it('keep what was chosen before, until it is reset', () => {
    const before = chosen('near=double')
    expect(choose(before, ['time=off'])).toMatchObject({
      value: { emphasis: { near: 'double', time: 'off' } },
    })
    expect(choose(before, ['reset'])).toEqual({ ok: true, value: chosen() })
  })

  it('are said in plain words', () => {
    const words = choicesInWords(chosen('near=double', 'level-rule=hard')).map((phrase) =>
      sayPlain(phrase, speech),
    )
    expect(words).toContain('Dichtbij wonen telt dubbel.')
    expect(words).toContain('Wie minder ver staat dan wie leert, wordt niet getoond.')
    expect(words).toContain('Zoeken wordt ruimer in stappen van: 3, 10, 25, 50 en 100 km.')
  })

  it('refuse what cannot be, all of it at once and with the reason', () => {
    const wrong = refused('neer=double', 'near=much', 'time-rule=firm', 'circles=5,3', 'level')
    expect(wrong).toHaveLength(5)
    expect(wrong[0]).toContain('«neer»')
    expect(wrong[1]).toContain('«much»')
    expect(wrong[2]).toContain('hard')
    expect(wrong[3]).toContain('«5,3»')
    expect(wrong[4]).toContain('near=double')
  })

  it.each([['circles=0'], ['circles=1,2,3,4,5,6,7'], ['circles=400'], ['near=double=off'], ['=']])(
    'refuse %s',
    (word) => {
      expect(refused(word)).toHaveLength(1)
    },
  )

  it('refuse a club in which nobody could ever be introduced', () => {
    const off = ['swap=off', 'teaches=off', 'together=off', 'helps=off']
    expect(refused(...off)).toEqual([
      expect.stringContaining('swap, teaches, together en helps') as string,
    ])
  })
})
