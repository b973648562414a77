/** Writes one partner after another into a house, and tells each when it is durable, until it is killed. */
import { openDatabase } from '../../adapters/embedded/open.ts'
import { embeddedStore } from '../../adapters/embedded/store.ts'
import { partner } from '../contract/records.ts'

const store = embeddedStore(openDatabase(process.argv[2] ?? ''))
for (let at = 0; ; at += 1) {
  const id = `partner-${String(at)}`
  const done = await store.commit([{ do: 'put', in: 'partners', record: partner(id) }])
  if (!done.ok) throw new Error('It was not written.')
  process.stdout.write(`${id}\n`)
  await new Promise((next) => setImmediate(next))
}
