/** A terminal's conversation as it lies in the store: what was said, what is new, what is still to come. */
import { type AddressId, HOUSE } from '../../core/domain/index.ts'
import type { Line } from '../../core/message/index.ts'
import type { Clock, Store } from '../../core/ports/index.ts'

/**
 * Lines are stamped before they are committed, so one that is older than what was read may appear
 * later. Every reading goes back so far, in the microseconds that orders are made of.
 */
const OVERLAP_US = 10 * 1_000_000
const ON_SCREEN = 12

export interface Conversation {
  /** The newest lines, oldest of them first. They count as shown. */
  recent(): Promise<Line[]>
  /** Lines that were not shown before, in order. They count as shown. */
  fresh(): Promise<Line[]>
  /** A line that stands on the screen already. */
  know(lineId: string): void
  /** `order` of the newest line of the bot that was shown. */
  seen(): number | undefined
  /** The event was handled and everything that it caused for this address has left. */
  isSettled(intakeId: string): Promise<boolean>
}

export function conversation(store: Store, clock: Clock, addressId: AddressId): Conversation {
  const shown = new Set<string>()
  let cursor = 0
  let seen: number | undefined

  function show(lines: readonly Line[]): Line[] {
    const news = lines.filter((line) => !shown.has(line.id))
    for (const line of news) {
      shown.add(line.id)
      cursor = Math.max(cursor, line.order)
      if (line.by === 'bot') seen = Math.max(seen ?? 0, line.order)
    }
    return news
  }

  return {
    recent: async () => {
      const { items } = await store.find('lines', {
        clubId: HOUSE,
        index: 'byAddress',
        equals: [addressId],
        newestFirst: true,
        limit: ON_SCREEN,
      })
      const lines = show(items.map((item) => item.record).reverse())
      // What is older than the first screen stays where it is.
      cursor = Math.max(cursor, clock.stamp())
      return lines
    },
    fresh: async () => show(await since(store, addressId, cursor - OVERLAP_US)),
    know: (lineId) => void shown.add(lineId),
    seen: () => seen,
    isSettled: async (intakeId) => {
      const intake = await store.get('intake', HOUSE, intakeId)
      if (intake === undefined || intake.record.state === 'received') return false
      return !(await hasUnsent(store, clock, addressId))
    },
  }
}

async function since(store: Store, addressId: AddressId, order: number): Promise<Line[]> {
  const lines: Line[] = []
  let after: string | undefined
  do {
    const page = await store.find('lines', {
      clubId: HOUSE,
      index: 'byAddress',
      equals: [addressId],
      from: Math.max(0, order),
      ...(after === undefined ? {} : { after }),
    })
    lines.push(...page.items.map((item) => item.record))
    after = page.next
  } while (after !== undefined)
  return lines
}

async function hasUnsent(store: Store, clock: Clock, addressId: AddressId): Promise<boolean> {
  const address = await store.get('addresses', HOUSE, addressId)
  const clubId = address?.record.homeClubId
  if (clubId === undefined) return false
  for (const state of ['pending', 'claimed']) {
    const { items } = await store.find('outbox', {
      clubId,
      index: 'byAddress',
      equals: [addressId, state],
    })
    if (items.some(({ record }) => record.notBefore <= clock.now())) return true
  }
  return false
}
