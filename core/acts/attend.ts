/**
 * Sees to it that each chat is served by one hand at a time: what came in is heard in order, what goes
 * out is delivered in order, and other chats do not wait for it.
 */
import type { AddressId } from '../domain/index.ts'
import { dispatch } from './dispatch.ts'
import { hear } from './hear.ts'
import type { House } from './house.ts'
import type { Found } from './reconcile.ts'

export interface Attendant {
  /** Hears what waits in a chat, and begins to deliver what comes of it. Resolves when all is heard. */
  attend(addressId: AddressId): Promise<void>
  /** Delivers what waits for a chat. Resolves when it has left, or waits for a later moment. */
  carry(addressId: AddressId): Promise<void>
  /** Begins to deliver what waits for these chats, and waits for none of it. */
  wake(addresses: Iterable<AddressId>): void
  /** Takes up what was found: events one chat after the other, for one of them may be what killed the process. */
  pickUp(found: Found): Promise<void>
  /** Resolves when nothing is going on any more that could go on at this moment. */
  idle(): Promise<void>
  /**
   * Answers what was heard, and sends nothing else; after some seconds not that either. What is left stays in
   * the store, for the next process. Resolves when no call is under way.
   */
  stop(): Promise<void>
}

/** Chats that are heard at once. Hearing is mostly thinking: more at a time would answer nobody sooner. */
const HEARD_AT_ONCE = 4
/** So long a process that stops goes on answering; what is left then is for the next one. */
const LAST_ANSWERS_MS = 10_000

export function attendant(house: House): Attendant {
  const hearing = new Map<AddressId, Promise<unknown>>()
  const ears = places(HEARD_AT_ONCE)
  let isOver = false
  const { carry, wake, goOn, leave, idle, stop } = dispatch(house)

  /** Outside of the page and the terminal, the next event is heard while an answer is still on its way. */
  async function attend(addressId: AddressId): Promise<void> {
    const touched = await inTurn(hearing, addressId, () => ears.lent(() => hearIn(addressId)))
    // Straight to the counters: who waits for an answer does not stand behind a thousand who are woken.
    // What fails there is told to the journal there, and its rows are found again.
    for (const chat of touched) carry(chat).catch(() => undefined)
  }

  /** What came in meanwhile is stored and acknowledged before the next one is thought about. */
  async function hearIn(addressId: AddressId): ReturnType<typeof hear> {
    // It is in the store: the next process hears it.
    if (isOver) return new Set()
    return hear(house, addressId, {
      before: () => house.doorway.mayThink(),
      // Where sending is storing, the answer stands before the next event is heard: a «1» is about it.
      after: async () => {
        if (isPulled(addressId)) await carry(addressId)
      },
    })
  }

  const isPulled = (addressId: AddressId): boolean =>
    house.pullPlatforms.has(addressId.slice(0, addressId.indexOf(':')))

  async function heard(): Promise<void> {
    while (hearing.size > 0) await Promise.allSettled([...hearing.values()])
  }

  return {
    attend,
    carry,
    wake,
    pickUp: async ({ toHear, toCarry, held }) => {
      goOn(held)
      wake(toCarry)
      for (const addressId of toHear)
        await attend(addressId).catch((error: unknown) => {
          house.journal.alarm('attend.failed', error)
        })
    },
    idle: async () => {
      do {
        await heard()
        await idle()
      } while (hearing.size > 0)
    },
    stop: async () => {
      leave()
      const enough = house.clock.at(house.clock.now() + LAST_ANSWERS_MS, () => {
        isOver = true
        void stop()
      })
      await heard()
      // The answers to what was heard leave still, as far as they may at this moment.
      await idle()
      enough()
      isOver = true
      await stop()
    },
  }
}

/** After what is going on under this name; a failure there is not a failure here. */
function inTurn<T>(
  lines: Map<AddressId, Promise<unknown>>,
  name: AddressId,
  deed: () => Promise<T>,
): Promise<T> {
  const turn = (lines.get(name) ?? Promise.resolve()).catch(() => undefined).then(deed)
  lines.set(name, turn)
  const leave = (): void => {
    if (lines.get(name) === turn) lines.delete(name)
  }
  turn.then(leave, leave)
  return turn
}

/** So many may do something at once; the others wait for their turn. */
function places(most: number): { lent: <T>(deed: () => Promise<T>) => Promise<T> } {
  const waiting: (() => void)[] = []
  let free = most
  return {
    lent: async (deed) => {
      if (free > 0) free -= 1
      else await new Promise<void>((resolve) => waiting.push(resolve))
      try {
        return await deed()
      } finally {
        const next = waiting.shift()
        if (next === undefined) free += 1
        else next()
      }
    },
  }
}
