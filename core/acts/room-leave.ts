/** The bot leaves a chat that is no room any more, and nothing is kept of where it was. */
import { HOUSE, type Room } from '../domain/index.ts'
import type { OutboxRow } from '../message/index.ts'
import type { House } from './house.ts'

/** Best effort: whoever stays in a chat without a room says there only that everybody talks alone. */
export async function leaveRoom(
  { store, couriers }: House,
  { address, addressId: id }: Pick<OutboxRow, 'address' | 'addressId'>,
): Promise<void> {
  await couriers.get(address.platform)?.leave?.(address)
  const chat = await store.get('addresses', HOUSE, id)
  if (chat === undefined) return
  await store.commit([{ do: 'remove', in: 'addresses', clubId: HOUSE, id, expects: chat.version }])
}

/** Without a word: nobody is there to send it, because the whole club goes. */
export function leaveQuietly(house: House, { platform, key, addressId }: Room): Promise<void> {
  return leaveRoom(house, { address: { platform, key }, addressId })
}
