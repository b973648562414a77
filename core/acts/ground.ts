/** What an act works with that no message set off: the house of a club, a unit of work, the time. */
import type { AddressId, Club } from '../domain/index.ts'
import type { House } from './house.ts'
import { inClub } from './in-club.ts'
import { asPuts, rowsFor } from './outgoing.ts'
import { planJobs } from './plan-jobs.ts'
import { type Stage, stage } from './stage.ts'

export interface Ground {
  readonly house: House
  readonly stage: Stage
  readonly club: Club
  readonly now: number
}

/** A new unit of work in this club. */
export async function groundIn(house: House, club: Club): Promise<Ground> {
  const now = house.clock.now()
  return { house: await inClub(house, club.id), stage: stage(house.store), club, now }
}

/**
 * Writes everything and gives the chats that have something to be delivered. Undefined when somebody else
 * wrote meanwhile: they did it, or it is done the next time.
 */
export async function commitAs(
  { house, stage: unit }: Ground,
  cause: string,
): Promise<AddressId[] | undefined> {
  const rows = await rowsFor(house, cause, unit.outgoing)
  const done = await unit.commit(asPuts(rows))
  if (!done.ok) return undefined
  await planJobs(house, unit.jobs)
  return rows.map((row) => row.addressId)
}
