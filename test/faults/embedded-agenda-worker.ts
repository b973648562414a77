/**
 * A process that adds jobs without end and works on them, and says of each when `add` returned and when
 * it ran. To be killed.
 */
import { writeSync } from 'node:fs'
import { embeddedAgenda } from '../../adapters/embedded/agenda.ts'
import { openDatabase } from '../../adapters/embedded/open.ts'
import { systemClock } from '../../adapters/system/clock.ts'
import { keptJournal } from '../_kit/journal.ts'

const [, , file = '', run = ''] = process.argv
const database = openDatabase(file)
const agenda = embeddedAgenda({ database, clock: systemClock(), journal: keptJournal() })
agenda.work('work', (_payload, job) => {
  writeSync(1, `ran ${job.id}\n`)
  return Promise.resolve()
})
agenda.start()
for (let at = 1; ; at += 1) {
  const id = `${run}-${String(at)}`
  await agenda.add({ name: 'work', id, payload: { at } })
  writeSync(1, `added ${id}\n`)
  // Lets the worker have its turn; every other job is left waiting for a while.
  if (at % 2 === 0) await new Promise((resolve) => setImmediate(resolve))
}
