/**
 * A process that writes units without end, and says which it has written. To be killed. Each unit is
 * three records of three collections and a count, so that a half one would show.
 */
import { writeSync } from 'node:fs'
import { openDatabase } from '../../adapters/embedded/open.ts'
import { embeddedStore } from '../../adapters/embedded/store.ts'
import { writeUnit, writtenUnits } from './embedded-units.ts'

const store = embeddedStore(openDatabase(process.argv[2] ?? ''))
for (let unit = (await writtenUnits(store)) + 1; ; unit += 1) {
  await writeUnit(store, unit)
  writeSync(1, `${String(unit)}\n`)
}
