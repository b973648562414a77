/** Where the doors lead: what came in is stored and attended to, and who may be played is told. */
import {
  type Attendant,
  addressId,
  enter,
  type House,
  openDemo,
  receive,
} from '../core/acts/index.ts'
import { demoClub, type PlayablePersona } from '../core/demo/index.ts'
import { type AddressRecord, HOUSE } from '../core/domain/index.ts'
import type { Address, Heard, RoomHeard } from '../core/message/index.ts'

export interface FrontHall {
  /** Durable when it resolves; the answer follows. */
  hear(heard: Heard | RoomHeard): Promise<void>
  personas(): Promise<readonly PlayablePersona[]>
  enter(token: string): ReturnType<typeof enter>
  /** Makes a chat the chat of an invented person; of nobody's when there is no such person. */
  playAt(address: Address): Promise<void>
}

export function frontHall(house: House, staff: Attendant): FrontHall {
  const unattended = (error: unknown): void => {
    house.journal.alarm('attend.failed', error)
  }

  async function personas(): Promise<readonly PlayablePersona[]> {
    const demo = await openDemo(house)
    if (demo === undefined) return []
    return demoClub(house.tables, { now: house.clock.now(), zone: demo.zone }).personas
  }

  return {
    personas,
    hear: async (heard) => {
      await receive(house, heard)
      staff.attend(addressId(heard.address)).catch(unattended)
    },
    enter: async (token) => {
      const entered = await enter(house, token)
      if (entered.ok) await staff.carry(addressId(entered.value))
      return entered
    },
    playAt: async (address) => {
      const persona = (await personas()).find((one) => one.slug === address.key)
      const demo = await openDemo(house)
      const id = addressId(address)
      if (persona === undefined || demo === undefined) return
      if ((await house.store.get('addresses', HOUSE, id)) !== undefined) return
      const record: AddressRecord = {
        id,
        clubId: HOUSE,
        ...address,
        memberId: persona.memberId,
        homeClubId: demo.id,
        seenAt: house.clock.now(),
      }
      await house.store.commit([{ do: 'put', in: 'addresses', record, expects: 'absent' }])
    },
  }
}
