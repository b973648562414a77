/** When it cannot be known whether somebody's words arrived, they are told: they may send them again. */
import { paragraphs } from '../dialogue/index.ts'
import type { OutboxRow } from '../message/index.ts'
import type { Write } from '../ports/index.ts'
import { t } from '../texts/index.ts'
import type { House } from './house.ts'
import { asPuts, rowsFor } from './outgoing.ts'
import { nameOf } from './portray.ts'

/** The row as it is now and, for a relay whose fate is unknown, a word to its sender: one unit. */
export async function withWordToSender(
  house: House,
  row: OutboxRow,
  version: number,
): Promise<Write[]> {
  const put: Write = { do: 'put', in: 'outbox', record: row, expects: version }
  if (row.state !== 'unknown' || row.kind !== 'relay' || row.fromId === undefined) return [put]
  const sender = (await house.store.get('members', row.clubId, row.fromId))?.record
  const receiver = (await house.store.get('members', row.clubId, row.memberId))?.record
  if (sender === undefined) return [put]
  const draft = paragraphs(t('relay.unknown', { name: { phrase: nameOf(receiver) } }))
  const rows = await rowsFor(house, `unknown-${row.id}`, [
    { to: sender, draft, kind: 'notice', class: 'A' },
  ])
  return [put, ...asPuts(rows)]
}
