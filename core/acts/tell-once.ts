/** A message that a cause brings once: by the outbox row that the cause names. */
import type { AddressId } from '../domain/index.ts'
import type { Ground } from './ground.ts'
import { asPuts, lastSeen, type Outgoing, rowsFor } from './outgoing.ts'

/** The chat that has something to be delivered; none when it was told before, or nobody can be told. */
export async function tellOnce(
  { house, club }: Pick<Ground, 'house' | 'club'>,
  cause: string,
  outgoing: Outgoing,
): Promise<AddressId[]> {
  if ((await house.store.get('outbox', club.id, `${cause}~0`)) !== undefined) return []
  if ((await lastSeen(house, outgoing.to)) === undefined) return []
  const rows = await rowsFor(house, cause, [outgoing])
  // Two who look at the same time write the same row: one of them does.
  const done = await house.store.commit(asPuts(rows))
  return done.ok ? rows.map((row) => row.addressId) : []
}
