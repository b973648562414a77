/**
 * Brings messages to the counters of their platforms: which chats have something to be sent, on which
 * lane, and what is to be done when one has left. Which row of a chat is next, and what becomes of it, is
 * decided by `deliver`; when a platform may be called, by `counter`.
 */
import { type AddressId, type ClubId, HOUSE } from '../domain/index.ts'
import type { OutboxRow } from '../message/index.ts'
import { type Counter, type Customer, counter, type TurnEnd } from './counter.ts'
import { type Carried, carryRow, nextRow, waitOf } from './deliver.ts'
import type { House } from './house.ts'

/** Who waits longer than this is woken by `reconcile`, and is not kept in mind here. */
const KEPT_IN_MIND_MS = 10 * 60 * 1000

export interface Dispatch {
  /** Resolves when everything that waits for this chat has left, or waits for a later moment. */
  carry(addressId: AddressId): Promise<void>
  /** The same for many, one after the other, without waiting for it. */
  wake(addresses: Iterable<AddressId>): void
  /**
   * Serves who stands in line, for this process may have the lead by now. Nothing to these platforms before
   * their moment: they said so to a process that is gone.
   */
  goOn(held: ReadonlyMap<string, number>): void
  /** Resolves when nothing is under way and nothing could go at this moment. */
  idle(): Promise<void>
  /** From now on only what somebody waits for: the rest is for the next process. */
  leave(): void
  /** Begins no further call, and resolves when those under way have ended. Rows stay where they are. */
  stop(): Promise<void>
}

/** A chat that has, or may have, something to be sent. */
interface Chat {
  readonly addressId: AddressId
  /** Where it stands in line; absent while it is looked at or served. */
  stands?: { readonly at: Counter; readonly customer: Customer }
  /** Something was written for it while it was looked at or served. */
  isAsked: boolean
  readonly waiting: { readonly done: () => void; readonly failed: (error: unknown) => void }[]
}

export function dispatch(house: House): Dispatch {
  const chats = new Map<AddressId, Chat>()
  const counters = new Map<string, Counter>()
  const resting = new Map<AddressId, { readonly at: number; readonly off: () => void }>()
  const arrivals = new Set<AddressId>()
  const active = new Set<Promise<unknown>>()
  let isStopped = false
  let isLeaving = false
  let isDraining = false

  function follow<T>(work: Promise<T>): Promise<T> {
    active.add(work)
    const over = (): void => void active.delete(work)
    work.then(over, over)
    return work
  }

  /** A platform that would keep both of two copies is called by the process that has the lead. */
  function isOurs(platform: string): boolean {
    return house.lead.isHeld || house.couriers.get(platform)?.isIdempotent === true
  }

  function counterOf(platform: string): Counter {
    const known = counters.get(platform)
    if (known !== undefined) return known
    const made = counter({
      courier: house.couriers.get(platform),
      clock: house.clock,
      fraction: () => house.random.fraction(),
      serve: (customer) => follow(serve(made, customer)),
      serves: (lane) => !isStopped && (lane === 'now' || !isLeaving) && isOurs(platform),
    })
    counters.set(platform, made)
    return made
  }

  async function arrive(addressId: AddressId): Promise<void> {
    if (isStopped) return
    const known = chats.get(addressId)
    if (known === undefined) {
      const chat: Chat = { addressId, isAsked: false, waiting: [] }
      chats.set(addressId, chat)
      return look(chat)
    }
    known.isAsked = true
    // What came may be waited for: then it goes before what this chat stood in line for.
    if (known.stands?.customer.lane === 'later' && known.stands.at.remove(known.stands.customer)) {
      delete known.stands
      return look(known)
    }
  }

  /** Puts a chat in line for its next row, or lets it go when it has none that could leave now. */
  async function look(chat: Chat): Promise<void> {
    try {
      do {
        chat.isAsked = false
        const clubId = await homeOf(house, chat.addressId)
        const next = clubId && (await nextRow(house, clubId, chat.addressId))
        if (clubId !== undefined && typeof next === 'object') {
          stand(chat, clubId, next.record)
          return
        }
        if (typeof next === 'number') rest(chat.addressId, next)
      } while (isAskedAnew(chat))
      chats.delete(chat.addressId)
      for (const { done } of chat.waiting) done()
    } catch (error) {
      letGo(chat, error)
    }
  }

  function stand(chat: Chat, clubId: ClubId, { address, lane }: OutboxRow): void {
    const at = counterOf(address.platform)
    const limits = house.couriers.get(address.platform)?.tempo.chat(address) ?? []
    const customer: Customer = { addressId: chat.addressId, clubId, limits, lane }
    chat.stands = { at, customer }
    at.add(customer)
    at.run()
  }

  async function serve(at: Counter, { addressId, clubId }: Customer): Promise<TurnEnd> {
    const chat = chats.get(addressId)
    if (chat === undefined) return { how: 'not-called' }
    delete chat.stands
    let end: TurnEnd = { how: 'not-called' }
    try {
      const next = await nextRow(house, clubId, addressId)
      if (typeof next === 'object') {
        const carried = await carryRow(house, next, () => at.isOutage)
        end = endOf(carried, house.clock.now())
        wake(carried.told)
      }
    } catch (error) {
      letGo(chat, error)
      return end
    }
    void follow(look(chat))
    return end
  }

  /** Its rows stay in the outbox; `reconcile` brings it back. */
  function letGo(chat: Chat, error: unknown): void {
    chats.delete(chat.addressId)
    house.journal.alarm('carry.failed', error)
    for (const { failed } of chat.waiting) failed(error)
  }

  function rest(addressId: AddressId, moment: number): void {
    if (moment - house.clock.now() > KEPT_IN_MIND_MS) return
    const known = resting.get(addressId)
    if (known !== undefined && known.at <= moment) return
    known?.off()
    const off = house.clock.at(moment, () => {
      resting.delete(addressId)
      void follow(arrive(addressId))
    })
    resting.set(addressId, { at: moment, off })
  }

  async function drain(): Promise<void> {
    isDraining = true
    for (const addressId of arrivals) {
      arrivals.delete(addressId)
      await arrive(addressId)
    }
    isDraining = false
  }

  function wake(addresses: Iterable<AddressId>): void {
    for (const addressId of addresses) arrivals.add(addressId)
    if (!isDraining && arrivals.size > 0) void follow(drain())
  }

  async function idle(): Promise<void> {
    while (active.size > 0) await Promise.allSettled([...active])
  }

  return {
    wake,
    idle,
    goOn: (held) => {
      for (const [platform, until] of held) counterOf(platform).hold(until)
      for (const one of counters.values()) one.run()
    },
    carry: (addressId) =>
      new Promise((done, failed) => {
        if (isStopped) {
          done()
          return
        }
        void follow(arrive(addressId))
        chats.get(addressId)?.waiting.push({ done, failed })
      }),
    leave: () => {
      isLeaving = true
    },
    stop: () => {
      isStopped = true
      for (const { off } of resting.values()) off()
      for (const chat of chats.values()) for (const { done } of chat.waiting) done()
      return idle()
    },
  }
}

/** Read anew: it changes while the chat is looked at. */
function isAskedAnew({ isAsked }: Chat): boolean {
  return isAsked
}

async function homeOf(house: House, addressId: AddressId): Promise<ClubId | undefined> {
  return (await house.store.get('addresses', HOUSE, addressId))?.record.homeClubId
}

function endOf({ said }: Carried, now: number): TurnEnd {
  if (said === undefined) return { how: 'not-called' }
  if (said.ok) return { how: 'answered' }
  const { error } = said
  if (error.kind === 'too-fast') {
    const until = now + waitOf(error.retryAfterMs)
    return { how: 'too-fast', until, isOneChat: error.isOneChat === true }
  }
  const isSilent = error.kind === 'unreachable' || error.kind === 'ambiguous'
  return { how: isSilent ? 'silent' : 'answered' }
}
