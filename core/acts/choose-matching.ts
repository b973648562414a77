/** A club changes how people are looked for: all of what was said, or nothing. */
import { type ClubId, HOUSE, type MatchingChoices } from '../domain/index.ts'
import { choose } from '../matching/index.ts'
import { ok, type Result } from '../result.ts'
import type { Phrase } from '../texts/index.ts'
import type { House } from './house.ts'
import { stage } from './stage.ts'

/** Two changes that meet are done again; more often than this means that something is wrong. */
const TRIES = 12

/** The choices as they are now, with these words in their place; every sentence of what is wrong. */
export async function chooseMatching(
  { store }: Pick<House, 'store'>,
  clubId: ClubId,
  words: readonly string[],
): Promise<Result<MatchingChoices, readonly Phrase[]>> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const unit = stage(store)
    const club = await unit.get('clubs', HOUSE, clubId)
    if (club === undefined) break
    const chosen = choose(club.matching, words)
    if (!chosen.ok) return chosen
    unit.put('clubs', { ...club, matching: chosen.value })
    if ((await unit.commit()).ok) return ok(chosen.value)
  }
  throw new Error(
    `The club ${clubId} could not be changed: it is gone, or others keep changing it.`,
  )
}
