/**
 * A house in a process of its own for the benches of delivery: a town of so many people, a signed door of
 * the platform of the tests, and its courier over HTTP. Says its address when it is open.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { writeSync } from 'node:fs'
import { openHttp } from '../../../bots/http.ts'
import { addressId, receive } from '../../../core/acts/index.ts'
import { Heard } from '../../../core/message/index.ts'
import type { Door, DoorRequest } from '../../../core/ports/index.ts'
import { openHouse } from '../../_kit/house.ts'
import { keptJournal } from '../../_kit/journal.ts'
import { FAST, httpCourier } from '../../_kit/platform/courier.ts'
import { realClock } from '../../_kit/real-clock.ts'
import { settleTown } from '../../faults/town.ts'

/** Shared with whoever sends updates here; a secret of nobody. */
export const SIGNING = 'a-secret-of-the-bench-that-guards-nothing'

export function signatureOf(body: Uint8Array | string): string {
  return createHmac('sha256', SIGNING).update(body).digest('hex')
}

function isSigned({ body, headers }: DoorRequest): boolean {
  const given = Buffer.from(headers['x-signature'] ?? '')
  const right = Buffer.from(signatureOf(body))
  return given.length === right.length && timingSafeEqual(given, right)
}

async function open(folder: string, platformUrl: string, people: number): Promise<void> {
  const couriers = [httpCourier(() => platformUrl, FAST)]
  const { house, staff } = await openHouse({ folder, clock: realClock(), demo: 'never', couriers })
  await settleTown(house, people)
  const door: Door = {
    method: 'POST',
    path: '/update',
    answer: async (request) => {
      if (!isSigned(request)) return { status: 401 }
      const heard = Heard.parse(JSON.parse(Buffer.from(request.body).toString('utf8')))
      await receive(house, heard)
      staff.attend(addressId(heard.address)).catch((error: unknown) => {
        house.journal.alarm('attend.failed', error)
      })
      return { status: 200 }
    },
  }
  const http = await openHttp({ doors: [door], host: '127.0.0.1', port: 0, journal: keptJournal() })
  writeSync(1, `${http.url}\n`)
}

const [, file, folder, platformUrl, people] = process.argv
if (file === import.meta.filename && folder !== undefined && platformUrl !== undefined)
  await open(folder, platformUrl, Number(people))
