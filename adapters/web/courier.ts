/** Sending on a pull channel: the line is stored in the conversation, and the page fetches it. */
import { HOUSE } from '../../core/domain/index.ts'
import type { Line } from '../../core/message/index.ts'
import { type Clock, type Courier, type Store, UNHURRIED } from '../../core/ports/index.ts'
import { ok } from '../../core/result.ts'
import { PLATFORM } from './parts.ts'
import { addressIdOf } from './session.ts'
import type { Wakes } from './wakes.ts'

/** Sent = stored. The same key twice is one line, at its first place. */
export function courier(store: Store, clock: Clock, wakes: Wakes): Courier {
  return {
    platform: PLATFORM,
    isIdempotent: true,
    tempo: UNHURRIED,
    send: async (address, message, key) => {
      const addressId = addressIdOf(address)
      const line: Line = {
        id: key,
        clubId: HOUSE,
        addressId,
        by: 'bot',
        message,
        order: clock.stamp(),
        at: clock.now(),
      }
      // A refusal says that the line is there already, which is what was asked for.
      await store.commit([{ do: 'put', in: 'lines', record: line, expects: 'absent' }])
      wakes.tell(addressId)
      return ok()
    },
  }
}
