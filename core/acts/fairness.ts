/** The ledger of fairness of a club, as the store has it now. */
import type { Club, StandingWish } from '../domain/index.ts'
import { type Ledger, ledgerOf } from '../matching/index.ts'
import { all } from './all.ts'
import type { House } from './house.ts'

export async function fairness(
  house: Pick<House, 'store' | 'populations' | 'clock'>,
  club: Club,
): Promise<Ledger> {
  const wishes: StandingWish[] = []
  for await (const { record } of all(house, 'standingWishes', club.id, 'byState', ['waiting']))
    wishes.push(record)
  return ledgerOf(await house.populations.of(club.id), wishes, house.clock.now())
}
