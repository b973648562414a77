/** A club's weights for matching: the club profile that every club starts from, with what the club chose. */
import {
  type Club,
  type Emphasis,
  type MatchingChoices,
  PREFERRED,
  type Preferred,
  WEIGHED,
  type Weighed,
} from '../domain/index.ts'
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
  hard: { near: true, time: true, level: false },
  circlesKm: [3, 10, 25, 50, 100],
}

const TIMES: Readonly<Record<Emphasis, number>> = {
  off: 0,
  half: 0.5,
  normal: 1,
  double: 2,
  triple: 3,
}

/** The settings of a club: the club profile over the club's own radius, with what it chose. */
export function settingsOf(club: Pick<Club, 'radiusKm' | 'matching'>): MatchingSettings {
  const { matching } = club
  const profile = { ...CLUB_PROFILE, townRadiusKm: club.radiusKm }
  if (matching === undefined) return profile
  return {
    ...profile,
    ...sharesOf(matching),
    ...relationsOf(matching),
    hard: { ...profile.hard, ...matching.hard },
    circlesKm: matching.circlesKm ?? profile.circlesKm,
  }
}

/** What each of these counts for in the club profile, with the club's emphasis on it. */
function weighed<N extends Weighed | Preferred>(
  names: readonly N[],
  chosen: Readonly<Partial<Record<N, Emphasis>>>,
): Record<N, number> {
  const counts = names.map((name) => [name, CLUB_PROFILE[name] * TIMES[chosen[name] ?? 'normal']])
  return Object.fromEntries(counts) as Record<N, number>
}

/** The shares with their emphasis, together 1 again; what fits keeps its say beside the rest. */
function sharesOf({
  emphasis,
}: MatchingChoices): Pick<MatchingSettings, 'fit' | 'near' | 'time' | 'level'> {
  const { near, time, level } = weighed(WEIGHED, emphasis)
  const all = CLUB_PROFILE.fit + near + time + level
  return { fit: CLUB_PROFILE.fit / all, near: near / all, time: time / all, level: level / all }
}

/** The worths with their emphasis. None rises above 1: then all the others give way instead. */
function relationsOf({ relations }: MatchingChoices): Pick<MatchingSettings, Preferred> {
  const { swap, teaches, together, helps } = weighed(PREFERRED, relations)
  const most = Math.max(1, swap, teaches, together, helps)
  return {
    swap: swap / most,
    teaches: teaches / most,
    together: together / most,
    helps: helps / most,
  }
}
