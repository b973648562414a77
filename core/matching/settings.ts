/** A club's weights for matching: the club profile that every club starts from, and what may be changed. */
import { z } from 'zod'
import type { Club } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import type { MatchingSettings } from './question.ts'

/** Shares of the score, worths of the relations, and the floor under a shown fit. */
export const CLUB_PROFILE: Omit<MatchingSettings, 'townRadiusKm'> = {
  fit: 0.65,
  near: 0.15,
  time: 0.1,
  level: 0.1,
  swap: 1,
  teaches: 0.9,
  together: 0.7,
  helps: 0.5,
  minFit: 0.25,
}

/** The settings of a club that changed nothing: the club profile over the club's own radius. */
export function settingsOf(club: Pick<Club, 'radiusKm'>): MatchingSettings {
  return { ...CLUB_PROFILE, townRadiusKm: club.radiusKm }
}

function share(name: string): z.ZodNumber {
  const message = `"${name}" is a share: give a number from 0 to 1.`
  return z.number(message).min(0, message).max(1, message)
}

const RADIUS = '"townRadiusKm" is in kilometres: give a number from 1 to 300.'

const Settings = z
  .strictObject(
    {
      fit: share('fit'),
      near: share('near'),
      time: share('time'),
      level: share('level'),
      swap: share('swap'),
      teaches: share('teaches'),
      together: share('together'),
      helps: share('helps'),
      minFit: share('minFit'),
      townRadiusKm: z.number(RADIUS).min(1, RADIUS).max(300, RADIUS),
    },
    {
      error: (issue) =>
        issue.code === 'unrecognized_keys'
          ? `There is no setting called ${issue.keys.map((key) => `"${key}"`).join(' or ')}.`
          : 'The settings of matching are an object of names and numbers.',
    },
  )
  .refine(({ fit, near, time, level }) => Math.abs(fit + near + time + level - 1) < 1e-9, {
    error: '"fit", "near", "time" and "level" share the score: together they must be 1.',
  })

/** Settings as somebody wrote them, checked. Says everything that is wrong at once, in sentences. */
export function readSettings(
  input: unknown,
  club: Pick<Club, 'radiusKm'>,
): Result<MatchingSettings, readonly string[]> {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input)
  const read = Settings.safeParse(isObject ? { ...settingsOf(club), ...input } : input)
  return read.success ? ok(read.data) : failed(read.error.issues.map((issue) => issue.message))
}
