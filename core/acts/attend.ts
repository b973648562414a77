/**
 * Sees to it that each chat is served by one hand at a time: what came in is heard in order, what goes
 * out is delivered in order, and other chats do not wait for it.
 */
import { type AddressId, HOUSE } from '../domain/index.ts'
import { deliver } from './deliver.ts'
import { hear } from './hear.ts'
import type { House } from './house.ts'

export interface Attendant {
  /** Hears what waits in a chat and delivers what comes of it. Resolves when both are done. */
  attend(addressId: AddressId): Promise<void>
  /** Delivers what waits for a chat. */
  carry(addressId: AddressId): Promise<void>
  /** Begins to deliver what waits for these chats, and waits for none of it. */
  wake(addresses: Iterable<AddressId>): void
  /** Resolves when nothing is going on any more. */
  idle(): Promise<void>
}

/** The job that tries a chat's outbox again later. */
export const DELIVER_JOB = 'deliver'

export function attendant(house: House): Attendant {
  const hearing = new Map<AddressId, Promise<void>>()
  const carrying = new Map<AddressId, Promise<void>>()

  async function hearAndCarry(addressId: AddressId): Promise<void> {
    const touched = await hear(house, addressId)
    await Promise.all([...touched].map(carry))
  }

  async function carryNow(addressId: AddressId): Promise<void> {
    const address = await house.store.get('addresses', HOUSE, addressId)
    const clubId = address?.record.homeClubId
    if (clubId === undefined) return
    const next = await deliver(house, clubId, addressId)
    if (next === undefined) return
    const id = `${addressId.replaceAll(':', '-')}-${String(next)}`
    await house.agenda.add({ name: DELIVER_JOB, id, payload: { addressId }, at: next })
  }

  const attend = (addressId: AddressId): Promise<void> =>
    inTurn(hearing, addressId, () => hearAndCarry(addressId))
  const carry = (addressId: AddressId): Promise<void> =>
    inTurn(carrying, addressId, () => carryNow(addressId))

  return {
    attend,
    carry,
    wake: (addresses) => {
      for (const address of new Set(addresses))
        carry(address).catch((error: unknown) => {
          house.journal.alarm('carry.failed', error)
        })
    },
    idle: async () => {
      while (hearing.size + carrying.size > 0)
        await Promise.allSettled([...hearing.values(), ...carrying.values()])
    },
  }
}

/** After what is going on under this name; a failure there is not a failure here. */
function inTurn(
  lines: Map<AddressId, Promise<void>>,
  name: AddressId,
  deed: () => Promise<void>,
): Promise<void> {
  const turn = (lines.get(name) ?? Promise.resolve()).catch(() => undefined).then(deed)
  lines.set(name, turn)
  const leave = (): void => {
    if (lines.get(name) === turn) lines.delete(name)
  }
  turn.then(leave, leave)
  return turn
}
