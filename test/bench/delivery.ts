/**
 * Delivery under load: what comes in, what is written for many, how it leaves, and what is left when the
 * process that sends is killed again and again, beside a plain BullMQ worker in the same run.
 */
import { drained } from './delivery/drain.ts'
import { fanned } from './delivery/fan-out.ts'
import { ingress } from './delivery/ingress.ts'
import { killed } from './delivery/kills.ts'
import { BadOption, type Suite } from './figure.ts'
import { read, whole } from './options.ts'

const PARTS = ['in', 'out', 'drain', 'kills'] as const

export const suite: Suite = {
  name: 'delivery',
  about:
    'updates that come in, an announcement to 100,000, its leaving, and 40 kills beside BullMQ',
  options:
    '[--only in|out|drain|kills] [--seconds 30] [--people 100000] [--kills 40] [--messages 4000]',
  run: async (given) => {
    const wish = read(given, ['only', 'seconds', 'people', 'kills', 'messages'], [])
    const only = wish['only']
    if (only !== undefined && !PARTS.some((part) => part === only))
      throw new BadOption(`--only is one of ${PARTS.join(', ')}, not «${only}».`)
    const seconds = whole('seconds', wish['seconds'] ?? '30', 1, 3600)
    const people = whole('people', wish['people'] ?? '100000', 10, 1_000_000)
    const kills = whole('kills', wish['kills'] ?? '40', 1, 1000)
    const messages = whole('messages', wish['messages'] ?? '4000', 200, 100_000)
    const wants = (part: (typeof PARTS)[number]): boolean => only === undefined || only === part
    return [
      ...(wants('in') ? await ingress(seconds) : []),
      ...(wants('out') ? await fanned(people) : []),
      ...(wants('drain')
        ? [
            ...(await drained({ people, notNow: 0, writers: 0 })),
            ...(await drained({ people, notNow: 5, writers: 0 })),
            ...(await drained({ people: Math.ceil(people / 10), notNow: 0, writers: 5 })),
          ]
        : []),
      ...(wants('kills') ? await killed({ kills, messages, seed: 'delivery' }) : []),
    ]
  },
}
