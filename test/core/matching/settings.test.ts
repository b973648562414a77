import { describe, expect, it } from 'vitest'
import { CLUB_PROFILE, readSettings, settingsOf } from '../../../core/matching/index.ts'

const club = { radiusKm: 12 }

describe('the settings of a club', () => {
  it('are the club profile over its own radius until something is changed', () => {
    expect(settingsOf(club)).toEqual({ ...CLUB_PROFILE, townRadiusKm: 12 })
    expect(readSettings({}, club)).toEqual({ ok: true, value: settingsOf(club) })
    expect(readSettings({ minFit: 0.4 }, club)).toMatchObject({ value: { minFit: 0.4 } })
  })

  it('say everything that is wrong at once, in sentences', () => {
    const read = readSettings({ swap: 2, townRadiusKm: 0, sweap: 1 }, club)
    expect(read).toEqual({
      ok: false,
      error: [
        '"swap" is a share: give a number from 0 to 1.',
        '"townRadiusKm" is in kilometres: give a number from 1 to 300.',
        'There is no setting called "sweap".',
      ],
    })
  })

  it('share the score out exactly', () => {
    expect(readSettings({ fit: 0.9 }, club)).toMatchObject({
      error: ['"fit", "near", "time" and "level" share the score: together they must be 1.'],
    })
  })

  it.each([undefined, null, 3, 'x', []])('are an object, not %s', (input) => {
    expect(readSettings(input, club)).toEqual({
      ok: false,
      error: ['The settings of matching are an object of names and numbers.'],
    })
  })
})
