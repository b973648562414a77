/** Several processes with one file open, from its very first moment. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { openDatabase } from '../../adapters/embedded/open.ts'
import { embeddedStore } from '../../adapters/embedded/store.ts'
import { ownFolder } from '../adapters/embedded/ground.ts'
import { GENK } from '../contract/records.ts'

const TIMES = process.env['GOESTING_LONG'] === '1' ? 2000 : 100
const PROCESSES = 3
const ADDER = fileURLToPath(new URL('embedded-adder.ts', import.meta.url))

it('lose nothing of each other: every one that was added is in the count', async () => {
  const folder = ownFolder()
  try {
    const args = ['--import', 'tsx', ADDER, folder.file, String(TIMES)]
    const run = promisify(execFile)
    await Promise.all(Array.from({ length: PROCESSES }, () => run(process.execPath, args)))
    const store = embeddedStore(openDatabase(folder.file))
    const counted = await store.get('partners', GENK, 'count')
    expect(counted?.record.name).toBe(String(TIMES * PROCESSES))
    expect(counted?.version).toBe(TIMES * PROCESSES)
    await store.close()
  } finally {
    folder.remove()
  }
})
