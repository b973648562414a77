/**
 * A house in a process of its own for the bench of Telegram: an open club, the webhook's door and the
 * courier as they are wired for operators. Says its address when it is open.
 */
import { writeSync } from 'node:fs'
import { telegram } from '../../../adapters/telegram/telegram.ts'
import { openHttp } from '../../../bots/http.ts'
import { addressId, receive } from '../../../core/acts/index.ts'
import { failed } from '../../../core/result.ts'
import { openHouse } from '../../_kit/house.ts'
import { keptJournal } from '../../_kit/journal.ts'
import { realClock } from '../../_kit/real-clock.ts'
import { settleTown } from '../../faults/town.ts'

/** Shared with whoever sends updates here; a secret of nobody. */
export const WEBHOOK_SECRET = 'a-secret-of-the-bench-that-guards-nothing'

async function open(folder: string, apiRoot: string, token: string): Promise<void> {
  const clock = realClock()
  const journal = keptJournal()
  const tg = telegram({
    clock,
    journal,
    receive: async (heard) => {
      const { house, staff } = await opening
      await receive(house, heard)
      staff.attend(addressId(heard.address)).catch((error: unknown) => {
        journal.alarm('attend.failed', error)
      })
    },
    municipality: () => undefined,
    ownCalendar: () => Promise.resolve(failed('gone')),
    ownFile: () => Promise.resolve(failed('gone')),
    readable: () => '',
    photo: () => Promise.resolve(failed('gone')),
    trouble: () => undefined,
    settings: { token, apiRoot, mode: 'webhook', webhookSecret: WEBHOOK_SECRET, signing: token },
  })
  const opening = openHouse({ folder, clock, demo: 'never', couriers: [tg.courier] })
  const { house } = await opening
  await settleTown(house, 10)
  const http = await openHttp({ doors: tg.doors, host: '127.0.0.1', port: 0, journal })
  writeSync(1, `${http.url}\n`)
}

const [, file, folder, apiRoot, token] = process.argv
if (file === import.meta.filename && folder !== undefined && apiRoot !== undefined)
  await open(folder, apiRoot, token ?? '')
