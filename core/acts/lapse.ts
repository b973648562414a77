/**
 * Ends requests that nobody said yes to in time. The asker hears the same words whether the answer was a
 * no, a «not yet» or silence.
 */
import { paragraphs, withChoices } from '../dialogue/index.ts'
import { type AddressId, closed } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { everyClub } from './clubs.ts'
import type { House } from './house.ts'
import { asPuts, rowsFor } from './outgoing.ts'
import { nameOf } from './portray.ts'

/** The chats that have something to be delivered. Doing it twice ends nothing twice. */
export async function lapse(house: House): Promise<AddressId[]> {
  const touched: AddressId[] = []
  for (const club of await everyClub(house))
    for await (const { record, version } of all(house, 'introductions', club.id, 'byLapse', [
      'asked',
    ])) {
      const now = house.clock.now()
      if (now < record.lapsesAt) continue
      const asker = (await house.store.get('members', club.id, record.askerId))?.record
      const peer = (await house.store.get('members', club.id, record.peerId))?.record
      const draft = withChoices(
        paragraphs(t('introduce.lapsed', { name: { phrase: nameOf(peer) } })),
        [{ command: 'say', about: 'new', label: t('always.new') }],
      )
      const outgoing =
        asker === undefined ? [] : [{ to: asker, draft, kind: 'notice', class: 'A' } as const]
      const rows = await rowsFor(house, `lapse-${record.id}`, outgoing)
      const after = closed(record, 'lapsed', now)
      const done = await house.store.commit([
        { do: 'put', in: 'introductions', record: after, expects: version },
        ...asPuts(rows),
      ])
      if (done.ok) touched.push(...rows.map((row) => row.addressId))
    }
  return touched
}
