/**
 * A process that does what waits in a town, on the agenda of its own file or on Redis: it goes on with an
 * announcement and delivers to a platform over HTTP. It says «done» when nothing is left, and ends. To be
 * killed.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { embeddedAgenda } from '../../adapters/embedded/agenda.ts'
import { embeddedLead } from '../../adapters/embedded/lead.ts'
import { openRedisAgenda } from '../../adapters/redis/open.ts'
import { openHouse, type Plan } from '../_kit/house.ts'
import { httpCourier, THREE_AT_ONCE } from '../_kit/platform/courier.ts'
import { realClock } from '../_kit/real-clock.ts'
import { until } from '../_kit/until.ts'
import { ANNOUNCED, TOWN } from './town.ts'

const [, , folder = '', url = '', redisUrl = ''] = process.argv
/** Short, so that the step of a killed process is free again soon. */
const LEASE_MS = 1000
const LOOK_MS = 20

const agenda: NonNullable<Plan['agenda']> = async ({ database, clock, journal }) => {
  const leaseMs = LEASE_MS
  if (redisUrl === '') return embeddedAgenda({ database, clock, journal, leaseMs, pollMs: 50 })
  const opened = await openRedisAgenda({
    url: redisUrl,
    clock,
    journal,
    isProduction: false,
    leaseMs,
  })
  if (!opened.ok) throw new Error(opened.error.join())
  return opened.value
}

const lead = embeddedLead(join(folder, 'goesting.lead'))
// Whoever had it was killed, and has it no more.
if (!(await lead.take())) throw new Error('Another process has the lead.')
const couriers = [httpCourier(() => url, THREE_AT_ONCE)]
// What a process before this one left claimed is looked at while it opens; then everything is sent.
const { house, staff } = await openHouse({
  ...{ folder, clock: realClock(), demo: 'never', couriers, agenda, lead },
})
house.agenda.start()
await until(async () => {
  const stored = await house.store.get('broadcasts', TOWN, ANNOUNCED)
  return stored === undefined || stored.record.throughAt !== undefined
}, LOOK_MS)
await staff.idle()
writeSync(1, 'done\n')
process.exit(0)
