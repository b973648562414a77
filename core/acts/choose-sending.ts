/** The kill switch of a club: whether anything leaves that is not about somebody's safety. */
import { type Club, type ClubId, HOUSE } from '../domain/index.ts'
import type { House } from './house.ts'
import { stage } from './stage.ts'

/** Two changes that meet are done again; more often than this means that something is wrong. */
const TRIES = 12

/**
 * The club as it is then. Twice is once. It counts for every message that is claimed from now on, in every
 * process: class B still leaves, class A that waits is cancelled when its turn comes.
 */
export async function chooseSending(
  { store, journal }: Pick<House, 'store' | 'journal'>,
  clubId: ClubId,
  sending: boolean,
): Promise<Club> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const unit = stage(store)
    const club = await unit.get('clubs', HOUSE, clubId)
    if (club === undefined) break
    if (club.sending === sending) return club
    const after = { ...club, sending }
    unit.put('clubs', after)
    if (!(await unit.commit()).ok) continue
    journal.note('club.sending', { club: clubId, sending })
    return after
  }
  throw new Error(
    `The club ${clubId} could not be changed: it is gone, or others keep changing it.`,
  )
}
