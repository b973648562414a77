/** A process that adds one to a count, so many times, whoever else does the same meanwhile. */
import { openDatabase } from '../../adapters/embedded/open.ts'
import { embeddedStore } from '../../adapters/embedded/store.ts'
import { GENK, partner } from '../contract/records.ts'

const [, , file = '', times = '0'] = process.argv
const store = embeddedStore(openDatabase(file))
for (let added = 0; added < Number(times); ) {
  const before = await store.get('partners', GENK, 'count')
  const count = Number(before?.record.name ?? 0)
  const done = await store.commit([
    {
      do: 'put',
      in: 'partners',
      record: partner('count', String(count + 1)),
      expects: before?.version ?? 'absent',
    },
  ])
  if (done.ok) added += 1
}
await store.close()
