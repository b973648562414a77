/** A process that puts a copy back, and stands still in the middle of preparing it. To be killed. */
import { writeSync } from 'node:fs'
import { restoreInto } from '../../adapters/embedded/restore.ts'

const [, , file = '', into = ''] = process.argv
await restoreInto({
  ...{ file, into, replace: true, now: 0 },
  prepare: async (store, _, erased) => {
    const [record] = erased
    if (record !== undefined) await store.commit([{ do: 'put', in: 'erasures', record }])
    writeSync(1, 'prepared one\n')
    // Something that is awaited and never comes would end the process: this keeps it.
    setInterval(() => undefined, 60_000)
    return new Promise<number>(() => undefined)
  },
})
