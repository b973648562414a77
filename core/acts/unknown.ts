/**
 * When it cannot be known whether a message arrived. Somebody's own words: they are told, and may send
 * them again. Class B: it is sent once more, and says that it may come twice. Everything else: it is left,
 * counted, and listed for the club's human.
 */
import { paragraphs, render } from '../dialogue/index.ts'
import type { AddressId, ClubId } from '../domain/index.ts'
import type { Message, OutboxRow } from '../message/index.ts'
import type { Write } from '../ports/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { type House, speech } from './house.ts'
import { asPuts, rowsFor } from './outgoing.ts'
import { nameOf } from './portray.ts'

/**
 * The row as it is now and, for a relay whose fate is unknown, a word to its sender: one unit. `told`:
 * the chats that have something new to be sent.
 */
export async function withWordToSender(
  house: House,
  row: OutboxRow,
  version: number,
): Promise<{ unit: Write[]; told: readonly AddressId[] }> {
  const put: Write = { do: 'put', in: 'outbox', record: row, expects: version }
  const quiet = { unit: [put], told: [] }
  if (row.state !== 'unknown' || row.kind !== 'relay' || row.fromId === undefined) return quiet
  const sender = (await house.store.get('members', row.clubId, row.fromId))?.record
  const { memberId = '' } = row
  const receiver = (await house.store.get('members', row.clubId, memberId))?.record
  if (sender === undefined) return quiet
  const draft = paragraphs(t('relay.unknown', { name: { phrase: nameOf(receiver) } }))
  const rows = await rowsFor(house, `unknown-${row.id}-${String(row.claimedAt ?? 0)}`, [
    { to: sender, draft, kind: 'notice', class: 'A' },
  ])
  return { unit: [put, ...asPuts(rows)], told: rows.map(({ addressId }) => addressId) }
}

/** The message with a line above it: it may be there already. */
export function markedAsRepeat(house: House, message: Message): Message {
  const mark = render(paragraphs(t('always.maybe-twice')), speech(house, message.language))
  return { ...message, blocks: [...mark.blocks, ...message.blocks] }
}

/**
 * Decides about what is unknown and was not decided yet: it is left as it is, and counted. Gives how
 * many. Called every minute, so that nothing stays open for a quarter of an hour.
 */
export async function resolveUnknown(house: House, clubId: ClubId): Promise<number> {
  let count = 0
  for await (const { record, version } of all(house, 'outbox', clubId, 'byState', ['unknown'])) {
    if (record.resolved !== undefined) continue
    const resolved = { by: 'policy', at: house.clock.now() } as const
    const after: OutboxRow = { ...record, resolved }
    const put: Write = { do: 'put', in: 'outbox', record: after, expects: version }
    if ((await house.store.commit([put])).ok) count += 1
  }
  if (count > 0) house.journal.note('outbox.unknown-left', { club: clubId, count })
  return count
}
