/** The courier to Telegram without a house around it: nothing waits, and nothing but words is there to send. */
import type { BotApi } from '../../../adapters/telegram/api.ts'
import { type CourierParts, courier } from '../../../adapters/telegram/courier.ts'
import { seals } from '../../../adapters/telegram/seal.ts'
import type { Courier } from '../../../core/ports/index.ts'
import { failed } from '../../../core/result.ts'
import { keptJournal } from '../../_kit/journal.ts'
import { type Fault, type FaultPlan, inTurn } from '../../_kit/telegram/plan.ts'
import type { Weather } from '../../contract/courier.contract.ts'

const nothing = (): Promise<void> => Promise.resolve()

export function bareCourier(api: BotApi, more: Partial<CourierParts> = {}): Courier {
  return courier({
    ...{ api, journal: keptJournal(), now: () => Date.now(), readable: () => '' },
    data: seals('a secret that is long enough for everybody').data,
    ownCalendar: () => Promise.resolve(failed('gone')),
    ownFile: () => Promise.resolve(failed('gone')),
    trouble: () => undefined,
    ...{ turn: nothing, pause: nothing, photoSent: nothing },
    ...{ arrives: () => undefined, arrived: () => undefined },
    quiet: { begins: () => undefined, free: nothing, holds: () => undefined },
    ...more,
  })
}

/** The weather of the contract, as it is over Telegram. */
const FAULTS: Readonly<Record<Weather, Fault>> = {
  'too-fast': { kind: 'too-fast', retryAfter: 7 },
  malformed: { kind: 'refuse', code: 400, description: "Bad Request: can't parse entities: Kim" },
  reset: { kind: 'reset' },
  'lost-answer': { kind: 'lost-answer' },
  garbled: { kind: 'lost-answer', how: 'garbled' },
  half: { kind: 'lost-answer', how: 'half' },
  broken: { kind: 'gateway' },
}

/** This weather, once so many calls were left alone. */
export const weatherOf = (one: Weather, after = 0): FaultPlan =>
  inTurn([...Array.from({ length: after }, () => undefined), FAULTS[one]])
