/** Notes that somebody has the page open: the address's `seenAt`, at most once a minute. */
import { HOUSE } from '../../core/domain/index.ts'
import type { Address } from '../../core/message/index.ts'
import type { Clock, Store } from '../../core/ports/index.ts'
import { addressIdOf } from './session.ts'

const NOTED_MS = 60_000

/**
 * Makes the address's record when there is none. A conflict means that somebody else just wrote it:
 * then it was seen, and there is nothing to repeat.
 */
export async function notePresence(store: Store, clock: Clock, address: Address): Promise<void> {
  const id = addressIdOf(address)
  const now = clock.now()
  const stored = await store.get('addresses', HOUSE, id)
  if (stored === undefined)
    await store.commit([
      {
        do: 'put',
        in: 'addresses',
        record: { id, clubId: HOUSE, ...address, seenAt: now },
        expects: 'absent',
      },
    ])
  else if (now - stored.record.seenAt >= NOTED_MS)
    await store.commit([
      {
        do: 'put',
        in: 'addresses',
        record: { ...stored.record, seenAt: now },
        expects: stored.version,
      },
    ])
}
