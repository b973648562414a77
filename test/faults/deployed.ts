/**
 * A whole process as it is deployed: doors, jobs, the lead, a courier over HTTP, and the order in which it
 * opens and leaves. Says its address when it is ready; SIGTERM ends it.
 */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { embeddedAgenda } from '../../adapters/embedded/agenda.ts'
import { embeddedLead } from '../../adapters/embedded/lead.ts'
import { openRedisAgenda } from '../../adapters/redis/open.ts'
import { shiftOf } from '../../bots/shift.ts'
import { watch } from '../../bots/watch.ts'
import { addressId, receive } from '../../core/acts/index.ts'
import { Heard } from '../../core/message/index.ts'
import type { Agenda, Door, Tempo } from '../../core/ports/index.ts'
import { builtHouse } from '../_kit/house.ts'
import { httpCourier } from '../_kit/platform/courier.ts'
import { realClock } from '../_kit/real-clock.ts'
import { DEPLOYED_PER_SECOND } from './town.ts'

const [, , folder = '', platformUrl = '', redisUrl = ''] = process.argv
/** Who sends updates here looks more often than this whether it may. */
const LEAVING_MS = 300
const tempo: Tempo = {
  atOnce: 10,
  token: [{ most: DEPLOYED_PER_SECOND, inMs: 1000 }],
  chat: () => [],
}

let closeAgenda = async (): Promise<void> => undefined
const lead = embeddedLead(join(folder, 'goesting.lead'))
const { house, staff, letGo } = await builtHouse({
  ...{ folder, lead, clock: realClock(), demo: 'never' },
  couriers: [httpCourier(() => platformUrl, tempo)],
  agenda: async ({ database, clock, journal }): Promise<Agenda> => {
    if (redisUrl === '') return embeddedAgenda({ database, clock, journal })
    const opened = await openRedisAgenda({ url: redisUrl, clock, journal, isProduction: false })
    if (!opened.ok) throw new Error(opened.error.join())
    closeAgenda = opened.value.close
    return opened.value
  },
})
const watching = watch(house)
const agenda = { ...house.agenda, close: () => closeAgenda() }
const shift = shiftOf({
  acts: house,
  staff,
  agenda,
  lead,
  watching,
  ears: [],
  leavingMs: LEAVING_MS,
})

const update: Door = {
  method: 'POST',
  path: '/update',
  answer: async ({ body }) => {
    const heard = Heard.parse(JSON.parse(Buffer.from(body).toString('utf8')))
    await receive(house, heard)
    staff.attend(addressId(heard.address)).catch((error: unknown) => {
      process.stderr.write(`${String(error)}\n`)
    })
    return { status: 200 }
  },
}
const readyz: Door = {
  method: 'GET',
  path: '/readyz',
  answer: async () => ({ status: (await watching.ready()) ? 200 : 503 }),
}

process.once('SIGTERM', () => {
  void shift
    .close()
    .then(letGo)
    .then(() => process.exit(0))
})
const doors = [update, readyz]
const { url } = await shift.open({ doors, host: '127.0.0.1', port: 0, journal: house.journal })
writeSync(1, `${url}\n`)
