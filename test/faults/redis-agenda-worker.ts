/**
 * A process that works on the jobs of a Redis, to be killed or frozen. `adds`: it adds jobs without end
 * and says when `add` returned and when each ran. `dies`: a job called poison kills it. `freezes`: it
 * stands still in the middle of a job for longer than its lease.
 */
import { writeSync } from 'node:fs'
import { openRedisAgenda } from '../../adapters/redis/open.ts'
import { systemClock } from '../../adapters/system/clock.ts'
import type { Journal } from '../../core/ports/index.ts'
import { FAULTS } from './redis-faults.ts'

const [, , url = '', manner = '', run = ''] = process.argv
const say = (line: string): void => void writeSync(1, `${line}\n`)
const journal: Journal = {
  note: (event) => {
    say(`noted ${event}`)
  },
  alarm: (event) => {
    say(`alarm ${event}`)
  },
}
const opened = await openRedisAgenda({ ...FAULTS, url, journal, clock: systemClock() })
if (!opened.ok) throw new Error(opened.error.join())
const agenda = opened.value
agenda.work('work', async (_payload, { id }) => {
  say(`begun ${id}`)
  if (manner === 'dies' && id === 'poison') process.kill(process.pid, 'SIGKILL')
  if (manner === 'freezes')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, FAULTS.leaseMs * 4)
  say(`ran ${id}`)
})
agenda.start()
say('ready')
for (let at = 1; manner === 'adds'; at += 1) {
  const id = `${run}-${String(at)}`
  await agenda.add({ name: 'work', id, payload: { at } })
  say(`added ${id}`)
}
