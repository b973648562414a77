/**
 * Exact search for the few best members, under any profile. Nothing is approximate: whoever is left out
 * could not be among the best, or was scored and is not.
 *
 * Members are numbered from 0 by whoever keeps them, as densely as may be: four bytes are taken for each
 * number up to the highest. A change is visible to the next search. The answer depends on who is in and on
 * their facts alone, not on the order in which they were put: scores descend, and of equal ones the lower
 * number comes first.
 *
 * A row holds four offers and four wants. Who told more is searched just as exactly: their concepts are kept
 * beside the rows and the profile scores them one by one, without a cut where their wants are added up. A few
 * such members cost nothing that can be measured; a thousand cost what a thousand exact scores cost.
 */
import { bestOf, type Found, type Keeper, keeperOf, sorted } from './best.ts'
import { isBroad } from './block.ts'
import { cutFor, raise } from './cut.ts'
import { checkFacts, type Facts } from './facts.ts'
import type { Families } from './page-sets.ts'
import type { Inquiry } from './profile.ts'
import { gatheringRoom, scanBlock } from './scan.ts'
import { emptyShelves } from './shelves.ts'

export interface Engine {
  size(): number
  has(id: number): boolean
  /** Takes a member in, or the member's new facts. Throws a RangeError for facts that do not fit. */
  put(id: number, facts: Facts): void
  /** Says whether the member was in. */
  remove(id: number): boolean
  /** The best so many, best first, without those whom the profile forbids; fewer when there are fewer. */
  search(inquiry: Inquiry, count: number): Found[]
  /** Shows a keeper everybody whose score is not below what it asks for, until that is infinite. */
  walk(inquiry: Inquiry, keeper: Keeper): void
  /** What the engine holds, in bytes; small objects of the language are estimated. */
  bytes(): number
}

const BYTES_A_BROAD = 200

/** Families are of the concepts that members tell; they make a search quicker and change no answer. */
export function emptyEngine(families: Families): Engine {
  const shelves = emptyShelves(families)
  const broad = new Map<number, { offers: readonly number[]; wants: readonly number[] }>()
  const gathered = gatheringRoom()
  const walk = (inquiry: Inquiry, keeper: Keeper): void => {
    const cut = cutFor(inquiry)
    raise(cut, inquiry, keeper.least)
    const whole = { inquiry, cut, keeper, gathered, broad }
    for (const block of shelves.blocks) scanBlock(block, whole)
  }
  return {
    size: shelves.size,
    has: shelves.has,
    put: (id, facts) => {
      checkFacts(id, facts)
      shelves.put(id, facts)
      if (isBroad(facts)) broad.set(id, { offers: [...facts.offers], wants: [...facts.wants] })
      else if (broad.size > 0) broad.delete(id)
    },
    remove: (id) => {
      broad.delete(id)
      return shelves.remove(id)
    },
    search: (inquiry, count) => {
      if (count < 1) return []
      const best = bestOf(count)
      walk(inquiry, keeperOf(best))
      return sorted(best)
    },
    walk,
    bytes: () => {
      let told = 0
      for (const { offers, wants } of broad.values()) told += 8 * (offers.length + wants.length)
      return shelves.bytes() + told + broad.size * BYTES_A_BROAD
    },
  }
}
