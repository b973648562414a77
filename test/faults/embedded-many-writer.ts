/**
 * A process that writes many units at once, without end, and says which were written. Every third of them
 * is to be refused after its first half. To be killed.
 */
import { writeSync } from 'node:fs'
import { openDatabase } from '../../adapters/embedded/open.ts'
import { embeddedStore } from '../../adapters/embedded/store.ts'
import { partner } from '../contract/records.ts'

const AT_ONCE = 30

const [, , file = '', run = ''] = process.argv
const store = embeddedStore(openDatabase(file))
for (let turn = 0; ; turn += 1)
  await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => write(turn * AT_ONCE + at)))

async function write(at: number): Promise<void> {
  const id = `${run}-${String(at)}`
  const isRefused = at % 3 === 0
  const done = await store.commit([
    { do: 'put', in: 'partners', record: partner(`${isRefused ? 'refused' : 'first'}-${id}`) },
    {
      do: 'put',
      in: 'partners',
      record: partner(`second-${id}`),
      expects: isRefused ? 1 : 'absent',
    },
  ])
  if (done.ok) writeSync(1, `${id}\n`)
}
