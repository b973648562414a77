/** A club begins with rounds, or ends them. What people said yes to before is still made. */
import { type Club, type ClubId, HOUSE, stated } from '../domain/index.ts'
import type { House } from './house.ts'
import { stage } from './stage.ts'

/** Two changes that meet are done again; more often than this means that something is wrong. */
const TRIES = 12

/** The club as it is then; what is not said stays. Twice is once. */
export async function chooseRounds(
  { store }: Pick<House, 'store'>,
  clubId: ClubId,
  rounds: boolean | undefined,
  /** Whether its coordinator looks the groups over before they are sent. */
  approval?: boolean,
): Promise<Club> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const unit = stage(store)
    const club = await unit.get('clubs', HOUSE, clubId)
    if (club === undefined) break
    const roundApproval = approval ?? club.roundApproval
    const after = stated({ ...club, rounds: rounds ?? club.rounds, roundApproval })
    unit.put('clubs', after)
    if ((await unit.commit()).ok) return after
  }
  throw new Error(
    `The club ${clubId} could not be changed: it is gone, or others keep changing it.`,
  )
}
