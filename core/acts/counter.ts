/**
 * The counter of one platform: whose turn it is, and when. What somebody waits for goes before what nobody
 * waits for, and nobody is called sooner than the platform allows. It knows no rows.
 */
import type { AddressId, ClubId } from '../domain/index.ts'
import { type Clock, type Courier, type Limit, UNHURRIED } from '../ports/index.ts'
import { breaker } from './breaker.ts'
import { type Lane, paceOf } from './pace.ts'
import { type Queue, queue } from './queue.ts'

export interface Customer {
  readonly addressId: AddressId
  readonly clubId: ClubId
  /** Of its chat alone. */
  readonly limits: readonly Limit[]
  readonly lane: Lane
}

/** How a turn ended: the platform answered, did not, said «not now», or was not called at all. */
export type TurnEnd =
  | { readonly how: 'answered' | 'silent' | 'not-called' }
  | { readonly how: 'too-fast'; readonly until: number; readonly isOneChat: boolean }

export interface Counter {
  /** The platform counts as gone: its messages are not given up meanwhile. */
  readonly isOutage: boolean
  add(customer: Customer): void
  /** Takes somebody out of the line; false when they do not stand in it. */
  remove(customer: Customer): boolean
  /** The platform said «not now» until then, perhaps to a process before this one. */
  hold(until: number): void
  /** Serves who may be served now, and comes back by itself when the next one may. */
  run(): void
}

export interface CounterGround {
  readonly courier: Courier | undefined
  readonly clock: Clock
  readonly fraction: () => number
  /** Serves one of them; called when it is their turn. Never rejects. */
  readonly serve: (customer: Customer) => Promise<TurnEnd>
  /** Whether anybody of this lane is served at all now. */
  readonly serves: (lane: Lane) => boolean
}

export function counter({ courier, clock, fraction, serve, serves }: CounterGround): Counter {
  const tempo = courier?.tempo ?? UNHURRIED
  const pace = paceOf(tempo)
  const guard = breaker()
  const lanes: Readonly<Record<Lane, Queue<Customer>>> = { now: queue(), later: queue() }
  const standing = new Set<Customer>()
  let calls = 0
  let alarm: { readonly at: number; readonly off: () => void } | undefined

  function comeBack(at: number): void {
    if (alarm !== undefined && alarm.at <= at) return
    alarm?.off()
    const off = clock.at(at, () => {
      alarm = undefined
      run()
    })
    alarm = { at, off }
  }

  /** The first moment at which somebody of this lane may be called; undefined: not before a call ends. */
  function freeFrom(lane: Lane, now: number): number | undefined {
    const isBack = guard.freeFrom(now)
    return isBack === undefined ? undefined : Math.max(isBack, pace.tokenFree(lane, now))
  }

  function run(): void {
    while (calls < tempo.atOnce) {
      const lane: Lane = lanes.now.size > 0 ? 'now' : 'later'
      if (lanes[lane].size === 0 || !serves(lane)) return
      const now = clock.now()
      const free = freeFrom(lane, now)
      if (free === undefined) return
      if (free > now) {
        comeBack(free)
        return
      }
      const customer = lanes[lane].take()
      if (customer !== undefined) begin(customer, now)
    }
  }

  function begin(customer: Customer, now: number): void {
    const { addressId, limits, lane } = customer
    const chatFree = pace.chatFree(addressId, limits, now)
    if (chatFree > now) {
      clock.at(chatFree, () => {
        if (!standing.has(customer)) return
        lanes[lane].add(customer.clubId, customer)
        run()
      })
      return
    }
    standing.delete(customer)
    calls += 1
    const giveBack = pace.take(addressId, limits, lane, now)
    const ended = guard.begins()
    void serve(customer).then((end) => {
      calls -= 1
      if (end.how === 'not-called') giveBack()
      if (end.how === 'too-fast') pace.hold(end.until, end.isOneChat ? addressId : undefined)
      ended(end.how, clock.now(), fraction())
      run()
    })
  }

  return {
    get isOutage() {
      return guard.isOpen
    },
    add: (customer) => {
      standing.add(customer)
      lanes[customer.lane].add(customer.clubId, customer)
    },
    remove: (customer) => {
      lanes[customer.lane].remove(customer.clubId, customer)
      return standing.delete(customer)
    },
    hold: (until) => {
      pace.hold(until)
    },
    run,
  }
}
