/** Who may look behind the scenes: a chat that is signed in as the coordinator of a real club. */
import { type AddressId, HOUSE, isInvented } from '../domain/index.ts'
import type { House } from './house.ts'

/** False for the invented coordinator, whom everybody may play. */
export async function isCoordinator(house: House, address: AddressId): Promise<boolean> {
  const chat = (await house.store.get('addresses', HOUSE, address))?.record
  if (chat?.memberId === undefined || chat.homeClubId === undefined) return false
  const club = (await house.store.get('clubs', HOUSE, chat.homeClubId))?.record
  if (club === undefined || isInvented(club)) return false
  return club.coordinators.includes(chat.memberId)
}
