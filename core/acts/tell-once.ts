/** A message that a cause brings once: by the outbox row that the cause names. */
import type { AddressId, Member } from '../domain/index.ts'
import type { Ground } from './ground.ts'
import type { House } from './house.ts'
import { asPuts, lastSeen, type Outgoing, rowsFor } from './outgoing.ts'

/** The chat that has something to be delivered; none when it was told before, or nobody can be told. */
export async function tellOnce(
  { house, club }: Pick<Ground, 'house' | 'club'>,
  cause: string,
  outgoing: Outgoing,
): Promise<AddressId[]> {
  if ((await house.store.get('outbox', club.id, `${cause}~0`)) !== undefined) return []
  if (!(await isThere(house, outgoing.to))) return []
  const rows = await rowsFor(house, cause, [outgoing])
  // Two who look at the same time write the same row: one of them does.
  const done = await house.store.commit(asPuts(rows))
  return done.ok ? rows.map((row) => row.addressId) : []
}

/** Whether somebody reads what is written to this person: not to the invented whom nobody plays. */
export async function isThere(house: Pick<House, 'store'>, member: Member): Promise<boolean> {
  const chat = await lastSeen(house, member)
  return chat !== undefined && (member.persona === undefined || chat.seenAt > 0)
}
