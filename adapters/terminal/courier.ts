/** Sending to a terminal: the line is stored in the conversation, and whoever has it open fetches it. */
import { AddressId, HOUSE } from '../../core/domain/index.ts'
import type { Address, Line } from '../../core/message/index.ts'
import { type Clock, type Courier, type Store, UNHURRIED } from '../../core/ports/index.ts'
import { failed, ok } from '../../core/result.ts'

export const PLATFORM = 'terminal'

export function addressIdOf(address: Address): AddressId {
  return AddressId.parse(`${address.platform}:${address.key}`)
}

/** Sent = stored. The same key twice is one line, at its first place. `told` hears of each sending. */
export function lineCourier(
  store: Store,
  clock: Clock,
  told: (addressId: AddressId) => void,
): Courier {
  return {
    platform: PLATFORM,
    isIdempotent: true,
    tempo: UNHURRIED,
    send: async (address, message, key) => {
      const addressId = addressIdOf(address)
      const record: Line = {
        id: key,
        clubId: HOUSE,
        addressId,
        by: 'bot',
        message,
        order: clock.stamp(),
        at: clock.now(),
      }
      const done = await store.commit([{ do: 'put', in: 'lines', record, expects: 'absent' }])
      // A conflict says that the line is there already, which is what was asked for.
      if (!done.ok && done.error.kind !== 'conflict')
        return failed({ kind: 'refused', code: done.error.kind })
      told(addressId)
      return ok()
    },
  }
}
